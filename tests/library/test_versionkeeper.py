"""Each version has its own place, in the words of the full one, and all are forgotten together."""

from __future__ import annotations

import pytest

from reader.library.keys import names_of
from reader.library.placekeeper import Placekeeper
from reader.library.store import Library
from reader.library.versionkeeper import VersionKeeper
from reader.plain.versions import Version
from tests.library.articles import WORDS, article, key

HALF = "The trial began. It was wet. Twelve people agreed."


def made(text: str = WORDS) -> Version:
    return Version("plain", article(HALF), "Plain version.", ((0, 28, 0, 160), (29, 50, 161, 240)), len(text))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


def test_the_place_in_a_version_is_found_again_and_spoils_no_other(path):
    told = []
    with Placekeeper(path, key(), article(), told.append) as keeper:
        keeper.keep(500)
    with VersionKeeper(path, key(), article(), told.append, made()) as keeper:
        assert keeper.found is None
        keeper.keep(29)
    with Placekeeper(path, key(), article(), told.append) as keeper:
        assert keeper.found.offset == 500
    with VersionKeeper(path, key(), article(), told.append, made()) as keeper:
        assert keeper.found.offset == 29
    assert told == []


def test_it_is_found_by_its_source_where_the_article_has_changed(path):
    with VersionKeeper(path, key(), article(), print, made()) as keeper:
        keeper.keep(29)
    text = "New. " + WORDS
    later = Version(
        "plain", article("New. " + HALF), "", ((0, 4, 0, 4), (5, 33, 5, 165), (34, 55, 166, 245)), len(text)
    )
    with VersionKeeper(path, key(), article(text), print, later) as keeper:
        assert keeper.found.offset == 34


def test_another_file_of_the_same_bytes_finds_it_too_but_not_the_full_version(path):
    with VersionKeeper(path, key(), article(), print, made()) as keeper:
        keeper.keep(29)
    with Placekeeper(path, key("/elsewhere/trial.txt"), article(), print) as keeper:
        assert keeper.found is None
    with VersionKeeper(path, key("/elsewhere/trial.txt"), article(), print, made()) as keeper:
        assert keeper.found.offset == 29


def test_it_is_listed_as_what_it_is_and_forgotten_with_its_article(path):
    with VersionKeeper(path, key(), article(source="/home/anna/trial.txt"), print, made()) as keeper:
        keeper.keep(29)
    with Library(path) as library:
        (entry,) = library.entries()
        assert entry.title == "A trial begins (plain version)"
        assert library.forget(*names_of("/home/anna/trial.txt")) == 1
        assert library.entries() == ()
