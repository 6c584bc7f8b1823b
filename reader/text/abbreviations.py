"""Abbreviations: those whose stop ends no sentence, and those that a text spells out itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_NEVER_LAST = {
    "": "mr mrs ms dr prof mt sgt lt capt cpt col gen maj cmdr adm gov sen rep pres hon rev fr messrs mme "
    "mlle mx vs v cf e.g i.e eg ie viz ca approx p.s ps supt insp attn c/o",
    "de": "dr prof hr fr frl st z.b d.h u.a v.a i.d.r s.o s.u o.ä bzw ca evtl ggf inkl exkl geb gest sog vgl vs "
    "z d bspw insb max min mio mrd tel str dipl ing jh jhdt allg entspr einschl gegr hrsg kath ev amtl",
    "fr": "m mm mme mlle mlles dr pr st ste me mgr p. ex c.-à-d env cf av apr J.-C tél bd vol chap art éd",
    "es": "sr sra srta sres dr dra d dña prof lic ing ud uds vd p. ej ee uu núm pág págs art av avda tel aprox",
    "it": "sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing geom on es p.es ecc. pag pagg art tel ca cfr",
    "nl": "dhr mevr mw drs dr prof ir ing bijv d.w.z o.a m.n t.a.v m.b.t a.u.b ca nr blz incl excl resp st",
    "pt": "sr sra dr dra prof profa eng d av p. ex art pág tel aprox",
    "sv": "t.ex bl.a d.v.s m.fl o.s.v s.k ca kl nr jfr resp tel dr prof st",
    "pl": "np dr prof mgr inż ul al pl tzw tzn m.in św ks gen płk ok godz str tel nr wyd red",
}
_NUMBERED = {
    "": "no nos nr p pp pg fig figs vol vols sec sect ch chap art para ver ed eq ex tab app n n° № ref refs "
    "col jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "nr s abb abs kap bd art jan feb apr jun jul aug sept okt nov dez",
    "fr": "p pp n no vol chap art fig janv févr avr juil sept oct nov déc",
}
_MAYBE_LAST = {
    "": "inc corp co ltd llc plc bros jr sr esq etc al ave av blvd rd st sq hwy pl ln univ assn dept est ext "
    "gal lb lbs oz ft yd wk yr yrs tel fax ph.d phd m.d b.a m.a b.sc m.sc d.phil u.s u.k u.n e.u u.s.a "
    "a.m p.m pm b.c a.d bc tue tues thu thur thurs fri mfg intl natl govt acad calif conn fla kan ky md "
    "mich mont neb nev okla penn tenn tex vt wyo dist cit op ibid misc avg i.v qty ft",
    "de": "usw etc u.s.w u.v.m str jh jhdt jahrh u.ä o.g",
    "fr": "etc",
    "es": "etc",
    "it": "ecc etc",
    "nl": "enz etc",
    "pt": "etc",
    "sv": "etc osv m.m",
    "pl": "itd itp r w",
}
_STARTERS = {
    "": "the a an i i'm i've i'd i'll it it's its he he's she she's we we're we've they they're you you're "
    "your this that that's these those there there's here here's in on at if when while but and or so for "
    "as to from with by of my his her our their what what's who who's why how where which however "
    "although though because since after before during until now then yes no not never please also one "
    "some many most much all both each every another other such is are was were do does did can could "
    "will would should may might must have has had let let's don't can't didn't meanwhile instead despite "
    "according today yesterday tomorrow last next first finally once even just only still perhaps maybe "
    "thanks thank under over about through between without within nobody nothing everyone everything "
    "someone something anyone whether have hello hi sorry sure well",
    "de": "der die das den dem ein eine einen einem es er sie wir ich ihr man dies diese dieser dieses in im am "
    "an auf bei mit nach von vor zu für über unter aber und oder doch denn wenn als weil da so dann dort "
    "hier nun auch nicht kein keine wer was wie wo warum seit bis durch ohne um mein sein unser dabei "
    "damit daher deshalb jedoch",
    "fr": "le la les l' un une des il elle ils elles on nous vous je ce cette ces c'est dans en au aux à pour "
    "par avec sans sur mais et ou donc or ni car si quand lorsque comme qui que quoi où pourquoi mon ma "
    "mes son sa ses leur notre",
    "es": "el la los las un una unos unas él ella ellos nosotros yo tú usted este esta estos en de a con por "
    "para sin sobre pero y o si cuando como que quien donde no sí se su sus mi mis también además",
    "it": "il lo la i gli le un una uno lui lei noi voi io questo questa in di a con per da su ma e o se quando "
    "come che chi dove non si sono è anche",
    "nl": "de het een hij zij we wij ik jij u dit dat deze die in op aan met voor van naar bij maar en of als "
    "toen wie wat waar hoe waarom niet er ook",
    "pt": "o a os as um uma ele ela eles nós eu você este esta isso em no na de com por para sem sobre mas e ou "
    "se quando como que quem onde não também",
    "sv": "den det de en ett han hon vi ni jag du detta denna i på av med för till från men och eller om när "
    "som vad vem var hur varför inte så",
}
_ORDINAL_LANGUAGES = "de da no nb nn fi et lv cs sk sl hr sr bs hu is fo tr pl eu lb"


def _words(table: dict[str, str], language: str) -> frozenset[str]:
    return frozenset((table[""] + " " + table.get(language, "")).split())


@cache
def never_last(language: str) -> frozenset[str]:
    """Return abbreviations, without their last stop and in small letters, that stand before what they belong to."""
    return _words(_NEVER_LAST, language)


@cache
def numbered(language: str) -> frozenset[str]:
    """Return abbreviations that stand before a figure."""
    return _words(_NUMBERED, language)


@cache
def maybe_last(language: str) -> frozenset[str]:
    """Return abbreviations that may also end a sentence."""
    return _words(_MAYBE_LAST, language)


@cache
def starters(language: str) -> frozenset[str]:
    """Return words that, with a capital, begin a sentence rather than a name."""
    return frozenset(_STARTERS.get(language, _STARTERS[""]).split())


def writes_ordinals(language: str) -> bool:
    """Tell whether a stop after a figure makes it an ordinal, as in "3. Mai"."""
    return language in _ORDINAL_LANGUAGES.split()


class SpeltOut(NamedTuple):
    """An abbreviation ``text[start:end]`` and the words of the same text that it stands for."""

    short: str
    long: str
    start: int
    end: int


_SHORT = r"[A-Za-z]{0,2}[A-Z][A-Za-z&/-]{0,6}[A-Z0-9](?:s\b)?"
_IN_BRACKETS = re.compile(rf"\(\s*[“\"]?({_SHORT})[”\"]?\s*(?:[,;][^()]*)?\)")
_BEFORE_BRACKETS = re.compile(rf"(?<![\w-])({_SHORT})\s*\(([^()]+)\)")
_STANDS_FOR = re.compile(
    rf"(?<![\w-])({_SHORT})”?,?\s+(?:(?:which|that)\s+)?(?:stands for|is short for)\s+(?:an?\s|the\s)?"
    r"([^,.;:()“”\"]+)"
)
_OR_SHORT = re.compile(
    rf"([^,.;:()“”\"]+),?\s+(?:\(?or|known as|called|abbreviated as|abbreviated to)\s+({_SHORT})(?=\s+for short|[),.;])"
)
_ENDING = re.compile(r"\s+(?:and|which|that|is|are|was|were|has|have|uses?|in|for|with|to)\s.*", re.DOTALL)


def spelt_out(text: str) -> Iterator[SpeltOut]:
    """Yield the abbreviations that a sentence spells out, in brackets of either order or in words.

    The words are found by the letters of the abbreviation: each stands in them in order, the first at the beginning
    (Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text").
    """
    for found in _IN_BRACKETS.finditer(text):
        if long := _last_words(text[: found.start()], found[1]):
            yield SpeltOut(_singular(found[1]), long, *found.span(1))
    for found in _BEFORE_BRACKETS.finditer(text):
        if _is_long(found[2], found[1]):
            yield SpeltOut(_singular(found[1]), found[2].strip(), *found.span(1))
    for found in _STANDS_FOR.finditer(text):
        for long in (found[2].strip(), _ENDING.sub("", found[2]).strip()):
            if _is_long(long, found[1]):
                yield SpeltOut(_singular(found[1]), long, *found.span(1))
                break
    for found in _OR_SHORT.finditer(text):
        if long := _last_words(found[1], found[2]):
            yield SpeltOut(_singular(found[2]), long, *found.span(2))


def _singular(short: str) -> str:
    return short[:-1] if short.endswith("s") and short[:-1].isupper() else short


def _last_words(before: str, short: str) -> str:
    """Return the fewest last words of a text that an abbreviation may stand for; empty where there are none."""
    words = re.split(r"\s+", re.split(r"[.;:()“”\"]", before.rstrip().rstrip(","))[-1].strip())
    for count in range(1, min(_most(short), len(words)) + 1):
        long = re.sub("[’']s$", "", " ".join(words[-count:]).strip(" *_,"))
        if _is_long(long, short):
            return long if "," not in long else ""
    return ""


def _most(short: str) -> int:
    """Return how many words may stand behind an abbreviation (Schwartz and Hearst)."""
    return min(len(short) + 5, 2 * len(short))


def _is_long(long: str, short: str) -> bool:
    """Say whether the letters of an abbreviation stand in these words in order, each of them at its word's beginning.

    Every word that is no little one must give a letter; of four letters or more, one word may be passed over.
    """
    letters = [sign.lower() for sign in _singular(short) if sign.isalnum()]
    words = [word.lower() for word in re.findall(r"[\w’']+", long)]
    if len(letters) < 2 or not words or len(words) > _most(short) or short.lower() in words or words[0] in _LITTLE:
        return False
    spare = 1 if len(letters) > 3 else 0
    return words[0][0] == letters[0] and _match(letters, words, 0, 0, spare)


_LITTLE = frozenset(["of", "the", "and", "for", "in", "a", "an", "to", "on", "with", "by", "or"])


def _match(letters: list[str], words: list[str], letter: int, word: int, spare: int) -> bool:
    """Say whether the letters from one on can be given by the words from one on: first letters, then later ones."""
    if word == len(words):
        return letter == len(letters)
    if words[word] in _LITTLE and _match(letters, words, letter, word + 1, spare):
        return True
    if spare and 0 < word < len(words) - 1 and _match(letters, words, letter, word + 1, spare - 1):
        return True
    if letter == len(letters) or words[word][0] != letters[letter]:
        return False
    at, taken = 0, letter + 1
    if _match(letters, words, taken, word + 1, spare):
        return True
    while taken < len(letters) and (at := words[word].find(letters[taken], at + 1)) > 0:
        taken += 1
        if _match(letters, words, taken, word + 1, spare):
            return True
    return False
