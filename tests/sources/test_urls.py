"""What addresses look like when they are shown, sent and kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources import urls


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org", True),
        ("HTTP://EXAMPLE.ORG", True),
        (" https://example.org ", True),
        ("ftp://example.org", False),
        ("example.org", False),
        ("notes.txt", False),
        ("-", False),
    ],
)
def test_is_address(text, expected):
    assert urls.is_address(text) is expected


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("file:///etc/passwd", "file"),
        ("FTP://example.org/x", "ftp"),
        ("javascript:alert(1)", "javascript"),
        ("data:text/html,<p>x", "data"),
        ("C:\\articles\\one.html", None),
        ("C:/articles/one.html", None),
        ("Title: what it says", None),
        ("https://example.org", None),
        ("plain words", None),
    ],
)
def test_other_scheme(text, scheme):
    assert urls.other_scheme(text) == scheme


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://anna:geheim@example.org/a", "https://example.org/a"),
        ("https://anna@example.org:8080/a", "https://example.org:8080/a"),
        ("https://example.org/a?page=2#part", "https://example.org/a?page=2"),
        ("https://example.org/a?page=2&token=abc", "https://example.org/a?page=2"),
        ("https://example.org/a?X-Amz-Signature=abc&X-Amz-Credential=def&n=1", "https://example.org/a?n=1"),
        ("https://example.org/a?api_key=abc", "https://example.org/a"),
        ("https://example.org/a?access_token=abc", "https://example.org/a"),
        ("https://example.org/a?r=0123456789abcdef0123456789abcdef", "https://example.org/a"),
        ("https://example.org/a?side=left&keyboard=yes", "https://example.org/a?side=left&keyboard=yes"),
        ("https://example.org/a?title=a-long-title-that-goes-on-and-on-1234", None),
        ("https://anna:geheim@[broken/a?token=abc", "[broken/a"),
    ],
)
def test_shown_holds_no_secret(url, expected):
    assert urls.shown(url) == (expected or url)


def test_an_address_for_requests_keeps_the_query_but_no_credentials():
    assert urls.without_credentials("http://a:b@x.org/p?token=1#f") == "http://x.org/p?token=1"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a?b=1&a=2",
        "https://EXAMPLE.org./a?a=2&b=1#section",
        "https://example.org:443/a?a=2&b=1&utm_source=letter&fbclid=x",
        "http://example.org:80/a?a=2&b=1&PHPSESSID=abc",
        "https://anna:geheim@example.org/a?gclid=1&b=1&a=2",
    ],
)
def test_one_page_has_one_canonical_address(url):
    assert urls.canonical(url) == "https://example.org/a?a=2&b=1"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/?p=1", "https://example.org/?p=2"),
        ("https://example.org/a", "https://example.org:8443/a"),
        ("https://example.org/?key=1", "https://example.org/?key=2"),
    ],
)
def test_two_pages_have_two_canonical_addresses(one, other):
    assert urls.canonical(one) != urls.canonical(other)


def test_a_canonical_address_keeps_no_key_but_tells_keys_apart():
    kept = urls.canonical("https://example.org/a?token=geheim&p=1")
    assert "geheim" not in kept
    assert kept.startswith("https://example.org/a?p=1#")


NAMES = st.text("abcdefgh", min_size=1, max_size=8)


@given(host=NAMES, path=NAMES, query=st.dictionaries(NAMES, NAMES, max_size=4))
def test_the_canonical_form_of_a_canonical_address_is_itself(host, path, query):
    pairs = "&".join(f"{name}={value}" for name, value in query.items())
    once = urls.canonical(f"http://{host}.org/{path}?{pairs}")
    assert urls.canonical(once) == once


@given(user=st.text("xyz", min_size=3), password=st.text("XYZ0", min_size=3))
def test_credentials_never_show(user, password):
    url = f"https://{user}:{password}@example.org/a?token={password}"
    assert password not in urls.shown(url)
    assert user not in urls.shown(url)
    assert password not in urls.canonical(url)
