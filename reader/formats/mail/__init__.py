"""E-mail and newsletters: one message as an article, its furniture and its attachments named as left out."""

from __future__ import annotations

import re

from reader.errors import NoArticleError
from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability

_HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:", re.MULTILINE)
_LINE = re.compile(rb"(?:From [^\r\n]{1,300}\r?\n)?(?:[!-9;-~]{1,60}[ \t]*:|[ \t]+\S)[^\r\n]*\r?\n")
_PEOPLE = frozenset({b"from", b"to", b"subject", b"date", b"sender", b"reply-to", b"cc"})
_MACHINES = frozenset({
    b"message-id", b"mime-version", b"received", b"return-path", b"delivered-to", b"content-type", b"dkim-signature",
    b"content-transfer-encoding", b"list-unsubscribe", b"x-mailer",
})  # fmt: skip


class MailFormat:
    """Messages as mail programs save them (RFC 5322 with MIME), one to a file."""

    name = "mail"
    media_types = ("message/rfc822",)
    suffixes = (".eml", ".mht", ".mhtml")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        """Say how sure this is a message: header lines that people and that mail servers write stand at its start."""
        head = document.data[:65_536].lstrip(b"\xef\xbb\xbf\r\n")
        if not _LINE.match(head):
            return 0.0
        block = re.split(rb"\r?\n[ \t]*\r?\n", head, maxsplit=1)[0]
        names = {name.lower() for name in _HEADER.findall(block)}
        people, machines = len(names & _PEOPLE), len(names & _MACHINES)
        if people >= 2 and machines:
            return 1.0
        return 0.7 if b"from" in names and people >= 3 else 0.0

    def parse(self, document: Document) -> Draft:
        """Read a message.

        Raises:
            BrokenError: its parts are nested without end.
            TooLargeError: it has more parts than a message can have.
            LockedError: it is encrypted.
            NoArticleError: it has no text.
        """
        from reader.formats.mail.message import read

        draft = read(document.data)
        if not draft.sections:
            raise NoArticleError("The message has no text: open what is attached to it instead.")
        return draft


__all__ = ["MailFormat"]
