"""Which pieces of the region are the article: names in the markup, trafilatura's opinion and plain phrases decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.html import buttons, phrases, pictures
from reader.formats.html.judge import Opinion, words
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.model.article import Dropped, Figure, Footnote, List, Paragraph, Prose, Quote, SpanKind, Table

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

TRUSTED = 0.70
"""Share of the region's words that the opinion has to hold for its silence about the others to count."""
_LONG = 12
_CARDS = 12
"""Linked headings above which they are the article itself, not teasers beside it."""
_QUOTES = 200
"""Quotes that are looked for in the text; nobody pulls more."""
_HEADING = 90
"""Characters of the longest heading that can be that of end matter."""
_APART = 3
"""Steps from a heading up to a box around it that may hold the whole article."""
_LITTLE = 0.5
"""Share of the text up to which a box does not hold the article."""
_LISTING = 0.57
"""Share of a section that is links, above which it only lists other pages."""
_MOST = 0.30
"""Share of the region's text that end matter may hold; a heading that takes more only sounds like one."""


def sift(pieces: list[Piece], opinion: Opinion | None, region: Element) -> tuple[list[Piece], list[Dropped]]:
    """Return the pieces that are the article, and what was dropped with its reason."""
    pieces, dropped = _without_link_items(pieces)
    held = [_held(piece, opinion) for piece in pieces]
    reasons = [piece.doubts[0] if piece.doubts else "" for piece in pieces]
    _banner(pieces, reasons)
    _end_matter(pieces, reasons, region)
    sure = opinion is not None and _trusted(pieces, held, reasons)
    _cards(pieces, held, reasons, region, sure=sure)
    buttons.judge(pieces, reasons, region)
    _bylines(pieces, reasons)
    if opinion is not None and _trusted(pieces, held, reasons):
        _appeals(pieces, held, reasons, region)
        _around(pieces, held, reasons)
        _between(pieces, held, reasons)
        _pictured(pieces, held, reasons)
    else:
        _links(pieces, reasons)
    _listings(pieces, reasons)
    _twice(pieces, reasons)
    _repeated(pieces, reasons)
    pictures.judge(pieces, reasons, region)
    kept = [piece for piece, reason in zip(pieces, reasons, strict=True) if not reason]
    dropped += [
        Dropped(piece.text, reason) for piece, reason in zip(pieces, reasons, strict=True) if reason and piece.text
    ]
    return kept, dropped


def worth_asking(pieces: list[Piece]) -> bool:
    """Say whether there is anything to judge: links in lines of their own, or lines above and below the text.

    A short, plain page is the one that a listener waits for, and loading the judge takes longer than reading it.
    """
    plain = [piece for piece in pieces if not piece.doubts and piece.text]
    solid = [i for i, piece in enumerate(plain) if piece.text.count(" ") >= _LONG - 1]
    if not solid or solid[0] > 1 or solid[-1] < len(plain) - 1:
        return True
    return any(piece.linked() > 0.5 for piece in plain)


def _without_link_items(pieces: list[Piece]) -> tuple[list[Piece], list[Dropped]]:
    """Take lines that are only links, such as "Read the full review", out of list entries that hold headings too."""
    kept: list[Piece] = []
    dropped: list[Dropped] = []
    for piece in pieces:
        part = piece.part
        if piece.entry is None or not isinstance(part, List) or len(part.items) < 2:
            kept.append(piece)
            continue
        lines = [item for item in part.items if not _is_link(item.prose)]
        dropped += [Dropped(item.prose.text, "link") for item in part.items if _is_link(item.prose)]
        if lines:
            kept.append(replace(piece, part=replace(part, items=tuple(lines))))
    return kept, dropped


def _is_link(prose: Prose) -> bool:
    covered = sum(span.end - span.start for span in prose.spans if span.kind is SpanKind.LINK)
    return covered > 0.9 * len(prose.text) and prose.text.count(" ") < 15


def _held(piece: Piece, opinion: Opinion | None) -> float:
    """Return the share of the piece's lines that the opinion holds."""
    lines = [said for prose in piece.proses() for line in prose.text.split("\n") if (said := words(line))]
    return sum(opinion.holds(line) for line in lines) / len(lines) if opinion and lines else 0.0


def _banner(pieces: list[Piece], reasons: list[str]) -> None:
    """Drop short lines with a telephone number that stand above the title."""
    title = next((i for i, p in enumerate(pieces) if isinstance(p.part, Heading) and p.part.level == 1), 0)
    for i, piece in enumerate(pieces[:title]):
        if not reasons[i] and piece.text.count(" ") < _LONG and phrases.PHONE.search(piece.text):
            reasons[i] = "banner"


def _end_matter(pieces: list[Piece], reasons: list[str], region: Element) -> None:
    """Drop what stands below headings such as "Related articles", as far as their box or their section goes."""
    headings = {words(piece.text) for piece in pieces if isinstance(piece.part, Heading)}
    most = _MOST * sum(len(piece.text) for piece in pieces)
    for index, piece in enumerate(pieces):
        if reasons[index] or len(piece.text) > _HEADING or not isinstance(piece.part, Heading | Paragraph):
            continue
        said = piece.text.strip(" :.…!?\n")
        if phrases.CONTENTS.fullmatch(said):
            found, reason = _link_run(pieces, index, headings), "contents"
        elif isinstance(piece.part, Paragraph) and phrases.LABEL.fullmatch(said):
            found, reason = _linked_run(pieces, index), "related"
        elif isinstance(piece.part, Heading) and phrases.END_MATTER.fullmatch(said):
            found, reason = _below(pieces, index, region), "related"
        else:
            continue
        size = sum(len(pieces[i].text) for i in found)
        if size <= most:
            most -= size
            for i in found:
                reasons[i] = reasons[i] or reason


def _link_run(pieces: list[Piece], index: int, headings: set[str]) -> list[int]:
    """Return a heading and the links or repeated headings right below it."""
    end = index + 1
    while end < len(pieces) and not isinstance(pieces[end].part, Heading):
        lines = [words(prose.text) for prose in pieces[end].proses()]
        if pieces[end].linked() <= 0.6 and sum(line in headings for line in lines) * 2 <= len(lines):
            break
        end += 1
    alone = end == index + 1 and not isinstance(pieces[index].part, Heading)
    return [] if alone else list(range(index, end))


def _linked_run(pieces: list[Piece], index: int) -> list[int]:
    """Return a label such as "Related:" and the links right below it, each with its teaser if that is short."""
    end = index + 1
    while end < len(pieces) and pieces[end].linked() > 0.8:
        end += 1
    teased = end > index + 1 and isinstance(pieces[end - 1].part, Heading) and end < len(pieces)
    if teased and isinstance(pieces[end].part, Paragraph) and pieces[end].text.count(" ") < 40:
        end += 1
    return list(range(index, end)) if end > index + 1 else []


def _below(pieces: list[Piece], index: int, region: Element) -> list[int]:
    """Return a heading and what is in its box, or if it has none of its own, in its section."""
    box = _box(pieces, index, region)
    if box is not None:
        inside = set(box.iter())
        first = index
        while first and pieces[first - 1].element in inside:
            first -= 1
        last = index
        while last + 1 < len(pieces) and pieces[last + 1].element in inside:
            last += 1
        return list(range(first, last + 1))
    return list(range(index, _end(pieces, index)))


def _end(pieces: list[Piece], index: int) -> int:
    """Return the place after the last piece of a heading's section."""
    end = index + 1
    while end < len(pieces):
        part = pieces[end].part
        if isinstance(part, Heading) and part.level <= _level(pieces[index]):
            break
        end += 1
    return end


def _level(piece: Piece) -> int:
    return piece.part.level if isinstance(piece.part, Heading) else 6


def _box(pieces: list[Piece], index: int, region: Element) -> Element | None:
    """Return the largest element inside the region that begins with this piece, pictures apart; None if it begins
    nothing.
    """
    before = next((p.element for p in reversed(pieces[:index]) if not isinstance(p.part, Figure)), None)
    around = {before, *(before.iterancestors() if before is not None else ())}
    at, box = pieces[index].element, None
    while at is not None and at is not region and at not in around:
        box, at = at, at.getparent()
    return box if box is not pieces[index].element else None


def _trusted(pieces: list[Piece], held: list[float], reasons: list[str]) -> bool:
    """Say whether the opinion holds so much of the region that what it leaves out may be dropped."""
    clean = [(len(p.text), held[i] > 0.5) for i, p in enumerate(pieces) if not reasons[i] and p.linked() < 0.5]
    return sum(size for size, yes in clean if yes) >= TRUSTED * sum(size for size, _ in clean) > 0


def _cards(pieces: list[Piece], held: list[float], reasons: list[str], region: Element, *, sure: bool) -> None:
    """Drop headings that are nothing but links to other pages, with the picture and teaser in their box.

    Where most headings are such links, they are the article: a list of things with an address each.
    """
    headings = [i for i, piece in enumerate(pieces) if isinstance(piece.part, Heading) and not reasons[i]]
    cards = [i for i in headings if held[i] <= 0.5 and pieces[i].linked() >= 0.8]
    sections = {i: _below(pieces, i, region) for i in cards}
    if len(cards) * 2 > len(headings) or len(cards) > _CARDS:
        empty = [i for i in cards if not any(held[j] > 0.5 and pieces[j].text.count(" ") > _LONG for j in sections[i])]
        if not sure or len(empty) * 2 < len(cards):
            return
        cards = empty
    for i in cards:
        for j in sections[i]:
            if held[j] <= 0.5 and (j == i or not isinstance(pieces[j].part, Heading)):
                reasons[j] = reasons[j] or "related"


def _appeals(pieces: list[Piece], held: list[float], reasons: list[str], region: Element) -> None:
    """Drop boxes that ask the reader for something, if the opinion holds nothing in them."""
    for i, piece in enumerate(pieces):
        if reasons[i] or held[i] > 0.5 or not isinstance(piece.part, Heading) or not phrases.APPEAL.match(piece.text):
            continue
        found = _below(pieces, i, region)
        if len(found) < 8 and not any(held[j] > 0.5 for j in found):
            for j in found:
                reasons[j] = reasons[j] or "call to action"


def _bylines(pieces: list[Piece], reasons: list[str]) -> None:
    """Drop lines above the text that only say who wrote it."""
    for i, piece in enumerate(pieces):
        if isinstance(piece.part, Paragraph) and piece.text.count(" ") > 2 * _LONG:
            return
        if not reasons[i] and isinstance(piece.part, Paragraph | Heading) and _is_byline(piece.text):
            reasons[i] = "byline"


def _is_byline(text: str) -> bool:
    """Say whether a line only tells who wrote an article and when."""
    found = phrases.BYLINE.match(text)
    rest = text[found.end() :].strip(" ,|•·–—()") if found else text
    return bool(found and not rest) or (text.count(" ") < _LONG and phrases.DATED.match(rest) is not None)


def _around(pieces: list[Piece], held: list[float], reasons: list[str]) -> None:
    """Drop what stands before the first and after the last paragraph that is held."""
    solid = [
        i
        for i, p in enumerate(pieces)
        if not reasons[i]
        and (isinstance(p.part, Footnote) or (held[i] > 0.5 and p.text.count(" ") >= _LONG - 1 and p.linked() < 0.5))
    ]
    if not solid:
        return
    asked = False
    for i, piece in enumerate(pieces):
        if isinstance(piece.part, Heading):
            asked = bool(phrases.QUESTIONS.search(piece.text)) or (asked and piece.text.endswith("?"))
        if held[i] > 0.5 or reasons[i] or asked or isinstance(piece.part, Figure | Rule):
            continue
        if i > solid[-1] or (i < solid[0] and not (isinstance(piece.part, Heading) and i == solid[0] - 1)):
            reasons[i] = "around the article"


def _between(pieces: list[Piece], held: list[float], reasons: list[str]) -> None:
    """Drop lines between paragraphs that are links, or are not held and name a picture."""
    for i, piece in enumerate(pieces):
        if reasons[i] or not isinstance(piece.part, Paragraph | List):
            continue
        count = piece.text.count(" ") + 1
        linked = piece.linked()
        if held[i] <= 0.5 and linked > 0.6 and count < 15:
            reasons[i] = "link"
        elif held[i] <= 0.5 and piece.tag == "figcaption":
            reasons[i] = "caption"
        elif isinstance(piece.part, Paragraph):
            reasons[i] = _line(piece.text, count, linked)


def _pictured(pieces: list[Piece], held: list[float], reasons: list[str]) -> None:
    """Drop headings above nothing but pictures, if they are not held: they name things for sale, or other pages."""
    for i, piece in enumerate(pieces):
        if reasons[i] or held[i] > 0.5 or not isinstance(piece.part, Heading):
            continue
        end = i + 1
        while end < len(pieces) and (reasons[end] or isinstance(pieces[end].part, Figure)):
            end += 1
        pictured = any(not reasons[j] for j in range(i + 1, end))
        if pictured and (end == len(pieces) or isinstance(pieces[end].part, Heading)):
            reasons[i] = "caption"


def _listings(pieces: list[Piece], reasons: list[str]) -> None:
    """Drop headings above hardly anything but links, in a box that holds little of the text, with those links.

    Where most headings are like that, the article is such a list.
    """
    headings = [i for i, p in enumerate(pieces) if isinstance(p.part, Heading) and not reasons[i]]
    linked = [i for i in headings if _is_listing(pieces, i)]
    if not linked or len(linked) * 2 > len(headings):
        return
    inside: Counter[Element] = Counter()
    for piece, reason in zip(pieces, reasons, strict=True):
        if not reason and piece.linked() < 0.5:
            for at in _up(piece.element):
                inside[at] += len(piece.text)
    most = _LITTLE * max(inside.values(), default=0)
    for i in linked:
        box = next(islice(_up(pieces[i].element), _APART, None), None)
        if box is not None and inside[box] <= most:
            for j in (i, *(j for j in range(i + 1, _end(pieces, i)) if pieces[j].linked() > 0.5)):
                reasons[j] = reasons[j] or "related"


def _is_listing(pieces: list[Piece], index: int) -> bool:
    """Say whether most of what stands below a heading is links."""
    below = pieces[index + 1 : _end(pieces, index)]
    return sum(p.linked() * len(p.text) for p in below) > _LISTING * sum(len(p.text) for p in below)


def _up(element: Element | None) -> Iterator[Element]:
    """Yield an element and what is around it."""
    if element is not None:
        yield element
        yield from element.iterancestors()


def _line(text: str, count: int, linked: float) -> str:
    """Return why a paragraph is no running text, judged by its words; empty if it may be."""
    if linked > 0.4 and phrases.MORE.match(text):
        return "related"
    if count < 20 and phrases.CREDIT.match(text):
        return "credit"
    if count < 14 and phrases.DATED.match(text):
        return "byline"
    return ""


def _links(pieces: list[Piece], reasons: list[str]) -> None:
    """Drop short paragraphs that are nothing but links."""
    for i, piece in enumerate(pieces):
        if not reasons[i] and isinstance(piece.part, Paragraph) and piece.linked() > 0.9 and piece.text.count(" ") < 20:
            reasons[i] = "link"


def _twice(pieces: list[Piece], reasons: list[str]) -> None:
    """Drop text that stands on the page a second time, as pages do that have one form for telephones and one for
    larger screens.
    """
    seen: set[str] = set()
    for i, piece in enumerate(pieces):
        if reasons[i] or not isinstance(piece.part, Paragraph | List | Table | Quote) or piece.text.count(" ") < _LONG:
            continue
        said = words(piece.text)
        reasons[i] = "repeated" if said in seen else ""
        seen.add(said)


def _repeated(pieces: list[Piece], reasons: list[str]) -> None:
    """Drop pull quotes: quotes that repeat words of a paragraph."""
    quotes = [i for i, piece in enumerate(pieces) if isinstance(piece.part, Quote) and not reasons[i]]
    text = " ".join(
        words(p.text) for p, reason in zip(pieces, reasons, strict=True) if isinstance(p.part, Paragraph) and not reason
    )
    for i in quotes[:_QUOTES]:
        said = words(pieces[i].text)
        if said.count(" ") > 4 and said in text:
            reasons[i] = "pull quote"
