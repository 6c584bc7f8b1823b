"""A draft as JSON and back, for the way from the child process: plain data, so that nothing in it can be run."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any

from reader.errors import BrokenError
from reader.formats.protocol import Draft
from reader.model import article
from reader.model.article import SpanKind

_KIND = "kind of data"
_KNOWN = {
    one.__name__: one
    for one in (
        Draft, article.Section, article.Dropped, article.Prose, article.Span, article.Paragraph, article.List,
        article.Item, article.Table, article.Figure, article.Quote, article.Footnote, article.Code,
    )
}  # fmt: skip


def written(draft: Draft) -> bytes:
    return json.dumps(_plain(draft), ensure_ascii=True).encode("ascii")


def read(data: bytes) -> Draft:
    """Return the draft that was written.

    Raises:
        BrokenError: the data is none.
    """
    try:
        draft = _made(json.loads(data))
    except (ValueError, TypeError, KeyError) as error:
        raise BrokenError("could not be read to its end: get another copy") from error
    if not isinstance(draft, Draft):
        raise BrokenError("could not be read to its end: get another copy")
    return draft


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        usual = {one.name: one.default for one in fields(value)}
        known = {name: getattr(value, name) for name in usual}
        return {_KIND: type(value).__name__} | {
            name: _plain(one) for name, one in known.items() if one is not usual[name]
        }
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_made(one) for one in value)
    if isinstance(value, dict):
        kind = value.pop(_KIND)
        if kind == "Span":
            value["kind"] = SpanKind(value["kind"])
        return _KNOWN[kind](**{name: _made(one) for name, one in value.items()})
    return value
