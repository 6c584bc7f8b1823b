"""What fuzzing and hostile inputs found, each as small as it came; none may come back."""

from __future__ import annotations

import pytest

from tests.fuzz import check, limited
from tests.hostile.archives import packed, parts
from tests.hostile.messages import HEAD
from tests.making import article, section

QUOTE = ">\n\nA paragraph of some words, which ends here.\n\nAnd another one."

FOUND = {
    "an article that begins with an empty quote had no title": ("text", QUOTE.encode()),
    "a rule in the middle of a list ended it, and what followed was no item": ("text", b"- one:\n ---\ntwo"),
    "nor had a message that begins with one": ("mail", QUOTE.encode()),
    "nor had Markdown that begins with an empty item": ("markdown", b"-\n- \n\n> \n\nA paragraph."),
    "many marks of a signature took for ever": ("mail", f"{HEAD}\nx\n".encode() + b"-- \n" * 60),
    "comments in comments overflowed the stack": ("mail", HEAD.replace("Ann Other", "(" * 5000).encode() + b"\nx"),
    "lines through lines overflowed the stack": ("markdown", b"Words " + b"~" * 4000 + b"x" + b"~" * 4000),
    "a chapter with half a tag ended the book": (
        "epub",
        packed(parts("epub", '<p>Words.</p><encoding="utf-8"?><p>More words.</p>')),
    ),
    "half a letter in the name of a space could not be decoded": (
        "docx",
        packed(
            {
                **parts("docx"),
                "_rels/.rels": '<Relationships xmlns="&#xD800;http://x"><Relationship Id="a"/></Relationships>',
            }
        ),
    ),
    "a page's description commanded the terminal in an error": (
        "html",
        "<html><meta name=description content='\ufeff \x9b2J A page. '><link rel=alternate "
        "type='application/rss+xml' href='/\u202e'></html>".encode(),
    ),
    "a message in parts without parts": ("mail", HEAD.encode() + b"Content-Type: multipart/mixed\n\nWords."),
    "a feed whose text holds a section of data that nobody closes": (
        "feed",
        b"<rss><channel><item><title>A</title><description><![CDATA[words",
    ),
}


@pytest.mark.parametrize(("name", "data"), FOUND.values(), ids=FOUND)
def test_it_holds_to_the_laws(name, data):
    check(name, data)


@pytest.mark.parametrize("sign", ["=", "_", "-", "*", "~", "http://", "www.a", "___ a", "(a ", "Mr. ", ": "])
def test_a_long_run_of_one_sign_is_split_in_time(sign):
    with limited(2.0):
        assert article(section(None, f"Words before it {sign * 40_000} and after.")).sentences


def test_a_long_address_at_the_end_is_split_in_time():
    with limited(2.0):
        assert article(section(None, f"Words before http://e.org/{'1' * 400_000}")).sentences


def test_base64_that_is_cut_short_is_read_as_far_as_it_goes():
    data = f"{HEAD}Content-Transfer-Encoding: base64\n\nV29yZHMgb2YgYSBtZXNzYWdlLg=\n".encode()
    assert check("mail", data).text == "Words of a message."


def test_a_charset_of_sixteen_bits_is_not_believed_where_no_letter_has_them():
    data = f"{HEAD}Content-Type: text/plain; charset=utf-16\n\nSome words of a message.".encode()
    assert check("mail", data).text == "Some words of a message."
