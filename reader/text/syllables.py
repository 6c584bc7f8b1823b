"""Syllables of an English word as it is said: NHS has three, COVID-19 four, 2024 five.

Words of CMUdict are looked up. Of others a small letter model, trained on CMUdict by ``tools/make_syllables.py``, says
which of their vowel letters begin a syllable. Figures, initialisms, abbreviations, units, addresses and joined words
are taken apart first.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path

from reader.text.lexicon import lexicon
from reader.text.said_numbers import digits, figures, ordinal, whole

_DATA = Path(__file__).parents[1] / "data"
_GZIPPED = 31
"""What zlib calls a file as gzip writes it; the module gzip takes longer to load than the files."""

VOWELS = "aeiouy"
NEAR, FAR = 4, 6
"""Letters to one side, and to both, that a context holds at most."""
WINDOWS = ((1, 2), (2, 2), (2, 3), (3, 4))
"""Letters before a place, and from it on, that ``guess`` looks at first: mostly they tell, and nothing is summed."""

EDGES = "'\".,;:!?…·“”‘’‚„«»‹›()[]{}<>*_-–—‐‑¡¿"
"""Signs around a word that are not said."""

_LISTS = {
    "as words": "nasa nato aids unesco unicef opec sars nice pin sim ram vat laser radar scuba hipaa medicaid fema "
    "cobra mers nafta jama moma ikea osha lasik elisa fifa uefa gavi",
    "spelled": "us it who pm iv id ok md ms pa pt ot ed er ent cia led gi",
    "shouted": "a i an and any are as ask at be big but buy by can car do eat end far few for free from get go had "
    "has have he her him his hot how if in into is just keep let like look low man may me men more my new "
    "no not now of off old on one only open or our out own per please put read red run safe say see she "
    "so stop sun take tell ten that the them then they this to too top try two up use very was way we "
    "well what when why will with yes you your age air all bad bed box boy cut dad day did dog dry due "
    "ear easy ever eye fat fun girl god good help home hope job kid know last leg lie life live long lose "
    "love mad made make mean mind mom mum most move much must name need next nor note once over page part "
    "past pay play risk same save send set side sign sit site six skin some soon sure talk test time told "
    "turn view walk want warm wash wear week went wet win word work year yet zip cat pet sad",
}
_LISTED = {name: frozenset(listed.split()) for name, listed in _LISTS.items()}
AS_WORDS = _LISTED["as words"]
"""Initialisms that are read as words, in small letters."""
SPELLED = _LISTED["spelled"]
"""Words that are initialisms when they stand in capitals."""
SHOUTED = _LISTED["shouted"]
"""Short words that keep their meaning in capitals, as in WARNING: DO NOT TAKE."""
ABBREVIATIONS = {
    "dr": 2, "mr": 2, "mrs": 2, "ms": 1, "prof": 3, "etc": 4, "vs": 2, "ltd": 3, "dept": 3, "govt": 3, "approx": 5,
    "jr": 2, "sr": 2, "hr": 2, "hrs": 2, "min": 2, "mins": 2, "sec": 2, "secs": 2, "feb": 4, "sept": 3, "oct": 3,
    "nov": 3, "dec": 3, "st": 1, "blvd": 3, "mt": 1, "ft": 1, "lb": 1, "lbs": 1, "oz": 2, "yr": 1, "yrs": 1,
    "kg": 3, "mg": 3, "mcg": 3, "µg": 3, "μg": 3, "km": 4, "cm": 4, "mm": 4, "ml": 4, "dl": 4, "cl": 4, "kcal": 5,
    "kj": 4, "mmol": 3, "mph": 4, "kph": 6, "hz": 1, "khz": 3, "mhz": 3, "ghz": 3, "kb": 3, "mb": 3, "gb": 3, "tb": 3,
    "kw": 3, "mmhg": 7, "bmi": 3, "bn": 2, "tel": 3, "www": 9, "www2": 10, "http": 4, "https": 5,
}  # fmt: skip
"""Syllables of what is written short and said in full."""
UNITS = {"g": 1, "m": 2, "l": 2, "k": 1, "h": 1, "s": 2, "p": 1, "am": 2, "pm": 2, "x": 1}
"""Of what is a unit only right after figures: 5g, 20m, 9am."""
SIGNS = {
    "%": 2, "£": 1, "$": 2, "€": 2, "¥": 1, "+": 1, "&": 1, "=": 2, "<": 2, ">": 2, "@": 1, "°": 2, "#": 2, "×": 1,
    "≥": 4, "≤": 4, "±": 4, "½": 2, "¼": 3, "¾": 3, "−": 2, "²": 1, "³": 1, "§": 2, "‰": 3,
}  # fmt: skip

_PART = re.compile(
    r"(?P<figures>\d+(?:[.,]\d+)*)(?P<ending>st|nd|rd|th|s)?(?!\w)|(?P<run>\d+(?:[.,]\d+)*)"
    r"|(?P<fraction>[½¼¾²³])"
    r"|(?P<dotted>(?:[^\W\d_]\.){2,}[^\W\d_]?|(?:[^\W\d_]\.)+[^\W\d_](?![^\W\d_]))"
    r"|(?P<letters>[^\W\d_]+(?:['’][^\W\d_]+)*['’]?)|(?P<sign>[^\w\s])"
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|uk|eu)(?:/\S*)?",
    re.IGNORECASE,
)
_VOWELS = frozenset(VOWELS)
_UNSAYABLE = re.compile(rf"[^{VOWELS}]{{4}}|^[^{VOWELS}]{{3}}")
_MIXED_INITIALS = re.compile(r"[a-z]?[A-Z]{2,}|p[A-Z]")
"""As in mRNA and pH."""
_HUMP = re.compile(r"[^\W\d_A-Z]+|[A-Z]{2,}(?=[A-Z][a-z]|$)|[A-Z][^\W\d_A-Z]*|[A-Z]+")
_ROMAN = {"II": 1, "III": 1, "VI": 1, "VII": 2, "VIII": 1, "IX": 1, "XI": 3, "XII": 1, "XIV": 2, "XVI": 2, "XX": 2}
_ENDINGS = {"'s": 0, "s": 0, "ing": 1, "ly": 1, "er": 1, "ness": 1, "less": 1, "ment": 1, "ful": 1}
"""Endings that are taken off a word outside the dictionary, and the syllables they add."""
_SPELLINGS = (("ae", "e"), ("oe", "e"), ("our", "or"), ("is", "iz"), ("ys", "yz"), ("tre", "ter"), ("ogue", "og"))
_HISSING = re.compile(r"(?:s|x|z|sh|ch|ce|ge|se|ze)$")
_CANDIDATE = re.compile(r"[aeiouy]|(?<=[sh])m(?=$|s$|'s$)|^m(?=c)|n(?='t)")


def _lines(data: str) -> list[str]:
    return zlib.decompress((_DATA / data).read_bytes(), _GZIPPED).decode().splitlines()


@cache
def groups() -> list[tuple[int, int, list[str]]]:
    """Return the words of CMUdict with their syllables, by their first pronunciation, and their letters.

    Words that are not of letters alone are in groups of 0 letters.
    """
    lines = (line.split() for line in _lines("syllables.txt.gz"))
    return [(int(said), int(letters), listed) for said, letters, *listed in lines]


@cache
def table() -> dict[str, int]:
    """Return the syllables of the words of CMUdict, by their first pronunciation."""
    found: dict[str, int] = {}
    for said, _, listed in groups():
        found.update(zip(listed, repeat(said)))
    return found


def listed(word: str) -> int | None:
    """Return the syllables of a word of CMUdict in small letters, None for others."""
    shape = lexicon().shape(word)
    return shape.syllables if shape and shape.listed else None


@cache
def _model() -> dict[str, int]:
    """Return the weight of each context."""
    found: dict[str, int] = {}
    for line in _lines("syllable_model.txt.gz"):
        number, *contexts = line.split()
        found |= dict.fromkeys(contexts, int(number))
    return found


def nuclei(word: str) -> list[int]:
    """Return the places in a word of small letters that may begin a syllable: vowels, and the m of prism."""
    return [match.start() for match in _CANDIDATE.finditer(word)]


def contexts(word: str, place: int) -> list[str]:
    """Return the letters around a place, none to NEAR on either side, as ``before|after``; ^ and $ are the ends."""
    marked, place = f"^{word}$", place + 1
    lefts = [marked[place - before : place] + "|" for before in range(min(NEAR, place) + 1)]
    rights = [marked[place : place + after + 1] for after in range(min(NEAR, len(marked) - 1 - place) + 1)]
    return [left + right for before, left in enumerate(lefts) for right in rights[: FAR - before + 1]]


@cache
def _sure() -> dict[str, int]:
    """Return 1 or -1, whether a syllable begins amid some letters, where few letters around it tell."""
    silent, said = (line.split() for line in _lines("syllable_windows.txt.gz"))
    return dict.fromkeys(silent, -1) | dict.fromkeys(said, 1)


def windows(word: str, place: int) -> list[str]:
    """Return the letters around a place of which ``_sure`` may know some, the fewest first; they differ in length."""
    marked, place = f"^^^{word}$$$", place + 3
    return [marked[place - before : place + after] for before, after in WINDOWS]


@lru_cache(4096)
def guess(word: str) -> int:
    """Return what the letter model says of a word in small letters, at least 1."""
    marked, sure = f"^^^{word}$$$", _sure().get
    said = 0
    for match in _CANDIDATE.finditer(word):
        place = match.start() + 3
        begins = (
            sure(marked[place - 1 : place + 2])
            or sure(marked[place - 2 : place + 2])
            or sure(marked[place - 2 : place + 3])
            or sure(marked[place - 3 : place + 4])
            or weight(word, match.start())
        )
        said += begins > 0
    return max(1, said)


def weight(word: str, place: int) -> int:
    """Return the weights of all contexts of a place together: above 0 where a syllable begins."""
    return sum(map(_model().get, contexts(word, place), repeat(0)))


def syllables(written: str) -> int:
    """Return how many syllables a written word has when it is said, punctuation around it aside; 0 if nothing is said.

    What is joined by hyphens, dashes or slashes is one call: "well-being" has three. Figures, initialisms (NHS),
    abbreviations (Dr, etc.), units (5mg), possessives, web and mail addresses are counted as they are read aloud.
    """
    bare = written.strip(EDGES)
    if bare.isascii():
        if bare.isalpha() and (bare.islower() or bare[1:].islower()):
            return _word(bare.lower())
        if bare.isdecimal():
            return whole(bare)
    if (known := _joined(bare)) is not None:
        return known
    return _address(bare) if "." in bare[1:] and _ADDRESS.fullmatch(bare) else _mixed(bare)


def _joined(bare: str) -> int | None:
    """Return the syllables of small words joined by hyphens, or with an apostrophe, if all are in the dictionary."""
    small = bare.replace("’", "'")
    if not small.islower() or small[0] in "0123456789":
        return None
    total = 0
    for part in small.split("-"):
        if (said := listed(part)) is None and part.endswith("'s") and (said := listed(part[:-2])) is not None:
            said += _HISSING.search(part[:-2]) is not None
        if said is None or part in ABBREVIATIONS or len(part) == 1:
            return None
        total += said
    return total


def _mixed(written: str) -> int:
    total = 0
    figured = False
    text = written.replace("’", "'")
    for match in _PART.finditer(text):
        kind, part = match.lastgroup, match.group()
        if kind == "figures" or kind == "ending":
            ending = match["ending"]
            total += (
                ordinal(match["figures"])
                if ending and ending != "s" and match["figures"].isdecimal()
                else figures(match["figures"])
            )
        elif kind == "run":
            total += figures(part)
        elif kind == "dotted":
            total += _letter_names(part)
        elif kind == "letters":
            total += UNITS[part.lower()] if figured and part.lower() in UNITS else _letters(part, mixed=part != text)
        elif kind in ("sign", "fraction"):
            total += _sign(part, figured=figured, following=text[match.end() : match.end() + 1])
        figured = kind in ("figures", "run")
    return total


def _sign(sign: str, *, figured: bool, following: str) -> int:
    """Return the syllables of a sign: a dash between figures is "to"."""
    if figured and following.isdecimal():
        return 1 if sign in "-–" else SIGNS.get(sign, 0)
    return SIGNS.get(sign, 0)


def _letter_names(letters: str) -> int:
    """Return the syllables of letters that are named one by one: only w has more than one, "double u"."""
    return sum(3 if letter in "wW" else 1 for letter in letters if letter.isalpha())


def _letters(word: str, *, mixed: bool) -> int:
    """Return the syllables of letters in any case, with their apostrophes."""
    stem = word.rstrip("'")
    possessive = stem.endswith(("'s", "'S"))
    stem = stem[:-2] if possessive else stem
    plain = stem.lower()
    if len(stem) > 1 and not stem[1:].islower():
        count = _capitals(stem, plain)
        return count + (1 if possessive and plain in AS_WORDS and _HISSING.search(plain) else 0)
    if mixed and len(stem) == 1:
        return _letter_names(stem)
    if possessive and (known := listed(f"{plain}'s")):
        return known
    return _word(plain) + (1 if possessive and _HISSING.search(plain) else 0)


def _capitals(stem: str, plain: str) -> int:
    """Return the syllables of a word with capitals beyond its first letter."""
    if stem in _ROMAN:
        return _ROMAN[stem]
    if plain in ABBREVIATIONS and plain not in SPELLED:
        return ABBREVIATIONS[plain]
    if stem.isupper():
        return _letter_names(stem) if _is_spelled(plain) else _word(plain)
    singular = stem.removesuffix("s")
    if singular.isupper():  # GPs, MRIs
        return _letter_names(singular) if _is_spelled(singular.lower()) else _word(plain)
    if _MIXED_INITIALS.fullmatch(stem):
        return _letter_names(stem)
    if known := listed(plain):
        return known
    humps = _HUMP.findall(stem)
    return sum(_letters(hump, mixed=True) for hump in humps) if len(humps) > 1 else _word(plain)


def _is_spelled(plain: str) -> bool:
    """Say whether capitals are an initialism that is spelled, not a word."""
    if plain in AS_WORDS:
        return False
    if plain in SPELLED or _VOWELS.isdisjoint(plain):
        return True
    if plain in SHOUTED:
        return False
    if len(plain) <= 3:
        return True
    if len(plain) == 4:
        return not listed(plain)
    return _UNSAYABLE.search(plain) is not None and not listed(plain)


def _word(plain: str) -> int:
    """Return the syllables of a word in small letters."""
    if plain in ABBREVIATIONS:
        return ABBREVIATIONS[plain]
    if shape := lexicon().shape(plain):
        return shape.syllables
    folded = _folded(plain)
    if known := listed(folded):
        return known
    if not _CANDIDATE.search(folded):
        return _vowelless(folded)
    return _related(folded) or guess(folded)


def _related(word: str) -> int:
    """Return the syllables of a word whose stem, or whose American spelling, is in the dictionary; else 0."""
    for ending, more in _ENDINGS.items():
        if word.endswith(ending) and len(stem := word[: -len(ending)]) > 2 and (known := listed(stem)):
            return known + (1 if not more and _HISSING.search(stem) else more)
    for british, american in _SPELLINGS:
        if british in word and (known := listed(word.replace(british, american))):
            return known
    return 0


def _folded(plain: str) -> str:
    """Return a word without its accents and ligatures; é at its end, which is said, becomes ay."""
    if plain.isascii():
        return plain
    spelled = re.sub("é(s?)$", r"ay\1", plain).replace("æ", "ae").replace("œ", "oe").replace("ß", "ss")
    return "".join(sign for sign in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(sign))


def _vowelless(plain: str) -> int:
    """Return the syllables of letters without a vowel: short ones are named (tv), sounds (hmm) are one."""
    if not plain.isascii():
        return max(1, sum(character.isalpha() for character in plain) // (1 if ord(plain[0]) > 0x2E7F else 3))
    return (
        1 if len(set(plain)) == 1 or len(plain) > 4 or plain in ("hmm", "shh", "pst", "psst") else _letter_names(plain)
    )


def _address(written: str) -> int:
    """Return the syllables of a web or mail address: its words, and its dots, strokes and signs by name."""
    text = re.sub(r"^https?://", "", written)
    names = {".": 1, "/": 1, "@": 1, "-": 1, "_": 3, "?": 4, "=": 2, "&": 1, ":": 2, "#": 1, "+": 1, "%": 2}
    return sum(
        digits(part) if part.isdecimal() else _letters(part, mixed=True) if part.isalpha() else names.get(part, 0)
        for part in re.findall(r"\d+|[^\W\d_]+|[\W_]", text)
    )
