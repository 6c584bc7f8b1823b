"""Make the dictionary that the glossary falls back on, from WordNet 3.0's data files.

    apt-get install wordnet-base
    python tools/make_glossary.py /usr/share/wordnet

Kept are nouns and adjectives that WordNet knows in one sense only, so that there is nothing to guess, that are rare
enough to need a meaning, and whose meaning is short and made of words commoner than they are.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from reader.text.frequency import RAREST, zipf
from reader.text.wordlists import listed

TARGET = Path(__file__).resolve().parents[1] / "reader" / "data" / "glossary_dictionary.txt.gz"
COMMONEST = 3.7
"""Zipf frequency above which a word needs no dictionary."""
PLAIN = 3.4
"""Zipf frequency that every word of a meaning must have."""
LONGEST = 18
"""Words of a meaning."""
SHORTEST = 4
"""Letters of a word: shorter ones are mostly initials or cut from something."""
OTHERWISE = frozenset(
    listed(
        "armada beagle bends breakout brunt campaigner concierge consumable container converter coupler crucible "
        "endpoint epicenter epicentre gateway guidebook ironman janitor keypad kiosk lantern leveller magnum "
        "mariner meditative montage monte nickelodeon nomad oculus palladium patina pebble playboy portability "
        "pulpit punctual receivable ridley runny screener sentinel sentry shutout snapshot sprite stalls stealth "
        "techno technologist tinder titanic wattage workable wraith"
    )
)
"""Words that mostly stand for something else now, in figures of speech, for machines or as names."""
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_EXAMPLE = re.compile(r"\s*;\s*(?=[\"(`]|e\.g\.|usually|often).*|\s*;\s*\".*")
_LABEL = re.compile(r"^\([^)]*\)\s*")
_EMPTY = re.compile(r"^(?:of or relating to|relating to|of or pertaining to|someone who|the act of)\s+\S+$")


def main() -> None:
    folder = Path(sys.argv[1])
    rows = sorted({row for kind in ("noun", "adj") for row in entries(folder, kind)})
    packed = gzip.compress("\n".join("\t".join(row) for row in rows).encode(), 9, mtime=0)
    TARGET.write_bytes(packed)
    print(f"{len(rows)} words, {len(packed) // 1000} kB")


def entries(folder: Path, kind: str) -> Iterator[tuple[str, str, str]]:
    """Yield word, part of speech and meaning of each word that is kept."""
    others = {word for other in ("noun", "verb", "adj", "adv") if other != kind for word in senses(folder, other)}
    data = (folder / f"data.{kind}").read_bytes()
    for word, places in senses(folder, kind).items():
        made_of_verb = word.endswith("ing") or (kind == "adj" and word.endswith("ed"))
        if len(places) != 1 or word in others or made_of_verb or not _WORD.fullmatch(word) or not rare(word):
            continue
        if len(word) < SHORTEST or word in OTHERWISE:
            continue
        line = data[places[0] : data.index(b"\n", places[0])].decode()
        fields, _, gloss = line.partition(" | ")
        if is_name(fields, word):
            continue
        if meaning := plain_meaning(gloss, word):
            yield word, "NOUN" if kind == "noun" else "ADJ", meaning


def senses(folder: Path, kind: str) -> dict[str, tuple[int, ...]]:
    """Return where the meanings of each word stand in the data file."""
    found = {}
    for line in (folder / f"index.{kind}").read_text().splitlines():
        if not line.startswith(" "):
            word, _, count, *rest = line.split()
            found[word] = tuple(map(int, rest[-int(count) :]))
    return found


def is_name(fields: str, word: str) -> bool:
    """Say whether the word is written with a capital, or stands for one particular thing."""
    parts = fields.split()
    written = [parts[4 + 2 * number] for number in range(int(parts[3], 16))]
    return word not in [re.sub(r"\(.*\)$", "", one) for one in written] or " @i " in fields


def rare(word: str) -> bool:
    """Say whether a word is one that readers may not know, and yet one that is written at all."""
    return RAREST < zipf(word) <= COMMONEST


def plain_meaning(gloss: str, word: str) -> str:
    """Return a gloss without labels and examples; empty where it is long, or no plainer than the word."""
    text = _LABEL.sub("", _EXAMPLE.sub("", gloss.strip())).strip().rstrip(";").strip()
    text = text.split(";")[0].strip()
    words = re.findall(r"[A-Za-z]+", text.lower())
    if word.endswith(("er", "or")) and re.match(
        r"(?:someone|one|an? (?:\w+ )?(?:person|authority|worker)) (?:who|that)", text
    ):
        return ""  # nowadays often a machine or a company
    if text.startswith(("especially", "usually", "used of", "(")):
        return ""
    if (
        not 2 <= len(words) <= LONGEST
        or _EMPTY.match(text)
        or "(" in text
        or "`" in text
        or any(map(str.isdigit, text))
    ):
        return ""
    if any(one[:4] == word[:4] and len(one) > 3 for one in words) or words.count("or") > 2:
        return ""
    least = max(PLAIN, zipf(word) + 0.3)
    return text if all(zipf(one) >= least for one in words if len(one) > 2) else ""


if __name__ == "__main__":
    main()
