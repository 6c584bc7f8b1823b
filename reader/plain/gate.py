"""The gate: a plain wording passes only if it claims what its sources claim, no more and no less.

Both sides are parsed afresh and compared fact by fact (``reader.text.facts``), kind by kind. The gate knows which words
the program's own table treats as equal, and nothing else of how a wording came about, so that rules and language
models meet the same one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise

from reader.plain import gate_form, gate_roles, gate_ties
from reader.plain.gate_scope import FREE, PRONOUNS, is_number, scope, two_ways
from reader.plain.model import Verdict
from reader.plain.moved import Moved
from reader.plain.sides import Same, Side
from reader.text.doubts import lemma
from reader.text.fact_words import DAYS, MONTHS
from reader.text.facts import Fact, Kind
from reader.text.parse import parse_all

Excused = Callable[[str, set[str]], set[str]]
"""Words that may come or go, for a source text and its words."""


def judge(
    sources: Sequence[str],
    outputs: Sequence[str],
    *,
    complete: bool = True,
    strict: bool = False,
    same: Same = str.lower,
    excused: Excused | None = None,
) -> tuple[Verdict, ...]:
    """Compare output sentences with the sentences they were made of; one verdict for each kind of fact.

    ``complete`` asks that nothing is lost either: without it the outputs may leave facts out but not change any.
    ``strict`` also wants each word of the outputs to stand in the sources, or its equal, and sentences to be whole;
    ``excused`` names words that
    may come or go because they belong to a phrase of the table.
    """
    sides = parse_all([*sources, *outputs])
    before, after = Side(sides[: len(sources)], same), Side(sides[len(sources) :], same)
    free = excused(" ".join(sources), before.words) if excused else set[str]()
    free |= {same(word) for word in free}
    free |= {word for phrase, word in _CONTRASTS.items() if phrase in " ".join(sources).lower()}
    moved = Moved(before, after, free)
    checks: list[tuple[str, Iterable[str]]] = [
        (Kind.NUMBER, _numbers(before, after, complete=complete)),
        (Kind.UNIT, chain(_units(before, after), gate_ties.years(before, after))),
        (Kind.DATE, chain(_dates(before, after, complete=complete), gate_ties.times(before, after))),
        (Kind.NAME, chain(_names(before, after, complete=complete), gate_ties.names_doubled(before, after))),
        (Kind.NEGATION, chain(_negation(before, after, moved, complete=complete), gate_ties.opposites(before, after))),
        (Kind.HEDGE, _hedges(before, after, moved, complete=complete)),
        (Kind.CONDITION, _conditions(before, after, moved, complete=complete)),
        (Kind.COMPARISON, _comparisons(before, after, moved, complete=complete)),
        (Kind.SCOPE, chain(scope(before, after, free, complete=complete), gate_ties.limits(before, after, free))),
        (Kind.CAUSE, chain(_causes(before, after, complete=complete), gate_ties.reasons(before, after, free))),
        (Kind.QUOTATION, _quotations(before, after, sources, outputs, complete=complete)),
        (Kind.ROLE, chain(gate_ties.turned_round(before, after, free), gate_roles.roles(before, after, moved))),
    ]
    if strict:
        checks.append(("words", _words(before, after, free, complete=complete)))
        checks.append(("form", gate_form.form(before, after)))
    return tuple(_verdict(str(kind), list(wrong)) for kind, wrong in checks)


_CONTRASTS = {"even though": "even", "nevertheless": "still", "nonetheless": "still"}
"""Words that a plain "but" stands for, and what else it takes with it."""


def passed(verdicts: Iterable[Verdict]) -> bool:
    """Say whether every verdict is good."""
    return all(verdict.passed for verdict in verdicts)


def _verdict(kind: str, wrong: list[str]) -> Verdict:
    return Verdict(kind, not wrong, "; ".join(dict.fromkeys(wrong)))


def _numbers(before: Side, after: Side, *, complete: bool) -> Iterator[str]:
    def alike(one: Fact, other: Fact) -> bool:
        return one.key == other.key and one.qualifier == other.qualifier

    one, other = (_counted(side, against) for side, against in ((before, after), (after, before)))
    yield from two_ways(one, other, alike, complete=complete)


def _counted(side: Side, against: Side) -> list[Fact]:
    """Return the numbers of a side without "one year" where the other side says "a year"."""
    told = " ".join(parse.text.lower() for parse in against.parses)
    return [
        fact
        for fact in side.of(Kind.NUMBER)
        if fact.key != "1" or fact.qualifier or not any(f" a {unit} " in f"{told} " for unit in fact.about)
    ]


def _units(before: Side, after: Side) -> Iterator[str]:
    """Yield numbers that count something else than before."""
    had: dict[str, set[str]] = {}
    for fact in before.of(Kind.NUMBER):
        had.setdefault(fact.key, set()).update(before.about(fact) or {""})
    bare = Counter(fact.key for fact in before.of(Kind.NUMBER) if not fact.about)
    bare.subtract(fact.key for fact in after.of(Kind.NUMBER) if not fact.about)
    for fact in after.of(Kind.NUMBER):
        counted = after.about(fact)
        known = had.get(fact.key, set())
        open_ = "" in known and (bare[fact.key] > 0 or known == {""})  # one that counted nothing may count this now
        if counted and known and not open_ and not (counted & known or (counted | known) & PRONOUNS):
            yield f"{fact.key} counts {', '.join(counted)}"
        elif known and "" not in known and not counted and not known & PRONOUNS:
            yield f"{fact.key} has lost its unit"
    order = [(fact.key, frozenset(before.about(fact))) for fact in before.of(Kind.NUMBER)]
    for each in after.each:
        yield from _changed_places(order, [(fact.key, frozenset(after.about(fact))) for fact in each.of(Kind.NUMBER)])


def _changed_places(had: list[tuple[str, frozenset[str]]], has: list[tuple[str, frozenset[str]]]) -> Iterator[str]:
    """Yield two numbers of one unit that stand in one sentence the other way round."""
    for one, other in pairwise(has):
        once = had.count(one) == had.count(other) == 1
        if once and one[1] == other[1] and one[1] - {"date"} and had.index(one) > had.index(other):
            yield f"{one[0]} and {other[0]} have changed places"


def _dates(before: Side, after: Side, *, complete: bool) -> Iterator[str]:
    yield from two_ways(
        before.of(Kind.DATE), after.of(Kind.DATE), lambda one, other: one.key == other.key, complete=complete
    )


def _names(before: Side, after: Side, *, complete: bool) -> Iterator[str]:
    for fact in after.of(Kind.NAME):
        if fact.key.lower() not in before.words and before.same(fact.key.lower()) not in before.words:
            yield f"{fact.key} is new"
    if complete:
        had, has = Counter(fact.key for fact in before.of(Kind.NAME)), Counter(fact.key for fact in after.of(Kind.NAME))
        yield from (f"{key} stands less often" for key in had if 0 < has[key] < had[key])
        for fact in before.of(Kind.NAME):
            word = fact.key.lower()
            if word in after.words and fact.key not in after.written and fact.key not in before.first:
                yield f"{fact.key} is lost"
            if (
                word not in after.words
                and after.same(word) not in after.words
                and word not in MONTHS
                and word not in DAYS
            ):
                yield f"{fact.key} is lost"


def _guards_changed(before: Side, after: Side, moved: Moved, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Yield predicates that stand under other guards than any of their kind in the source."""
    if moved.nothing and not moved.split:
        return
    had: dict[str, list[set[str]]] = {}
    for verb, guards in before.predicates:
        had.setdefault(verb, []).append({guard for guard in guards if wanted(guard)})
        if wanted("not") and any(fact.about == {"do"} for fact in before.of(Kind.NEGATION)):
            had[verb].append({"not"})  # "people who smoke and those who do not"
    for verb, guards in after.predicates:
        held = {guard for guard in guards if wanted(guard)}
        if verb in had and held not in had[verb]:
            yield f"“{verb}” stands under {', '.join(sorted(held)) or 'nothing'}"


def _negation(before: Side, after: Side, moved: Moved, *, complete: bool) -> Iterator[str]:
    one, other = (moved.told(side.of(Kind.NEGATION)) for side in (before, after))
    yield from two_ways(one, other, moved.alike(before, after), complete=complete)
    if any(len(moved.told(each.of(Kind.NEGATION))) > len(one) for each in after.each):
        yield "a negation is new"
    yield from _guards_changed(before, after, moved, lambda guard: guard == "not")


def _hedges(before: Side, after: Side, moved: Moved, *, complete: bool) -> Iterator[str]:
    one, other = ([fact for fact in moved.told(side.of(Kind.HEDGE)) if fact.key != "will"] for side in (before, after))
    yield from two_ways(one, other, moved.alike(before, after), complete=complete)
    yield from _more_often(one, after, moved, Kind.HEDGE)
    yield from _guards_changed(before, after, moved, lambda guard: guard not in ("not", "if"))


def _conditions(before: Side, after: Side, moved: Moved, *, complete: bool) -> Iterator[str]:
    one, other = (moved.told(side.of(Kind.CONDITION)) for side in (before, after))
    yield from two_ways(one, other, moved.alike(before, after), complete=complete)
    yield from _more_often(one, after, moved, Kind.CONDITION)
    yield from _guards_changed(before, after, moved, lambda guard: guard == "if")


def _more_often(before: list[Fact], after: Side, moved: Moved, kind: Kind) -> Iterator[str]:
    """Yield what one sentence says more often than all that it was made of."""
    had = Counter(fact.key for fact in before)
    for each in after.each:
        has = Counter(fact.key for fact in moved.told(each.of(kind)))
        yield from (f"“{key}” stands more often" for key in had if has[key] > had[key])


def _comparisons(before: Side, after: Side, moved: Moved, *, complete: bool) -> Iterator[str]:
    one, other = (moved.told(side.of(Kind.COMPARISON)) for side in (before, after))
    yield from two_ways(one, other, moved.alike(before, after), complete=complete)


def _causes(before: Side, after: Side, *, complete: bool) -> Iterator[str]:
    one = [fact.key for fact in before.of(Kind.CAUSE) if fact.key != "link"]
    other = [fact.key for fact in after.of(Kind.CAUSE) if fact.key != "link"]
    had, has = ({fact.key for fact in side.of(Kind.CAUSE)} for side in (before, after))
    if len(other) > len(one):
        yield f"“{other[-1]}” is new"
    if complete and len(other) < len(one):
        yield f"“{one[0]}” is lost"
    if complete and "link" in had and "link" not in has:
        yield "a link is lost"


def _quotations(
    before: Side, after: Side, sources: Sequence[str], outputs: Sequence[str], *, complete: bool
) -> Iterator[str]:
    """Compare quotations byte for byte; one may be cut off at either end only by the sentence's own."""
    whole, made = " ".join(sources), " ".join(outputs)
    for fact in after.of(Kind.QUOTATION):
        if fact.key.rstrip(",.") not in whole:  # “Yes,” he said. He said: “Yes.”
            yield f"“{fact.key}” is not what was said"
    if complete:
        lost = (fact.key for fact in before.of(Kind.QUOTATION) if fact.key.rstrip(",.") not in made)
        yield from (f"“{key}” is lost" for key in lost)
        if _marks(whole) != _marks(made):
            yield "quotation marks are not as they were"


def _marks(text: str) -> Counter[str]:
    return Counter(sign for sign in text if sign in '“”"«»„')


def _words(before: Side, after: Side, free: set[str], *, complete: bool) -> Iterator[str]:
    """Yield content words without an equal on the other side."""
    known = before.words | before.content
    for word in sorted(after.content - FREE - free):
        if word not in known and not is_number(word) and not after.forms(word) <= before.shown:
            yield f"“{word}” is new"
    if complete:
        made = after.words | after.content
        for word in sorted(before.content - FREE - free):
            if word not in made and not is_number(word) and not before.forms(word) <= after.shown:
                yield f"“{word}” is lost"
        yield from _fewer(before, after, free)


def _fewer(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield a noun that stands less often, and for which no pronoun has come: it is missing in one place."""
    had, has = (
        Counter(side.same(lemma(token)) for parse in side.parses for token in parse if token.pos == "NOUN")
        for side in (before, after)
    )
    stand_ins = [sum(token.pos == "PRON" for parse in side.parses for token in parse) for side in (before, after)]
    if stand_ins[1] <= stand_ins[0]:
        gone = (word for word in had if 0 < has[word] < had[word] and word not in free and not is_number(word))
        yield from (f"“{word}” stands less often" for word in gone if after.often(word) < before.often(word))
