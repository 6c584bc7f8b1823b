"""The sample articles, read in every format they come in, against what people and earlier runs expect of them."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from itertools import combinations, groupby

import pytest

from reader.model.article import Article, Dropped, Paragraph, Sentence
from tests import golden
from tests.essentials import fits, load, paragraphs, problems
from tests.golden import ARTICLES, OUTPUTS, Sample, samples
from tests.making import article, bullets, section
from tests.shared import shared

FOLDERS = sorted({sample.folder for sample in samples()})
TEXTS = {"html", "markdown", "text"}
"""Formats whose inputs are text; others are made by a tool."""
MANY = [folder for folder in FOLDERS if len({one for one in samples() if one.folder == folder}) > 1]


def of(folder: str, format_name: str) -> Sample:
    return next(one for one in samples() if one.folder.name == folder and one.format == format_name)


def named(sample):
    return getattr(sample, "name", None)


# The library itself


def test_the_library_holds_what_it_should():
    formats = {folder.name: {one.format for one in samples() if one.folder == folder} for folder in FOLDERS}
    assert len(FOLDERS) >= 5
    assert {"html", "markdown", "text", "pdf"} <= formats["stem-cell-trial"]
    assert {"html", "markdown"} <= formats["how-to-symptom-diary"] & formats["explainer-myelin"]
    assert formats["nine-tenths-navigation"] == {"html"}
    assert "de" in {load(folder)["language"] for folder in FOLDERS}


def test_every_folder_is_told_of_in_the_readme():
    told = (ARTICLES / "README.md").read_text(encoding="utf-8")
    assert [folder.name for folder in FOLDERS if f"`{folder.name}/`" not in told] == []
    assert "GPL-3.0-or-later" in told
    assert [name for name in OUTPUTS if f"`{name}`" not in told] == []


@pytest.mark.parametrize("sample", [one for one in samples() if one.format in TEXTS], ids=named)
def test_inputs_are_utf_8_with_plain_line_ends(sample):
    data = sample.path.read_bytes()
    assert "\r" not in data.decode("utf-8")
    assert "\ufeff" not in data.decode("utf-8")


# What a person wrote down


@pytest.mark.parametrize("sample", samples(), ids=named)
def test_an_article_holds_its_essentials(sample):
    assert problems(load(sample.folder), golden.read(sample), sample.format) == []


@pytest.mark.parametrize("folder", MANY, ids=named)
def test_the_formats_of_an_article_agree(folder):
    read = {one.format: golden.read(one) for one in samples() if one.folder == folder}
    for (name, one), (another, other) in combinations(read.items(), 2):
        differ = {
            part["heading"] or "" for part in load(folder)["sections"] if {name, another} & {*part.get("differs", ())}
        }
        assert one.title == other.title
        assert one.language == other.language
        ours, theirs = _by_heading(one), _by_heading(other)
        both = (ours.keys() & theirs.keys()) - differ
        assert len(both) >= 3
        assert {heading: ours[heading] for heading in both} == {heading: theirs[heading] for heading in both}


def _by_heading(found: Article) -> dict[str, list[str]]:
    return {(one.heading.text if one.heading else ""): paragraphs(one) for one in found.sections}


SHORT = {
    "nine-tenths-navigation": (100, 160),
    "spring-newsletter": (150, 250),
    "garden-notes-feed": (60, 120),
    "rain-garden": (300, 400),
}
"""Words of the samples that show a form rather than tell a story."""


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_an_article_is_of_a_length_to_listen_to(folder):
    words = {one.format: len(golden.read(one).text.split()) for one in samples() if one.folder == folder}
    least, most = SHORT.get(folder.name, (350, 900))
    assert all(least <= number <= most for number in words.values()), words


class _Words(HTMLParser):
    """Collects what a browser would show of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag, attrs):
        self._hidden += tag in {"script", "style", "head"}

    def handle_endtag(self, tag):
        self._hidden -= tag in {"script", "style", "head"}

    def handle_data(self, data):
        if not self._hidden:
            self.words += data.split()


def test_nine_tenths_of_the_navigation_page_are_not_read():
    sample = of("nine-tenths-navigation", "html")
    page = _Words()
    page.feed(sample.path.read_text(encoding="utf-8"))
    story = sum(len(text.split()) for part in golden.read(sample).sections for text in paragraphs(part))
    assert 100 < story <= len(page.words) / 9


# The shape of text that was pasted from a page


def pasted_shape(text: str) -> list[str]:
    """Name the paragraphs of a pasted article by their shape, runs of one kind as one."""
    first, *others = text.split("\n\n")
    kinds = ["banner and description" if len(first.split("\n")) == 2 else "something else"]
    kinds += ["paragraph" if len(part.split()) > 12 or part.strip().endswith((".", '"')) else "line" for part in others]
    return [kind for kind, _ in groupby(kinds)]


def pasted() -> str:
    return of("stem-cell-trial", "text").path.read_text(encoding="utf-8")


def test_the_pasted_sample_begins_with_a_telephone_banner_and_a_description():
    text = pasted()
    banner, description, empty, headline, after = text.split("\n")[:5]
    assert sum(character.isdigit() for character in banner) >= 10
    assert description == load(of("stem-cell-trial", "text").folder)["sections"][0]["blocks"][0]["figure"]
    assert (empty, after) == ("", "")
    assert headline == load(of("stem-cell-trial", "text").folder)["title"]
    assert not text.endswith("\n")
    assert pasted_shape(text) == [
        "banner and description",
        "line",
        "paragraph",
        "line",
        "paragraph",
        "line",
        "paragraph",
    ]


def test_the_pasted_sample_has_the_very_shape_of_the_seed():
    (seed,) = shared("seed").glob("*.txt")
    text = seed.read_text(encoding="utf-8")
    assert pasted_shape(pasted()) == pasted_shape(text)
    for oddity in ("\u00a0", "\u00a0\n", " \n", "“", '"', "’"):
        assert (oddity in pasted()) == (oddity in text)


def test_no_sample_copies_the_seed():
    (seed,) = shared("seed").glob("*.txt")
    theirs = runs(seed.read_text(encoding="utf-8"))
    for sample in samples():
        if sample.format not in TEXTS:
            continue
        assert runs(sample.path.read_text(encoding="utf-8")) & theirs == set()


def runs(text: str, length: int = 9) -> set[tuple[str, ...]]:
    words = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_banner_and_the_description_of_pasted_text_are_not_sentences():
    found = golden.read(of("stem-cell-trial", "text"))
    said = " ".join(one.text for one in found.sentences)
    assert "0808" not in said
    assert "white coat" not in said
    assert found.sentences[0].text.startswith("A treatment that uses stem cells")


# What earlier runs made


@pytest.mark.parametrize("sample", samples(), ids=named)
def test_outputs_are_as_they_were(sample):
    expected, made = golden.found(sample), golden.wanted(sample)
    assert sorted(path.name for path in expected) == sorted(path.name for path in made), "run 'make golden'"
    drift = {path.name: golden.changes(expected[path], made[path]) for path in made if expected[path] != made[path]}
    assert drift == {}, "if this is as it should be, run 'make golden' and read its diff"


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_nothing_lies_about_in_the_expected_folders(folder):
    formats = {one.format for one in samples() if one.folder == folder}
    assert {path.name for path in (folder / "expected").iterdir()} == {"essentials.json", *formats}


# The update tool


@pytest.fixture
def copied(tmp_path):
    """Return a sample in a library of its own."""
    source = of("hitze-und-ms", "text").path
    folder = tmp_path / "articles" / "some-advice"
    folder.mkdir(parents=True)
    (folder / "article.txt").write_bytes(source.read_bytes())
    (sample,) = samples(tmp_path / "articles")
    return sample


def test_golden_writes_what_is_missing_and_then_nothing(copied):
    said = golden.update(copied)
    assert [line.split()[0] for line in said] == ["new"] * len(golden.wanted(copied))
    assert "articles/some-advice/expected/text/text.txt" in said[-2]
    assert golden.found(copied) == golden.wanted(copied)
    assert golden.update(copied) == []


def test_golden_rewrites_only_what_has_changed_and_shows_it(copied):
    golden.update(copied)
    text = copied.expected / "text.txt"
    right = text.read_bytes()
    text.write_bytes(right.replace(b"Brandt", b"Brand", 1))
    others = {path: path.stat().st_mtime_ns for path in copied.expected.iterdir() if path != text}
    (said,) = golden.update(copied)
    assert said.startswith("changed  articles/some-advice/expected/text/text.txt: +1 -1")
    assert "erzählt Herr Brand," in said.splitlines()[1]
    assert "erzählt Herr Brandt," in said.splitlines()[2]
    assert text.read_bytes() == right
    assert {path: path.stat().st_mtime_ns for path in others} == others


def test_golden_removes_what_nothing_makes_any_more(copied):
    golden.update(copied)
    (copied.expected / "scores.json").write_text("{}", encoding="utf-8")
    assert golden.update(copied) == ["removed  articles/some-advice/expected/text/scores.json"]
    assert not (copied.expected / "scores.json").exists()


def test_the_summary_of_a_long_change_is_short(copied):
    golden.update(copied)
    (copied.expected / "utterances.jsonl").write_text("other\n" * 50, encoding="utf-8")
    (said,) = golden.update(copied)
    assert len(said.splitlines()) == golden.SHOWN + 2
    assert "more lines" in said


def test_golden_leaves_alone_what_lacks_its_essentials(copied, monkeypatch, capsys):
    essentials = load(of("hitze-und-ms", "text").folder)
    file = copied.folder / "expected" / "essentials.json"
    file.parent.mkdir()
    monkeypatch.setattr(golden, "samples", lambda: (copied,))
    file.write_text(json.dumps(essentials), encoding="utf-8")
    assert golden.main() == 0
    assert f"Files written: {len(golden.wanted(copied))}." in capsys.readouterr().out
    file.write_text(json.dumps(essentials | {"title": "Another"}), encoding="utf-8")
    (copied.expected / "text.txt").unlink()
    assert golden.main() == 1
    assert not (copied.expected / "text.txt").exists()
    printed = capsys.readouterr().out
    assert "Nothing has changed." in printed
    assert "some-advice/article.txt: the title is 'Wenn die Hitze" in printed


def test_outlines_do_not_depend_on_whose_machine_it_is(copied, monkeypatch):
    before = golden.outline(copied)
    monkeypatch.setenv("PLAINSPOKEN_RATE", "900")
    assert golden.outline(copied) == before


# The comparison with the essentials finds what is wrong


@pytest.mark.parametrize(
    ("pattern", "text", "right"),
    [
        ("One two.", "One two.", True),
        ("One two.", "One\u00a0two. ", True),
        ("One two.", "One two. Three.", False),
        ("One … four.", "One two three four.", True),
        ("One … four.", "One two three four. Share", False),
        ("One … two … four.", "One two three four.", True),
        ("One … three … two … four.", "One two three four.", False),
        ("One … four.", "Zero one four.", False),
    ],
)
def test_a_pattern_fits_the_whole_text_or_not(pattern, text, right):
    assert fits(pattern, text) is right


SPEC = {
    "title": "A title",
    "language": "en",
    "byline": None,
    "published": None,
    "sections": [
        {"heading": None, "level": 1, "blocks": ["It began … rain. It ended."], "sentences": [2]},
        {
            "heading": "Steps",
            "level": 2,
            "blocks": [{"list": ["Look up", "Walk"], "ordered": True}, {"figure": "A cloud", "may": ["text"]}],
            "sentences": [],
        },
    ],
    "spans": {},
    "absent": ["Subscribe"],
    "dropped": {"html": ["Subscribe"]},
}


def good() -> Article:
    made = article(
        section(None, "It began with some rain. It ended."), section("Steps", bullets("Look up", "Walk", ordered=True))
    )
    return replace(made, dropped=(Dropped("Subscribe now", "banner"),))


def test_a_right_article_has_no_problems():
    assert problems(SPEC, good(), "text") == []
    assert problems({**SPEC, "title": {"text": "A title"}}, good(), "text") == []


def test_a_block_that_must_be_there_is_missed():
    (said,) = problems(SPEC, good(), "html")
    assert said.startswith("in 'Steps', {'figure': 'A cloud'")
    assert said.endswith("is missing")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (replace(good(), title="Another"), "the title is 'Another'"),
        (replace(good(), language="de"), "the language is 'de'"),
        (replace(good(), byline="Somebody"), "the byline is 'Somebody'"),
        (replace(good(), sections=good().sections[:1]), "the headings are"),
        (replace(good(), text=good().text + " Subscribe"), "'Subscribe' is no part of the article"),
        (article(section(None, "It began with rain."), section("Steps")), "a paragraph is"),
        (article(section(None, "It began in rain. It ended.", "Share"), section("Steps")), "too much"),
        (article(section(None, "It began in rain. It ended."), section("Steps")), "is missing"),
        (
            article(section(None, "It began in rain. It ended."), section("Steps", bullets("Look up", "Walk"))),
            "'ordered' is False",
        ),
        (
            article(section(None, "It began in rain. It ended."), section("Steps", bullets("Look", ordered=True))),
            "the number of items is 1",
        ),
        (
            article(section(None, bullets("It began in rain. It ended.")), section("Steps")),
            "stands where",
        ),
    ],
)
def test_a_wrong_article_is_told_from_a_right_one(wrong, told):
    assert told in " / ".join(problems(SPEC, wrong, "text"))


def test_words_dropped_in_silence_are_noticed():
    silent = replace(good(), dropped=())
    first, steps = SPEC["sections"]
    spec = {
        **SPEC,
        "sections": [first, {**steps, "blocks": steps["blocks"][:1]}],
    }
    assert problems(spec, silent, "html") == ["'Subscribe' was dropped without being counted"]
    assert problems(spec, good(), "html") == []


def test_a_wrong_number_of_sentences_is_noticed():
    made = good()
    (block,) = made.sections[0].blocks
    assert isinstance(block, Paragraph)
    joined = Paragraph(replace(block.prose, sentences=(Sentence("s1.1", 0, len(block.prose.text), block.prose.text),)))
    wrong = replace(made, sections=(replace(made.sections[0], blocks=(joined,)), made.sections[1]))
    assert problems(SPEC, wrong, "text") == ["in 'the lead', the paragraphs have [1] sentences, not [2]"]
