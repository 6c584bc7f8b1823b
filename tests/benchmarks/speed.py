"""How far the speed of a whole reading is from the one asked for: all words said over all the time, pauses included."""

from __future__ import annotations

from reader import read_article, speak
from reader.speech.script import script
from reader.speech.words import count
from tests.benchmarks.report import publish, table

ARTICLES = ("stem-cell-trial", "how-to-symptom-diary", "explainer-myelin")
RATES = (80, 180, 366, 600, 900)


def main() -> None:
    rows = []
    for name in ARTICLES:
        article = read_article(f"articles/{name}/article.md")
        words = sum(count(one.text) + count(one.lead) for one in script(article).utterances)
        for voice in ("natural:heart", "espeak:en"):
            errors = []
            for rate in RATES:
                minutes = sum(clip.duration for clip in speak(article, voice=voice, rate=rate)) / 60_000
                errors.append(f"{100 * (words / minutes / rate - 1):+.1f}")
            rows.append((name, voice, *errors))
    publish("speed", table(("article", "voice", *(f"% off at {rate}" for rate in RATES)), rows))
