"""Dates as feeds and messages write them: ISO 8601, or the form of e-mail headers."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST = 64


def moment(text: str | None) -> datetime | None:
    """Return the moment that is written, in the writer's own zone or else UTC; None where it is none."""
    written = (text or "").strip()
    if not written or len(written) > LONGEST:
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(written)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def day(text: str | None) -> str | None:
    """Return the date in a text as ISO 8601, as in ``2026-03-04``."""
    found = moment(text)
    return found.date().isoformat() if found else None
