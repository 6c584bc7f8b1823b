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
        "over": "over more_than above exceeding in_excess_of greater_than upwards_of larger_than higher_than",
        "under": "under less_than below fewer_than smaller_than lower_than",
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
            "weekend"
        )
    }
)
NEGATIONS = frozenset(
    listed("not n't n’t never no none nobody nothing neither nor without cannot nowhere hardly barely scarcely")
)
NEGATIVE_WORDS = frozenset(
    listed(
        "unable impossible unlikely unknown unclear uncertain fail failure lack deny refuse prevent avoid "
        "absence absent incapable ineffective unsafe unsuccessful unsuccessfully rarely seldom false stop "
        "cease miss little reject exclude"
    )
)
"""Words whose meaning holds a "not"."""
HEDGES = _classes(
    {
        "possible": "may might could possibly perhaps maybe possible possibility potential potentially chance",
        "likely": "likely probably probable probability likelihood expect",
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
        "try": "attempt try aim seek intend plan propose",
        "can": "can able capable ability unable",
        "must": "must should need required require ought shall",
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
        "when": "when whenever once upon",
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
        "all": "all every each entire whole everyone everybody everything always entirely completely invariably",
        "many": "many numerous lots multiple plenty",
        "much": "much",
        "most": "most majority",
        "some": "some several certain",
        "few": "few",
        "both": "both either",
        "any": "any anyone anybody",
        "other": "other another others",
        "more": "more additional further extra",
        "less": "less fewer",
        "same": "same identical equal",
    }
)
CAUSES = frozenset(
    listed(
        "because cause lead result due so therefore thus hence consequently thanks owing trigger produce make "
        "induce consequence effect accordingly bring give force prompt thereby why"
    )
)
LINKS = frozenset(listed("associate link correlate relate connect"))
INCREASE = frozenset(listed("increase rise grow raise more higher greater up improve gain expand climb boost"))
DECREASE = frozenset(listed("decrease fall drop reduce reduction decline lower less fewer down shrink worsen lose cut"))
"""Directions that may not turn round."""
