"""A message's plain text: lines that were broken for the journey are joined again, and the signature is left out."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from reader.formats.decode import decode
from reader.formats.plaintext import sections_of
from reader.model.article import Dropped, Section
from reader.model.document import Document

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
MOST_SIGNATURE = 12
"""Lines below two dashes up to which they are a signature."""


@dataclass(frozen=True, slots=True)
class Body:
    """The text of one part."""

    sections: tuple[Section, ...]
    dropped: tuple[Dropped, ...] = ()
    language: str | None = None


def read(data: bytes, charset: str | None, *, flowed: bool, delsp: bool) -> Body:
    """Return the sections of a plain part; ``flowed`` and ``delsp`` as its Content-Type says (RFC 3676)."""
    text = decode(Document(data, charset=charset))
    if flowed:
        text = "\n".join(unflowed(text.split("\n"), delsp=delsp))
    words, signature = _signed(text)
    return Body(sections_of(words), (Dropped(signature, "signature"),) if signature else ())


def _signed(text: str) -> tuple[str, str]:
    """Return a text without the signature at its end, and that."""
    found = deque(_SIGNATURE.finditer(text), maxlen=1)
    if not found:
        return text, ""
    last = found.pop()
    above, below = text[: last.start()], text[last.end() :].strip("\n")
    if not above.strip() or below.count("\n") >= MOST_SIGNATURE:
        return text, ""
    return above, below


def unflowed(lines: list[str], *, delsp: bool = False) -> Iterator[str]:
    """Yield lines as they were before they were broken: one that ends in a space goes on in the next."""
    held: list[str] = []
    held_depth = 0
    for line in lines:
        depth, content = _parted(line)
        if held and depth != held_depth:
            yield _quoted(held_depth, "".join(held).rstrip())
            held = []
        if content.endswith(" ") and content != "-- ":
            held.append(content[:-1] if delsp else content)
            held_depth = depth
        else:
            yield _quoted(depth, "".join((*held, content)))
            held = []
    if held:
        yield _quoted(held_depth, "".join(held).rstrip())


def _parted(line: str) -> tuple[int, str]:
    """Return how deep a line is quoted, and its content without the space that keeps it from looking quoted."""
    depth = len(line) - len(line.lstrip(">"))
    return depth, line[depth:].removeprefix(" ")


def _quoted(depth: int, content: str) -> str:
    return f"{'>' * depth} {content}" if depth else content
