"""Putting words together to sentences: spaces, commas, capitals, and how a noun is named a second time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.text.fact_words import KINDS
from reader.text.frequency import zipf
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

FINITE = ("VBD", "VBZ", "VBP", "MD")
HOLDING = frozenset(listed("by with without regardless despite unlike according for through under instead like given"))
"""Words whose phrase at the head of a sentence holds for all of its clauses."""
SOMETIMES = frozenset(listed("sometimes often usually rarely occasionally generally typically normally"))
"""Words that at the head of a sentence hold for all of its clauses too."""
_REPORTING = frozenset(
    listed(
        "say report think announce believe claim show find suggest know state argue note add explain feel "
        "hope warn admit teach declare conclude reveal estimate tell write indicate confirm insist mean learn "
        "realise realize decide"
    )
)
_QUANTIFIED = frozenset(listed("each every no any neither either few none nobody nothing half what whatever which"))
_VAGUE = frozenset(
    listed(
        "number lot majority variety range series group type kind sort part pair couple form all rest fauna flora "
        "media footage"
    )
)
_SEVERAL = frozenset(["many", "some", "most", "several"])
_LONG_NAME = 4
"""Words of a noun with what comes before it beyond which nobody says it twice."""
_LONGEST_SUBJECT = 14
"""Words of a subject beyond which the parse is not trusted."""
_TIDY = (
    (re.compile(r"\s+([,.;:!?)])"), r"\1"),
    (re.compile(r"([(])\s+"), r"\1"),
    (re.compile(r",(\s*,)+"), ","),
    (re.compile(r",\s*([.;:!?])"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)
_ENDED = re.compile(r"[.!?…](?:[”\"’']|(?<=[a-z)].)\d+)?$")
"""The mark at a sentence's end, with what may stand behind it: a quotation mark, or the number of a note."""
_LEADING = re.compile(r"^[\s,;:–—-]+")
_TRAILING = re.compile(r"[\s,;:–—-]+$")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a rule would make of a sentence."""

    rule: str
    sentences: tuple[str, ...]
    reason: str
    before: str
    after: str


def sentence(text: str, mark: str = ".") -> str:
    """Return words as a sentence: tidy, with a capital and a mark at the end."""
    text = _TRAILING.sub("", _LEADING.sub("", tidy(text)))
    if not text:
        return ""
    if not _ENDED.search(text):
        text += mark
    word = re.match(r"[^\w]*([\w-]+)", text)
    if word and (word[1][1:].islower() or len(word[1]) == 1):  # not "iPhone"
        text = text[: word.start(1)] + word[1][0].upper() + text[word.start(1) + 1 :]
    return text


def tidy(text: str) -> str:
    """Return a text without doubled commas and spaces, such as cutting leaves behind."""
    for pattern, new in _TIDY:
        text = pattern.sub(new, text)
    return text.strip()


def join(tokens: Iterable[Token]) -> str:
    """Return tokens as a text, with a space where others have been taken out between two."""
    parts: list[str] = []
    last = None
    for token in tokens:
        if last is not None and token.i != last.i + 1 and parts and not parts[-1].endswith(" "):
            parts.append(" ")
        parts.append(token.text + token.space)
        last = token
    return tidy("".join(parts))


def without(parse: Parse, *removed: Iterable[Token]) -> str:
    """Return the sentence without these words."""
    gone = {token.i for group in removed for token in group}
    return join(token for token in parse if token.i not in gone)


def clause(parse: Parse, verb: Token) -> list[Token]:
    """Return a word with all that belongs to it, without a comma at the end that the parse counts as part of it."""
    tree = parse.subtree(verb)
    while len(tree) > 1 and tree[-1].text in (",", "–", "—"):
        tree.pop()
    return tree


def lowered(tokens: list[Token]) -> str:
    """Return tokens as they stand inside a sentence: the first without its capital, unless it is a name."""
    text = join(tokens)
    first = tokens[0] if tokens else None
    letter = len(tokens) > 1 and len(tokens[0].text) == 1 and tokens[1].text == "-"  # "C-types"
    plain = first and first.text[0].isupper() and first.text[1:] == first.lower[1:] and not letter
    if first and plain and not keeps_capital(first):
        return text[0].lower() + text[1:]
    return text


_RARE = 2.5
"""Zipf frequency below which a word at the head of a sentence may be a name that the parse does not know."""


_COMMON = re.compile(r"(?:[ia]sm|tion|sion|ity|ness|ment|ing|osis|itis|emia|aemia|ology|graphy|therapy)$")
"""How nouns end that are hardly ever names."""


def keeps_capital(token: Token) -> bool:
    """Say whether a word has a capital wherever it stands."""
    if token.tag == "NN" and _COMMON.search(token.lower):
        return False
    return (
        token.pos == "PROPN"
        or (token.is_noun and token.tag == "NN" and zipf(token.lower) < _RARE)
        or token.lower in ("i", "i'm", "i've")
        or token.entity in ("NORP", "GPE", "PERSON", "ORG", "LANGUAGE")
    )


def is_plural(token: Token) -> bool:
    return token.tag in ("NNS", "NNPS") or token.lower in ("they", "these", "those", "we", "you")


DOERS = frozenset(
    listed(
        "researcher scientist doctor nurse surgeon physician expert author writer director producer artist architect "
        "engineer editor journalist photographer composer poet singer actor actress player coach manager owner member "
        "leader politician minister president king queen emperor prince governor mayor judge court jury police army "
        "navy soldier troop officer government council parliament congress senate committee board commission ministry "
        "department agency authority party union company firm corporation bank business manufacturer brewery band "
        "orchestra choir team club school university college hospital church museum charity foundation trust society "
        "association organisation organization institute group people man woman child person student pupil teacher "
        "farmer worker settler colonist tribe family aunt uncle cousin nephew niece brother sister father mother son "
        "daughter wife husband friend publisher studio network newspaper magazine crew staff volunteer patient parent "
        "voter critic historian"
    )
)
"""Nouns of those who act: people in their work, and bodies of people."""


def is_somebody(noun: Token) -> bool:
    """Say whether a noun is a person, people, or a body of people that acts."""
    if noun.entity in ("PERSON", "NORP"):
        return True
    return noun.pos == "NOUN" and noun.lemma in DOERS | KINDS.keys()


def agrees(noun: Token, verb: Token, parse: Parse) -> bool:
    """Say whether a verb, or its auxiliary, may have the noun as its subject by number."""
    finite = next((one for one in [*parse.children(verb, "aux", "auxpass"), verb] if one.tag in FINITE), verb)
    nouns = [one for one in parse.conjuncts(noun) if one.is_noun]
    joined = len(nouns) > 1 and any(one.lower == "and" for each in nouns for one in parse.children(each, "cc"))
    plural = is_plural(noun) or joined
    if finite.tag == "VBZ" or finite.lower == "was":
        return not plural
    if finite.tag == "VBP" or finite.lower == "were":
        return plural
    return True


def subject_again(parse: Parse, subject: Token) -> str | None:
    """Return how a sentence's subject is named when it is needed again; None where that would change what is said."""
    if subject.pos == "PRON":
        word = subject.lower
        if word in ("this", "that"):
            return "It"
        if word in ("these", "those"):
            return "They"
        return (
            subject.text[0].upper() + subject.text[1:]
            if word in ("i", "it", "he", "she", "they", "we", "you")
            else None
        )
    if subject.pos == "ADJ" and subject.i == 0 and len(parse.subtree(subject)) == 1:
        return subject.text  # "Manganese is a metal": a noun that the parse does not know
    if not subject.is_noun or len(parse.subtree(subject)) > _LONGEST_SUBJECT:
        return None
    tree = parse.subtree(subject)
    if subject.tag == "NN" and subject.i == 0 and (subject.lower.endswith("ing") or "," in (one.text for one in tree)):
        return None  # something done, whose object or manner would be lost, or more of a heading than a subject
    if subject.lower.endswith(("tion", "sion")) and parse.children(subject, "prep"):
        return None  # "construction of a bridge began …": what comes next may be told of the bridge
    if any(one.lower in ("a", "an") for one in parse.children(subject, "det")) and not is_past(
        parse, parse.head(subject)
    ):
        return None if {subject.lemma} & KINDS.keys() else "It"  # any one of a kind
    if len(joined := parse.conjuncts(subject)) > 1:
        if joined[-1].entity == "PERSON" and joined[0].tag == "NN" and not parse.children(joined[0], "det", "poss"):
            return None  # "Writer and fellow runner Talia Lund": one person
        return "They" if any(one.lower == "and" for noun in joined for one in parse.children(noun, "cc")) else None
    if is_plural(subject) and any(one.lower in _SEVERAL for one in parse.children(subject)):
        return "They"  # "Many shops" a second time might be others
    again = noun_again(parse, subject)
    long = again is not None and subject.pos == "NOUN" and len(again.split()) > _LONG_NAME
    return again if not long or is_somebody(subject) else "They" if is_plural(subject) else "It"


def noun_again(parse: Parse, noun: Token) -> str | None:
    """Return how a noun is named a second time: a name as it is, another with "this", "these" or its own "the"."""
    before = [one for one in parse.children(noun) if one.i < noun.i]
    vague = noun.lemma in _VAGUE and not any(one.dep == "compound" for one in before)
    if any(one.lower in _QUANTIFIED for one in before) or vague or noun.lower in _QUANTIFIED:
        return None
    if noun.pos == "PROPN":
        return _name(parse, noun)
    after = [one for one in parse.children(noun) if one.i > noun.i and one.dep not in ("punct", "cc")]
    determiner = next((one for one in before if one.dep in ("det", "poss")), None)
    if '"' in (parse[max(0, noun.i - 1)].text, parse[min(noun.i + 1, len(parse) - 1)].text) or (
        noun.i and noun.text[0].isupper()
    ):
        return None  # a title rather than a noun
    core = [
        one for one in before if one.dep in ("compound", "nmod") and one.i >= noun.i - 2 and one.text[0].islower()
    ] + [noun]
    core = list(parse.tokens[parse.span(core[0])[0] if core[0] is not noun else noun.i : noun.i + 1])
    if core[0].i and core[0] is not noun and parse[core[0].i - 1].pos == "NUM" and not parse[core[0].i - 1].space:
        core = core[1:]  # "a 2K camera": not "this k camera"
    if any(one.tag in ("JJS", "JJR", "RBR") for one in before):
        return None  # "the best kind": another one would be told of
    inner = lowered(core)
    bare = determiner is None and not after and len(before) <= 1
    if (
        bare
        and not any(one.dep == "nummod" for one in before)
        and not (noun.tag == "NNS" and _is_past_event(parse, noun))
    ):
        return _capital(join(parse.tokens[parse.span(noun)[0] : noun.i + 1]))
    if (
        determiner is not None
        and not after
        and noun.i - determiner.i <= 3
        and determiner.lower not in ("a", "an", "some", "another")
    ):
        first = parse.subtree(determiner)[0].i
        return _capital(join(list(parse.tokens[first : noun.i + 1])))
    return f"{'These' if is_plural(noun) else 'This'} {inner}"


def _is_past_event(parse: Parse, noun: Token) -> bool:
    """Say whether a noun is the subject of something past, so that the same things are meant and not all of a kind."""
    return noun.dep in ("nsubj", "nsubjpass") and is_past(parse, parse.head(noun))


def _name(parse: Parse, noun: Token) -> str | None:
    if any(one.dep == "poss" or (one.dep == "amod" and one.text.islower()) for one in parse.children(noun)):
        return None  # "the industry’s first Clean System": its name may need what stands before it
    start = noun.i
    while (
        start
        and (parse[start - 1].pos == "PROPN" or parse[start - 1].text == "-" or parse[start - 1].text.isupper())
        and parse[start - 1].head <= noun.i
    ):
        start -= 1
    if (start and parse[start - 1].lower == "the") or any(
        one.dep == "det" and one.lower == "the" for one in parse.children(noun)
    ):
        determiner = next((one for one in parse.children(noun, "det")), None)
        start = determiner.i if determiner and noun.i - determiner.i <= 4 else start
        if start and parse[start - 1].pos == "PROPN":
            return None  # "Rosie the Riveter"
    if start > 1 and parse[start - 1].lower in ("and", "&", "or") and parse[start - 2].pos == "PROPN":
        return None  # "Mill Light and Long Valley": two of them, or one
    if start and parse[start - 1].text == ")":
        return None  # "Multiple Sclerosis (MS) Society": its end alone is no name
    if start == noun.i and any(one.pos == "PROPN" or one.text[0].isupper() for one in parse.children(noun, "compound")):
        return None  # a part of a name that was not found whole
    name = list(parse.tokens[start : noun.i + 1])
    after = parse.child(noun, "prep")
    if after and after.lower == "of" and after.i == noun.i + 1:  # "University of Leeds" is one name
        name = list(parse.tokens[start : parse.span(after)[1]])
    numbered = name[-1].i == noun.i and noun.i + 1 < len(parse) and parse[noun.i + 1].text.isdigit()
    name += [parse[noun.i + 1]] if numbered else []  # "Esprit 100"
    if len(name) > 6 or any(one.text == "," for one in name):
        return None
    return _capital(join(name))


def _capital(text: str) -> str:
    return text[0].upper() + text[1:] if text else text


def reports(verb: Token) -> bool:
    """Say whether a verb hands on what somebody says or thinks."""
    return verb.lemma in _REPORTING


def is_finite(parse: Parse, verb: Token) -> bool:
    return verb.tag in FINITE or any(one.tag in FINITE for one in parse.children(verb, "aux", "auxpass"))


def is_past(parse: Parse, verb: Token) -> bool:
    finite = next((one for one in [*parse.children(verb, "aux", "auxpass"), verb] if one.tag in FINITE), verb)
    return finite.tag == "VBD"


def plain_question(parse: Parse) -> bool:
    """Say whether a sentence asks or commands in a way that the rules leave alone."""
    return parse.text.rstrip("”\"’' ").endswith("?")


def commands(parse: Parse, verb: Token) -> bool:
    """Say whether a verb is a command: what follows "and" may be what comes of it, as in "push it and you fall"."""
    if verb.dep == "conj" and parse[verb.i - 1].lower == "and" and parse[verb.i - 2].text != ",":
        return False  # "Symptoms come and go"
    return verb.tag == "VB" and not parse.children(verb, "aux", "nsubj", "nsubjpass")


def comma_before(parse: Parse, index: int) -> list[Token]:
    """Return the comma or dash just before an index, if there is one."""
    if index > 0 and parse[index - 1].text in (",", "–", "—", ";", "-", "--"):
        return [parse[index - 1]]
    return []


def in_brackets(parse: Parse, token: Token) -> bool:
    """Say whether a word stands between brackets."""
    before = [one.text for one in parse.tokens[: token.i]]
    return before.count("(") > before.count(")")


def ends_list(parse: Parse, index: int) -> bool:
    """Say whether the "and" at an index, behind a comma, may be that of a list: "plums, pears, and apples grow"."""
    if index < 2 or parse[index].lower != "and" or parse[index - 1].text != ",":
        return False
    before = list(parse.tokens[: index - 1])
    comma = next((place for place in reversed(range(len(before))) if before[place].text == ","), -1)
    member = before[comma + 1 :]
    if len(member) > (8 if comma > 0 else 4) or not any(one.is_noun or one.pos == "ADJ" for one in member):
        return False
    return not any(one.tag in FINITE or one.tag == "MD" for one in member)


def comma_after(parse: Parse, index: int) -> list[Token]:
    """Return the comma or dash at an index, if there is one."""
    if index < len(parse) and parse[index].text in (",", "–", "—", "--"):
        return [parse[index]]
    return []


def ends(parse: Parse, index: int) -> bool:
    """Say whether nothing but closing marks follows from an index on."""
    return all(not token.is_word for token in parse.tokens[index:])
