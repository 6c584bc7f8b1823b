"""What makes a text hard, in words: the terms of the level model against those of easy articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from reader.readability.counts import bare_words, tokens_of
from reader.readability.level import LONGEST, Model, model, terms
from reader.readability.model import Reason, SentenceScore
from reader.readability.vocabulary import Features, features

_SENTENCES = 200
"""Sentences that are looked at, spread over the text."""
_WORTH = 0.1
"""Levels below which a reason is not worth saying."""
_EXAMPLES = 6

_GROUPS = {
    "rare words": ("zipf", "below_4", "below_3", "complexity", "rated", "unfamiliar", "name", "small_figure"),
    "long words": ("syllables",),
    "grammar": ("auxiliary", "conjunction", "subordinator", "preposition", "pronoun"),
    "abstract words": ("latinate", "noun_of_action"),
}


def reasons(sentences: Sequence[SentenceScore]) -> tuple[Reason, ...]:
    """Return what makes these sentences harder than those of easy articles, the strongest first."""
    step = max(1, len(sentences) // _SENTENCES)
    sample = sentences[::step]
    if not sample:
        return ()
    known = model()
    mean, root, length, seen, average = _pooled(sample)
    groups = {
        name: sum(
            known.mean.get(part, 0.0) * (mean[part] - known.easy_mean[part])
            + known.root.get(part, 0.0) * (root[part] - known.easy_root.get(part, 0.0))
            for part in parts
        )
        for name, parts in _GROUPS.items()
    }
    groups["long sentences"] = sum(
        weight * (value - easy)
        for weight, value, easy in zip(
            (known.log_words, known.words, known.long), length, known.easy_length, strict=True
        )
    )
    said = {
        "rare words": f"Many words are rare or complex, such as {_listed(_hardest(seen, known))}.",
        "long words": f"Words are long: {mean['syllables']:.2f} syllables on average.",
        "grammar": "Many small words tie the sentences together: split them, and say who does what.",
        "abstract words": f"Many words are abstract, such as {_listed(_abstract(seen))}: say it with verbs.",
        "long sentences": f"Sentences are long: {average:.0f} words on average.",
    }
    scaled = {name: round(value * known.stretch, 2) for name, value in groups.items()}
    strongest = sorted(scaled, key=lambda name: -scaled[name])
    return tuple(Reason(name, scaled[name], said[name]) for name in strongest if scaled[name] >= _WORTH)


def _pooled(
    sample: Sequence[SentenceScore],
) -> tuple[dict[str, float], dict[str, float], tuple[float, ...], Counter[str], float]:
    """Return the mean features, root features and length terms, each sentence with the weight of its words."""
    estimate = model().estimate
    mean: Counter[str] = Counter()
    root: Counter[str] = Counter()
    lengths = [0.0, 0.0, 0.0]
    seen: Counter[str] = Counter()
    known: dict[str, Features] = {}
    all_words = 0
    for sentence in sample:
        words = sentence.words
        all_words += words
        share = words * sqrt(min(words, LONGEST)) / words
        found = [word for token in tokens_of(sentence.text) for word in bare_words(token)]
        seen.update(found[1:])  # the first word's capital may be a name's
        for word in found:
            if word not in known:
                known[word] = features(word, estimate)
            for name, value in zip(Features._fields, known[word], strict=True):
                mean[name] += value  # type: ignore[assignment]
                root[name] += value * share  # type: ignore[assignment]
        lengths = [one + term * words for one, term in zip(lengths, terms(words), strict=True)]
    return (
        {name: mean[name] / all_words for name in Features._fields},
        {name: root[name] / all_words for name in Features._fields},
        tuple(one / all_words for one in lengths),
        seen,
        all_words / len(sample),
    )


def _hardest(seen: Counter[str], known: Model) -> list[str]:
    """Return the words that weigh most, names and figures left out."""
    weighed = {}
    for word in seen:
        found = features(word, known.estimate)
        if not (found.name or found.small_figure or found.large_figure or word.isupper()):
            weighed[word] = found.complexity - found.zipf / 2
    return sorted(weighed, key=lambda word: -weighed[word])[:_EXAMPLES]


def _abstract(seen: Counter[str]) -> list[str]:
    estimate = model().estimate
    found = [word for word, _ in seen.most_common() if word.islower() and features(word, estimate).noun_of_action]
    return found[:_EXAMPLES]


def _listed(words: list[str]) -> str:
    """Return words as they are listed in a sentence."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else "those above"
