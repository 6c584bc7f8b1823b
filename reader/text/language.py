"""The language of a text: as it is named, as it is evident from common words, or as a model judges it.

The model (py3langid) takes a second to load, so it is asked only where the commonest words of the text are not those
of a language listed here.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import chain
from threading import RLock
from typing import TYPE_CHECKING

from reader.model.units import LanguageTag

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

UNKNOWN = LanguageTag("und")
ENGLISH = LanguageTag("en")
BRITISH = LanguageTag("en-GB")
AMERICAN = LanguageTag("en-US")

SURE = 0.95
"""Probability from which a detected language outweighs the one that a document claims."""
LONG_ENOUGH = 60
"""Code points of a block below which its language is not judged apart from the article's."""
SAMPLE = 20_000
"""Code points of a text that are looked at: more would not make it surer."""

_COMMON_WORDS = {
    "en": "the and of to that with for it is are this which was were have has had not be by from as an they you we "
    "at or can will would there their but when been about what who which how if than then so into your our his her its "
    "more some any only just also after before because through could should these those such while where up out over",
    "de": "der die das und nicht ein eine einer einem einen ist sind mit auf für von dem den des im zu sich auch wie "
    "als bei oder wird werden wurde nach wir sie aus aber dass",
    "fr": "le la les des du et est une un que qui dans pour pas sur avec ce cette sont par au aux il elle nous vous "
    "plus ou mais être leur ne se",
    "es": "el la los las de que y en un una por con para se del es no al lo como más su sus pero está son fue este "
    "esta han muy",
    "it": "il la di che e un una per non sono con del della dei delle è si nel alla da gli le anche più come questo "
    "questa ma lo ha",
    "nl": "de het een en van ik te dat die niet op zijn voor met aan er maar om ook als bij nog wordt worden door "
    "naar uit deze heeft",
    "pt": "o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi são está você "
    "pela pelo",
    "sv": "och att det som en på är av för med den till inte har de om ett men var jag från kan när vid eller",
    "pl": "i w na się z do nie że jest to o jak po od za przez dla oraz są tym ale być może które który",
}
_COMMON = {tag: frozenset(words.split()) for tag, words in _COMMON_WORDS.items()}
_SPEAKING = {
    word: tuple(tag for tag in sorted(_COMMON) if word in _COMMON[tag]) for words in _COMMON.values() for word in words
}
"""Of each common word, the languages that have it."""

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}
_TAG = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", re.IGNORECASE)

_BRITISH = r"""\b(?:
      (?:col|fav|flav|hon|hum|lab|neighb|rum|tum|vap|harb|behavi|endeav|sav|sple?nd|vig)our(?!g)\w*
    | (?:organ|real|recogn|special|special|emphas|apolog|hospital|immun|random|minim|maxim|summar|priorit|util|categor
        |character|critic|fertil|general|memor|mobil|normal|optim|stabil|steril|sympath|visual)is(?:e|es|ed|ing|ation)\w*
    | (?:anal|paral|catal)ys(?:e|ed|es|ing)
    | (?:cent|met|lit|theat|fib|calib|kilomet|centimet|millimet|millilit)re[sd]?
    | (?:def|off|pret)ence | licence | programmes? | cheques? | tyres? | grey | ageing | jewellery | pyjamas | moustache
    | (?:travel|cancel|label|counsel|model|signal|fuel|tunnel)l(?:ed|ing|er|ers)
    | (?:an|leuk|hypoglyc|hyperglyc|isch|septic)aemi[ac]\w* | haem\w+ | paediatric\w* | orthopaedic\w* | oesophag\w+
    | oestrogen\w* | oedema | diarrhoea | foet(?:us|al) | gynaecolog\w+ | anaesthe\w+ | manoeuvre\w* | fulfil | enrol
    | learnt | whilst | amongst | mum | sceptic\w* | aluminium | sulph\w+ | plough\w* | storeys?
    | NHS | UK | GPs? | per\ cent | (?:Dr|Mr|Mrs|Ms|Prof)(?=\ [A-Z][a-z])
    )\b | £\d"""
_AMERICAN = r"""\b(?:
      (?:col|fav|flav|hon|hum|lab|neighb|rum|tum|vap|harb|behavi|endeav|sav)or(?:s|ed|ing|al|ally|able|ful|ly|hood|ite)?
    | (?:organ|real|recogn|special|emphas|apolog|hospital|immun|random|minim|maxim|summar|priorit|util|categor
        |character|critic|general|memor|mobil|normal|optim|stabil|visual)iz(?:e|es|ed|ing|ation)\w*
    | (?:anal|paral|catal)yz(?:e|ed|es|ing)
    | (?:cent|theat|fib|calib|kilomet|centimet|millimet|millilit)er(?:s|ed)?
    | (?:def|off|pret)ense | jewelry | gray | pajamas | mustache
    | (?:travel|cancel|label|counsel|model|signal|fuel)(?:ed|ing|er|ers)
    | (?:an|leuk|hypoglyc|hyperglyc|isch)emi[ac]\w* | hemoglobin | pediatric\w* | orthopedic\w* | esophag\w+
    | estrogen\w* | edema | diarrhea | gynecolog\w+ | anesthe\w+ | maneuver\w* | fulfill | enroll | mom | skeptic\w*
    | aluminum | plow\w* | percent | (?:Dr|Mr|Mrs|Ms|Prof)\.(?=\ [A-Z][a-z])
    ) (?!\w) | \$\d"""
_LIBRARY = "py3langid"
_IMPORTING = RLock()
"""Held while the library is imported, or kept from being."""
_SHARE = 0.2
_ENGLISH_SHARE = 0.12
"""Share of a text that the commonest words of its language fill; English has no kin among the other languages."""
ENOUGH_EVIDENCE = 2
"""Words of one spelling that make it evident, if they are also more than twice as many as those of the other."""


def normalised(tag: str | None) -> LanguageTag | None:
    """Return the tag in BCP 47's usual case (``en-GB``, ``zh-Hant``), or None where it is no language tag."""
    written = (tag or "").strip().partition(".")[0]
    if not _TAG.fullmatch(written):
        return None
    base, *rest = re.split("[-_]", written.lower())
    if base in ("und", "zxx", "mul", "mis"):
        return None
    return LanguageTag("-".join([base, *map(_subtag, rest)]))


def _subtag(subtag: str) -> str:
    if len(subtag) == 2:
        return subtag.upper()
    return subtag.title() if len(subtag) == 4 and subtag.isalpha() else subtag


def base(tag: str) -> str:
    """Return the language of a tag without its country and script: ``en`` of ``en-GB``."""
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def same_language(one: str, other: str) -> bool:
    """Tell whether two tags name one language: ``en`` and ``en-GB`` do."""
    return base(one) == base(other)


def detect(text: str) -> tuple[LanguageTag, float]:
    """Return the language of a text and how probable it is, 0 to 1; ``und`` and 0 where it has no words.

    A word or two make nothing sure: their probability is low. English is ``en-GB`` or ``en-US`` where its spelling
    makes that evident.
    """
    sample = text[:SAMPLE]
    if not any(character.isalpha() for character in sample):
        return UNKNOWN, 0.0
    evident = _evident(sample)
    tag, probability = (evident, 0.99) if evident else _judged(sample)
    return refined(tag, sample), probability


def _evident(text: str) -> LanguageTag | None:
    """Return the language whose commonest words fill much of the text, if one clearly does."""
    words = _WORD.findall(text.lower())
    said = Counter(chain.from_iterable(_SPEAKING[word] for word in words if word in _SPEAKING))
    if not said:
        return None
    (tag, best), (_, second) = (*said.most_common(2), ("", 0))[:2]
    enough = _ENGLISH_SHARE if tag == ENGLISH else _SHARE
    return LanguageTag(tag) if best >= 4 and best >= enough * len(words) and best >= 2 * second else None


def _doubtful(text: str, language: LanguageTag) -> bool:
    """Tell whether a text is not worth the second that loading the model takes.

    That is one with some of the language's own common words, a short one in Latin letters (drugs, references), or one
    that is mostly names.
    """
    words = _WORD.findall(text[:SAMPLE])
    own = sum(word.lower() in _COMMON.get(base(language), ()) for word in words)
    latin = len(_LATIN.findall(text)) * 2 > sum(map(len, words))
    named = sum(word[0].isupper() for word in words) * 2 > len(words)
    return (own >= 2 and own >= 0.05 * len(words)) or (latin and (named or len(text) < 6 * LONG_ENOUGH))


def _judged(text: str) -> tuple[LanguageTag, float]:
    tag, probability = _identifier().classify(text)
    known = normalised(tag)
    return (known, round(float(probability), 4)) if known else (UNKNOWN, 0.0)


@cache
def _identifier() -> LanguageIdentifier:
    with _IMPORTING:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@contextmanager
def without_model() -> Iterator[None]:
    """Let a library be imported that would load the model's though it can do without: half of the time it takes."""
    with _IMPORTING:
        absent = _LIBRARY not in sys.modules
        if absent:
            sys.modules[_LIBRARY] = None  # type: ignore[assignment] # as importlib says: importing it fails
        try:
            yield
        finally:
            if absent:
                del sys.modules[_LIBRARY]


def refined(tag: LanguageTag, text: str) -> LanguageTag:
    """Return ``en-GB`` or ``en-US`` for plain ``en`` where the spelling makes it evident; any other tag as it is."""
    if tag != ENGLISH:
        return tag
    british_words, american_words = _spellings()
    for sample in _beginnings(text, 5000):
        british = len(british_words.findall(sample))
        american = len(american_words.findall(sample))
        if british >= ENOUGH_EVIDENCE and british > 2 * american:
            return BRITISH
        if american >= ENOUGH_EVIDENCE and american > 2 * british:
            return AMERICAN
    return tag


@cache
def _spellings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what is British and American, which take longer to compile than the rest to load."""
    return re.compile(_BRITISH, re.VERBOSE), re.compile(_AMERICAN, re.VERBOSE)


def _beginnings(text: str, first: int) -> Iterator[str]:
    """Yield what of a text is worth a look: its first code points, then where that was not enough, more."""
    yield text[:first]
    if len(text) > first:
        yield text[:SAMPLE]


def article_language(claimed: str | None, text: str) -> LanguageTag:
    """Return the language of an article: what its document claims, unless the text clearly is in another.

    A page made from a template often claims the template's language. Without a claim, and where nothing can be
    detected, English is assumed.
    """
    claim = normalised(claimed)
    if claim is None:
        found, probability = detect(text)
        return found if found != UNKNOWN and probability > 0.5 else refined(ENGLISH, text)
    other = foreign(text, claim) if len(text) >= 4 * LONG_ENOUGH else None
    return refined(other or claim, text)


def foreign(text: str, language: LanguageTag) -> LanguageTag | None:
    """Return the language of a text that is long enough to tell and clearly not in ``language``, else None."""
    short = len(text) < 4 * LONG_ENOUGH  # too little for a model to be sure, and not worth loading it
    if short and _other_script(text, language) and (told := _by_script(text)):
        return told
    if len(text) < LONG_ENOUGH:
        return None
    if _own(text, language):
        return None
    evident = _evident(text[:SAMPLE])
    if evident is None and _doubtful(text, language):
        return None
    found, probability = (evident, 0.99) if evident else _judged(text[:SAMPLE])
    if found == UNKNOWN or probability < SURE or same_language(found, language) or _alike(found, language):
        return None
    return refined(found, text)


def _words(text: str) -> list[str]:
    """Return the words of a text in lower case; one in plain ASCII is split several times faster without a pattern."""
    return text.translate(_LETTERS).split() if text.isascii() else _WORD.findall(text)


def _own(text: str, language: LanguageTag) -> bool:
    """Tell whether a quarter of the words are common ones of the language, so that no other need be thought of."""
    common = _COMMON.get(base(language))
    if not common:
        return False
    for sample in _beginnings(text, 600):
        words = _words(sample.lower())
        own = sum(map(common.__contains__, words))
        if own >= 4 and own >= 0.25 * len(words):
            return True
    return False


_LATIN = re.compile(r"[A-Za-z]")
_FAR = re.compile(r"[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufefe\U00020000-\U0003ffff]")


def _other_script(text: str, language: LanguageTag) -> bool:
    """Tell whether a text is in a script that is not Latin, inside an article in a language that is written so."""
    if text.isascii():
        return False
    far = len(_FAR.findall(text))
    return base(language) in _COMMON and far >= 6 and far > len(_LATIN.findall(text))


_SCRIPTS = tuple(
    (LanguageTag(tag), re.compile(f"[{letters}]"))
    for tag, letters in (
        ("ja", "\u3041-\u30fa"),
        ("ko", "\uac00-\ud7a3"),
        ("zh", "\u4e00-\u9fff"),
        ("uk", "іїєґІЇЄҐ"),
        ("be", "ўЎ"),
        ("sr", "ђјљњћџЂЈЉЊЋЏ"),
        ("ru", "ыэёЫЭЁ"),
        ("bg", "ъЪ"),
        ("ru", "\u0410-\u044f"),
        ("el", "\u0370-\u03ff\u1f00-\u1fff"),
        ("he", "\u05d0-\u05ea"),
        ("fa", "پچژگ"),
        ("ar", "\u0621-\u064a"),
        ("th", "\u0e01-\u0e4e"),
        ("hi", "\u0904-\u0939"),
    )
)
"""Letters that tell a language, or the largest one written in them, the telling ones first."""


def _by_script(text: str) -> LanguageTag | None:
    """Return the language that a text in another script is most likely in, as its letters tell."""
    return next((tag for tag, letters in _SCRIPTS if letters.search(text)), None)


_KIN = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"sr", "hr", "bs", "sh"}),
    frozenset({"id", "ms"}),
    frozenset({"zh", "yue", "wuu"}),
    frozenset({"gl", "pt"}),
    frozenset({"hi", "mr", "ne", "sa"}),
    frozenset({"cs", "sk"}),
    frozenset({"ar", "arz", "ary"}),
    frozenset({"fa", "tg", "ps"}),
    frozenset({"ca", "oc"}),
    frozenset({"af", "nl"}),
)
"""Languages so near to each other that a model mistakes one for the other: a block is not marked for that."""


def _alike(one: LanguageTag, other: LanguageTag) -> bool:
    names = {base(one), base(other)}
    # Latin is what a model sees in drug names, species and placeholder text.
    return "la" in names or any(names <= kin for kin in _KIN)
