"""The data above a Markdown text: YAML between lines of dashes (its plain keys only), or TOML between plus signs."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

_YAML = re.compile(r"\A\s*---[ \t]*\n(?P<data>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TOML = re.compile(r"\A\s*\+\+\+[ \t]*\n(?P<data>(?:.*\n)*?)\+\+\+[ \t]*(?:\n|\Z)")
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w-]*)\s*:(?:\s+(?P<value>.*))?$")
_ENTRY = re.compile(r"\s+-\s+(?:name:\s*)?(?P<value>.+)|-\s+(?:name:\s*)?(?P<flush>.+)")


@dataclass(frozen=True, slots=True)
class Front:
    """What a text says about itself; ``body`` is the rest of it, ``data`` what was taken away."""

    body: str
    data: str = ""
    title: str = ""
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    description: str | None = None


def front_of(text: str) -> Front:
    """Return the front matter of a text and the text without it."""
    if (found := _TOML.match(text)) and (values := _toml(found["data"])):
        return _front(text[found.end() :], found["data"], values)
    if (found := _YAML.match(text)) and (values := _yaml(found["data"])):
        return _front(text[found.end() :], found["data"], values)
    return Front(text)


def _front(body: str, data: str, values: dict[str, str]) -> Front:
    def first(*keys: str) -> str | None:
        return next((values[key] for key in keys if values.get(key)), None)

    date = re.match(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", first("published", "date", "pubdate", "created") or "")
    return Front(
        body,
        data.strip(),
        title=first("title") or "",
        byline=first("author", "authors", "byline", "by"),
        published=date[0] if date else None,
        language=first("lang", "language", "locale"),
        description=first("description", "summary", "excerpt", "abstract"),
    )


def _toml(data: str) -> dict[str, str]:
    try:
        content = tomllib.loads(data)
    except tomllib.TOMLDecodeError:
        return {}
    return {key.lower(): _flat(value) for key, value in content.items()}


def _flat(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_flat(one) for one in value)
    return _flat(value.get("name", "")) if isinstance(value, dict) else str(value)


def _yaml(data: str) -> dict[str, str]:
    """Return the top keys with a word, a quoted text, a list or a folded text behind them; {} if this is no YAML."""
    values: dict[str, str] = {}
    key = ""
    for line in data.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if found := _KEY.match(line):
            key = found["key"].lower()
            values[key] = _scalar(found["value"] or "")
        elif not key or not (line[0].isspace() or line.startswith("-")):
            return {}
        elif entry := _ENTRY.fullmatch(line):
            added = _scalar(entry["value"] or entry["flush"])
            values[key] = f"{values[key]}, {added}" if values[key] else added
        else:
            values[key] = f"{values[key]} {line.strip()}".strip()
    return values


def _scalar(value: str) -> str:
    value = value.strip()
    if value in ("|", ">", "|-", ">-", "|+", ">+", "null", "~"):
        return ""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace("''", "'") if value[0] == "'" else value[1:-1].replace('\\"', '"')
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_scalar(one) for one in value[1:-1].split(",") if one.strip())
    return re.sub(r"\s+#.*", "", value)
