"""Plainer words: hard ones are swapped where part of speech and sense fit, in the right form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.plain.levels import AIMS, USUAL, Aim
from reader.plain.lexicon import Condition, Entry, entries
from reader.plain.model import Edit
from reader.text.abbreviations import spelt_out
from reader.text.frequency import zipf
from reader.text.inflect import inflected, lemma_of
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_POS = {"verb": ("VERB", "AUX"), "noun": ("NOUN",), "adj": ("ADJ",), "adv": ("ADV",)}
_NAMES = frozenset(listed("PERSON ORG GPE LOC FAC WORK_OF_ART PRODUCT EVENT LAW NORP LANGUAGE"))
_OBJECTS = ("dobj", "nsubjpass", "attr", "ccomp_")
_PEOPLE = frozenset(
    listed(
        "he she they who we i you people person man woman child boy girl student patient doctor nurse family friend "
        "soldier worker teacher politician leader scientist author artist player member king queen president actor"
    )
)
_OF_MANY = frozenset(
    listed(
        "goods staff people clothing equipment animals plants shoes weapons laws workers letters fighting rebuilding "
        "spending farming"
    )
)
"""Plain nouns that stand for a singular and a plural alike."""
_AMERICAN = {"practise": "practice"}
_VOWEL = re.compile(r"(?!uni[^nm]|use|usu|util|eu|one\b|once|ewe)[aeiou]|hour|honest|honou?r|heir", re.IGNORECASE)
_LITTLE, _NEAR = 3, 20
"""Letters of a word that may stand twice, and how many words away a longer one may not."""
_QUOTES = '“”"«»„‘'


@dataclass(frozen=True, slots=True)
class Swap:
    """Characters ``start`` to ``end`` of a sentence become ``text``."""

    start: int
    end: int
    text: str
    edit: Edit


def swaps(
    parse: Parse, *, protected: Collection[str] = (), british: bool = False, aim: Aim | None = None
) -> list[Swap]:
    """Return the swaps that fit a sentence, in order and not overlapping; words of ``protected`` stay.

    ``aim`` says which hard words are common enough to stay, and whether the easiest words are wanted.
    """
    aim = aim or AIMS[USUAL]
    terms = list(_terms(parse.text))
    found: list[Swap] = []
    index = 0
    while index < len(parse):
        match = _match(parse, index, protected, aim) if _is_free(parse, index, terms) else None
        if match is None:
            index += 1
            continue
        entry, end = match
        swap = _swap(parse, index, end, entry, british=british)
        if not _repeats(parse, index, end, swap):
            found.append(swap)
        index = end
    return [one for one in found if not _half_done(parse, found, one)]


def _half_done(parse: Parse, found: Sequence[Swap], swap: Swap) -> bool:
    """Say whether a noun would be swapped in one place and stay in another: one thing has one name."""
    token = next(one for one in parse if one.start == swap.start)
    same = [one.start for one in parse if one.lemma == token.lemma and one.pos == token.pos == "NOUN"]
    return len(same) > 1 and not all(any(other.start == place for other in found) for place in same)


def _terms(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words stand that an abbreviation of the sentence stands for: they are a name."""
    for short in spelt_out(text):
        start = text.find(short.long)
        if start >= 0:
            yield start, start + len(short.long)


def _repeats(parse: Parse, index: int, end: int, swap: Swap) -> bool:
    """Say whether a swap would say a word that stands close by already: "more growth of growth"."""
    new = {word for word in re.findall(r"[\w-]+", swap.text.lower()) if len(word) > _LITTLE}
    near = [*parse.tokens[max(0, index - _NEAR) : index], *parse.tokens[end : end + _NEAR]]
    new |= {lemma_of(word) for word in new}
    return any(token.lower in new or token.lemma in new for token in near)


def swapped(text: str, chosen: Sequence[Swap]) -> str:
    """Return the sentence with these swaps made, "a" and "an" put right before them."""
    for swap in reversed(chosen):
        text = text[: swap.start] + swap.text + text[swap.end :]
        following = swap.text or text[swap.start :]
        text = _with_article(text, swap.start, following)
    return text


def _with_article(text: str, start: int, word: str) -> str:
    found = re.search(r"\b(an?) $", text[:start], re.IGNORECASE)
    if not found or not word:
        return text
    right = "an" if _VOWEL.match(word) else "a"
    right = right.capitalize() if found[1][0].isupper() else right
    return text[: found.start(1)] + right + text[found.end(1) :]


def _is_free(parse: Parse, index: int, terms: Collection[tuple[int, int]]) -> bool:
    """Say whether a word may be swapped at all: no name, no part of a hyphened word or of a term, no quotation."""
    token = parse[index]
    if token.entity in _NAMES or (token.pos == "PROPN" and index):
        return False
    if index and token.text[0].isupper() and (parse[index - 1].is_word or parse[index - 1].text in ",;"):
        return False  # written as a name
    if token.text.isupper() and len(token.text) > 1 and not parse.text.isupper():
        return False  # "VAST" is short for something
    if any(start <= token.start < end for start, end in terms):
        return False
    if (index and parse[index - 1].text == "-") or (index + 1 < len(parse) and parse[index + 1].text == "-"):
        return False
    return not _quoted(parse.text, token.start)


def _quoted(text: str, place: int) -> bool:
    before = text[:place]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1 or before.count("«") > before.count("»")


def _match(parse: Parse, index: int, protected: Collection[str], aim: Aim) -> tuple[Entry, int] | None:
    token = parse[index]
    rows = entries()
    for key in dict.fromkeys((token.lower, token.lemma)):
        for entry in rows.get(key, ()):
            if (entry.easiest and not aim.easiest) or (len(entry.hard) == 1 and zipf(token.lower) >= aim.common):
                continue
            end = _fits(parse, index, entry)
            if end and not any(one.lemma in protected or one.lower in protected for one in parse.tokens[index:end]):
                return entry, end
    return None


def _fits(parse: Parse, index: int, entry: Entry) -> int:
    """Return where the entry's words end if they stand at ``index`` in their sense; 0 if they do not."""
    token, end = parse[index], index + len(entry.hard)
    if end > len(parse) or any(parse[index + step].lower != word for step, word in enumerate(entry.hard) if step):
        return 0
    if entry.kind == "phrase":
        if token.lower != entry.hard[0]:
            return 0
    elif (
        token.pos not in _POS[entry.kind]
        or (entry.kind in ("adj", "adv") and token.lower != entry.hard[0])
        or (entry.kind in ("verb", "noun") and token.lemma != entry.hard[0])
    ):
        return 0
    if end < len(parse) and parse[end].text in ("'", "’") and parse[end].tag == "POS":
        return 0  # "individuals’ homes"
    if not _stands_well(parse, index, end, entry):
        return 0
    if entry.kind == "adj" and any(one.lower == "by" for one in parse.children(token, "prep", "agent")):
        return 0  # a participle rather than an adjective
    if entry.plain.startswith("very ") and index and parse[index - 1].tag in ("RB", "WRB", "RBS", "RBR"):
        return 0  # "how very", "more very"
    if entry.kind == "noun" and (token.dep == "compound" or parse.children(token, "compound")):
        return 0
    if entry.kind == "verb" and (token.dep in ("amod", "aux", "auxpass") and entry.hard[0] != "be"):
        return 0
    if any(one.entity in _NAMES for one in parse.tokens[index:end]) or token.tag in ("JJR", "JJS", "RBR", "RBS"):
        return 0
    return end if all(_holds(parse, index, end, one) != one.negated for one in entry.conditions) else 0


def _stands_well(parse: Parse, index: int, end: int, entry: Entry) -> bool:
    """Say whether the plain words may stand where the hard ones do: no "has got", no "was for a time shut"."""
    token = parse[index]
    if token.text[0] in "'’":
        return False  # "she’s able to"
    if entry.plain.startswith("be ") and any(one.lemma == "do" for one in parse.children(token, "aux")):
        return False  # "does not consist of"
    if entry.kind == "verb" and entry.plain.split()[0] == "get" and token.tag == "VBN":
        return not any(one.lemma == "have" for one in parse.children(token, "aux"))
    degree = entry.plain.startswith(("very ", "at once", "more and more"))
    phrase = entry.kind == "adv" and " " in entry.plain and not degree
    if not phrase or end == len(parse):
        return True
    if parse[end].is_noun or parse[end].pos == "ADJ" or parse[end].dep == "amod":
        return False  # "worldwide fame", "purposely slow"
    return not (index and parse[index - 1].pos == "AUX" and parse[end].is_verb)


_NEXT = {
    "nextadj": ("JJ",),
    "nextdoing": ("VBG",),
    "nextdone": ("VBN",),
    "nextverb": ("VB",),
    "comp": ("JJR", "RBR"),
}
"""Conditions on the word that follows, and the tags that it may have."""


def _holds(parse: Parse, index: int, end: int, condition: Condition) -> bool:  # noqa: C901 - one case a condition
    token, values = parse[index], condition.values
    if (tags := _NEXT.get(condition.name)) is not None:
        return end < len(parse) and parse[end].tag in tags
    match condition.name:
        case "obj":
            return any(_is_one(parse, one, values) for one in _objects(parse, token))
        case "subj":
            return any(_is_one(parse, one, values) for one in _subjects(parse, token))
        case "noun":
            head = parse.head(token)
            return token.dep in ("amod", "acomp") and (
                head.lemma in values or bool(values & {one.lemma for one in _subjects(parse, head)})
            )
        case "next":
            return end < len(parse) and parse[end].lower in values
        case "prev":
            return index > 0 and parse[index - 1].lower in values
        case "prep":
            verb = parse.head(token) if token.dep == "auxpass" else token
            return any(one.lower in values for one in parse.children(verb, "prep", "dative", "agent"))
        case "pobj":
            return any(_is_one(parse, one, values) for one in _prep_objects(parse, index, end))
        case "verb":
            return token.dep in ("dobj", "nsubjpass") and parse.head(token).lemma in values
        case "trans":
            return bool(_objects(parse, token))
        case "intr":
            return not _objects(parse, token) and not parse.children(token, "ccomp", "xcomp")
        case "active":
            return not _is_passive(parse, token)
        case "passive":
            return _is_passive(parse, token)
        case "xcomp":
            return bool(parse.children(token, "xcomp", "advcl")) and any(
                one.lower == "to" for one in parse.tokens[end : end + 6]
            )
        case "ccomp":
            return bool(parse.children(token, "ccomp"))
        case "one":
            noun = parse.head(token) if token.dep == "amod" else token
            return any(one.lower in ("a", "an") for one in parse.children(noun, "det"))
        case "first":
            return index == 0
        case "last":
            return not any(one.is_word for one in parse.tokens[end:])
        case "number":
            return end < len(parse) and (parse[end].pos == "NUM" or bool(parse.children(token, "nummod")))
        case "plural":
            return token.tag == "NNS"
        case "object":
            return token.dep in ("dobj", "pobj")
        case "person":
            return any(
                one.entity == "PERSON" or _is_one(parse, one, _PEOPLE) for one in _subjects(parse, token) if one.is_word
            )
        case "as":
            return any(token.tag.startswith(value) for value in values)
    raise ValueError(f"{condition.name} is no condition")


def _is_one(parse: Parse, token: Token, values: Collection[str]) -> bool:
    return any(one.lemma in values or one.lower in values for one in parse.conjuncts(token))


def _objects(parse: Parse, verb: Token) -> list[Token]:
    found = parse.children(verb, "dobj", "nsubjpass")
    if verb.dep == "acl" and verb.tag == "VBN":
        found.append(parse.head(verb))
    if verb.dep == "conj" and not found and _is_passive(parse, verb):
        found += parse.children(parse.head(verb), "nsubjpass")
    return found


def _prep_objects(parse: Parse, index: int, end: int) -> list[Token]:
    """Return the objects of the prepositions that are among some words or belong to the first of them."""
    inside = [one for one in parse.tokens[index:end] if one.tag in ("IN", "TO")]
    belonging = parse.children(parse[index], "prep", "agent")
    return [noun for one in dict.fromkeys((*inside, *belonging)) for noun in parse.children(one, "pobj")]


def _subjects(parse: Parse, verb: Token) -> list[Token]:
    if verb.dep == "auxpass":
        verb = parse.head(verb)
    found = parse.children(verb, "nsubj", "nsubjpass")
    if verb.dep in ("acl", "relcl"):
        found.append(parse.head(verb))
    if verb.dep == "conj" and not found:
        found += parse.children(parse.head(verb), "nsubj", "nsubjpass")
    return found


def _is_passive(parse: Parse, verb: Token) -> bool:
    if parse.children(verb, "auxpass") or (verb.dep in ("acl", "advcl") and verb.tag == "VBN"):
        return True
    return (
        verb.dep == "conj"
        and verb.tag == "VBN"
        and not parse.children(verb, "aux")
        and _is_passive(parse, parse.head(verb))
    )


def _swap(parse: Parse, index: int, end: int, entry: Entry, *, british: bool) -> Swap:
    token, last = parse[index], parse[end - 1]
    if entry.plain == "-":
        return _left_out(parse, index, end)
    text = _inflected(parse, token, entry)
    text = _british(text) if british else _AMERICAN.get(text, text)
    if token.text[0].isupper() and (index == 0 or not token.text[1:2].isupper()):
        text = text[0].upper() + text[1:]
    before = parse.text[token.start : last.end]
    return Swap(token.start, last.end, text, Edit("word", before, text, "A plainer word."))


def _left_out(parse: Parse, index: int, end: int) -> Swap:
    """Return a swap that leaves words out, with the comma that set them off; the next word takes their capital."""
    start, last = parse[index].start, parse[end - 1]
    edit = Edit("word", parse.text[start : last.end], "", "It tells nothing.")
    opened = index == 0 or not parse[index - 1].is_word
    if opened and end + 1 < len(parse) and parse[end].text == ",":
        last, end = parse[end], end + 1
    following = parse[end] if index == 0 and end < len(parse) else None
    if following is None or not following.text[:1].islower():
        return Swap(start, last.end + len(last.space), "", edit)
    return Swap(start, following.end, following.text[0].upper() + following.text[1:], edit)


def _inflected(parse: Parse, token: Token, entry: Entry) -> str:
    if entry.kind == "verb" and "~" in entry.plain:
        before, _, verb = entry.plain.partition("~")
        return f"{before}{inflected(verb, token.tag)}"
    if entry.kind == "verb":
        first, space, rest = entry.plain.partition(" ")
        if first == "be" and token.lemma == "be":
            return f"{token.text}{space}{rest}"
        if first in ("can", "must", "cannot", "could") or rest == "not":
            return entry.plain
        form = _be(parse, token) if first == "be" else inflected(first, token.tag)
        return f"{form}{space}{rest}"
    if entry.kind == "noun" and token.tag == "NNS" and len(entry.hard) == 1:
        plain = entry.plain
        return plain if plain in _OF_MANY else _plural(plain)
    return entry.plain


def _plural(noun: str) -> str:
    before, space, last = noun.rpartition(" ")
    return f"{before}{space}people" if last == "person" else inflected(noun, "NNS")


def _be(parse: Parse, token: Token) -> str:
    if token.tag == "VBD":
        plural = any(
            one.tag in ("NNS", "NNPS") or one.lower in ("they", "we", "you", "third", "half", "majority")
            for one in _subjects(parse, token)
        )
        return "were" if plural else "was"
    return inflected("be", token.tag)


def _british(text: str) -> str:
    """Return a word with the British double l: travelled, cancelling."""
    return re.sub(r"\b(trave|cance|labe|mode|signa|contro)l(ed|ing)\b", r"\1ll\2", text)


def hard_words(parse: Parse) -> Iterator[str]:
    """Yield the words of a sentence that the table knows, in any sense."""
    rows = entries()
    for token in parse:
        if token.lower in rows or token.lemma in rows:
            yield token.text
