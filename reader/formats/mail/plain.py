"""A message's plain text: lines that were broken for the journey are joined again, and the signature is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.formats.decode import decode
from reader.formats.plaintext import sections_of
from reader.model.article import Dropped, Section
from reader.model.document import Document

_SIGNATURE = re.compile(r"\n-- ?\n(?P<words>(?:[^\n]*\n?){1,12})\Z")


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
    signature = _SIGNATURE.search(text.rstrip() + "\n") if "\n--" in text else None
    if signature and text[: signature.start()].strip():
        return Body(sections_of(text[: signature.start()]), (Dropped(signature["words"], "signature"),))
    return Body(sections_of(text))


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
