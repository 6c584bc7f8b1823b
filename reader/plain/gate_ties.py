"""The gate's checks of what stands together: times, lists, years, sorts of people, words and their opposites."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reader.plain.sides import Side
from reader.text.doubts import lemma
from reader.text.fact_words import KINDS, LINKS, LOOSE_KINDS, OPPOSITES, TURNING_PREFIXES
from reader.text.facts import Kind

_SHARP = frozenset(["before", "after", "since", "until"])
_AMOUNTS = frozenset(["by", "to", "from"])


def times(before: Side, after: Side) -> Iterator[str]:
    """Yield a time that lies otherwise than it did, such as "after" for "within", or a number "to" for "by" which."""
    had, has = before.times, after.times
    for key, ways in has.items():
        known = had.get(key, set())
        for way in sorted(ways - known):
            turned = {way} & _SHARP or (known - ways) & _SHARP or ({way} & _AMOUNTS and known & _AMOUNTS)
            if known and turned:
                yield f"“{way} {key}” was “{min(known)}”"


def years(before: Side, after: Side) -> Iterator[str]:
    """Yield numbers that stand with another year than they did, and spans of years that run backwards."""
    had = [pair for each in before.each for pair in each.ties.dated]
    for each in after.each:
        for year, number in each.ties.dated:
            other = any(year == one[0] or number == one[1] for one in had)
            if (number, year) in had or (other and (year, number) not in had):
                yield f"{number} stands with {year}"


def names_doubled(before: Side, after: Side) -> Iterator[str]:
    """Yield a name that is joined to itself: then it was put where another was."""
    known = " ".join(parse.text for parse in before.parses)
    for parse in after.parses:
        yield from (f"{found[1]} stands twice" for found in _TWICE.finditer(parse.text) if found[0] not in known)


_TWICE = re.compile(r"\b([A-Z]\w+) (?:and|or) \1\b")


def limits(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield what is told of others, of more or of fewer than it was."""
    yield from kinds(before, after)
    yield from choices(before, after)
    yield from parts(before, after, free)


def kinds(before: Side, after: Side) -> Iterator[str]:
    """Yield a sort of people, animals or bodies that stands for another, such as people for women."""
    had, has = (
        {KINDS[word] for parse in side.parses for token in parse if (word := lemma(token)) in KINDS}
        for side in (before, after)
    )
    gone, come = had - has, has - had
    if come == {"person"}:
        gone -= LOOSE_KINDS
    if gone and come:
        yield f"“{min(come)}” stands for “{min(gone)}”"


def choices(before: Side, after: Side) -> Iterator[str]:
    """Yield a list that is joined by "and" instead of "or", or the other way round."""
    if before.of(Kind.NEGATION) or after.of(Kind.NEGATION):
        return  # "not A or B" is "not A and not B"
    had = [(members, how) for each in before.each for members, how in _lists(before, each.ties.joined)]
    for each in after.each:
        for members, how in _lists(after, each.ties.joined):
            known = [ways for others, ways in had if len(members & others) > 1]
            if known and not any(how & ways for ways in known):
                yield f"“{min(how)}” joins “{min(members)}”"


def _lists(
    side: Side, joined: tuple[tuple[frozenset[str], frozenset[str]], ...]
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    return ((frozenset(map(side.same, members)), how) for members, how in joined)


def parts(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield a noun that has lost the one written before it: "side effects" made "effects"."""
    for each in before.each:
        for noun, part in sorted(each.ties.parts):
            kept = before.same(noun) in after.content
            if kept and not {part, before.same(part)} & (after.words | free):
                yield f"“{part}” is lost from “{noun}”"


def opposites(before: Side, after: Side) -> Iterator[str]:
    """Yield a word whose opposite stands in its place: another one, or itself with "un" or "in" before it."""
    known, made = before.words | before.content, after.words | after.content
    gone, come = before.content - made, after.content - known
    for pair in OPPOSITES:
        for one, other in (pair, pair[::-1]):
            if one in gone and other in come:
                yield f"“{other}” stands for “{one}”"
    for words, others in ((made - known, known - made), (known - made, made - known)):
        for word in sorted(words):
            stems = {word.removeprefix(prefix) for prefix in TURNING_PREFIXES if word.startswith(prefix)}
            if (stems - {word}) & others:
                yield f"“{word}” is another word’s opposite"


def transposed(before: Side, after: Side) -> Iterator[str]:
    """Yield two words or phrases that have changed places where nothing else has: no rewriting does that, errors do."""
    had, has = ([token.lower for parse in side.parses for token in parse] for side in (before, after))
    if had == has or Counter(had) != Counter(has):
        return
    start = next(place for place, (one, other) in enumerate(zip(had, has, strict=True)) if one != other)
    end = len(had) - next(
        place for place, (one, other) in enumerate(zip(had[::-1], has[::-1], strict=True)) if one != other
    )
    had, has = had[start:end], has[start:end]
    for first in range(1, len(had)):
        for last in range(1, len(had) - first):
            left, between, right = had[:first], had[first : len(had) - last], had[len(had) - last :]
            same = first == last == 1
            if [*right, *between, *left] == has and not set(between) <= (_AND if same else _AND | _IS):
                yield f"“{' '.join(left)}” and “{' '.join(right)}” have changed places"
                return


_AND = frozenset(["and", "or", ",", "nor"])
_IS = frozenset(["is", "are", "was", "were"])


def holders(before: Side, after: Side) -> Iterator[str]:
    """Yield people or animals of whom something is told that was told of others: "tests in people" for "in mice"."""
    had: dict[tuple[str, str, str], set[str]] = {}
    for each in before.each:
        for place, kind in each.ties.held:
            had.setdefault(place, set()).add(kind)
    for each in after.each:
        for place, kind in sorted(each.ties.held):
            if place in had and kind not in had[place]:
                yield f"“{kind}” stands in the place of “{min(had[place])}” ({place[0]}, {place[2]})"


_JOINING = frozenset(["DET", "PRON", "ADP", "CCONJ", "SCONJ"])
_ALIKE = (
    frozenset(["a", "an"]),
    frozenset(["a", "each", "every", "per"]),
    frozenset(["if", "whether"]),
    frozenset(["that", "whether"]),
    frozenset(["that", "which", "who"]),
    frozenset(["while", "whereas", "whilst"]),
)


def replaced(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield a small word that stands for another where nothing else has changed: "or" for "and", "to" for "from"."""
    had, has = ([(token, parse) for parse in side.parses for token in parse] for side in (before, after))
    moved = [(one, other[0]) for one, other in zip(had, has, strict=False) if one[0].lower != other[0].lower]
    if len(had) != len(has) or len(moved) != 1:
        return
    (one, parse), other = moved[0]
    pair = {one.lower, other.lower}
    if lemma(parse.head(one)) in LINKS and pair <= {"to", "with"}:
        return
    table = pair & free or before.same(one.lower) == after.same(other.lower) or any(pair <= alike for alike in _ALIKE)
    if {one.pos, other.pos} <= _JOINING and not table:
        yield f"“{other.lower}” stands for “{one.lower}”"


def turned_round(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield what is told of another than it was, whether or not the words keep their order."""
    yield from transposed(before, after)
    yield from replaced(before, after, free)
    yield from holders(before, after)


def reasons(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield a reason that is another than it was: what followed made the cause."""
    had, has = ([side.about(fact) for fact in side.of(Kind.CAUSE) if fact.about] for side in (before, after))
    for words in has:
        if had and not any(words & others or (others & free and words & (free | {"be"})) for others in had):
            yield f"“because {min(words)}” is new"
    so = (sum("so that" in parse.text.lower() for parse in side.parses) for side in (before, after))
    if next(so) < next(so) and not {"order", "so"} & before.words:
        yield "“so that” is new"
