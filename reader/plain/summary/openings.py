"""How an English sentence leans on what stands before it: connectives, pronouns, and nouns that point back.

A summary tears sentences from their places. One that opens with "However" or says "they" is understood only beside
the sentence it leans on.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from reader.plain.summary.quoting import quotes
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed


class Tie(StrEnum):
    """What a connective at the head of a sentence says of the one before."""

    NONE = "none"
    CONTRAST = "contrast"
    """However, but, yet: the one before holds only with this one."""
    SEQUEL = "sequel"
    """And, also, so, for example: this one follows from the one before, which stands without it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How a sentence leans on the one before it."""

    tie: Tie
    connective: str
    """The words that tie it, as written, with the comma and space that follow; empty without."""
    pointing: str
    """The first word that points back to something outside the sentence; empty if none."""


_CONTRAST = (
    r"but|however|yet|still|nevertheless|nonetheless|even so|unfortunately|on the other hand|by contrast|in contrast|"
    r"instead(?! of)|conversely|that said|though|despite (?:this|that)|sadly|on the contrary|rather"
)
_SEQUEL = (
    r"and|also|so(?! far| much| many| long| called)|then|thus|therefore|hence|or|nor|for example|for instance|"
    r"in addition(?! to)|additionally|moreover|furthermore|as a result(?! of)|consequently|accordingly|"
    r"in other words|that is|in fact|indeed|of course|similarly|likewise|meanwhile|besides|again|instead(?! of)|"
    r"finally|lastly|secondly|"
    r"thirdly|second|third|next|after that|overall|in short|in conclusion|to sum up|after all|at the same time|"
    r"above all|in synthesis|in summary|in sum|to summari[sz]e|to conclude|"
    r"because of this|for this reason|to do this|afterwards|later|at first|eventually|in turn|"
    r"fortunately|luckily|interestingly|importantly|more importantly|most importantly|perhaps most importantly|"
    r"equally|plus|anyway|well|yes|no|otherwise"
)
_NEEDS_COMMA = frozenset(
    listed("still rather though second third next later again well yes no instead overall plus that finally")
)
_TIED = {
    Tie.CONTRAST: re.compile(rf"\W*((?:{_CONTRAST})\b(?:,)?\s+)(?=\w|[“‘\"(])", re.IGNORECASE),
    Tie.SEQUEL: re.compile(rf"\W*((?:{_SEQUEL})\b(?:,)?\s+)(?=\w|[“‘\"(])", re.IGNORECASE),
}
_SECOND = re.compile(
    r"[^,;.]{1,70},\s*(?:however|though|nevertheless|nonetheless|on the other hand)\b(?=[,.;])", re.IGNORECASE
)
_LEFT_OUT = re.compile(
    r"(?:if|when|unless|once) (?:so|not|the answer is \w+|that is the case|that’s the case|\w+ "
    r"(?:do|does|did|don[’']t|doesn[’']t|didn[’']t|are|is|aren[’']t|isn[’']t|can|can[’']t)),",
    re.IGNORECASE,
)
"""A condition that leaves unsaid what it is about: "If you do, …", "If not, …"."""
_BACKWARDS = re.compile(
    r"which (?:is|was|are|means|makes|leads|brings|explains)\b|"
    r"(?:the|much the|exactly the) same (?:is|goes|applies|can|was|holds|thing)\b|"
    r"(?:as )?(?:mentioned|noted|described|discussed|seen|shown|stated)? ?(?:above|earlier),|"
    r"the (?:above|foregoing|preceding|aforesaid)\b|as (?:we saw|we have seen|i said|i mentioned|you can see)\b",
    re.IGNORECASE,
)
_ADDED = re.compile(r"(?:as well|too|either)[.!]?[”\"]?$", re.IGNORECASE)
_LONG = 9
"""Words beyond which "too" at the end may belong to the sentence itself."""


def opening(parse: Parse, known: Collection[str] = (), *, first: bool = False) -> Opening:
    """Return how a sentence leans on the one before it.

    ``known`` are the lemmas that title and headings have told; ``first`` says that it begins a paragraph.
    """
    tie, connective = _tie(parse)
    added = _ADDED.search(parse.text) if parse.words <= _LONG else None
    pointing = next((one.text for one in parse if _points(parse, one, known, first=first)), "")
    back = _LEFT_OUT.match(parse.text, len(connective)) or _BACKWARDS.match(parse.text, len(connective)) or added
    return Opening(tie, connective, pointing or (back.group() if back else ""))


def bare(parse: Parse) -> str:
    """Return the lemma of a subject that is "the" and a noun and nothing else, as in "The results"; else nothing."""
    for token in parse:
        if token.dep in ("nsubj", "nsubjpass") and token.i < 3 and token.pos == "NOUN":
            below = parse.children(token)
            return token.lemma if [one.lower for one in below] == ["the"] else ""
    return ""


_TAKEN_BACK = re.compile(
    r"the (?:only |main |big )?(?:trouble|problem|catch|snag|downside|drawback|exception|difficulty|bad news) is\b",
    re.IGNORECASE,
)


def _tie(parse: Parse) -> tuple[Tie, str]:
    text = parse.text
    for tie, pattern in _TIED.items():
        found = pattern.match(text)
        if found and _is_tie(found.group(1)):
            return tie, found.group(1)
    return (Tie.CONTRAST if _SECOND.match(text) or _TAKEN_BACK.match(text) else Tie.NONE), ""


def _is_tie(words: str) -> bool:
    """Say whether words tie, and are not the head of a phrase: "Second, …" does, "Second thoughts" does not."""
    first = words.split(maxsplit=1)[0].strip(",").lower()
    return first not in _NEEDS_COMMA or "," in words


_IT = frozenset(listed("it its itself"))
_THEY = frozenset(listed("they them their theirs themselves"))
_PERSON = frozenset(listed("he him his himself she her hers herself"))
_THIS = frozenset(listed("this that these those such"))
_ALONE = frozenset(
    listed("another others both some many most few several neither either none each one ones all more it's")
)
_POINTING = frozenset(listed("former latter aforementioned"))
_EMPTY = frozenset(listed("part way place time lot number kind everything anything something nothing order fact"))
"""Nouns that a pronoun hardly ever means."""
_ANYBODY = frozenset(listed("everyone someone anyone somebody nobody person people those"))
_SAYING = frozenset(listed("say report add explain write tell find"))
_WEATHER = frozenset(listed("rain snow freeze"))


def _points(parse: Parse, token: Token, known: Collection[str], *, first: bool) -> bool:
    """Say whether a word means something that stands before the sentence."""
    word = token.lower
    if parse.head(token).lemma in _SAYING and token.i and parse[token.i - 1].text in (",", "”", '"'):
        # ", they reported,"; of what stands in quotation marks one must know who said it
        return quotes(parse.text) and word in _PERSON | _THEY
    if word in _IT:
        return not (_is_empty(parse, token) or _named_before(parse, token, ("NN", "NNP", "VBG", "CD"), first=first))
    if word in _THEY:
        named = _named_before(parse, token, ("NNS", "NNPS"), first=first)
        return not (named or _joined_before(parse, token) or _anybody(parse, token))
    if word in _PERSON and token.pos in ("PRON", "DET"):
        return not _named_before(parse, token, ("NN", "NNP"), first=first)
    if word in _THIS:
        return _demonstrates(parse, token, known)
    if word in _POINTING:
        return token.i < 3
    if token.pos == "NUM":
        return _counts_nothing(parse, token)
    if word == "more":
        following = parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
        return token.dep in ("dobj", "nsubj", "attr") and token.tag == "JJR" and following not in ("than", "of")
    return _stands_for(parse, token)


def _counts_nothing(parse: Parse, token: Token) -> bool:
    """Say whether a number leaves unsaid what it counts: "reach more than a hundred"."""
    if token.dep not in ("dobj", "pobj", "attr") or parse.children(token, "prep", "relcl", "acl", "nmod"):
        return False
    before = parse[token.i - 1].lower if token.i else ""
    return token.entity in ("CARDINAL", "QUANTITY") and not token.text[0].isdigit() and before != "in"


def _stands_for(parse: Parse, token: Token) -> bool:
    """Say whether "some", "both" or "there" stands for a noun or place that was named before."""
    if token.lower in ("there", "here"):
        return token.dep == "advmod" and token.i < 2 and not parse.children(token)
    if token.lower in ("others", "another") and token.i == 0:
        return True
    if token.lower not in _ALONE or token.dep not in ("nsubj", "nsubjpass", "dobj", "pobj") or parse.children(token):
        return False
    return token.pos in ("PRON", "DET", "NUM", "ADJ") and not any(
        one.i < token.i and one.is_noun and _can_be_meant(one) for one in parse
    )


def _demonstrates(parse: Parse, token: Token, known: Collection[str]) -> bool:
    """Say whether "this" or "such" stands for, or marks, what was said before the sentence."""
    if token.tag in ("IN", "WDT", "WP", "RB") and token.dep != "det":
        return False
    if token.lower == "such":
        following = parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
        return following not in ("as", "a", "an") and token.dep in ("amod", "predet", "det", "nsubj")
    if any(one.dep in ("relcl", "prep", "acl") for one in parse.children(token)):
        return False  # those who …, that of …
    if token.dep == "det":
        head = parse.head(token)
        if token.lower in ("this", "these") and head.entity in ("DATE", "TIME"):
            return False  # this year
        if token.lower == "this" and head.lemma in known:
            return False
        return not any(one.i < token.i and one.lemma == head.lemma for one in parse) and not _told_later(parse, head)
    if token.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "csubj"):
        # After a clause of the same sentence it mostly means that clause, but never the one that it stands in.
        own = _own_clauses(parse, token)
        clauses = (one for one in parse if one.is_verb and one.dep in ("ROOT", "advcl", "ccomp"))
        return not any(one.i < token.i and one.i not in own for one in clauses)
    return False


def _own_clauses(parse: Parse, token: Token) -> set[int]:
    """Return the verbs above a word whose clause it belongs to: up to the first that only stands beside another."""
    own = set[int]()
    for one in parse.ancestors(token):
        own.add(one.i)
        if one.dep == "conj":
            break
    return own


def _told_later(parse: Parse, head: Token) -> bool:
    """Say whether a noun is told in its own phrase: those people who …, these steps:."""
    return any(one.dep in ("relcl", "acl") for one in parse.children(head))


def _named_before(parse: Parse, token: Token, tags: tuple[str, ...], *, first: bool) -> bool:
    """Say whether the sentence itself holds a noun that a pronoun can mean.

    It stands before the pronoun, or, in a sentence that nothing precedes, in the clause that the pronoun's leads to. A
    subject is not meant by its own verb's object.
    """
    clause = _leading_clause(parse, token) if first else None
    verb = parse.head(token) if token.dep in ("dobj", "pobj", "dative") else None
    own = {one.i for one in parse.children(verb, "nsubj")} if verb else set[int]()
    return any(
        (one.i < token.i or (clause is not None and one.i > clause))
        and one.tag in tags
        and one.pos != "PRON"
        and (one.tag != "VBG" or one.dep in ("csubj", "nsubj"))
        and one.i not in own
        and not (one.entity == "PERSON" and token.lower in _IT)
        and _can_be_meant(one)
        for one in parse
    )


def _can_be_meant(token: Token) -> bool:
    return (
        token.dep not in ("compound", "npadvmod")
        and token.entity not in ("DATE", "TIME", "PERCENT")
        and token.lemma not in _EMPTY
    )


def _leading_clause(parse: Parse, token: Token) -> int | None:
    """Return the last index of the clause before the main one in which a word stands: "While it rained, the dog …"."""
    for above in (token, *parse.ancestors(token)):
        if above.dep == "advcl" and above.i < parse.head(above).i:
            return parse.span(above)[1] - 1
    return None


def _joined_before(parse: Parse, token: Token) -> bool:
    return any(one.i < token.i and one.dep == "conj" and one.is_noun for one in parse)


def _anybody(parse: Parse, token: Token) -> bool:
    return any(one.lower in _ANYBODY and one.i < token.i for one in parse)


def _is_empty(parse: Parse, token: Token) -> bool:
    """Say whether "it" means nothing: it is possible that, it takes years to, it rains."""
    head = parse.head(token)
    if token.dep == "expl" or head.lemma in _WEATHER:
        return True
    if token.dep not in ("nsubj", "nsubjpass"):
        return False
    below = parse.children(head, "ccomp", "xcomp", "csubj", "advcl")
    below += [one for said in parse.children(head, "acomp", "attr") for one in parse.children(said, "xcomp", "ccomp")]
    led = any(
        one.lower in ("to", "that", "whether", "if", "how") or one.dep == "mark"
        for clause in below
        for one in parse.children(clause, "aux", "mark", "advmod")
    )
    if head.lemma in ("be", "'s", "’s", "’"):
        said = parse.child(head, "acomp", "attr")
        return said is not None and said.pos == "ADJ" and bool(below)
    return head.lemma in ("seem", "appear", "take", "matter", "turn", "mean", "think", "believe", "hope") and (
        led and token.i < head.i
    )
