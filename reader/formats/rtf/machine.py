r"""Reading RTF: groups, control words and text, one after the other, with the state that each group inherits."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field

from reader.errors import TooLargeError
from reader.formats.formula import raised_figures
from reader.formats.rtf.tables import SYMBOL, Font, Level, Style, Tables
from reader.formats.rtf.words import BREAKS, WORDS, after_binary
from reader.formats.rtf.writing import Properties, Story
from reader.formats.runs import Mark
from reader.formats.symbols import PRIVATE, symbol
from reader.model.article import Dropped, SpanKind

MOST_MARKS = 800_000
"""Groups and control words; a thick book has some 500,000."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TOKEN = re.compile(
    r"\\(?:([A-Za-z]{1,32})(-?[0-9]{1,9})? ?|'([0-9A-Fa-f]{2})|([^A-Za-z']))|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\'?",
    re.DOTALL,
)
_CHARACTERS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": "\t", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SIGNS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\", "\t": "\t"}
_SKIPPED = frozenset(
    (
        "colortbl", "filetbl", "revtbl", "generator", "themedata", "colorschememapping", "latentstyles", "datastore",
        "xmlnstbl", "rsidtbl", "mmathPr", "nonshppict", "nonesttables", "bkmkstart", "bkmkend", "xe", "tc", "rxe",
        "atnid", "atnauthor", "atndate", "atnref", "atnparent", "atrfstart", "atrfend", "template", "operator",
        "company", "category", "keywords", "manager", "hlinkbase", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
        "aftnsepc", "aftncn", "background", "datafield", "formfield", "objdata", "objclass", "objname", "pgptbl",
        "listpicture", "leveltext", "levelnumbers", "listname", "liststylename", "userprops", "docvar", "ffname",
        "private", "blipuid", "subject", "comment", "do",
    )
)  # fmt: skip
_RUNNING = {
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "header", "footer": "footer",
    "footerl": "footer", "footerr": "footer", "footerf": "footer", "annotation": "comment",
}  # fmt: skip
_ABOUT = re.compile(r"m[a-zA-Z]{1,12}Pr")
"""Destinations that say how a part of a formula looks."""
_CAUGHT = ("title", "author", "doccomm", "fldinst", "listtext", "pntext", "sn", "sv")
"""Destinations whose text is wanted for something else than reading."""


@dataclass(slots=True)
class State:
    """What a group inherits from the one around it."""

    skip: bool = False
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    font: int = 0
    raised: bool = False
    blanks: int = 1
    """Characters that stand for a Unicode character to programs that do not know it."""
    language: str | None = None
    link: str | None = None
    properties: Properties = field(default_factory=Properties)
    """Of the paragraph."""
    table: str = ""
    """Which table of the head is read: fonts, styles, lists."""


@dataclass(slots=True)
class Frame:
    """A group that is open: the state to go back to, and what is to be done at its end."""

    state: State
    ends: list[Callable[[], None]] = field(default_factory=list)


@dataclass(slots=True)
class Machine:
    """The reader of one file."""

    tables: Tables = field(default_factory=Tables)
    caught: dict[str, str] = field(default_factory=dict)
    """Text of destinations such as the title."""
    dropped: list[Dropped] = field(default_factory=list)
    languages: dict[str, int] = field(default_factory=dict)
    """Of each language, the code points marked with it."""
    state: State = field(default_factory=State)
    stories: list[Story] = field(default_factory=list)
    catching: list[list[str]] = field(default_factory=list)
    """Destinations that are open and whose text is wanted for something else than reading."""
    fields: list[str] = field(default_factory=list)
    """Codes of the fields that are open."""
    font: int = 0
    """Number of the font that counts where none is named."""
    notes: int = 0
    mark: str = ""
    """Of a note whose mark has been said, and whose text is to come."""
    alt: str = ""
    """What describes the picture that is read."""
    shapes: list[bool] = field(default_factory=list)
    """Of the drawings that are open, whether each holds a picture."""
    _frames: list[Frame] = field(default_factory=list)
    _beside: bool = False
    """Whether what is read now is not part of the text."""
    _said_so_far: list[str] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)
    _ahead: int = 0
    """Characters to pass over after a Unicode character."""
    _high: int = 0
    _starred: bool = False
    _property: str = ""
    _style: Style | None = None
    _font: Font | None = None
    _levels: list[Level] = field(default_factory=list)
    _list: int = 0
    _lost: list[str] = field(default_factory=list)

    def read(self, text: str) -> Story:
        """Read a file, its bytes as characters, to the end of its outermost group."""
        if text.count("\\") + text.count("{") + text.count("}") > MOST_MARKS:
            raise TooLargeError("The document has more marks than a text can have: save it again, or as plain text.")
        self.stories.append(Story(self.tables))
        tokens = _TOKEN.finditer(text)
        while (token := next(tokens, None)) is not None:
            word, number, code, sign, brace, said = token.groups()
            if said:
                self._said(said)
            elif word:
                if word == "bin":
                    tokens = _TOKEN.finditer(text, after_binary(text, token.end(), int(number or 0)))
                else:
                    self._word(word, int(number) if number else None)
            elif code:
                self._coded(int(code, 16))
            elif brace:
                self._flush()
                self._ahead = 0
                self._begin() if brace == "{" else self._end()
                if brace == "}" and not self._frames:
                    break
            elif sign:
                self._sign(sign)
        self._flush()
        self._emit()
        while self._frames:
            self._end()
        return self.stories[0]

    @property
    def story(self) -> Story:
        return self.stories[-1]

    # Text

    def _said(self, text: str) -> None:
        self._starred = False
        if self._ahead:
            taken = min(self._ahead, len(text))
            self._ahead -= taken
            text = text[taken:]
        if not self.state.skip:
            self._bytes += text.encode("latin-1", "replace")

    def _coded(self, code: int) -> None:
        if self._ahead:
            self._ahead -= 1
        elif not self.state.skip:
            self._bytes.append(code)

    def _flush(self) -> None:
        """Decode the bytes that have come, for what follows may be in another charset."""
        if not self._bytes:
            return
        font = self.tables.fonts.get(self.state.font)
        name = font.codec(self.tables.page) if font and not self.state.table else self.tables.page
        data = bytes(self._bytes)
        self._bytes.clear()
        if name == SYMBOL:
            pictures = font is not None and "dings" in font.name.lower()
            shown = font.name if font and pictures else "Symbol"
            self.put("".join(symbol(code, shown) if code > 0x20 else chr(code) for code in data))
        else:
            self.put(data.decode(name, "replace"))

    def put(self, text: str) -> None:
        """Say text where it belongs: into a table of the head, a destination that is caught, or the story."""
        state = self.state
        text = _CONTROLS.sub("", text)
        if state.skip:
            return
        if self.catching:
            self.catching[-1].append(text)
        elif state.table:
            self._into_table(text)
        elif state.hidden or state.deleted:
            self._lost.append(text)
        else:
            self._said_so_far.append(raised_figures(text) if state.raised else text)

    def _emit(self) -> None:
        """Give the story what has been said since the letters last changed."""
        if not self._said_so_far:
            return
        text = "".join(self._said_so_far)
        self._said_so_far.clear()
        self.story.add(text, self._marks())
        if language := self.state.language:
            self.languages[language] = self.languages.get(language, 0) + len(text)

    def _marks(self) -> tuple[Mark, ...]:
        state = self.state
        made: list[Mark] = [(SpanKind.LINK, state.link)] if state.link else []
        if state.language:
            made.append((SpanKind.LANGUAGE, state.language))
        if state.bold:
            made.append((SpanKind.STRONG, None))
        if state.italic:
            made.append((SpanKind.EMPHASIS, None))
        return tuple(made)

    def _sign(self, sign: str) -> None:
        self._flush()
        if sign == "*":
            self._starred = True
        elif self._ahead:
            self._ahead -= 1
        elif sign in "\r\n":
            self._word("par", None)
        elif sign in _SIGNS:
            self.put(_SIGNS[sign])

    def _unicode(self, number: int) -> None:
        """Say a character of Unicode; those beyond the first 65,536 come as a pair of surrogates."""
        code = number & 0xFFFF
        high, self._high = self._high, 0
        self._ahead = self.state.blanks
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            self.put(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00) if high else "\ufffd")
        elif PRIVATE <= code < PRIVATE + 0x100:
            font = self.tables.fonts.get(self.state.font)
            self.put(symbol(code, font.name if font else ""))
        else:
            self.put(chr(code))

    # Groups

    def _begin(self) -> None:
        self._starred = False
        self._frames.append(Frame(self.state))
        self.state = copy(self.state)
        if self.state.table == "styles" and self._style and self._style.name:
            self._style = None

    def _end(self) -> None:
        if not self._frames:
            return
        self._emit()
        frame = self._frames.pop()
        for end in reversed(frame.ends):
            end()
        self.state = frame.state

    def at_end(self, what: Callable[[], None]) -> None:
        if self._frames:
            self._frames[-1].ends.append(what)

    # Control words

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            if self._bytes:
                self._flush()
            self._unicode(number or 0)
            return
        self._flush()
        self._ahead = 0
        starred, self._starred = self._starred, False
        if self.state.skip:
            return
        if word in _CHARACTERS:
            self.put(_CHARACTERS[word])
        elif word in _SKIPPED or _ABOUT.fullmatch(word):
            self.state.skip = True
        elif self.state.table and self._table_word(word, number):
            pass
        elif self.catching and word in BREAKS:
            self.put(" ")
        elif (act := WORDS.get(word)) is not None:
            self._emit()
            act(self, number)
        elif word in _CAUGHT:
            self._catch(word)
        elif word in _RUNNING:
            self.aside(_RUNNING[word])
        elif starred:
            self.state.skip = True

    def _catch(self, word: str) -> None:
        said: list[str] = []
        self.catching.append(said)

        def end() -> None:
            self.catching.pop()
            self._caught(word, "".join(said))

        self.at_end(end)

    def _caught(self, word: str, text: str) -> None:
        match word:
            case "fldinst":
                self.fields[-1:] = [text]
            case "listtext" | "pntext":
                self.story.mark = text
            case "sn":
                self._property = text.strip()
            case "sv":
                if self._property == "wzDescription":
                    self.alt = " ".join(text.split())
                self._property = ""
            case _:
                self.caught.setdefault(word, " ".join(text.split()))

    def aside(self, reason: str) -> None:
        """Read what is not part of the text, to be counted as left out; what stands in it is part of it."""
        if self._beside:
            return
        self._beside = True
        self._emit()
        story = Story(self.tables)
        self.stories.append(story)

        def end() -> None:
            self.stories.pop()
            self._beside = False
            if said := story.said():
                self.dropped.append(Dropped(said.text, reason))

        self.at_end(end)

    def lost(self) -> None:
        """Count what was hidden or deleted."""
        if said := "".join(self._lost).strip():
            self.dropped.append(Dropped(said, "deleted or hidden"))

    # The tables of the head

    def _into_table(self, text: str) -> None:
        if self.state.table == "fonts" and self._font:
            self._font.name += text
        elif self.state.table == "styles" and self._style:
            self._style.name += text.partition(";")[0]

    def _table_word(self, word: str, number: int | None) -> bool:
        """Take a control word that belongs to the table that is read; say whether it did."""
        match self.state.table, word:
            case "fonts", "f":
                self._font = self.tables.fonts.setdefault(number or 0, Font())
            case "fonts", "fcharset" if self._font:
                self._font.charset = number
            case "fonts", "cpg" if self._font:
                self._font.page = number
            case "styles", "s":
                self._style = self.tables.styles.setdefault(number or 0, Style())
            case "styles", "cs" | "ds" | "ts":
                self._style = None
                self.state.skip = True
            case "styles", "sbasedon" if self._style:
                self._style.based_on = number
            case "styles", "outlinelevel" if self._style:
                self._style.outline = number
            case "lists", "listlevel":
                self._levels.append(Level())
            case "lists", "levelnfc" | "levelnfcn" if self._levels:
                self._levels[-1].scheme = number or 0
            case "lists", "levelstartat" if self._levels:
                self._levels[-1].first = 1 if number is None else number
            case "lists", "list":
                self._levels = []
            case "lists", "listid":
                self._list = number or 0
                self.tables.levels.setdefault(self._list, self._levels)
            case "lists", "ls":
                self.tables.lists[number or 0] = self._list
            case _:
                return False
        return True
