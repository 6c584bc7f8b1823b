"""Words that carry a fact's force: numbers, negation, doubt, conditions, amounts, causes. English, by lemma."""

from __future__ import annotations

from reader.text.wordlists import listed


def _classes(table: dict[str, str]) -> dict[str, str]:
    return {word.replace("_", " "): name for name, words in table.items() for word in words.split()}


ONES = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            "sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10 * value for value, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "bn": 10**9, "m": 10**6,
}  # fmt: skip
ORDINALS = {
    word: value
    for value, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        1,
    )
}
PARTS = _classes(
    {
        "1/2": "half halve",
        "1/3": "third thirds",
        "1/4": "quarter",
        "2x": "twice double doubled doubling",
        "3x": "triple tripled thrice",
        "once": "once",
    }
)
QUALIFIERS = _classes(
    {
        "about": "about around approximately roughly circa c. ca. some close_to estimated",
        "nearly": "nearly almost",
        "over": "over more_than above exceed exceeds exceeded exceeding in_excess_of greater_than upwards_of "
        "larger_than longer_than higher_than older_than over_the_age_of above_the_age_of",
        "under": "under less_than below fewer_than smaller_than shorter_than lower_than younger_than under_the_age_of "
        "below_the_age_of",
        "at least": "at_least minimum no_less_than no_fewer_than not_less_than",
        "at most": "at_most up_to maximum as_many_as no_more_than not_more_than as_much_as",
        "only": "only just",
    }
)
UNITS = _classes(
    {
        "percent": "% percent per_cent",
        "kilometre": "km kms kilometer kilometre",
        "metre": "m meter metre",
        "centimetre": "cm centimeter centimetre",
        "millimetre": "mm millimeter millimetre",
        "kilogram": "kg kgs kilogram kilogramme",
        "gram": "g gram gramme",
        "milligram": "mg milligram",
        "microgram": "mcg μg µg ug microgram",
        "litre": "l liter litre",
        "millilitre": "ml milliliter millilitre",
        "mile": "mi mile",
        "foot": "ft foot feet",
        "inch": "in inch",
        "pound": "lb lbs £ gbp pound",
        "dollar": "$ usd dollar us$",
        "euro": "€ eur euro",
        "hour": "h hr hrs hour",
        "minute": "min mins minute",
        "second": "s sec secs second",
        "year": "yr yrs year year-old",
        "celsius": "°c celsius",
        "fahrenheit": "°f fahrenheit",
        "km/h": "km/h kph",
        "mph": "mph",
        "times": "times",
    }
)
MONTHS = _classes(
    {
        "january": "january jan",
        "february": "february feb",
        "march": "march mar",
        "april": "april apr",
        "may": "may",
        "june": "june jun",
        "july": "july jul",
        "august": "august aug",
        "september": "september sep sept",
        "october": "october oct",
        "november": "november nov",
        "december": "december dec",
    }
)
DAYS = _classes(
    {
        day: day
        for day in listed(
            "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight spring "
            "summer autumn winter fall bc ad bce ce century decade midnight noon morning evening afternoon "
            "weekend night breakfast lunch dinner supper"
        )
    }
    | {"noon": "noon midday"}
)
NEGATIONS = frozenset(
    listed("not n't n’t never no none nobody nothing neither nor without cannot nowhere hardly barely scarcely")
)
NEGATIVE_WORDS = frozenset(
    listed(
        "unable impossible unlikely unknown unclear uncertain fail failure lack deny refuse prevent avoid "
        "absence absent incapable ineffective unsafe unsuccessful unsuccessfully rarely seldom false stop "
        "miss little reject exclude"
    )
)
"""Words whose meaning holds a "not"."""
HEDGES = _classes(
    {
        "possible": "may might could possibly perhaps maybe possible possibility potential potentially chance",
        "likely": "likely probably probable probability likelihood expect anticipate",
        "seem": "seem appear apparently seemingly apparent suggest hint indicate evidently",
        "said": "claim allege alleged allegedly reportedly reported purportedly supposedly supposed so-called "
        "purported assert",
        "think": "think believe suspect suppose consider regard assume presume presumably feel opinion theory "
        "hypothesis hypothesise hypothesize speculate guess",
        "hope": "hope hopefully wish promising",
        "usual": "usually generally typically normally mostly largely mainly often commonly frequently tend primarily "
        "predominantly chiefly principally",
        "some times": "sometimes occasionally occasional",
        "partly": "partly partially somewhat relatively fairly slightly",
        "try": "attempt try strive aim seek intend plan propose",
        "can": "can able capable ability unable",
        "must": "must should need necessary required require ought shall",
        "would": "would",
        "early": "early preliminary initial interim pilot",
        "estimate": "estimate estimated",
        "alleged": "suspected",
        "nearly": "nearly almost virtually practically",
        "doubt": "doubt doubtful questionable controversial",
    }
)
CONDITIONS = _classes(
    {
        "if": "if provided providing assuming supposing whether",
        "unless": "unless",
        "when": "when whenever once",
        "until": "until till",
        "except": "except excluding exception besides save",
        "only": "only sole solely exclusively merely",
        "depend": "depend depending regardless",
        "within": "within",
        "per": "per",
    }
)
AMOUNTS = _classes(
    {
        "all": "all every each entire whole everyone everybody everything always entirely completely totally wholly "
        "invariably",
        "many": "many numerous lots plenty abundance",
        "much": "much considerably substantially",
        "most": "most majority",
        "some": "some several multiple certain",
        "few": "few",
        "both": "both either",
        "any": "any anyone anybody",
        "other": "other another others",
        "more": "more increasingly additional further extra supplementary surplus",
        "less": "less fewer",
        "same": "same identical equal simultaneously concurrently",
    }
)
CAUSES = frozenset(
    listed(
        "because cause lead result due so therefore thus hence consequently thank thanks owing blame trigger produce "
        "make induce consequence effect accordingly bring give force prompt thereby why"
    )
)
LINKS = frozenset(listed("associate link correlate relate connect"))
INCREASE = frozenset(
    listed(
        "increase increasingly rise grow raise more higher greater up improve enhance expand climb boost "
        "elevate intensify"
    )
)
DECREASE = frozenset(
    listed(
        "decrease fall drop reduce reduction decline lower less fewer down shrink worsen lose cut mitigate lessen "
        "diminish"
    )
)
"""Directions that may not turn round."""

KINDS = _classes(
    {
        "person": "people person",
        "woman": "woman female lady",
        "man": "man male gentleman",
        "child": "child kid youngster",
        "boy": "boy",
        "girl": "girl",
        "baby": "baby infant newborn",
        "adult": "adult grown-up",
        "teenager": "teenager adolescent",
        "mother": "mother mum",
        "father": "father dad",
        "parent": "parent",
        "mouse": "mouse",
        "rat": "rat",
        "monkey": "monkey",
        "dog": "dog",
        "animal": "animal",
        "nurse": "nurse",
        "doctor": "doctor physician medic",
        "surgeon": "surgeon",
        "patient": "patient",
        "participant": "participant volunteer",
        "student": "student pupil",
        "teacher": "teacher",
        "company": "company firm business enterprise corporation",
        "ministry": "ministry",
        "council": "council",
        "court": "court",
        "hospital": "hospital",
        "clinic": "clinic",
        "school": "school",
        "university": "university",
        "charity": "charity",
        "agency": "agency",
        "government": "government",
        "bank": "bank",
        "church": "church",
        "police": "police",
        "minister": "minister",
        "mayor": "mayor",
        "family": "family",
        "author": "author writer",
        "director": "director",
        "president": "president",
        "bishop": "bishop",
        "manager": "manager",
        "researcher": "researcher scientist",
    }
)
"""Who or what kind of body something is told of: one may not stand for another."""
LOOSE_KINDS = frozenset(["patient", "participant", "student"])
"""Kinds that may be called people."""
OPPOSITES = tuple(
    (one, other)
    for one, _, other in (
        pair.partition("/")
        for pair in listed(
            "find/miss agree/refuse follow/ignore accept/reject accept/refuse buy/sell lend/borrow win/lose live/die "
            "begin/end start/end start/stop begin/stop open/close north/south east/west left/right male/female "
            "young/old rich/poor hot/cold above/below give/take public/private good/bad well/badly safe/dangerous "
            "earlier/later early/late first/last near/far inside/outside keep/stop keep/leave praise/blame "
            "strong/weak easy/difficult easy/hard success/failure succeed/fail gain/loss new/old full/empty "
            "help/harm improve/harm heal/worsen worse/better legal/illegal major/minor same/different long/short "
            "attack/defend allow/forbid allow/ban include/exclude arrive/leave enter/leave join/leave benefit/harm "
            "sick/healthy wide/narrow"
        )
    )
)
"""Words that say the reverse of each other."""
TURNING_PREFIXES = ("un", "in", "im", "dis", "non", "ir", "il", "non-")
