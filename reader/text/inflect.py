"""Forms of English words: "stop" as "stopped", "child" as "children". The only importer of lemminflect."""

from __future__ import annotations

import warnings
from functools import cache

_KINDS = {"V": "VERB", "N": "NOUN", "J": "ADJ", "R": "ADV", "M": "AUX"}
_BE = {"VB": "be", "VBD": "was", "VBG": "being", "VBN": "been", "VBP": "are", "VBZ": "is"}
_OWN = {
    ("have", "VBZ"): "has", ("have", "VBD"): "had", ("do", "VBZ"): "does", ("do", "VBD"): "did",
    ("show", "VBN"): "shown", ("get", "VBN"): "got", ("prove", "VBN"): "proved", ("mow", "VBN"): "mown",
    ("lie", "VBD"): "lay", ("learn", "VBD"): "learned", ("learn", "VBN"): "learned", ("find", "VBD"): "found",
    ("found", "VBD"): "founded", ("found", "VBN"): "founded", ("set", "VBD"): "set", ("set", "VBN"): "set",
    ("cut", "VBD"): "cut", ("cut", "VBN"): "cut", ("let", "VBD"): "let", ("let", "VBN"): "let",
    ("leave", "VBD"): "left", ("leave", "VBN"): "left", ("wind", "VBD"): "wound", ("wind", "VBN"): "wound",
    ("hang", "VBD"): "hung", ("hang", "VBN"): "hung",
}  # fmt: skip
"""Where the library's choice is not the usual one, or could be two verbs'."""


@cache
def inflected(lemma: str, tag: str) -> str:
    """Return a word's form for a Penn Treebank tag; of several words the first is inflected if it is a verb's tag.

    The word itself where no form is known.
    """
    first, space, rest = lemma.partition(" ")
    if tag.startswith("N"):
        before, space, last = lemma.rpartition(" ")
        return f"{before}{space}{_form(last, tag)}"
    return f"{_form(first, tag)}{space}{rest}"


def _form(word: str, tag: str) -> str:
    if word == "be" and tag in _BE:
        return _BE[tag]
    if (word, tag) in _OWN:
        return _OWN[word, tag]
    if tag in ("VB", "VBP", "NN", "JJ", "RB", "MD"):
        return word
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from lemminflect import getInflection

    kind = _KINDS.get(tag[0])
    forms = getInflection(word, tag=tag, inflect_oov=True) if kind else ()
    return str(forms[0]) if forms else word


def agreeing(word: str, *, plural: bool) -> str:
    """Return a present or "be" form that agrees with a singular or plural subject: "is" or "are", "has" or "have"."""
    pairs = {"is": "are", "was": "were", "has": "have", "does": "do"}
    other = {more: one for one, more in pairs.items()}
    return pairs.get(word, word) if plural else other.get(word, word)


@cache
def lemma_of(word: str) -> str:
    """Return the lemma of a single form, of a verb where it may be one: "called" is "call", "laws" is "law"."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from lemminflect import getAllLemmas

    if word in ("later", "earlier", "better", "more", "most"):
        return word
    found = getAllLemmas(word)
    for kind in ("VERB", "NOUN", "ADJ", "ADV"):
        if kind in found and not (kind == "VERB" and "NOUN" in found and word in found["NOUN"]):
            return str(found[kind][0])
    return word


@cache
def lemmas_of(word: str) -> frozenset[str]:
    """Return every lemma that a form may have: "following" may be itself or "follow"."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from lemminflect import getAllLemmas

    return frozenset([word, *(str(lemma) for lemmas in getAllLemmas(word).values() for lemma in lemmas)])
