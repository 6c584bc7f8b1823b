"""Addresses as text: what is one, how it is shown without its secrets, and under which name its place is kept."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

_ADDRESS = re.compile(r"https?:", re.IGNORECASE)
_OTHER_SCHEME = re.compile(
    r"(?:[a-z][a-z0-9+.-]+://|(?:about|blob|data|file|javascript|mailto|tel|urn|view-source):\S)", re.IGNORECASE
)
_DEFAULT_PORTS = {"http": 80, "https": 443}

# What senders add to an address to learn who came from where, and sessions: none of it chooses the article.
_TRACKING = re.compile(
    r"(?:utm_.*|mtm_.*|pk_.*|matomo_.*|hsa_.*|_hs.*|mc_[ce]id|[gd]clid|gclsrc|gbraid|wbraid|msclkid|fbclid|yclid|twclid"
    r"|igshid|ref_src|ref_url|vero_id|oly_(?:anon|enc)_id|_openstat|cmpid|ns_campaign|ns_source|ns_mchannel|srsltid"
    r"|(?:php|j|asp)?sess(?:ion)?[-_]?id|session|sid)",
    re.IGNORECASE,
)
# Names under which addresses carry keys to somebody's account; the last part finds "x-amz-signature" and "api_key".
_SECRET = re.compile(
    r"(?:.*[-_.])?(?:access|api[-_]?key|apikey|auth|authorization|code|credential|hmac|jwt|key|otp|passwd|password|pwd"
    r"|secret|session|session[-_]?id|sessid|sid|sig|signature|ticket|token)|.*token|.*password|.*secret|.*signature",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Say whether ``text`` is meant as an http or https address."""
    return _ADDRESS.match(text.strip()) is not None


def other_scheme(text: str) -> str | None:
    """Return the scheme, in lower case, of an address that is not http or https; None where there is none."""
    found = _OTHER_SCHEME.match(text.strip())
    return found.group().partition(":")[0].lower() if found and not is_address(text) else None


def without_credentials(url: str) -> str:
    """Return the address without a user name, a password and a fragment; for requests and for resolving links."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="").geturl()


def shown(url: str) -> str:
    """Return the address fit to be shown, logged and kept: without credentials and values that look like keys."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return printable(url.partition("?")[0].rpartition("@")[2])
    public = [(name, value) for name, value in _query(parts) if not _is_secret(name, value)]
    query = parts.query if len(public) == len(_query(parts)) else urlencode(public)
    return printable(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=query, fragment="").geturl())


def canonical(url: str) -> str:
    """Return the name under which a page's place is kept.

    Scheme, host and port are in their plainest form, the fragment and tracking parameters are gone, and what looks
    like a key is replaced by a digest, so that two pages stay apart while the key itself is not kept. http and https
    name the same page.
    """
    parts = urlsplit(url.strip())
    kept = [(name, value) for name, value in _query(parts) if not _TRACKING.fullmatch(name)]
    public = sorted((name, value) for name, value in kept if not _is_secret(name, value))
    secret = sorted(pair for pair in kept if pair not in public)
    plain = SplitResult("https", _plain_netloc(parts), _plain_path(parts.path), urlencode(public), "").geturl()
    return f"{plain}#{_digest(secret)}" if secret else plain


def printable(text: str) -> str:
    """Return the text with what would command a terminal, or break a line, in the form of an escape."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in text)


def _plain_netloc(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    host = f"[{host}]" if ":" in host else host
    usual = parts.port is None or parts.port == _DEFAULT_PORTS.get(parts.scheme)
    return host if usual else f"{host}:{parts.port}"


def _plain_path(path: str) -> str:
    return quote(path or "/", safe="/%:@!$&'()*+,;=-._~")


def _query(parts: SplitResult) -> list[tuple[str, str]]:
    return parse_qsl(parts.query, keep_blank_values=True, max_num_fields=None)


def _is_secret(name: str, value: str) -> bool:
    looks_random = re.fullmatch(r"[\w~/=]{32,}", value) and len(re.findall(r"\d", value)) >= 4
    return bool(value) and bool(_SECRET.fullmatch(name) or looks_random)


def _digest(pairs: list[tuple[str, str]]) -> str:
    return hashlib.sha256(urlencode(pairs).encode()).hexdigest()[:16]
