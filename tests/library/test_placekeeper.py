"""Listening goes on whatever becomes of the library; what is wrong is said once."""

from __future__ import annotations

import pytest

from reader.library.finding import Found
from reader.library.placekeeper import Placekeeper
from reader.library.store import Library
from tests.library.articles import WORDS, article, key


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def told():
    return []


def test_it_keeps_what_is_heard_and_finds_it_again(path, told):
    with Placekeeper(path, key(), article(), told.append) as keeper:
        assert keeper.found is None
        keeper.keep(10)
        keeper.keep(100)
    with Placekeeper(path, key(), article("New. " + WORDS), told.append) as keeper:
        assert keeper.found == Found(105, exact=True)
    assert told == []


def test_a_library_that_cannot_be_had_is_said_once(tmp_path, told):
    (tmp_path / "file").write_text("x")
    with Placekeeper(tmp_path / "file" / "library.sqlite3", key(), article(), told.append) as keeper:
        for offset in range(5):
            keeper.keep(offset)
        assert keeper.found is None
    assert len(told) == 1
    assert told[0].endswith(".")


def test_a_damaged_library_is_said_once_and_a_new_one_begins(path, told):
    path.write_bytes(b"not a database" * 500)
    with Placekeeper(path, key(), article(), told.append) as keeper:
        keeper.keep(100)
    assert len(told) == 1
    with Library(path) as library:
        assert library.find(key(), article()) == Found(100, exact=True)


def test_a_library_that_fails_meanwhile_is_said_once(path, told):
    with Placekeeper(path, key(), article(), told.append) as keeper:
        keeper.keep(1)
        keeper._library._connection.execute("DROP TABLE places")
        keeper.keep(2)
        keeper.keep(3)
    assert len(told) == 1


def test_after_closing_nothing_happens(path, told):
    keeper = Placekeeper(path, key(), article(), told.append)
    keeper.keep(5)
    keeper.close()
    keeper.close()
    keeper.keep(9)
    with Library(path) as library:
        assert library.find(key(), article()).offset == 5
    assert told == []
