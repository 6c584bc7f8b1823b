"""The one who acts comes first: "was invented by Nessler" becomes "Nessler invented"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import DOERS, Proposal, is_plural, join, lowered, sentence
from reader.text.fact_words import KINDS
from reader.text.inflect import inflected
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_OBJECTS = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me", "it": "it", "you": "you"}
_SUBJECTS = {"him": "he", "her": "she", "them": "they", "us": "we", "me": "I", "it": "it", "you": "you"}
_LONGEST_AGENT = 7


def passives(parse: Parse) -> Iterator[Proposal]:
    """Propose the active voice for a passive main clause whose agent is named."""
    verb = parse.root
    by, subject = parse.child(verb, "agent"), parse.child(verb, "nsubjpass")
    agent = parse.child(by, "pobj") if by else None
    if (
        verb.tag != "VBN"
        or verb.lemma == "receive"
        or not by
        or not agent
        or not subject
        or not _is_simple(parse, verb, subject, agent)
    ):
        return
    forms = _active(parse, verb, agent)
    if forms is None:
        return
    first, last = parse.span(subject)
    by_first, by_last = parse.span(by)
    auxiliaries = {one.i for one in parse.children(verb, "aux", "auxpass")}
    adverbs = [one for one in parse.tokens[last : verb.i] if one.i not in auxiliaries]
    if any(one.dep != "advmod" or one.lower in ("not", "never", "later", "then") for one in adverbs):
        return
    actor = _cased(list(parse.tokens[by_first + 1 : by_last]), agent, _SUBJECTS)
    patient = _cased(list(parse.tokens[first:last]), subject, _OBJECTS)
    front = join(list(parse.tokens[:first]))
    tail = [one for one in parse.tokens[verb.i + 1 :] if not by_first <= one.i < by_last]
    if any(one.lower == "by" for one in tail) or (tail and tail[0].text == ","):
        return  # "by 11 children by various partners"
    pieces = [front, actor, join(adverbs), forms, patient, join(tail)]
    made = sentence(" ".join(piece for piece in pieces if piece))
    yield Proposal("passive", (made,), "The one who acts comes first.", parse.text, made)


def _is_simple(parse: Parse, verb: Token, subject: Token, agent: Token) -> bool:
    """Say whether both nouns are short and whole, and nothing else hangs on the verb that order would change."""
    if not (agent.is_noun or agent.lower in _SUBJECTS) or agent.entity in (
        "DATE",
        "MONEY",
        "CARDINAL",
        "TIME",
        "PERCENT",
    ):
        return False
    if not _acts(parse, agent, verb):
        return False
    nouns = parse.subtree(subject), parse.subtree(agent)
    if any(len(tree) > _LONGEST_AGENT or tree[-1].i - tree[0].i + 1 != len(tree) for tree in nouns):
        return False
    if any(one.text in ',;:()“”"' or one.dep in ("relcl", "appos", "acl") for tree in nouns for one in tree):
        return False
    if len(parse.conjuncts(agent)) > 1 or subject.lower in ("which", "that", "who", "what", "there"):
        return False
    others = parse.children(verb, "neg", "conj", "advcl", "ccomp", "xcomp", "cc", "prt", "preconj", "dobj")
    return not others and subject.i < verb.i


_FORCES = frozenset(
    listed("fire flood earthquake storm hurricane tornado bomb explosion virus bacterium disease infection war gene")
)
_UNDONE = frozenset(listed("destroy damage cause kill hit strike injure devastate infect"))


def _acts(parse: Parse, agent: Token, verb: Token) -> bool:
    """Say whether what stands behind "by" is who does it, and a certain one: no "by hand", "by a programmer"."""
    if agent.lower in _SUBJECTS or agent.entity in ("PERSON", "ORG", "NORP"):
        return True
    anybody = any(one.lower in ("a", "an", "any", "each", "every") for one in parse.children(agent, "det"))
    if agent.lemma in _FORCES:
        return verb.lemma in _UNDONE
    return agent.lemma in DOERS | KINDS.keys() and not (
        anybody and verb.tag == "VBN" and not _is_past_event(parse, verb)
    )


def _is_past_event(parse: Parse, verb: Token) -> bool:
    return any(one.lower in ("was", "were", "had") for one in parse.children(verb, "aux", "auxpass"))


def _active(parse: Parse, verb: Token, agent: Token) -> str | None:
    """Return the active verb with its auxiliaries; None for a tense that the rule does not turn."""
    auxiliaries = [one.lower for one in parse.children(verb, "aux", "auxpass")]
    plural = is_plural(agent) or len(parse.conjuncts(agent)) > 1 or agent.lower in ("us", "them", "you", "me")
    match auxiliaries:
        case ["was" | "were"]:
            return inflected(verb.lemma, "VBD")
        case ["is" | "are"]:
            return inflected(verb.lemma, "VBP" if plural else "VBZ")
        case ["has" | "have", "been"]:
            return f"{'have' if plural else 'has'} {verb.lower}"
        case ["had", "been"]:
            return f"had {verb.lower}"
        case ["can" | "could" | "may" | "might" | "will" | "would" | "should" | "must" as modal, "be"]:
            return f"{modal} {verb.lemma}"
        case _:
            return None


def _cased(tokens: list[Token], head: Token, pronouns: dict[str, str]) -> str:
    if len(tokens) == 1 and head.lower in pronouns:
        return pronouns[head.lower]
    return lowered(tokens)
