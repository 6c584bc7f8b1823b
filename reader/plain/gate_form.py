"""The gate's checks of form: signs that a rewriting has gone wrong, whatever it says.

None of these is an error by itself where the source has it too: what is new is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.plain.sides import Side
from reader.text.doubts import lemma
from reader.text.fact_words import ONES, PARTS
from reader.text.parse import Parse, Token
from reader.text.roles import subject_of
from reader.text.wordlists import listed

_BROKEN = re.compile(
    r"[–—] [–—]|[–—-] \w+[.]$|, ,|\b(?:and|or|but|the|of|with|from|into|than|is|are)[.!?]$|,\.|[–—] ?\.|\( ?\)|"
    r"\b(\w{2,}) \1\b(?<!had had)(?<!that that)"
)
_MANY = ("i", "you", "we", "they")
"""Pronouns that no verb in "-s" goes with."""
_PLURAL_BE, _SINGULAR_BE = frozenset(["are", "were", "have"]), frozenset(["is", "was", "has"])
_STATES = frozenset(listed("be locate situate base call know name title use find make find spell write"))
"""What may still be so where the rest of a sentence is past."""
_SPELLS = frozenset(listed("day week month year time morning evening night moment season"))
_EXISTING = frozenset(listed("be exist seem appear remain come follow stand lie arise"))
"""What "there" may be said to do."""
_WORDLESS = ",–—-:;()"
_AMOUNTS = frozenset(
    listed("number majority lot rest couple variety range group half third quarter percent % cent team")
)
_UNNAMED = frozenset([*ONES, *PARTS, "thirds", "quarters", "halves"])


def form(before: Side, after: Side) -> Iterator[str]:
    """Yield signs of a broken sentence: doubled marks, verbs that do not agree, a time that nobody told."""
    whole = " ".join(parse.text for parse in before.parses)
    for parse in after.parses:
        yield from (f"“{found[0]}” is new" for found in _BROKEN.finditer(parse.text) if found[0] not in whole)
        yield from _disagreeing(before.parses, parse)
        yield from _timed(before.parses, parse)
        yield from _turned(before.parses, parse)
        yield from _left_open(whole, parse)
        yield from _nameless(whole, parse)
        if _ASKS.fullmatch(parse.text) and not any(_ASKS.match(source.text) for source in before.parses):
            yield f"“{parse[0].text} …” has no subject"
        if _HANGS.fullmatch(parse.text) and not any(_HANGS.match(source.text) for source in before.parses):
            yield f"“{parse.text.split()[0]} …” hangs on what went before"
    yield from _astray(before, after)
    yield from _misled(before, after)
    if len(after.parses) > len(before.parses) and all(_is_clause(source) for source in before.parses):
        yield from (f"“{parse.text}” is no sentence" for parse in after.parses if not _is_clause(parse))
        if not any(_is_under(source) for source in before.parses):
            yield from (f"“{parse.text}” is no sentence" for parse in after.parses if _is_under(parse))
    for parse in after.parses[1:]:
        yield from _headless(before.parses, parse)
        yield from _wrested(before.parses, parse)
    for one, other in pairwise(after.parses):
        torn = _torn(whole, one, other)
        if torn:
            yield f"“{torn}” is torn apart"
        if one.text.startswith("But ") and other.text.startswith("But ") and "But " not in whole:
            yield "two sentences in a row begin with “But”"


_ASKS = re.compile(r"(?:(?:But|And|So) )?(?:Is|Are|Was|Were|Has|Had|Does|Did) [^?]*")
_HANGS = re.compile(
    r"(?:(?:But|And|So) )?(?:(?:(?:about|at|by|for|from|in|of|on|to|with) )?(?:which|whom|whose)|how|what|who|why|"
    r"whether|in (?:the event|case)(?: that)?)\b(?:[^?,]|,(?= ))*",
    re.IGNORECASE,
)
"""What is no sentence but a clause of the one before it."""
_LINKING = ("But ", "So ", "This is because ", "This was because ", "This means ", "This meant ")


def _astray(before: Side, after: Side) -> Iterator[str]:
    """Yield "But …" or "This is because …" behind another sentence than the one that it was joined to."""
    words = [{after.same(word) for word in each.words} for each in after.each]
    for place, parse in enumerate(after.parses):
        if place < 2 or not parse.text.startswith(_LINKING):
            continue
        verbs = {after.same(lemma(token)) for token in parse if token.is_verb and token.i}
        joined = (
            {word for source in before.parses for word in _joined_to(source, before, verbs)} - verbs - {"be", "have"}
        )
        if joined & words[place - 2] and not joined & words[place - 1]:
            yield f"“{parse.text.split(' ')[0]} …” stands behind another sentence"


def _misled(before: Side, after: Side) -> Iterator[str]:
    """Yield a reason for another thing than it was, a part of a hyphened word, and what is "also" said to be."""
    whole, made = (" ".join(parse.text for parse in side.parses) for side in (before, after))
    if re.search(r"\bThis (?:is|was) because\b", made):
        tops = [
            source.head(source.head(token)).dep
            for source in before.parses
            for token in source
            if token.dep == "mark" and token.lower in ("because", "since", "as")
        ]
        if tops and not {"ROOT", "conj"} & set(tops):
            yield "“This is because” gives a reason for another thing"
    for found in re.finditer(r"\b(?:This|These|this|these) (\w+)", made):
        part = re.escape(found[1])
        if re.search(rf"-{part}\b", whole) and not re.search(rf"(?<!-)\b{part}\b", whole):
            yield f"“{found[0]}” is part of a word"
    if "also" in after.words - before.words:
        called = {(head, other) for head, role, other in before.links if role in ("is", "called")}
        for head, role, other in sorted(after.links):
            if role == "is" and {head, other} <= before.content and not {(head, other), (other, head)} & called:
                yield f"“{head}” was not said to be “{other}”"


def _joined_to(parse: Parse, side: Side, verbs: set[str]) -> Iterator[str]:
    """Yield the verbs that clauses with one of these verbs are joined to."""
    for token in parse:
        if not token.is_verb or side.same(lemma(token)) not in verbs:
            continue
        others = [parse.head(token)] if token.dep in ("advcl", "conj", "ccomp") else []
        others += parse.children(token, "advcl", "conj", "ccomp")
        yield from (side.same(lemma(one)) for other in others for one in parse.conjuncts(other) if one.is_verb)


def _wrested(sources: Sequence[Parse], parse: Parse) -> Iterator[str]:
    """Yield a clause that was cut off at "and" with a subject that was not its verb's, but the end of a list."""
    words = parse.text.removeprefix("But ").rstrip(".").split()
    subjects = parse.children(parse.root, "nsubj", "nsubjpass") if len(parse) else []
    if not subjects or subjects[0].pos == "PRON":
        return
    head = re.compile(rf"(?:\band|\bbut|,|;) {re.escape(' '.join(words[:3]))}", re.IGNORECASE)
    for source in sources:
        if not head.search(source.text):
            continue
        verbs = [token for token in source if token.lower == parse.root.lower and token.is_verb]
        had = [subject for verb in verbs if (subject := subject_of(source, verb))]
        names = {lemma(one) for subject in had for one in source.conjuncts(subject)[: 1 + (subject.dep == "conj")]}
        if verbs and lemma(subjects[0]) not in names:
            yield f"“{subjects[0].text} {parse.root.text}” is cut out of a list"


def _torn(whole: str, one: Parse, other: Parse) -> str:
    """Return two names of the source that stand joined there, and at the end and the head of two sentences here."""
    last = next((token for token in reversed(one.tokens) if token.is_word), None)
    if last is None or not len(other) or other[0].text in ("I", "But", "So", "This", "These", "The"):
        return ""
    pairs = (f"{last.text}{sign} {other[0].text}" for sign in (" and", ","))
    return next((pair for pair in pairs if last.text[0].isupper() and pair in whole), "")


def _headless(sources: Sequence[Parse], parse: Parse) -> Iterator[str]:
    """Yield a sentence that begins with a noun which is no subject: "The final third I did not have time"."""
    starts = {source[0].lower for source in sources if len(source)}
    if not len(parse) or parse[0].pos not in ("DET", "NOUN", "PROPN", "ADJ") or parse[0].lower in starts:
        return
    top = parse[0]
    while top.dep != "ROOT" and parse.head(top).is_noun and parse.subtree(parse.head(top))[0].i == 0:
        top = parse.head(top)
    if any(one.text in ("A", "An", "The") and one.i for one in parse.subtree(top)):
        yield f"“{top.text}” is part of a title"
    timed = top.entity in ("DATE", "TIME") or top.dep == "advmod" or top.lemma in _SPELLS
    beside = [one for one in parse.children(top, "appos") if parse.children(one, "det")]
    if any(parse[parse.subtree(one)[0].i - 1].text.strip(_WORDLESS) for one in beside):
        yield f"“{top.text}” stands beside “{beside[0].text}”"
    if top.is_noun and not timed and top.dep not in ("nsubj", "nsubjpass", "csubj", "expl", "attr"):
        yield f"“{top.text}” is no subject"


def _is_clause(parse: Parse) -> bool:
    """Say whether a sentence has a finite verb with a subject at its top, and no "there" but with "be" and its like."""
    root = parse.root
    subjects = parse.children(root, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
    there = any(one.dep == "expl" and one.lower == "there" for one in subjects)
    return bool(subjects) and _finite(parse, root) is not None and (not there or root.lemma in _EXISTING)


def _is_under(parse: Parse) -> bool:
    """Say whether the verb at the top of a sentence stands under "when" or its like, so that the end is missing."""
    root = parse.root
    subject = parse.child(root, "nsubj", "nsubjpass")
    leading = parse.children(root, "mark", "advmod")
    joins = [one for one in leading if one.dep == "mark" or one.tag == "WRB"]
    return subject is not None and any(one.i < subject.i for one in joins)


def _finite(parse: Parse, verb: Token) -> Token | None:
    """Return the word of a verb that agrees with its subject."""
    found = [one for one in (*parse.children(verb, "aux", "auxpass"), verb) if one.tag in ("VBZ", "VBP", "VBD", "MD")]
    return found[0] if found else None


def _pairs(parse: Parse) -> Iterator[tuple[Token, Token]]:
    for token in parse:
        if token.dep in ("nsubj", "nsubjpass") and (finite := _finite(parse, parse.head(token))):
            yield token, finite


def _disagreeing(sources: Sequence[Parse], parse: Parse) -> Iterator[str]:
    """Yield "Saudi Arabia were": one thing with the verb of many, unless the source has it so alone."""
    known = {(subject.lower, verb.lower) for source in sources for subject, verb in _pairs(source)}
    joined = {one.lower for source in sources for one in source if len(source.conjuncts(one)) > 1 or one.dep == "conj"}
    for subject, verb in _pairs(parse):
        if subject.lower in _MANY and verb.tag == "VBZ" and (subject.lower, verb.lower) not in known:
            yield f"“{subject.text} {verb.text}” does not agree"
        counted = parse.children(subject, "nummod", "relcl") or {one.lower for one in parse.subtree(subject)} & _AMOUNTS
        alone = len(parse.conjuncts(subject)) == 1 and not counted and subject.i < verb.i
        wrong = verb.lower in (
            _PLURAL_BE if subject.tag in ("NN", "NNP") else _SINGULAR_BE if subject.tag == "NNS" else ()
        )
        if alone and wrong and ((subject.lower, verb.lower) not in known or subject.lower in joined):
            yield f"“{subject.text} {verb.text}” does not agree"


def _times(sources: Sequence[Parse]) -> set[str]:
    found = set()
    for parse in sources:
        for token in parse:
            if token.tag in ("VBZ", "VBP"):
                perfect = token.lemma == "have" and token.dep == "aux"
                found.add("perfect" if perfect else "present")
            elif token.tag in ("VBD", "MD"):
                found.add("past" if token.tag == "VBD" else "modal")
    return found


def _timed(sources: Sequence[Parse], parse: Parse) -> Iterator[str]:
    """Yield a participle that was made to happen now where nothing in the source does."""
    if "present" in _times(sources):
        return
    participles = {token.lemma for source in sources for token in source if token.tag in ("VBG", "VBN")} - _STATES
    for verb in parse:
        finite = _finite(parse, verb) if verb.lemma in participles else None
        if finite and finite.tag in ("VBZ", "VBP") and finite.lemma != "have":
            yield f"“{verb.text}” is told of now"


def _turned(sources: Sequence[Parse], parse: Parse) -> Iterator[str]:
    """Yield "It converted" for "converted in 1930", said of what was converted."""
    known = [(token.lemma, _is_undergone(source, token)) for source in sources for token in source if token.is_verb]
    passive = {word for word, undergone in known if undergone} - {word for word, undergone in known if not undergone}
    for verb in parse:
        alone = parse.children(verb, "nsubj") and not parse.children(verb, "auxpass", "dobj", "ccomp")
        if alone and verb.tag == "VBD" and verb.lemma in passive:
            yield f"“{verb.text}” was done, not doing"


def _is_undergone(parse: Parse, verb: Token) -> bool:
    """Say whether a verb is a passive participle, or joined to one without a subject of its own."""
    if verb.dep == "conj" and verb.tag == "VBD" and not parse.children(verb, "nsubj", "aux", "dobj"):
        verb = parse.head(verb) if parse.head(verb).dep in ("advcl", "acl") else verb
    return verb.tag == "VBN" and not any(one.lemma == "have" for one in parse.children(verb, "aux"))


def _left_open(whole: str, parse: Parse) -> Iterator[str]:
    """Yield a name set off by one comma: "Its head, Maria Olin took over"."""
    for token in parse:
        tree = parse.subtree(token) if token.dep == "appos" else []
        end = tree[-1].i + 1 if tree else len(parse)
        if end >= len(parse) or not tree or tree[0].i == 0 or parse[tree[0].i - 1].text != ",":
            continue
        following = parse[end]
        joined = f"{tree[-1].text} {following.text}"
        if following.is_verb and following.tag in ("VBD", "VBZ", "VBP", "MD") and joined not in whole:
            yield f"a comma is missing in “{joined}”"


def _nameless(whole: str, parse: Parse) -> Iterator[str]:
    """Yield "these thirds": a number called by its own name."""
    for one, other in pairwise(parse.tokens):
        if one.lower in ("this", "these") and other.lower in _UNNAMED and f"{one.text} {other.text}" not in whole:
            yield f"“{one.text} {other.text}” names nothing"
