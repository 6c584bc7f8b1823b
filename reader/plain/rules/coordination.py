"""One sentence for each verb: clauses joined by "and", "but", "so" or a semicolon stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.plain.rules.hanging import hangs, has_series, is_carried, is_outcome, is_timed, shared_subject
from reader.plain.rules.phrasing import (
    FINITE,
    Proposal,
    ends_list,
    in_brackets,
    is_finite,
    join,
    keeps_capital,
    lowered,
    reports,
    sentence,
    subject_again,
)
from reader.text.inflect import inflected
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_OPENINGS = {"but": "But ", "yet": "But ", "so": "So ", "and": "", "": ""}


def coordinated(parse: Parse) -> Iterator[Proposal]:
    """Propose to split the first verb of the main clause from the one joined to it."""
    verb = parse.root
    while joined := next((one for one in parse.children(verb, "conj") if one.is_verb and one.i > verb.i), None):
        if is_outcome(parse, joined) or has_series(parse) or is_carried(parse, verb, joined):
            return
        if made := _split(parse, verb, joined):
            yield made
            return
        if not any(one.tag == "CC" for one in _between(parse, verb, parse.span(joined)[0])):
            return  # one of three or more: without it the others would lack their "and"
        verb = joined


def _split(parse: Parse, verb: Token, joined: Token) -> Proposal | None:
    start, end = parse.span(joined)
    if in_brackets(parse, verb) != in_brackets(parse, joined) or ends_list(parse, start - 1):
        return None
    gone = _between(parse, verb, start)
    if not any(one.tag == "CC" or one.text == ";" for one in gone) and not _is_series(parse, joined):
        return None
    opening = _OPENINGS.get(next((one.lower for one in gone if one.tag == "CC" or one.lower in ("so", "yet")), ""))
    if opening == "So " and len(gone) < 3 and not _has_happened(parse, list(parse.tokens[:start])):
        return None
    if opening is None or start - len(gone) <= verb.i + 1 or not is_finite(parse, parse.root):
        return None
    if (following := [one for one in parse.tokens[end:] if one.is_word]) and following[0].dep != "punct":
        return None  # something after the second clause belongs to the first
    if hangs(parse, verb, joined, gone):
        return None
    right = _clause(parse, verb, joined, parse.subtree(joined))
    if right is None:
        return None
    left = [one for one in parse.tokens[:start] if one not in gone]
    made = (sentence(join(left)), sentence(opening + (right if not opening else _small(parse, right))))
    reason = "Two things are said: each has its own sentence."
    return Proposal("joined clauses", made, reason, parse.say(parse.tokens[start - len(gone) : end]), made[1])


def _is_series(parse: Parse, joined: Token) -> bool:
    """Say whether a verb is the second of several joined by commas and one "and"."""
    after = parse.child(joined, "conj")
    return after is not None and after.is_verb and any(one.lower == "and" for one in parse.children(joined, "cc"))


def _small(parse: Parse, right: str) -> str:
    """Return a clause as it follows "But" or "So": without a capital unless its first word is a name."""
    first = right.split(maxsplit=1)[0]
    names = {token.text for token in parse if keeps_capital(token)}
    bare = re.split("['’]", first)[0]  # "I’m"
    return right if bare in names or first[1:] != first[1:].lower() else right[0].lower() + right[1:]


def _between(parse: Parse, verb: Token, start: int) -> list[Token]:
    """Return the comma and the conjunction just before the second clause."""
    gone = []
    index = start - 1
    while index > verb.i and (parse[index].tag == "CC" or parse[index].text in (",", ";") or _is_so(parse[index])):
        gone.append(parse[index])
        index -= 1
    return gone[::-1]


def _is_so(token: Token) -> bool:
    return token.lower in ("so", "yet") and token.dep == "cc"


_OWN_DOING = frozenset(
    listed(
        "move return die work live become go begin remain serve retire settle travel continue start end stay play "
        "appear arrive last happen depend belong consist vary range act compete look lie seem fail try need "
        "perform attend agree refuse attempt appeal migrate emigrate graduate train rely come relocate marry"
    )
)
"""Verbs that without an object tell what their subject does."""


def _clause(parse: Parse, verb: Token, joined: Token, tree: list[Token]) -> str | None:
    """Return the second clause with a subject and an auxiliary of its own."""
    own = parse.child(joined, "nsubj", "nsubjpass", "expl", "csubj")
    if any(one.i < joined.i for one in parse.children(joined, "mark")) or (
        tree[0].tag in ("IN", "WRB") and own is None
    ):
        return None
    if own is not None:
        finite = next((one for one in [*parse.children(joined, "aux", "auxpass"), joined] if one.tag in FINITE), joined)
        if own.tag == "NN" and finite.tag == "VBP":
            return None  # "helps your palate and digestive system adjust"
        if not is_finite(parse, joined) or own.tag in ("WDT", "WP", "VBG") or own.i > finite.i != joined.i:
            return None  # "should you choose" is no clause of its own
        if own.i > joined.i and own.dep != "expl" and parse.child(joined, "expl") is None:
            return None  # "and is the name of it": its subject is that of the first clause
        following = parse[finite.i + 1].lower if finite.i + 1 < len(parse) else ""
        if finite.tag == "VBD" and finite.lower.endswith("ed") and following in ("by", "through"):
            return None  # "and high torque generated through gears"
        if own.pos == "PRON" and is_timed(parse, verb, joined):
            return None  # "when Bolivia was under a dictatorship and it signed"
        return join(tree)
    if _may_belong_elsewhere(parse, verb, joined, tree) or _shares(parse, verb, joined):
        return None
    auxiliaries = _shared_auxiliaries(parse, verb, joined)
    subject = shared_subject(parse, verb)
    if auxiliaries is None or subject is None:
        return None
    again = subject_again(parse, subject)
    if again is None:
        return None
    if _is_series(parse, joined):  # two of three are left, and need no comma
        commas = [one.i - 1 for one in parse.children(joined, "cc") if parse[one.i - 1].text == ","]
        tree = [one for one in tree if one.i not in commas]
    body = [*auxiliaries, lowered(tree[1:] if tree[0].text == "," else tree)]
    gap = "" if body[0].startswith(("'", "’")) else " "  # "I’ll"
    return f"{again}{gap}{' '.join(body)}"


def _may_be_noun(parse: Parse, joined: Token) -> bool:
    """Say whether a verb and the word before "and" may both be nouns: "the speed of reads and writes"."""
    other = parse[joined.i - 2]
    return joined.tag == "VBZ" and other.tag in ("NNS", "VBZ") and not parse.children(joined, "dobj")


_MEANS = ("with", "using", "without")


def _shares(parse: Parse, verb: Token, joined: Token) -> bool:
    """Say whether both verbs may share an adverb before the first, or the means at the end."""
    subject = shared_subject(parse, verb)
    behind = parse.span(subject)[0] if subject else verb.i
    if any(behind < one.i < verb.i and one.tag == "RB" for one in parse.children(verb, "advmod")):
        return True
    means = [one for one in parse.children(joined, "prep", "advcl") if one.lower in _MEANS]
    return bool(means) and not any(one.lower in _MEANS for one in parse.children(verb, "prep", "advcl"))


def _may_belong_elsewhere(parse: Parse, verb: Token, joined: Token, tree: list[Token]) -> bool:
    """Say whether a verb without a subject of its own may be another clause's, a noun, or part of what was said."""
    start = tree[0].i
    told = "," in (parse[start - 1].text, parse[start - 2].text)
    if (told or parse[start - 1].tag == "CC") and _ends_clause(parse, verb, joined, told=told):
        return True  # it may belong to the clause just before it
    if any(one.dep == "ccomp" for one in parse.children(verb)) and reports(verb) and not reports(joined):
        return True  # what follows may be part of what was said
    if tree[0].lower in ("here", "there", "said") or (tree[0].lower == "do" and joined.tag == "VB"):
        return True  # "but here are described", "but do not worry"
    if joined.i == start and (_may_describe(parse, joined) or _may_be_noun(parse, joined)):
        return True
    return any(one.is_noun for one in parse.tokens[start : joined.i])  # a subject that the parse has not seen


def _may_describe(parse: Parse, joined: Token) -> bool:
    """Say whether a past form may be no verb at all, as in "a hall and pillared court"."""
    following = parse[joined.i + 1] if joined.i + 1 < len(parse) else joined
    return (
        joined.tag in ("VBD", "VBN")
        and following.tag in ("NN", "NNS", "JJ")
        and joined.i > 1
        and parse[joined.i - 2].text != ","
    )


def _ends_clause(parse: Parse, verb: Token, joined: Token, *, told: bool) -> bool:
    """Say whether a clause inside the first one reaches up to the conjunction; ``told`` where a comma stands there."""
    kinds = ("relcl", "advcl", "ccomp", "xcomp") if told else ("relcl", "advcl", "ccomp", "acl")
    inner = [one for one in parse.tokens[verb.i + 1 : joined.i] if one.dep in kinds]
    if joined.lower.endswith("ed") and any(one.lower == "having" for one in parse.tokens[verb.i + 1 : joined.i]):
        return True  # "by having the feelers enlarged, and changed"
    if any(one.tag == "MD" for each in inner for one in parse.children(each, "aux")) and joined.tag in ("VB", "VBP"):
        return True  # "on a page where they can look, take part, and ask"
    return any((is_finite(parse, one) and not told) or one.tag == joined.tag for one in inner)


def _shared_auxiliaries(parse: Parse, verb: Token, joined: Token) -> list[str] | None:
    """Return the auxiliaries that the second verb shares with the first; None where they cannot be told."""
    if any(one.tag in FINITE for one in parse.children(joined, "aux", "auxpass")) or joined.tag in FINITE:
        plain = joined.tag != "VBP" or _is_pluralshared_subject(parse, verb) or joined.pos == "AUX"
        finite = next((one for one in [*parse.children(joined, "aux", "auxpass"), joined] if one.tag in FINITE), joined)
        if finite.tag == "VBZ" and verb.tag == "VBP":
            return None  # "I love how it is small and has a lid"
        perfect = any(one.lemma == "have" or one.lower.endswith("ve") for one in parse.children(verb, "aux"))
        modal = any(one.tag == "MD" for one in parse.children(verb, "aux"))
        if parse.children(verb, "auxpass") and joined.tag == "VBD" and _may_be_done_to(parse, joined):
            return None  # "were taken to a room and told to think"
        if ((perfect or modal) and joined.tag == "VBD") or (modal and finite.tag == "VBP" and finite.lemma != "be"):
            return None  # "we’ve gained it and grown": the parse takes "grown" for a form that stands alone
        return [] if plain else None
    shared = parse.children(verb, "aux", "auxpass")
    if joined.tag != verb.tag or not shared or parse.children(verb, "neg") or any(one.tag == "TO" for one in shared):
        return None
    if own := parse.children(joined, "aux", "auxpass"):  # "has been built and been used"
        return [one.text for one in shared if one.lower not in {mine.lower for mine in own}][:1]
    return [one.text for one in shared]


def _may_be_done_to(parse: Parse, verb: Token) -> bool:
    """Say whether a past form without an object may as well be a participle: "was written by her and first staged"."""
    alike = verb.lower.endswith("ed") or verb.lower == inflected(verb.lemma, "VBN")
    if not alike or verb.lemma in _OWN_DOING:
        return False
    return not parse.children(verb, "dobj", "attr", "acomp", "ccomp", "oprd")


def _is_pluralshared_subject(parse: Parse, verb: Token) -> bool:
    subject = shared_subject(parse, verb)
    return subject is None or verb.tag == "VBP" or any(one.tag == "VBP" for one in parse.children(verb, "aux"))


def semicolon(parse: Parse) -> Iterator[Proposal]:
    """Propose to end a sentence at a semicolon, where there is a whole clause on either side."""
    for token in parse:
        if token.text != ";":
            continue
        left, right = list(parse.tokens[: token.i]), list(parse.tokens[token.i + 1 :])
        if not (_whole(parse, left) and _whole(parse, right)):
            continue
        made = (sentence(join(left)), sentence(join(right)))
        yield Proposal("semicolon", made, "Two things are said: each has its own sentence.", parse.text, made[1])
        return


def so_clause(parse: Parse) -> Iterator[Proposal]:
    """Propose to begin a new sentence at ", so", where there is a whole clause on either side."""
    for token in parse:
        if token.lower != "so" or token.i < 3 or parse[token.i - 1].text != "," or token.i + 1 >= len(parse):
            continue
        left, right = list(parse.tokens[: token.i - 1]), list(parse.tokens[token.i + 1 :])
        if (
            right[0].lower == "that"
            or right[0].pos in ("ADJ", "ADV")
            or not (_whole(parse, left) and _whole(parse, right, token))
        ):
            continue
        if any(one.tag == "WRB" or one.dep == "mark" for one in left) or not _has_happened(parse, left):
            return  # a condition may hold for both; "so" may tell what something is for
        made = (sentence(join(left)), sentence(f"So {join(right)}"))
        yield Proposal("joined clauses", made, "Two things are said: each has its own sentence.", parse.text, made[1])
        return


def _has_happened(parse: Parse, tokens: list[Token]) -> bool:
    """Say whether a clause tells something past, so that ", so" tells what came of it rather than what it is for."""
    subjects = [one for one in tokens if one.dep in ("nsubj", "nsubjpass", "expl")]
    return any(
        one.tag == "VBD" or one.lemma == "have"
        for subject in subjects[:1]
        for one in [parse.head(subject), *parse.children(parse.head(subject), "aux", "auxpass")]
    )


def _whole(parse: Parse, tokens: list[Token], so: Token | None = None) -> bool:
    """Say whether a stretch of words has a subject and its verb; ``so`` is a word that joins it and may be left."""
    inside = {token.i for token in tokens}
    return any(
        token.dep in ("nsubj", "nsubjpass", "expl")
        and token.tag not in ("WDT", "WP")
        and token.head in inside
        and is_finite(parse, parse.head(token))
        and all(mark == so for mark in parse.children(parse.head(token), "mark"))
        and (parse.head(token).dep not in ("relcl", "advcl", "acl") or (so is not None and so.head == token.head))
        for token in tokens
    )
