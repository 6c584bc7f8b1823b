"""One sentence made plainer: rules and words in turn until nothing changes, each step passed by the gate.

A sentence's rewriting is a generator that yields the texts it needs parsed next, so that many sentences are parsed
together. It ends at a fixed point: rewriting its result again changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.plain.gate import judge, passed
from reader.plain.levels import Aim
from reader.plain.lexicon import excused, form
from reader.plain.model import Edit, Road, Verdict
from reader.plain.rules.apart import because_as, clauses_apart, comma_splice, together, told_when, with_phrases
from reader.plain.rules.apposition import appositions
from reader.plain.rules.bold import afterwards, dashes, examples, having, listed_objects, purposes, told_of_new
from reader.plain.rules.brackets import brackets
from reader.plain.rules.clauses import subordinate
from reader.plain.rules.coordination import coordinated, semicolon, so_clause
from reader.plain.rules.described import described
from reader.plain.rules.interposed import cleft, interposed
from reader.plain.rules.kinds import also_called, also_has, also_is
from reader.plain.rules.lives import lives
from reader.plain.rules.nominal import nominalisations
from reader.plain.rules.opened import opened
from reader.plain.rules.participles import final_participles, set_off_participles
from reader.plain.rules.passive import passives
from reader.plain.rules.phrasing import FINITE, Proposal, agrees, plain_question
from reader.plain.rules.relative import relative_clauses
from reader.plain.rules.reported import reported_clauses, speakers
from reader.plain.rules.stacks import noun_stacks
from reader.plain.rules.times import after_that, at_that_time, before_that
from reader.plain.words import Swap, swapped, swaps
from reader.text.parse import Parse, parse, parse_all

Rule = Callable[[Parse], Iterator[Proposal]]

SPLITS: tuple[Rule, ...] = (
    brackets,
    semicolon,
    subordinate,
    lives,
    relative_clauses,
    described,
    final_participles,
    set_off_participles,
    coordinated,
    so_clause,
    appositions,
    dashes,
    having,
    reported_clauses,
    speakers,
    examples,
    told_when,
    with_phrases,
    because_as,
    together,
    before_that,
    after_that,
    at_that_time,
    also_is,
    also_called,
    also_has,
    clauses_apart,
    comma_splice,
)
"""Rules that make two sentences of one; asked only where a sentence is longer than the level wants."""
BOLD: tuple[Rule, ...] = (afterwards, told_of_new, listed_objects, purposes)
"""Rules that cut closer; asked where a sentence is longer than that by more than a few words."""
_TOO_LONG = 4
TURNS: tuple[Rule, ...] = (opened, interposed, cleft, passives, nominalisations, noun_stacks)
"""Rules that say one sentence more directly."""
_SHORTEST = 2
"""Words that a sentence must have to stand alone."""
_ROUNDS = 12
_LEADS = re.compile(r"\b(?:for (?:example|instance)|that is|namely|such as|including)\W*$", re.IGNORECASE)
"""Words at the end of a sentence that lead to what has been cut off."""
_SAID = re.compile(
    r", (?:(?:s?he|they|I|we|(?:[Tt]he )?\w+(?: [A-Z][\w.’'-]*){0,3}) )?"
    r"(?:says?|said|adds?|added|explains?|explained|notes?|noted|claims?|claimed|argues?|argued|warns?|warned|writes?|"
    r"wrote|believes?|believed)(?: (?:[A-Z][\w.’'-]*|he|she|they)){0,4}(?:,|[.”\"]?$)"
)
"""Words that tell, behind or amid what is said, that somebody says it."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What became of one sentence."""

    sentences: tuple[str, ...]
    edits: tuple[Edit, ...]
    verdicts: tuple[Verdict, ...]
    road: Road
    refused: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """How sentences are to be rewritten."""

    aim: Aim
    protected: Collection[str] = ()
    """Lemmas that stay, such as what the article is about."""
    british: bool = False


def rewrite_all(sentences: Sequence[str], wish: Wish) -> list[Rewritten]:
    """Return each sentence rewritten, in order; sentences are parsed together, round by round."""
    works = {text: _rewriting(text, wish) for text in dict.fromkeys(sentences)}
    done: dict[str, Rewritten] = {}
    wanted: list[str] = []
    for text, work in works.items():
        wanted += _step(work, text, done)
    while wanted:
        parse_all(wanted)
        wanted = []
        for text, work in works.items():
            if text not in done:
                wanted += _step(work, text, done)
    return [done[text] for text in sentences]


Work = Generator[list[str], None, Rewritten]


def _step(work: Work, text: str, done: dict[str, Rewritten]) -> list[str]:
    """Let one sentence's rewriting go on until it needs a parse; note its result when it ends."""
    try:
        return next(work)
    except StopIteration as ended:
        done[text] = ended.value
        return []


def as_it_was(text: str, refused: tuple[Verdict, ...] = ()) -> Rewritten:
    """Return a sentence that stays."""
    return Rewritten((text,), (), (), Road.ORIGINAL, refused)


def _rewriting(text: str, wish: Wish) -> Work:
    yield [text]
    if not len(parse(text)) or plain_question(parse(text)):
        return as_it_was(text)
    refused: list[Verdict] = []
    edits: list[Edit] = []
    now: tuple[str, ...] = (text,)
    for _ in range(_ROUNDS):
        changed: list[str] = []
        for sentence in now:
            made = yield from _once(sentence, wish, edits, refused)
            changed += made
        if tuple(changed) == now:
            break
        now = tuple(changed)
    if now == (text,):
        return as_it_was(text, tuple(refused))
    verdicts = check(text, now)
    if passed(verdicts):
        return Rewritten(now, tuple(edits), verdicts, Road.RULES, tuple(refused))
    return as_it_was(text, tuple(one for one in verdicts if not one.passed))


def check(source: str, outputs: Sequence[str]) -> tuple[Verdict, ...]:
    """Let the gate judge what the rules made of a sentence."""
    return judge([source], outputs, strict=True, same=form, excused=excused)


Step = Generator[list[str], None, list[str]]


def _once(text: str, wish: Wish, edits: list[Edit], refused: list[Verdict]) -> Step:
    """Return the sentence after the first rule that changes it, else after its words are changed, else as it is."""
    yield [text]
    parsed = parse(text)
    over = parsed.words - wish.aim.words
    rules = [*(SPLITS if over > 0 else ()), *(BOLD if over > _TOO_LONG else ()), *TURNS]
    for rule in rules:
        for proposal in rule(parsed):
            proposal = _ended_alike(text, proposal)  # noqa: PLW2901
            if not _is_sound(text, proposal):
                continue
            yield list(proposal.sentences)
            if not all(_stands(parse(one)) for one in proposal.sentences) and (
                _stands(parsed) or len(proposal.sentences) > 1
            ):
                continue
            if len(proposal.sentences) > 1 and not all(_in_number(parse(one)) for one in proposal.sentences):
                continue
            verdicts = check(text, proposal.sentences)
            if passed(verdicts):
                edits.append(Edit(proposal.rule, proposal.before, proposal.after, proposal.reason))
                return list(proposal.sentences)
            refused += [one for one in verdicts if not one.passed]
    return (yield from _plainer_words(parsed, wish, edits, refused))


def _ended_alike(text: str, proposal: Proposal) -> Proposal:
    """Return a proposal of one sentence with the mark at its end that the source has, or none where it has none."""
    end, made = text.rstrip()[-1], proposal.sentences[0]
    if len(proposal.sentences) > 1 or end in ".!?…”\"’'" or not made.endswith("."):
        return proposal
    made = made[:-1] + (end if end in ",;:" else "")
    return replace(proposal, sentences=(made,))


def _is_sound(text: str, proposal: Proposal) -> bool:
    """Say whether each sentence can stand alone and quotation marks are closed where they were."""
    if any(len(one.split()) < _SHORTEST or one.count("(") != one.count(")") for one in proposal.sentences):
        return False
    if text.rstrip().endswith(":") and (len(proposal.sentences) > 1 or proposal.sentences[0][-1] != ":"):
        return False  # it leads to what follows it
    if any(_LEADS.search(one) for one in proposal.sentences[:-1]):
        return False
    if text[0].islower() and proposal.sentences[0][0].isupper():
        return False  # "n8n is": a name that has no capital
    if len(proposal.sentences) > 1 and _SAID.search(text):
        return False  # ", he says": all of it may be said
    if any(text.count(dash) % 2 == 0 and one.count(dash) % 2 for dash in "–—" for one in proposal.sentences):
        return False  # one of a pair
    whole = text.count("“") == text.count("”") and text.count('"') % 2 == 0
    return not whole or all(one.count("“") == one.count("”") and one.count('"') % 2 == 0 for one in proposal.sentences)


def _stands(parsed: Parse) -> bool:
    """Say whether a sentence has a finite verb with a subject, or a command, so that it is whole."""
    if not len(parsed):
        return False
    root = parsed.root
    auxiliaries = parsed.children(root, "aux", "auxpass")
    finite = root.tag in FINITE or root.tag == "VB" or any(one.tag in FINITE for one in auxiliaries)
    if root.tag == "VB" and not auxiliaries:
        return True  # a command
    return root.is_verb and finite and bool(parsed.children(root, "nsubj", "nsubjpass", "expl", "csubj", "csubjpass"))


def _in_number(parsed: Parse) -> bool:
    """Say whether the main verb goes with its subject; "marked spaces shows" is half of something."""
    subject = parsed.child(parsed.root, "nsubj", "nsubjpass")
    return subject is None or subject.pos != "NOUN" or agrees(subject, parsed.root, parsed)


def _plainer_words(parsed: Parse, wish: Wish, edits: list[Edit], refused: list[Verdict]) -> Step:
    found = swaps(parsed, protected=wish.protected, british=wish.british, aim=wish.aim)
    if not found:
        return [parsed.text]
    good = found
    made = swapped(parsed.text, found)
    yield [made]
    if not passed(check(parsed.text, [made])):
        good = yield from _passing(parsed, found, refused)
        made = swapped(parsed.text, good)
        yield [made]
        if good and not passed(check(parsed.text, [made])):
            good, made = [], parsed.text
    edits += [one.edit for one in good]
    return [made]


def _passing(parsed: Parse, found: Sequence[Swap], refused: list[Verdict]) -> Generator[list[str], None, list[Swap]]:
    """Return the swaps that pass the gate one by one."""
    single = [swapped(parsed.text, [one]) for one in found]
    yield single
    good = []
    for one, text in zip(found, single, strict=True):
        verdicts = check(parsed.text, [text])
        if passed(verdicts):
            good.append(one)
        else:
            refused += [verdict for verdict in verdicts if not verdict.passed]
    return good
