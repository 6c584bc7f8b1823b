"""Where sentences begin and end: rules over each possible end, its word and the one that follows.

Measured with the shared benchmark's tuning half only; ``tests/text/test_sentences.py`` holds the figures as floors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.text.abbreviations import maybe_last, never_last, numbered, starters, writes_ordinals

_CLOSERS = "'\"”’»›“)]」』）】"
_END = re.compile(
    r"[\n.!?…؟।॥۔։።‽。！？｡](?:"
    r"(?<=[a-z\d][a-z\d][.!?])['\"”’]?(?P<plain>)(?: |[^\S\n]*(?P<line>\n)\s*)(?=[\"“‘'(]?[A-Z])"
    r"|(?<=\n)\s*"
    r"|(?:(?:[ \u00a0]\.)+|[.!?…؟।॥۔։።‽。！？｡]*)['\"”’»›“)\]」』）】]*(?:[ \u00a0\u202f][»›](?!\w))?)"
)
"""A possible end. The commonest kind, after small letters or figures and before a capital, is told apart at once."""
_WIDE = frozenset("。！？｡")
_FIRST_WORD = re.compile(r"""[\s"'“”‘’«»„(\[*_-]*([^\s,;:.!?"”»)\]]*)""")
_ORDINAL = re.compile(r"\d{1,3}|[IVXL]{1,5}")
_MARK = re.compile(r"(?:[•⁃*-]\s*)?\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|(?:[A-Z]-)?[^\W\d_]")
_OPENERS = "\"'“‘«„([{*_-–—"
_EMOTICON = re.compile(r"\s*(?:[:;=]['-]?[)(DPpO|/\\]+|<3|[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?)+(?=\s|$)")
_LINE_END = re.compile(r"[.!?…:;؟।。！？]['\"”’»)\]]*$")
_NAMES = ("Yahoo", "Jeopardy", "Wham")
"""Names that are written with a mark behind them."""
_SHORT_LINE = 45
"""Code points below which a line that ends without a stop was not broken to fit a page."""


@dataclass(frozen=True, slots=True)
class _Language:
    """The words that decide in one language."""

    never: frozenset[str]
    numbered: frozenset[str]
    maybe: frozenset[str]
    starters: frozenset[str]
    ordinals: bool


@cache
def _language(tag: str) -> _Language:
    base = re.split("[-_]", tag, maxsplit=1)[0].lower()
    return _Language(never_last(base), numbered(base), maybe_last(base), starters(base), writes_ordinals(base))


def split_sentences(text: str, language: str = "en") -> list[str]:
    """Return the sentences of a text in order, each as it is written, without the white space around it.

    All characters but the white space between sentences are kept. A blank line always ends a sentence.
    """
    return [text[start:end] for start, end in sentence_spans(text, language)]


def sentence_spans(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Return where each sentence starts and ends, in code points: rising, not overlapping, white space left out."""
    words = _language(language)
    shown = _unmarked(text, words)
    shown.append(len(text))
    spans: list[tuple[int, int]] = []
    start = passed = 0
    for end in _END.finditer(text):
        stop = end.start()
        while shown[passed] <= stop and passed < len(shown) - 1:
            start = _add(spans, text, start, shown[passed])
            passed += 1
        if end.lastindex and _is_plain(text[text.rfind(" ", start, stop) + 1 : stop], words):
            _add(spans, text, start, end.start(1))
            start = end.end()
            continue
        place = end.start(1) if end.lastindex else end.end()
        if place == len(text):
            break
        if cut := _place(text, start, stop, text[stop:place], words) or _line_cut(text, start, end):
            if "\n" in text[place:cut]:  # a face on the next line
                start = _add(spans, text, start, place)
            start = _add(spans, text, start, cut)
    for cut in shown[passed:]:
        start = _add(spans, text, start, cut)
    return spans


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> int:
    """Add what lies between two places, without the white space around it, if it is anything; return its end."""
    last = end
    while start < last and text[start].isspace():
        start += 1
    while start < last and text[last - 1].isspace():
        last -= 1
    if start < last:
        spans.append((start, last))
    return max(start, end)


def _is_plain(word: str, words: _Language) -> bool:
    """Tell whether a stop behind this word, before a capital, is sure to end a sentence."""
    if not word.isalpha():
        return word.isdigit() and len(word) > 3
    small = word.lower()
    return word[1:] == small[1:] and small not in words.never and small not in words.maybe and word not in _NAMES


def _line_cut(text: str, start: int, end: re.Match[str]) -> int:
    """Return where the line ends right behind a stop that ends no sentence, 0 if it was broken to fit a page."""
    return end.end() if end.lastindex == 2 and _line_breaks(text, start, end.start(2), end.end()) else 0


def _place(text: str, start: int, stop: int, found: str, words: _Language) -> int:
    """Return where the sentence ends at a possible end, 0 if it goes on; ``found`` are the marks that stand there."""
    place = stop + len(found)
    if found[0] == "\n":
        return place if _line_breaks(text, start, stop, place) else 0
    if found[0] in _WIDE:
        return place
    if place < len(text) and not text[place].isspace():
        if note := _NOTE.match(text, place):
            return note.end() if text[stop - 3 : stop].isalpha() else 0
        return place if found[0] in ".!?" and _tight(text, start, stop, place) else 0
    marks = found.rstrip(_CLOSERS).rstrip() if found[-1] in _CLOSERS else found
    if (len(marks) > 1 and (marks[:2] in ("..", ". ", ".\u00a0") or marks[0] == "…")) or marks == "…":
        return _after_dots(text, stop, place, marks, found[len(marks) :])
    if not _stops(text, start, stop, place, marks, found[len(marks) :], words):
        return 0
    smile = _EMOTICON.match(text, place)
    return smile.end() if smile else place


def _next_word(text: str, place: int) -> str:
    found = _FIRST_WORD.match(text, place)
    return found[1] if found else ""


def _stops(text: str, start: int, stop: int, place: int, marks: str, closed: str, words: _Language) -> bool:
    """Tell whether a stop, with the quotes and brackets closed after it, ends the sentence that began at ``start``."""
    following = _next_word(text, place)
    lower = following[:1].islower()
    if closed and lower:
        return False  # "This is great." she said
    if marks[-1] != ".":
        return not _is_name(text, start, stop) or (not lower and following.lower() in words.starters)
    if closed and not closed.strip(")]") and _MARK.fullmatch(text[start:stop].strip()):
        return False
    if marks != ".":
        return not lower
    return _full_stop(text, start, stop, following, words)


def _is_name(text: str, start: int, stop: int) -> bool:
    """Tell whether the mark belongs to a name that is written with it."""
    return text[start:stop].endswith(_NAMES)


def _full_stop(text: str, start: int, stop: int, following: str, words: _Language) -> bool:
    """Tell whether a single full stop at ``stop`` ends the sentence, by the words before and behind it."""
    pieces = text[max(start, stop - 40) : stop].split()
    if not pieces or text[stop - 1].isspace():
        return True
    word = pieces[-1].lstrip(_OPENERS)
    small = word.lower()
    if "'" in small or "’" in small:
        small = small.replace("’", "'").rpartition("'")[2]  # l'art. 5
    first = following[:1]
    if word.isupper() and len(word) > 1 and word.isalpha() and not words.ordinals:
        return True  # an initialism such as MS, not the title Ms
    if small in words.never:
        return False
    if _MARK.fullmatch(text[start:stop].strip()) and len(word) <= 4 and following:
        return False  # the mark of a list item
    if first.isdigit() and small in words.numbered:
        return False
    begins = following.lower().replace("’", "'") in words.starters and not first.islower()
    if small in words.maybe or _INITIALS.fullmatch(word):
        return _after_abbreviation(text, start, stop, word, following, begins=begins)
    if words.ordinals and _ORDINAL.fullmatch(word):
        return begins
    if first.islower():
        return len(word) > 2 or not word.isalpha()
    return True


def _after_abbreviation(text: str, start: int, stop: int, word: str, following: str, *, begins: bool) -> bool:
    first = following[:1]
    if not first:
        return True
    if first.islower() or first.isdigit():
        return False
    if word == "I":
        before = text[start:stop].split()[-2:-1]
        return bool(before) and before[0][:1].islower()
    if word.lower() in ("a.m", "p.m", "am", "pm"):
        return begins or len(text[start:stop].split()) > 3
    if word.lower() in ("etc", "ecc", "usw", "enz", "itd", "osv"):
        return True
    return begins


def _after_dots(text: str, stop: int, place: int, dots: str, closed: str) -> int:
    """Return where the sentence ends at dots that stand for something left out, 0 if it goes on."""
    following = _next_word(text, place)
    if not following or following[0].islower() or closed.startswith("]"):
        return 0
    spaced = " " in dots or "\u00a0" in dots
    attached = stop > 0 and not text[stop - 1].isspace()
    if spaced and attached and not closed:
        return stop + 1  # compounds. . . . The practice
    count = dots.count(".") if dots[0] != "…" else 3
    if count == 3 and (not attached or following.replace("’", "'").partition("'")[0] == "I"):
        return 0
    return place


_NOTE = re.compile(r"(?:\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁴-⁹⁰]+|[*†‡]+|(?:\[\d{1,3}\])+)(?=\s+[\"“‘(]?[A-Z]|\s*$)")
"""The mark of a note right behind a stop."""
_TIGHT = re.compile(r"(?!Com|Org|Net\b)[A-Z][a-z]+(?=[\s.,]|$)")


def _tight(text: str, start: int, stop: int, place: int) -> bool:
    """Tell whether a stop without a space behind it parts two sentences: not inside an address or a name of a file."""
    if stop - start < 2 or not text[stop - 2 : stop].isalnum() or text[stop - 1].isupper():
        return False
    if not _TIGHT.match(text, place):
        return False
    left = text.rfind(" ", start, stop) + 1
    right = text.find(" ", stop)
    token = text[max(left, start) : right if right > 0 else len(text)]
    return not re.search(r"[@/\\_=#]|www|\.[a-z]{2,4}$", token)


def _line_breaks(text: str, start: int, stop: int, following: int) -> bool:
    """Tell whether a line break is the end of a block, rather than of a line that was broken to fit a page."""
    if text.count("\n", stop, following) > 1 or following >= len(text):
        return True
    line = text[max(start, text.rfind("\n", 0, stop) + 1) : stop]
    first = text[following]
    if first.islower():
        # A list whose items are small words has no sentence to go on with.
        return text[start:stop].lstrip()[:1].islower()
    if _LINE_END.search(line):
        return True
    return len(line) < _SHORT_LINE or not first.isalnum()


_RUN = re.compile(r"(?<![-=_*~#])(?:[-=_*~#]{4,}+|\*{3}|_{3})(?=\s)")
_STAMP = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?=\s|$)")
_UNBROKEN = re.compile(r"(?<!\S)\S++(?=\s)")
_LINK = re.compile(r"(?:https?://|www\.)\S")
_LABEL = re.compile(r"(?:Subject|From|To|Cc|Sent|Groups|E-?mail):\s")
_GREETING = re.compile(r"\s*(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening))(?: [A-Z][\w.]*){0,3},(?=\s+[A-Z])")
_SMILE = re.compile(r"[:;]['-]?[)(DP](?=\s+[A-Z])")
_ASIDE = re.compile(r"\((?:(?<=^\()|(?<=[.!?\"”)]\s\())[^()]{2,80}\)(?=\s+[\"“(]?[A-Z])")
_LIST_START = re.compile(r"\s*(?:[•⁃]\s*)?\(?(?P<mark>\d{1,2}|[aA]|i)(?P<stop>\.\)|[.)])\s")


def _unmarked(text: str, words: _Language) -> list[int]:
    """Return the ends of sentences that no stop shows: at rules, stamps, addresses, labels and marks of lists."""
    cuts: list[int] = []
    if "___" in text or "***" in text or "---" in text or "===" in text:
        cuts += (found.end() for found in _RUN.finditer(text))
    if ":" in text:
        if "@" in text:
            cuts += (found.start() for found in _LABEL.finditer(text))
        if "/" in text:
            cuts += (found.end() for found in _STAMP.finditer(text))
    for eyes in ":;":
        if eyes in text:
            cuts += _smiles(text, eyes)
    if "http" in text or "www." in text:
        linked = (found.end() for found in _UNBROKEN.finditer(text) if _LINK.search(found[0]))
        cuts += (end for end in linked if _parts_after_link(text, end, words))
    if text[:1] in "HDG" and (greeting := _GREETING.match(text)):
        cuts.append(greeting.end())
    if "(" in text:
        cuts += (found.end() for found in _ASIDE.finditer(text))
    if (first := _LIST_START.match(text)) or "•" in text or "⁃" in text:
        cuts += _items(text, first)
    return sorted(set(cuts)) if len(cuts) > 1 else cuts


def _smiles(text: str, eyes: str) -> Iterator[int]:
    """Yield the ends of faces with these eyes that stand apart, before a capital."""
    place = text.find(eyes)
    while place >= 0:
        if text[place - 1 : place].isspace() and (found := _SMILE.match(text, place)):
            yield found.end()
        place = text.find(eyes, place + 1)


def _parts_after_link(text: str, place: int, words: _Language) -> bool:
    following = _next_word(text, place)
    return (following[:1].isupper() and following.lower() in words.starters) or following.startswith(("http", "www"))


def _items(text: str, first: re.Match[str] | None) -> list[int]:
    """Return where the items of a list inside a line end: right before the mark of the next one."""
    if first is None:
        return [found.start() for found in re.finditer(r"(?<=\S)\s*(?=[•⁃]\s*\w)", text)]
    cuts: list[int] = []
    mark, place = first["mark"], first.end()
    while True:
        mark = _successor(mark)
        pattern = rf"\s(?=(?:[•⁃]\s*)?\(?{mark}{re.escape(first['stop'])}\s+\S)"
        found = re.compile(pattern).search(text, place)
        if not mark or found is None:
            return cuts
        cuts.append(found.start())
        place = found.end()


def _successor(mark: str) -> str:
    """Return the mark after this one: 2 after 1, b after a."""
    if mark.isdigit():
        return str(int(mark) + 1)
    roman = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
    if mark in roman and mark != "a":
        return roman[roman.index(mark) + 1] if mark != "x" else ""
    return chr(ord(mark) + 1) if mark.lower() != "z" else ""
