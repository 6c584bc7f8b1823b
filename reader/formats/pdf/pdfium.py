"""What PDFium finds in a PDF. The only importer of pypdfium2; it runs in the child process alone."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium

from reader.errors import BrokenError, NoArticleError
from reader.formats.pdf.page import Bookmark, Box, Node, Page, Pdf, Picture, Style, Word
from reader.formats.pdf.watch import Watch

MOST_PAGES = 3_000
MOST_BOOKMARKS = 5_000
MOST_LETTERS = 150_000
"""Letters that are read of one page; a full newspaper page has some 40,000."""
MOST_OBJECTS = 20_000
MOST_NODES = 200_000
DEEPEST = 60
LONGEST = 20_000
"""Code units of a title, an address or a description."""
_PASSWORD, _SECURITY = 4, 5
_TEXT, _PATH, _PICTURE, _FORM = 1, 2, 3, 5
_HYPHENS = dict.fromkeys((0x02, 0xFFFE, 0xFFFF), "-")
"""What PDFium gives for a hyphen at the end of a line, which it joins to the next."""
_BLANK = frozenset("\t\n\x0b\x0c\r \x00\u00a0\u202f\u205f\u2028\u2029\u3000") | frozenset(
    map(chr, range(0x2000, 0x200B))
)


def read(data: bytes, watch: Watch) -> Pdf:
    """Read the document, as many of its pages as there is time for.

    Raises:
        NoArticleError: it is locked by a password.
        BrokenError: PDFium cannot open it.
    """
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        raise _refusal(pdfium.FPDF_GetLastError())
    count = pdfium.FPDF_GetPageCount(document)
    tagged = bool(pdfium.FPDFCatalog_IsTagged(document))
    tree = Node("Document") if tagged else None
    pages = []
    for number in range(min(count, MOST_PAGES)):
        if watch.spent():
            break
        handle = pdfium.FPDF_LoadPage(document, number)
        if handle:
            pages.append(_PageReader(document, handle, number, watch).read(tree))
            pdfium.FPDF_ClosePage(handle)
    return Pdf(
        tuple(pages),
        count,
        _meta(document, b"Title"),
        _meta(document, b"Author"),
        _meta(document, b"Subject"),
        _string(lambda buffer, size: pdfium.FPDFCatalog_GetLanguage(document, _units(buffer), size)),
        tuple(_bookmarks(document)),
        tree if tree and tree.children else None,
    )


def _refusal(code: int) -> Exception:
    if code == _PASSWORD:
        return NoArticleError(
            "is locked with a password: open it with the password, save a copy without one, and name that"
        )
    if code == _SECURITY:
        return NoArticleError(
            "is locked in a way that only the program that made it can open: ask for a copy without the lock"
        )
    return BrokenError("is cut short or damaged: get another copy")


def _units(buffer: Any) -> Any:
    return ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)) if buffer else None


def _string(call: Callable[[Any, int], int], encoding: str = "utf-16-le") -> str:
    """Return what a call of PDFium writes into a buffer; it returns the bytes that it needs, with the final zero."""
    size = call(None, 0)
    if size <= 2 or size > 2 * LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    call(buffer, size)
    text = buffer.raw[:size].decode(encoding, "ignore").partition("\0")[0]
    return "".join(sign for sign in text if sign.isprintable() or sign.isspace()).strip()


def _meta(document: Any, key: bytes) -> str:
    return _string(lambda buffer, size: pdfium.FPDF_GetMetaText(document, key, buffer, size))


def _bookmarks(document: Any) -> Iterator[Bookmark]:
    """Yield the bookmarks in reading order; one that was met before ends its branch."""
    seen: set[int] = set()
    waiting: list[tuple[Any, int]] = [(pdfium.FPDFBookmark_GetFirstChild(document, None), 1)]
    while waiting and len(seen) < MOST_BOOKMARKS:
        bookmark, level = waiting.pop()
        address = _address(bookmark)
        if not address or address in seen:
            continue
        seen.add(address)
        waiting.append((pdfium.FPDFBookmark_GetNextSibling(document, bookmark), level))
        if level < DEEPEST:
            waiting.append((pdfium.FPDFBookmark_GetFirstChild(document, bookmark), level + 1))
        title = _string(lambda buffer, size, one=bookmark: pdfium.FPDFBookmark_GetTitle(one, buffer, size))  # type: ignore[misc]
        goal = pdfium.FPDFBookmark_GetDest(document, bookmark)
        page = pdfium.FPDFDest_GetDestPageIndex(document, goal) if goal else -1
        if title:
            yield Bookmark(" ".join(title.split()), level, page)


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


@dataclass(slots=True)
class _Thing:
    """A text object of a page: what its letters have in common."""

    style: Style
    mark: int
    artifact: bool
    angle: int
    """Quarter turns against the clock."""


_Letter = tuple[int, str, bool, _Thing]
"""Index on the page, sign, whether a blank comes before it, and what it has in common with its neighbours."""


class _PageReader:
    def __init__(self, document: Any, handle: Any, number: int, watch: Watch) -> None:
        self._document, self._handle, self._number, self._watch = document, handle, number, watch
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(handle, ctypes.byref(box))
        self._bounds = (box.left, box.bottom, box.right, box.top)
        self._things: dict[int, _Thing] = {}
        self._kinds: dict[tuple[object, ...], _Thing] = {}
        self._fonts: dict[int, Style] = {}
        self._turn = 0
        self._sides = tuple(ctypes.c_double() for _ in range(4))
        self._at = tuple(ctypes.byref(side) for side in self._sides)

    def read(self, tree: Node | None) -> Page:
        text = pdfium.FPDFText_LoadPage(self._handle)
        count = max(0, pdfium.FPDFText_CountChars(text)) if text else 0
        letters = list(self._letters(text, min(count, MOST_LETTERS)))
        turns = Counter(letter[3].angle for letter in letters)
        self._turn = turns.most_common(1)[0][0] if turns else (4 - pdfium.FPDFPage_GetRotation(self._handle)) % 4
        links = list(self._links())
        words = tuple(_linked(word, links) for word in self._words(text, letters))
        rules, pictures, dots = self._drawings()
        if tree is not None:
            self._structure(tree)
        if text:
            pdfium.FPDFText_ClosePage(text)
        width, height = self._size()
        whole = count <= MOST_LETTERS
        return Page(self._number, width, height, words, tuple(rules), tuple(pictures), tuple(dots), whole)

    def _size(self) -> tuple[float, float]:
        left, bottom, right, top = self._bounds
        return (right - left, top - bottom) if self._turn % 2 == 0 else (top - bottom, right - left)

    def _placed(self, x: float, y: float) -> tuple[float, float]:
        """Return a point of the page as it stands when the page is upright."""
        left, bottom, right, top = self._bounds
        match self._turn:
            case 1:
                return y - bottom, x - left
            case 2:
                return right - x, y - bottom
            case 3:
                return top - y, right - x
            case _:
                return x - left, top - y

    def _box(self, left: float, bottom: float, right: float, top: float) -> Box:
        x0, y0 = self._placed(left, bottom)
        x1, y1 = self._placed(right, top)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    # Letters and words

    def _letters(self, text: Any, count: int) -> Iterator[_Letter]:
        """Yield the letters that are seen, in the order in which they are drawn."""
        unicode, owner, addressed = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetTextObject, ctypes.addressof
        blank, last, thing = True, 0, None
        high = 0
        for index in range(count):
            code = unicode(text, index)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
            sign = _HYPHENS.get(code) or chr(code)
            if sign in _BLANK:
                blank = True
                continue
            pointer = owner(text, index)
            if not pointer:
                if sign == "-" and thing is not None:
                    yield index, sign, False, thing
                    blank = code in _HYPHENS
                continue
            address = addressed(pointer.contents)
            if address != last or thing is None:
                last, thing = address, self._thing(text, index, pointer, address)
            yield index, sign, blank, thing
            blank = code in _HYPHENS
            if not index % 4096 and self._watch.spent():
                return

    def _thing(self, text: Any, index: int, pointer: Any, address: int) -> _Thing:
        if address not in self._things:
            matrix = pdfium.FS_MATRIX()
            pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
            scale = math.hypot(matrix.c, matrix.d) or 1.0
            size = round(pdfium.FPDFText_GetFontSize(text, index) * scale, 1)
            angle = round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) % 4
            style = replace(self._font(pointer), size=size)
            mark = pdfium.FPDFPageObj_GetMarkedContentID(pointer)
            kind = (style, mark, self._artifact(pointer), angle)
            self._things[address] = self._kinds.setdefault(kind, _Thing(*kind))
        return self._things[address]

    def _artifact(self, pointer: Any) -> bool:
        for index in range(min(8, pdfium.FPDFPageObj_CountMarks(pointer))):
            mark = pdfium.FPDFPageObj_GetMark(pointer, index)
            buffer, length = ctypes.create_string_buffer(64), ctypes.c_ulong()
            if pdfium.FPDFPageObjMark_GetName(mark, _units(buffer), 64, ctypes.byref(length)) and (
                buffer.raw[: length.value].decode("utf-16-le", "ignore").rstrip("\0") == "Artifact"
            ):
                return True
        return False

    def _font(self, pointer: Any) -> Style:
        font = pdfium.FPDFTextObj_GetFont(pointer)
        address = _address(font)
        if address not in self._fonts:
            name = _string(lambda buffer, size: pdfium.FPDFFont_GetBaseFontName(font, buffer, size), "utf-8")
            name = name.partition("+")[2] if name[6:7] == "+" else name
            flags = max(0, pdfium.FPDFFont_GetFlags(font))
            said = name.lower()
            bold = bool(flags & 1 << 18) or any(
                sign in said for sign in ("bold", "black", "heavy", "-bd", "cmbx", "demi")
            )
            angle = ctypes.c_int()
            pdfium.FPDFFont_GetItalicAngle(font, ctypes.byref(angle))
            italic = bool(flags & 1 << 6) or any(
                sign in said for sign in ("italic", "oblique", "cmti", "-it", "slanted")
            )
            fixed = bool(flags & 1) or any(sign in said for sign in ("mono", "courier", "cmtt", "consolas"))
            self._fonts[address] = Style(name, 0.0, bold, italic or -30 < angle.value < -3, fixed)
        return self._fonts[address]

    def _words(self, text: Any, letters: list[_Letter]) -> Iterator[Word]:
        start = 0
        for end in range(1, len(letters) + 1):
            if end < len(letters) and not letters[end][2] and letters[end][3] is letters[start][3]:
                continue
            yield self._word(text, letters[start:end])
            start = end

    def _word(self, text: Any, letters: list[_Letter]) -> Word:
        """Return the word that the letters make; its height is that of its type."""
        thing = letters[0][3]
        left, right, bottom, top = self._sides
        pdfium.FPDFText_GetCharOrigin(text, letters[0][0], self._at[0], self._at[1])
        x0, base = self._placed(left.value, right.value)
        pdfium.FPDFText_GetCharBox(text, letters[-1][0], *self._at)
        x1, y1 = self._placed(left.value, bottom.value)
        x2, y2 = self._placed(right.value, top.value)
        size = thing.style.size
        box = Box(min(x0, x1, x2), base - 0.75 * size, max(x0, x1, x2), base + 0.22 * size)
        turned = thing.angle != self._turn
        if turned:
            box = Box(min(x0, x1, x2), min(base, y1, y2), max(x0, x1, x2), max(base, y1, y2))
        said = "".join(letter[1] for letter in letters)
        return Word(
            said, box, base, thing.style, not letters[0][2], thing.mark, thing.artifact, None, turned, self._number
        )

    # Links, rules and pictures

    def _links(self) -> Iterator[tuple[Box, str]]:
        place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
        for _ in range(1_000):
            if not pdfium.FPDFLink_Enumerate(self._handle, ctypes.byref(place), ctypes.byref(link)):
                return
            action = pdfium.FPDFLink_GetAction(link)
            rectangle = pdfium.FS_RECTF()
            if not action or not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rectangle)):
                continue
            target = _string(
                lambda buffer, size, one=action: pdfium.FPDFAction_GetURIPath(self._document, one, buffer, size),  # type: ignore[misc]
                "utf-8",
            )
            if target:
                yield self._box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top), target

    def _drawings(self) -> tuple[list[Box], list[Picture], list[Box]]:
        rules: list[Box] = []
        dots: list[Box] = []
        pictures: list[Picture] = []
        for index in range(min(MOST_OBJECTS, pdfium.FPDFPage_CountObjects(self._handle))):
            thing = pdfium.FPDFPage_GetObject(self._handle, index)
            kind = pdfium.FPDFPageObj_GetType(thing)
            if kind not in (_PATH, _PICTURE):
                continue
            sides = [ctypes.c_float() for _ in range(4)]
            if not pdfium.FPDFPageObj_GetBounds(thing, *(ctypes.byref(side) for side in sides)):
                continue
            box = self._box(*(side.value for side in sides))
            if kind == _PICTURE:
                pictures.append(Picture(box, pdfium.FPDFPageObj_GetMarkedContentID(thing)))
            else:
                rules.extend(_edges(box))
                if 1.5 <= box.width <= 8 and 0.7 < box.width / max(box.height, 0.1) < 1.4:
                    dots.append(box)
        return rules, pictures, dots

    # The structure tree

    def _structure(self, tree: Node) -> None:
        found = pdfium.FPDF_StructTree_GetForPage(self._handle)
        if not found:
            return
        for index in range(min(MOST_NODES, max(0, pdfium.FPDF_StructTree_CountChildren(found)))):
            element = pdfium.FPDF_StructTree_GetChildAtIndex(found, index)
            if element:
                self._element(element, tree, index, 0, set())
        pdfium.FPDF_StructTree_Close(found)

    def _element(self, element: Any, parent: Node, place: int, depth: int, above: set[int]) -> None:
        address = _address(element)
        if depth > DEEPEST or address in above or self._watch.spent():
            return
        node = parent.children.get(place)
        if not isinstance(node, Node):
            node = parent.children[place] = _node(element)
        for index in range(min(MOST_NODES, max(0, pdfium.FPDF_StructElement_CountChildren(element)))):
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
            if mark >= 0:
                node.children[index] = (self._number, mark)
            elif child := pdfium.FPDF_StructElement_GetChildAtIndex(element, index):
                self._element(child, node, index, depth + 1, above | {address})


def _node(element: Any) -> Node:
    def said(call: Any, *more: Any) -> str:
        return _string(lambda buffer, size: call(element, *more, buffer, size))

    return Node(
        said(pdfium.FPDF_StructElement_GetType),
        said(pdfium.FPDF_StructElement_GetAltText),
        said(pdfium.FPDF_StructElement_GetActualText),
        said(pdfium.FPDF_StructElement_GetExpansion),
        said(pdfium.FPDF_StructElement_GetLang),
        said(pdfium.FPDF_StructElement_GetStringAttribute, b"Scope"),
    )


def _edges(box: Box) -> Iterator[Box]:
    """Yield a thin box as the line that it is, and the edges of a larger one."""
    if max(box.width, box.height) <= 8:
        return
    if min(box.width, box.height) <= 2.5:
        yield box
        return
    yield Box(box.left, box.top, box.right, box.top)
    yield Box(box.left, box.bottom, box.right, box.bottom)
    yield Box(box.left, box.top, box.left, box.bottom)
    yield Box(box.right, box.top, box.right, box.bottom)


def _linked(word: Word, links: list[tuple[Box, str]]) -> Word:
    x, y = (word.box.left + word.box.right) / 2, (word.box.top + word.box.bottom) / 2
    for box, target in links:
        if box.holds(x, y, 0.5):
            return replace(word, link=target)
    return word
