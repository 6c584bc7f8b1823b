from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.terminal.keys import ALONE, UNFINISHED, UNKNOWN, Decoder, said

KNOWN = {
    b" ": "space",
    b"a": "a",
    b"A": "A",
    b"?": "?",
    b"\r": "enter",
    b"\n": "enter",
    b"\t": "tab",
    b"\x7f": "backspace",
    b"\x08": "backspace",
    b"\x0c": "ctrl+l",
    b"\x00": UNKNOWN,
    b"\x1b[A": "up",
    b"\x1b[B": "down",
    b"\x1b[C": "right",
    b"\x1b[D": "left",
    b"\x1bOA": "up",
    b"\x1bOD": "left",
    b"\x1b[1;5D": "ctrl+left",
    b"\x1b[1;5C": "ctrl+right",
    b"\x1b[1;2A": "shift+up",
    b"\x1b[1;3A": "alt+up",
    b"\x1bOd": "ctrl+left",
    b"\x1bOc": "ctrl+right",
    b"\x1b[5~": "pageup",
    b"\x1b[6~": "pagedown",
    b"\x1b[H": "home",
    b"\x1b[1~": "home",
    b"\x1b[3;5~": "ctrl+delete",
    b"\x1b[Z": "shift+tab",
    b"\x1b[[A": "f1",
    b"\x1b[200~": UNKNOWN,
    b"\x1b[?1;2c": UNKNOWN,
    b"\x1bq": "alt+q",
    "é".encode(): "é",
    "€".encode(): "€",
    "🙂".encode(): "🙂",
}


@pytest.mark.parametrize(("data", "key"), KNOWN.items())
def test_bytes_are_keys(data, key):
    decoder = Decoder()
    assert decoder.feed(data) == [key]
    assert decoder.waits is None


@pytest.mark.parametrize(("data", "key"), KNOWN.items())
def test_bytes_may_come_one_by_one(data, key):
    decoder = Decoder()
    assert [found for byte in data for found in decoder.feed(bytes([byte]))] == [key]


def test_escape_counts_alone_after_fifty_milliseconds():
    decoder = Decoder()
    assert decoder.feed(b"\x1b") == []
    assert decoder.waits == ALONE == 0.05
    assert decoder.expire() == ["escape"]
    assert decoder.waits is None
    assert decoder.expire() == []


def test_an_arrow_in_two_pieces_is_an_arrow():
    decoder = Decoder()
    assert decoder.feed(b"\x1b") == []
    assert decoder.feed(b"[D") == ["left"]


def test_an_arrow_whose_rest_came_too_late_is_escape_and_then_the_arrow():
    decoder = Decoder()
    decoder.feed(b"\x1b")
    assert decoder.expire() == ["escape"]
    assert decoder.feed(b"[C") == ["right"]
    assert decoder.feed(b"[C") == ["[", "C"], "only the very next bytes can be the rest"


def test_keys_typed_after_escape_are_themselves():
    decoder = Decoder()
    decoder.feed(b"\x1b")
    decoder.expire()
    assert decoder.feed(b"[") == ["["]
    assert decoder.feed(b"C") == ["C"]


def test_a_sequence_without_an_end_is_given_up():
    decoder = Decoder()
    assert decoder.feed(b"\x1b[1;") == []
    assert decoder.waits == UNFINISHED
    assert decoder.expire() == [UNKNOWN]
    assert decoder.feed(b"a") == ["a"]


def test_escape_twice_is_one_and_one_waiting():
    decoder = Decoder()
    assert decoder.feed(b"\x1b\x1b") == ["escape"]
    assert decoder.expire() == ["escape"]


def test_a_burst_is_every_key_in_order():
    assert Decoder().feed(b"\x1b[C\x1b[C j50\r") == ["right", "right", "space", "j", "5", "0", "enter"]


@given(st.lists(st.sampled_from([data for data, key in KNOWN.items() if key != UNKNOWN])), st.data())
def test_pieces_do_not_matter(sequences, data):
    stream = b"".join(sequences)
    whole = Decoder().feed(stream)
    decoder, found, at = Decoder(), [], 0
    while at < len(stream):
        size = data.draw(st.integers(1, 5))
        found += decoder.feed(stream[at : at + size])
        at += size
    assert found == whole == [KNOWN[sequence] for sequence in sequences]


@given(st.lists(st.binary(max_size=8)))
def test_no_bytes_confuse_it(pieces):
    decoder = Decoder()
    for piece in pieces:
        for key in decoder.feed(piece):
            assert key
    decoder.expire()
    decoder.feed(b"a")
    assert decoder.waits is None
    assert decoder.feed(b"b") == ["b"]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("a", "a"),
        ("A", "capital A"),
        (",", "comma"),
        ("left", "left arrow"),
        ("ctrl+left", "ctrl left arrow"),
        ("+", "plus"),
        ("5", "5"),
        ("space", "space"),
        (" ", "space"),
    ],
)
def test_keys_are_called_by_name(key, name):
    assert said(key) == name
