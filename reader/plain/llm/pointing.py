"""Pronouns that a language model brings in: which of them can only mean what the source says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.plain.lexicon import form
from reader.plain.sides import Side
from reader.text.doubts import lemma
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_GROUPS = tuple(
    frozenset(listed(words))
    for words in ("he him his", "she her hers", "it its", "they them their theirs", "this that", "these those",
                  "we us our ours", "you your yours", "i me my mine", "one ones", "there here")
)  # fmt: skip
_SUBJECTS = ("nsubj", "nsubjpass")
_MANY = ("NNS", "NNPS")


def unclear(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield pronouns that stand more often than in the source, and of which it cannot be told to whom they point.

    It can be told where a sentence begins with a pronoun as its subject, the source has one word in that place of the
    same verb, and that word is the subject of the sentence before.
    """
    told = list(_told(before, after))
    for group in _GROUPS:
        had, has = ([token for parse in side for token in parse if _points(token, group)] for side in ([before], after))
        if len(has) > len(had) + sum(word in group for word in told):
            yield f"“{has[0].lower}” stands more often"


def _points(token: Token, group: frozenset[str]) -> bool:
    """Say whether a word stands for one named elsewhere; "that the" and "these doctors" do not."""
    return token.lower in group and token.dep not in ("mark", "det") and token.tag != "WDT"


def _told(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield the pronouns that mean what the source says."""
    links = Side([before], form).links
    standing = ""
    for parse in after:
        subject = parse.child(parse.root, *_SUBJECTS) if len(parse) else None
        meant = _meant(parse, subject, links) if subject else ""
        if subject and meant and meant == standing and subject.pos == "PRON":
            if _agrees(before, subject, meant):
                yield subject.lower
        elif subject:
            standing = form(lemma(subject))


def _meant(parse: Parse, subject: Token, links: set[tuple[str, str, str]]) -> str:
    """Return the one word that has the subject's place in the source; nothing if there are several."""
    role = "obj" if subject.dep == "nsubjpass" else "subj"
    verb = form(lemma(parse.head(subject)))
    found = {dependent for head, held, dependent in links if (head, held) == (verb, role)}
    return next(iter(found)) if len(found) == 1 else ""


def _agrees(before: Parse, pronoun: Token, meant: str) -> bool:
    """Say whether a pronoun has the number of its word; whether somebody is a he or a she, only the source can tell."""
    words = [token for token in before if form(lemma(token)) == meant]
    if pronoun.lower == "they":
        return any(token.tag in _MANY for token in words)
    if pronoun.lower == "it":
        return any(token.tag == "NN" and not token.entity for token in words)
    return pronoun.lower in {token.lower for token in before}
