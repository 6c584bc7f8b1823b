"""A message's tree of parts to a draft: which parts are its text, and what is only attached to it.

The tree is made under the older of the standard library's two policies: the newer one raises from inside the parser on
some headers that strangers write, and takes quadratic time over others. What it decodes better is done in ``headers``.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import Message
from email.policy import Compat32

from reader.errors import BrokenError, LockedError, TooLargeError
from reader.formats.dates import day
from reader.formats.decode import decode
from reader.formats.mail import headers, newsletter, plain
from reader.formats.protocol import Draft
from reader.model.article import Dropped, Prose, Section
from reader.model.document import Document

DEEPEST = 24
"""Parts within parts; a forwarded chain of ten messages has some 20."""
MOST_PARTS = 500
MOST_EFFORT = 10_000_000
"""Lines times boundaries: the parser looks for every open boundary in every line."""
LONGEST_HEADER = 8000
FORWARDED_LEVEL = 2

_READ = frozenset({"text/html", "text/plain", "application/xhtml+xml", "text/enriched"})
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})


class _Bounded(Compat32):
    """Headers of a bounded length, for taking them apart is not linear."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_HEADER]


@dataclass(slots=True)
class _Made:
    """What was found so far."""

    sections: list[Section] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    language: str | None = None
    parts: int = 0


def read(data: bytes) -> Draft:
    """Return the draft of a message.

    Raises:
        BrokenError: its parts are nested without end.
        TooLargeError: it has more parts than a message can have.
        LockedError: it is encrypted.
    """
    if data.count(b"\n") * data.lower().count(b"boundary=") > MOST_EFFORT:
        raise TooLargeError("The message has more parts than one can have: save the one that holds the text.")
    try:
        message = message_from_bytes(data, policy=_Bounded())
    except RecursionError as error:
        raise BrokenError("The parts of the message are nested without end: save its text as a file.") from error
    made = _Made()
    _walk(message, headers.text(message, "Subject"), made, 0)
    return Draft(
        sections=tuple(made.sections),
        title=headers.text(message, "Subject"),
        byline=headers.name_of(message),
        published=day(headers.text(message, "Date")),
        language=headers.text(message, "Content-Language").partition(",")[0] or made.language,
        dropped=tuple(made.dropped),
    )


def _walk(message: Message, title: str, made: _Made, depth: int) -> None:
    """Add a part, and the parts inside it that are to be read."""
    made.parts += 1
    if made.parts > MOST_PARTS:
        raise TooLargeError(f"The message has more than {MOST_PARTS} parts: save the one that holds the text.")
    kind = message.get_content_type()
    if kind in _ENCRYPTED:
        raise LockedError("The message is encrypted: open it in your mail program and save its text as a file.")
    if depth > DEEPEST:
        made.dropped.append(Dropped(_name(message), "nested too deep"))
    elif kind == "message/rfc822" and not _attached(message):
        for inner in _children(message):
            _forwarded(inner, made, depth)
    elif message.is_multipart() and kind != "message/rfc822":
        parts = _children(message)
        chosen = _chosen(kind, parts)
        for part in chosen:
            _walk(part, title, made, depth + 1)
        made.dropped += [_unread(part) for part in parts[:MOST_PARTS] if part not in chosen]
    else:
        _leaf(message, kind, title, made)


def _unread(message: Message) -> Dropped:
    """Return a part that another stands for, or that only seals it: the words of a text, the name of anything else."""
    if message.get_content_type() == "text/plain":
        text = " ".join(decode(Document(_content(message), charset=message.get_content_charset())).split())
        return Dropped(text or _name(message), "other version of the text")
    return Dropped(_name(message), "other version of the text" if message.is_multipart() else "attachment")


def _children(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _chosen(kind: str, parts: list[Message]) -> list[Message]:
    """Return the parts that are read: of alternatives the richest that we can read, of a signed message its text."""
    if kind == "multipart/alternative":
        for wanted in ("text/html", "text/plain"):
            if best := [part for part in parts if wanted in _kinds(part)]:
                return best[-1:]
    if kind == "multipart/signed":
        return parts[:1]
    return parts


def _kinds(message: Message) -> set[str]:
    """Return the types of a part and of what stands a little way inside it, as far as they hold anything."""
    found: set[str] = set()
    level = [message]
    for _ in range(5):
        filled = [
            part for part in level if not _attached(part) and (part.is_multipart() or str(part.get_payload()).strip())
        ]
        found |= {part.get_content_type() for part in filled if not part.is_multipart()}
        level = [child for part in level if part.get_content_maintype() == "multipart" for child in _children(part)]
    return found


def _attached(message: Message) -> bool:
    return message.get_content_disposition() == "attachment"


def _leaf(message: Message, kind: str, title: str, made: _Made) -> None:
    # A multipart without parts is a damaged one: what is left of it is text.
    if _attached(message) or (kind not in _READ and message.get_content_maintype() != "multipart"):
        made.dropped.append(Dropped(_name(message), "attachment"))
        return
    data = _content(message)
    if not data.strip():
        return
    charset = message.get_content_charset()
    if kind.endswith(("html", "html+xml")):
        found = newsletter.read(data, charset, title, base=headers.text(message, "Content-Location") or None)
        made.language = made.language or found.language
    else:
        found = plain.read(
            data, charset, flowed=_parameter(message, "format") == "flowed", delsp=_parameter(message, "delsp") == "yes"
        )
    made.sections += found.sections
    made.dropped += found.dropped


def _content(message: Message) -> bytes:
    """Return the bytes of a part; base64 is read as far as it goes, where the library would hand it out as text."""
    coded = message.get_payload()
    if str(message.get("Content-Transfer-Encoding", "")).strip().lower() == "base64" and isinstance(coded, str):
        signs = re.sub(r"[^A-Za-z0-9+/]+", "", coded)
        return base64.b64decode(signs[: len(signs) - (len(signs) % 4 == 1)] + "==")
    content = message.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _parameter(message: Message, name: str) -> str:
    value = message.get_param(name)
    return value.lower() if isinstance(value, str) else ""


def _name(message: Message) -> str:
    """Return what an attachment is called, or else what it is."""
    try:
        name = message.get_filename()
    except (LookupError, ValueError):
        name = None
    return headers.decoded(name or "") or headers.text(message, "Content-Description") or message.get_content_type()


def _forwarded(message: Message, made: _Made, depth: int) -> None:
    """Add a forwarded message: a section that its subject heads, with its own sections below that."""
    inner = _Made(parts=made.parts)
    subject = headers.text(message, "Subject")
    _walk(message, subject, inner, depth + 1)
    made.parts = inner.parts
    made.dropped += inner.dropped
    if not inner.sections:
        return
    sender = headers.name_of(message)
    heading = subject or (f"From {sender}" if sender else "Forwarded message")
    lead = inner.sections[0].blocks if inner.sections[0].heading is None else ()
    made.sections.append(Section("", Prose(heading), FORWARDED_LEVEL, lead))
    made.sections += _below(inner.sections[1:] if inner.sections[0].heading is None else inner.sections)


def _below(sections: list[Section]) -> Iterator[Section]:
    top = min((section.level for section in sections if section.heading), default=1)
    for section in sections:
        level = section.level - top + FORWARDED_LEVEL + 1 if section.heading else 1
        yield replace(section, level=min(6, level))
