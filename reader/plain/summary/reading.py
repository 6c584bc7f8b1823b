"""What can be told of each sentence before any is chosen: its words, how it leans, what it claims."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.plain.summary import abroad
from reader.plain.summary.claims import Claims, claims
from reader.plain.summary.openings import Opening, Tie, bare, opening
from reader.plain.summary.quoting import quotes
from reader.plain.summary.units import Unit
from reader.text.doubts import lemma
from reader.text.facts import facts
from reader.text.parse import Parse, Token, parse_all
from reader.text.words import count_words, words

_ANNOUNCING = re.compile(
    r"^(?:here (?:are|is)|here’s|here's|read on|below|see )\b|\bin this (?:article|guide|post|section|page|chapter)\b|"
    r"\bhelps to know\b|\bthis (?:article|guide|page|post|section|chapter|list)\b|\blisted below\b|\bthe following\b|"
    r"\b(?:enter|see|find|explore|shown|given|use) (?:[\w’'-]+ ){0,6}(?:above|below)\b|"
    r"\bin (?:another|a different|other|several|two|three|many) ways?[.:]|\breasons differ|"
    r"\b(?:similarit(?:y|ies)|likeness|resemblance) ends?\b",
    re.IGNORECASE,
)
_SELLING = re.compile(
    r"\b(?:click|sign up|welcome to|come to the right place|got you covered|everything you need|stay up to date|"
    r"thank(?:s| you) for|contact us|call us|look no further|stand out from (?:your )?competitors|"
    r"\d+ ?% off|coupon|black friday|(?:our|their) (?:licensed|certified|friendly|expert|experienced|local) \w+|"
    r"request a (?:free )?quote|trusted (?:partner|brand|provider|team)|"
    r"(?:schedule|book) (?:your|an?) (?:free )?(?:appointment|consultation|demo)|"
    r"get started|watch (?:a|the|our|my|this) video|listen to the (?:audio|podcast)|free trial|join (?:us|our)|"
    r"(?:our|my) (?:class|course|team of experts|membership)|on our (?:web|doc)?site|"
    r"subscribe|download|read (?:more|our)|check out|learn more|find out more|shop|buy now|"
    r"order now|don[’']t miss|limited-time|disclosure|newsletter|cookies?|follow us|affiliate|commission|stay tuned|"
    r"(?:our|this) (?:full |latest |free |complete )?(?:guide|report|blog|app|e-?book|webinar|podcast|store))\b|"
    r"\+ \+|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"(?:yes|no)\b[,.]", re.IGNORECASE)
_SURELY, _LONG = 7, 12
"""Words from which a sentence is taken for whole, whatever the parse says of its subject: one with a finite verb, and
one with any verb, whose finite one may have been taken for a noun."""
_TELLING = 8
"""Words from which what leads to a list tells something itself."""
_FINITE = ("VBD", "VBZ", "VBP", "MD")


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence and what can be told of it."""

    unit: Unit
    stems: tuple[str, ...]
    """Its telling words, each in the form that is compared."""
    subject: frozenset[str]
    """Nouns and names of its grammatical subject, where that is one thing and not several."""
    opening: Opening
    bare: str
    """Its subject, where that is "the" and a noun alone which title and headings do not have."""
    claims: Claims
    whole: bool
    """It is a whole sentence and no question, so that it can stand in a summary, if need be with the next."""
    command: bool
    quotes: bool
    """It holds somebody's words, or an example in quotation marks."""
    leads: bool
    """It ends in a colon: what follows belongs to it."""
    announces: bool
    """It only says that something follows, or leads to it in a few words."""
    sells: bool
    """It sends the reader elsewhere, or wants to sell something."""
    answers: bool
    """It answers the question that its heading asks."""
    length: int
    """Words, as they are counted when read."""


def read_units(
    units: Sequence[Unit], language: str, known: Collection[str] = (), asked: Collection[int] = ()
) -> list[Reading]:
    """Return what can be told of each sentence; of English by its grammar, else by its letters.

    ``known`` are the stems of title and headings; ``asked`` are the sections whose heading is a question.

    Raises:
        PluginError: the text is English and the model is not installed.
    """
    if language != "en":
        return [_abroad(unit, language) for unit in units]
    texts = [unit.text for unit in units]
    found = [_english(unit, parsed, known) for unit, parsed in zip(units, parse_all(texts), strict=True)]
    return [_answering(one) if one.unit.section in asked else one for one in found]


def _answering(reading: Reading) -> Reading:
    """Return a sentence that may answer its heading: "Yes, to a degree." stands under the question, and only there."""
    unit = reading.unit
    if unit.paragraph or unit.place or not _ANSWER.match(unit.text) or not _ends(unit.text):
        return reading
    return replace(reading, whole=True, answers=True, opening=Opening(Tie.SEQUEL, "", unit.text.split()[0]))


def stems(texts: Sequence[str], language: str) -> list[tuple[str, ...]]:
    """Return the telling words of each text, each in the form that is compared."""
    if language != "en":
        return [tuple(one.text.lower() for one in words(text)) for text in texts]
    return [tuple(lemma(one) for one in _telling(parsed)) for parsed in parse_all(texts)]


def _telling(parse: Parse) -> list[Token]:
    return [one for one in parse if one.pos in ("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV") and one.is_word]


def _english(unit: Unit, parse: Parse, known: Collection[str]) -> Reading:
    told = facts(parse)
    telling = _telling(parse)
    subject = bare(parse)
    leads = unit.text.endswith(":")
    counted = any(one.pos == "NUM" for one in parse)  # "five steps:" wants all five
    return Reading(
        unit,
        tuple(lemma(one) for one in telling),
        frozenset(_subject(parse)),
        opening(parse, known, first=unit.place == 0),
        "" if subject in known else subject,
        claims(parse, told, known),
        whole=_stands(parse) and _is_closed(unit.text) and (_ends(unit.text) or (leads and not counted)),
        command=_commands(parse),
        quotes=quotes(unit.text),
        leads=leads,
        announces=(leads and parse.words < _TELLING) or bool(_ANNOUNCING.search(unit.text)),
        sells=bool(_SELLING.search(unit.text)) or unit.text.endswith("!"),
        answers=False,
        length=count_words(unit.text),
    )


def _is_closed(text: str) -> bool:
    """Say whether every bracket is closed, so that the sentence was not cut inside one."""
    return text.count("(") == text.count(")")


def _subject(parse: Parse) -> Iterator[str]:
    """Yield the lemmas of the main verb's subject; none of "HSCT and MSCT", which tells of neither alone."""
    for token in parse:
        if (
            token.dep in ("nsubj", "nsubjpass")
            and parse.head(token).dep == "ROOT"
            and not parse.children(token, "conj")
        ):
            yield from (lemma(one) for one in (token, *parse.children(token, "compound", "amod")) if one.pos != "PRON")


def _ends(text: str) -> bool:
    """Say whether a sentence ends as a statement does, not with a question, a colon, dots or nothing."""
    return text.rstrip(' ”"’»)]*').endswith((".", "!")) and not text.rstrip(' ”"’»)]*').endswith("...")


def _stands(parse: Parse) -> bool:
    """Say whether there is a finite verb with a subject, or a command; a longer sentence may be parsed wrongly."""
    if not len(parse) or _begins_small(parse):
        return False
    if _commands(parse):
        return True
    finite = [one for one in parse if _is_finite(parse, one) and not _is_below(parse, one)]
    if any(parse.children(one, "nsubj", "nsubjpass", "expl", "csubj", "csubjpass") for one in finite):
        return True
    if any(_is_finite(parse, one) for one in parse):
        return parse.words >= _SURELY and bool(finite)
    return parse.words >= _LONG and any(one.pos == "VERB" for one in parse)


def _begins_small(parse: Parse) -> bool:
    """Say whether the first word has no capital at all, as behind a sentence that was cut in the wrong place."""
    first = next((one for one in parse if one.is_word), None)
    return first is not None and first.text.islower() and first.text[0].isalpha() and first.i == 0


def _is_below(parse: Parse, verb: Token) -> bool:
    """Say whether a verb only tells more of a noun that is all there is: "A wine that is made from grapes."."""
    root = parse.root
    below = any(one.dep in ("relcl", "acl", "advcl") for one in (verb, *parse.ancestors(verb)))
    return root.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ") and below


def _is_finite(parse: Parse, verb: Token) -> bool:
    return verb.tag in _FINITE or any(one.tag in _FINITE for one in parse.children(verb, "aux", "auxpass"))


def _commands(parse: Parse) -> bool:
    if not len(parse):
        return False
    root = parse.root
    return (
        root.tag == "VB"
        and not parse.children(root, "nsubj", "nsubjpass")
        and not any(one.tag in _FINITE and one.lower not in ("do", "don") for one in parse.children(root, "aux"))
    )


def _abroad(unit: Unit, language: str) -> Reading:
    stems = tuple(one.text.lower() for one in words(unit.text))
    contrast = abroad.contrasts(unit.text, language)
    pointing = abroad.leans(unit.text, language)
    denies = abroad.denies(unit.text, language)
    return Reading(
        unit,
        stems,
        frozenset(),
        Opening(Tie.CONTRAST if contrast else Tie.NONE, "", abroad.first_word(unit.text) if contrast else pointing),
        "",
        Claims(
            found=False,
            outcomes=frozenset(),
            denies=denies,
            hedged=False,
            limits=False,
            ahead=False,
            figures=False,
            counts=False,
            defines=False,
        ),
        whole=_ends(unit.text) and len(stems) > 2,
        command=False,
        quotes=quotes(unit.text),
        leads=False,
        announces=False,
        sells=bool(_SELLING.search(unit.text)) or unit.text.endswith("!"),
        answers=False,
        length=count_words(unit.text),
    )
