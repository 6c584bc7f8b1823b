# ruff: noqa: E501 - a pattern stands on one line
"""How many sentences of the plain version change or lose a fact, by a checker that shares nothing with the gate.

It looks at letters only, no parse: numbers, capitals, words of denial, doubt and condition, quotations, and every
longer word of the source and of the result, in both directions; words that an edit swapped are let through, for
whether a swap is right is judged by eye. ``--show`` prints what it found, ``--read N`` draws N changed sentences.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reader import read_article
from reader.plain.model import Edit
from reader.plain.simplify import simplify
from reader.text.wordlists import listed
from tests.benchmarks.report import publish, table
from tests.shared import SHARED

ARTICLES = Path(__file__).parents[2] / "articles"
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_SPELLED = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|"
    r"third|quarter|first|second|twice|double)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:not|no|never|without|nor|neither|cannot|none|nobody|nothing|unless|un\w+ly|fail(?:s|ed)? to|unable)\b|n['’]t\b",
    re.IGNORECASE,
)
_LIMITS = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "may|might",
        "could|can|able",
        "possible|possibly|perhaps|maybe",
        "probably|likely",
        "seems?|seemed|appears?|appeared|suggest(?:s|ed)?",
        "if|unless|provided",
        "until",
        "only|solely|merely|exclusively|sole",
        r"(?:about|around|approximately|roughly|circa)(?= (?:a )?\d)",
        "nearly|almost|virtually",
        "over|more than|in excess of|at least",
        "under|less than|fewer than|up to|at most",
        "usually|typically|normally|generally|often|frequently|mostly|mainly|largely|primarily|predominantly|commonly",
        "some|several|a number of",
        "most|majority",
        "all|every|each|entire|whole|always|invariably",
        "than|compared",
        "because|due to|owing to|so|therefore|thus|since|as a result|caus[a-z]+|trigger[a-z]*|consequently|hence",
        "alleged(?:ly)?|reported(?:ly)?|claim(?:s|ed)?|according",
        "must|should|need(?:s|ed)?|require[sd]?",
        "early|preliminary|initial",
    )
)
_SMALL = frozenset(
    listed(
        "this that these those they their there then them also been being were was with from have has had "
        "does did made which whom whose while when where what although though whereas because but and however "
        "even made lived still some born making into than therefore thus hence consequently nevertheless yet"
    )
)


def found(source: str, made: str, edits: tuple[Edit, ...]) -> Iterator[str]:
    """Yield what of a source looks changed or lost in what was made of it."""
    swapped = Counter(_stems(" ".join(edit.before for edit in edits if edit.rule in ("word", "noun of action"))))
    brought = Counter(_stems(" ".join(edit.after for edit in edits if edit.rule in ("word", "noun of action"))))
    for name, pattern in (("number", _FIGURE), ("number word", _SPELLED)):
        had, has = Counter(_all(pattern, source)), Counter(_all(pattern, made))
        yield from (f"{name} {word} lost" for word in had if has[word] < had[word])
        yield from (f"{name} {word} new" for word in has if word not in had)
    if len(_all(_DENIAL, made)) < len(_all(_DENIAL, source)):
        yield "denial lost"
    if bool(_all(_DENIAL, made)) != bool(_all(_DENIAL, source)):
        yield "denial new or lost"
    for pattern in _LIMITS:
        if bool(pattern.search(source)) != bool(pattern.search(made)):
            yield f"{pattern.pattern[5:30]} changed"
    yield from (name for name in _names(source, made) if name.split()[1].lower()[:4] not in swapped)
    reasoned = source.replace(", since ", ", because ") if "because" in made else source
    yield from _words(reasoned, made, swapped, brought)
    for quoted in re.findall(r"“[^”]*”|\"[^\"]*\"", source):
        if quoted not in made:
            yield "quotation changed"


def _all(pattern: re.Pattern[str], text: str) -> list[str]:
    return [one.lower().replace(",", "") for one in pattern.findall(text)]


def _names(source: str, made: str) -> Iterator[str]:
    had, has = (set(_WORD.findall(text)) for text in (source, made))
    small = {word.lower() for word in had}
    yield from (
        f"name {word} lost"
        for word in had
        if word[0].isupper()
        and len(word) > 3
        and not _starts(word, source)
        and word.lower() not in {w.lower() for w in has}
    )
    yield from (
        f"name {word} new"
        for word in has
        if word[0].isupper() and word.lower() not in small and len(word) > 5 and not _starts(word, made)
    )


def _starts(word: str, text: str) -> bool:
    return bool(re.search(rf"(?:^|[.!?]”? ){re.escape(word)}\b", text))


def _stems(text: str) -> list[str]:
    return [word.lower()[:4] for word in _WORD.findall(text)]


def _words(source: str, made: str, swapped: Counter[str], brought: Counter[str]) -> Iterator[str]:
    had, has = set(_stems(source)), set(_stems(made))
    free = {word[:4] for word in _SMALL}
    yield from (
        f"word {word} lost"
        for word in had
        if word not in has and word not in swapped and len(word) > 3 and word not in free
    )
    yield from (
        f"word {word} new"
        for word in has
        if word not in had and word not in brought and len(word) > 3 and word not in free
    )


def rows(half: str) -> Iterator[tuple[str, str, str, tuple[Edit, ...], bool]]:
    """Yield id, source, what was made of it, edits, and whether it changed."""
    path = SHARED / "bench" / "simplification" / "sentences.jsonl.gz"
    if path.exists():
        lines = gzip.decompress(path.read_bytes()).splitlines()
        for number in range(half == "odd", len(lines), 2):
            source = json.loads(lines[number])["source"]
            done = simplify(source)
            edits = tuple(dict.fromkeys(edit for one in done.sentences for edit in one.edits))
            yield f"shared {number}", source, done.text, edits, done.text.strip() != source.strip()
    for folder in sorted(ARTICLES.glob("*/article.md")):
        article = read_article(str(folder))
        if not article.language.startswith("en"):
            continue
        done = simplify(article)
        for sentence in article.sentences:
            made = [one for one in done.sentences if sentence.id in one.sources]
            text = " ".join(one.text for one in made)
            if made:
                yield f"{folder.parent.name} {sentence.id}", sentence.text, text, made[0].edits, text != sentence.text


def main() -> None:
    half = "odd" if "--even" not in sys.argv else "even"
    every = list(rows(half))
    changed = [row for row in every if row[4]]
    alarms = [(row, wrong) for row in changed if (wrong := list(found(row[1], row[2], row[3])))]
    if "--show" in sys.argv:
        for (name, source, made, edits, _), wrong in alarms:
            print(
                f"{name} {wrong}\n   {source}\n   {made}\n   {[(one.rule, one.before, one.after) for one in edits if one.rule == 'word']}"
            )
    if "--read" in sys.argv:
        drawn = random.Random(5).sample(changed, min(len(changed), int(sys.argv[sys.argv.index("--read") + 1])))  # noqa: S311
        for name, source, made, _, _ in drawn:
            print(f"{name}\n - {source}\n + {made}")
    text = table(
        ("sentences", "changed by the program", "the checker doubts", "share of all"),
        [(len(every), len(changed), len(alarms), f"{100 * len(alarms) / len(every):.1f} %")],
    )
    publish("plain_facts", f"Shared sentences: the {half} half.\n\n{text}")


if __name__ == "__main__":
    main()
