"""XML of strangers: no entity is expanded, nothing is fetched, what is broken is said or mended."""

from __future__ import annotations

import socket
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BrokenError, FormatError, TooLargeError
from reader.formats import xml
from reader.formats.xml import attribute, child, children, decoded, local, tree, well_formed


def said(data: bytes) -> str:
    return "".join(tree(data, "The part").itertext())


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><r>one &d; two</r>"""


def test_entities_are_not_expanded():
    text = said(LAUGHS)
    assert "haha" not in text
    assert text.startswith("one ")


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;',
    ],
)
def test_nothing_is_fetched(declared, monkeypatch):
    def refuse(*_: object) -> None:
        raise AssertionError("a part asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    text = said(f"<!DOCTYPE r [{declared}]><r>one &x; two</r>".encode())
    assert "root:" not in text
    assert "one" in text


def test_a_document_type_from_elsewhere_is_cut_away():
    page = b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://a.example/x.dtd"><r>text</r>'
    assert said(page) == "text"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_marks_and_declarations_tell_the_charset(encoding):
    data = '<?xml version="1.0" encoding="UTF-8"?><r>naïve Ω</r>'.encode(encoding)
    assert said(data) == "naïve Ω"


def test_an_old_charset_is_read_as_it_is_declared():
    assert "Größe" in decoded('<?xml version="1.0" encoding="iso-8859-1"?><r>Größe</r>'.encode("latin-1"))
    assert "Größe" in decoded("<r>Größe</r>".encode("latin-1"))
    assert "Größe" in decoded('<?xml version="1.0" encoding="no-such"?><r>Größe</r>'.encode("cp1252"))


def test_control_characters_do_not_break_it():
    assert said(b"<r>a\x00b\x0bc\xef\xbf\xbfd</r>") == "abcd"


def test_what_is_broken_is_mended_as_far_as_it_goes():
    assert said(b"<r><p>one</p><p>two</r>") == "onetwo"
    assert well_formed("<r><p>one</r>") is None


@pytest.mark.parametrize("data", [b"", b"no markup", b"\xff\xfe"])
def test_what_is_no_xml_is_named(data):
    with pytest.raises(BrokenError, match="The part cannot be read"):
        tree(data, "The part")


def test_too_many_elements_are_refused():
    with pytest.raises(TooLargeError):
        tree(b"<r>" + b"<a/>" * (2 * xml.MOST_ELEMENTS + 1) + b"</r>", "The part")


def test_an_unending_prologue_takes_no_time():
    with pytest.raises(FormatError):
        tree(b"<!DOCTYPE " + b"<!DOCTYPE [" * 100_000, "The part")


def test_names_are_told_without_their_namespaces():
    root = tree(b'<a:r xmlns:a="urn:a" a:x="1" y="2"><a:b><c/></a:b><b/></a:r>', "The part")
    assert local(root) == "r"
    assert attribute(root, "x") == "1"
    assert attribute(root, "y") == "2"
    assert attribute(root, "z") is None
    assert [local(one) for one in children(root, "b")] == ["b", "b"]
    found = child(root, "b", "c")
    assert found is not None
    assert local(found) == "c"
    assert child(root, "b", "d", "e") is None
    assert children(None, "b") == []


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_end_in_a_tree_or_a_typed_error(data):
    with suppress(FormatError):
        assert tree(data, "The part") is not None
