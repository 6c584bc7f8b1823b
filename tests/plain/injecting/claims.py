"""Errors of scope, cause and quotation."""

# ruff: noqa: E501 - a pattern and what it becomes stand on one line
from __future__ import annotations

import random
import re

from tests.plain.injecting.making import Patterns, any_word, anywhere, first_of, swap, upper

_LIMITS = "relapsing|progressive|small|new|clinical|young|old|older|special|wet|Irish|public|economic|professional"
_LIMITS_TOO = (
    "serious|mild|severe|healthy|pregnant|regular|spare|damaged|allergic|younger|heart|liver|blood|main|local|large|"
    "early|side|real|body|former|national|international|private|foreign|human"
)
_GROUPS = "people|women|men|children|patients|adults|mothers|babies|students|workers|members|players"
SCOPES = Patterns(
    (
        first_of(
            "scope",
            (r"\b[Mm]ost of the\b", "all of the"),
            (r"\b[Ss]ome\b(?! of)", "all"),
            (r"\b[Ss]everal\b", "most"),
            (r"\b[Mm]any\b", "all"),
            (r"\b[Ee]very\b", "some"),
            (r"\ball\b", "some"),
            (r"\bMost\b", "All"),
            (r"\bmost of\b", "all of"),
            capital=True,
        ),
        anywhere("scope_limit_lost", rf"(?<= )(?:{_LIMITS}) (?=[a-z]+)", ""),
    ),
    (
        anywhere("member_lost", r"(?<= )[a-z]{4,} and (?=[a-z]{4,} [a-z]{3,})", ""),
        first_of(
            "part_made_whole",
            (r"(?i)\b(?:parts? of|one of|some of|a number of|several of|half of|two thirds of|most of) ", "all of "),
            (r"(?i)\b[Ff]ew\b", "many"),
            (r"(?i)\b[Mm]any\b", "few"),
            (r"(?i)\b[Ee]ach\b", "one"),
            capital=True,
        ),
    ),
    (
        any_word(
            "both_lost",
            {"both": "all", "some": "most", "several": "many", "many": "some", "most": "some", "all": "many", "each": "some",
             "every": "any", "few": "several", "other": "all"},
            r"(?<= )(?:{})\b(?= [a-z]+s\b)",
        ),
        anywhere("last_member_lost", r"(?<=[a-z]{3}),? and [a-z]{4,}(?=[.,])", ""),
    ),
    (
        any_word("widened", {"women": "people", "Women": "People", "men": "people", "children": "people", "Babies": "Children", "mice": "people",
                             "adults": "people", "mothers": "parents", "boys": "children", "girls": "children", "dogs": "animals", "cancers": "diseases"}),
        first_of("mice_dropped", (r"^In [a-z]+(?: and [a-z]+)?, (\w)", upper), (r" in (?:mice and rats|mice|rats|adults|women|children|winter|pregnancy|people with \w+|some people with \w+)(?=[ ,.])", "")),
        first_of("age_dropped", (r" (?:aged|over|under|older than) (?:\d+|six months)(?: (?:to|and|or) \w+)?\b(?! per)", "")),
        first_of("with_dropped", (rf"\b({_GROUPS}) with [a-z]+\b", r"\1"), (rf"\b({_GROUPS}) (?:from|in|on) (?:the )?[a-z]+ ?[a-z]*(?= (?:were|was|are|had))", r"\1")),
        first_of("who_dropped", (r"\b([Ww]omen|[Pp]eople|[Pp]atients|[Cc]hildren|adults|those|farmers|players|artists) who [a-z ]+?(?= (?:are|were|had|have|is|was|usually|died|than)\b)", r"\1"), (r"\b([a-z]{4,}s?) that [a-z ]{4,30}(?=\.)", r"\1")),
        anywhere("limit_lost", rf"(?<= )(?:{_LIMITS_TOO}) (?=[a-z]{{3,}})", ""),
        first_of("some_dropped", (r"\b[Ss]ome (?=[a-z]+)", ""), (r"\b[Mm]ost of the\b", "the"), (r"\b[Ss]everal (?=[a-z])", ""), (r"\b[Mm]ost (?=[a-z]+s\b)", ""), (r"\b[Mm]any (?=[a-z]+s\b)", ""), capital=True),
        first_of("middle_member_lost", (r"\b(\w+), \w+ and (\w+)\b", r"\1 and \2"), (r"\b(\w+), \w+, (\w+)", r"\1, \2")),
        first_of("and_or", (r"\b[Bb]oth (.+?) and\b", r"either \1 or"), (r"(?<=[a-z]) or (?=[a-z]+)", " and "), (r"(?<=[a-z]s) and (?=[a-z]+s\b)", " or ")),
    ),
)  # fmt: skip


def reason_turned(text: str, chance: random.Random) -> str | None:
    """Let what happened be the reason of its own reason."""
    found = re.fullmatch(r"(.+?),? because ([a-z].+)\.", text)
    if not found or len(found[1].split()) < 3:
        return None
    return f"{found[2][0].upper()}{found[2][1:]} because {found[1][0].lower()}{found[1][1:]}."


CAUSES = Patterns(
    (
        first_of(
            "cause",
            (r"\b(?:is|are) (?:associated|linked) with\b", "causes"),
            (r"(?<= )after the\b", "because of the"),
            (r",? and (?=(?:it|he|she|they|the)\b)", ", and therefore "),
        ),
    ),
    (
        first_of(
            "cause_from_time",
            (r", (?:and|but) (?=\w+ )", ", which is why "),
            (r"\. (?=It )", ". As a result, "),
            (r"(?<= )(?:during|in) the\b", "due to the"),
        ),
        first_of(
            "cause_lost",
            (r"\bbecause of\b", "in spite of"),
            (r"\b[Bb]ecause\b", "although"),
            (r"(?<=\. )So\b", "But"),
            (r"\bcaused by\b", "followed by"),
            (r"\bcaus(?:e|es|ed)\b", "see"),
        ),
    ),
    (
        first_of(
            "so",
            (r", and (?=[a-z]+ )", ", so "),
            (r"\bled to\b", "came before"),
            (r"\b[Bb]ecause of\b", "apart from"),
            (r"(?<= )while\b", "because"),
            (r"(?<= )after\b", "as a result of"),
        ),
    ),
    (
        first_of("linked_causes", (r"\b(?:has|have) been (?:linked|connected) (?:to|with)\b", "brings about"), (r"\b(?:is|are|was|were) (?:associated|linked) (?:with|to)\b", "leads to"), (r"\b(?:linked|associated) with\b", "caused by")),
        first_of("after_because", (r"(?<=[a-z]) after (?=(?:the|a|his|her|its|it|they|he|she)\b)", " thanks to "), (r"(?<=[a-z]) when (?=(?:the|he|she|it|they)\b)", " because "), (r"\bsince (?=\d)", "because of ")),
        reason_turned,
        first_of("reason_lost", (r",? because (?:of )?[^,.]+(?=[,.])", ""), (r"\bso that\b", "and"), (r"\. So (\w)", lambda found: ". " + found[1].upper()), (r"\b(?:due|owing|thanks) to\b", "along with")),
        first_of("cause_hidden", (r"\bcan cause\b", "can follow"), (r"\bcauses?\b", "accompanies"), (r"\bblamed ([\w ]+?) for\b", r"told \1 of"), (r"\bled to\b", "went with"), (r"\bmakes? (\w+) (?=worse|better|ill)", r"sees \1 ")),
        anywhere("reason_added", r"(?<=[a-z])\.$", ", which led to deaths.", " as a result of smoking.", " because of stress.", ", and so costs rose."),
        first_of("and_so", (r", and (?=(?:one|the|they|it|he|she|two|three)\b)", ", so that "), (r", but (?=(?:the|it|they|he|she|smoking)\b)", ", and as a result "), (r", (?:although|while) (?=(?:the|it|few|they|most)\b)", ", because ")),
        first_of("to_by", (r" (?:in|among) people\b", " caused by people"), (r"\bcomes? with\b", "causes"), (r"\bfollowed by\b", "leading to"), (r"(?<=[a-z]) during (?=the )", " due to ")),
    ),
)  # fmt: skip


def quotation(text: str, chance: random.Random) -> str | None:
    found = re.search(r"([“\"])([^”\"]{4,})([”\"])", text)
    if not found or " " not in found[2]:
        return None
    words = found[2].split(" ")
    del words[chance.randrange(1, len(words))]
    return swap(text, found, found[1] + " ".join(words) + found[3])


def quoted_word(text: str, chance: random.Random) -> str | None:
    found = re.search(r"([“\"])([^”\"]{4,})([”\"])", text)
    return swap(text, found, found[1] + re.sub(r"\w+(?=\W*$)", "thing", found[2]) + found[3]) if found else None


def quotation_opened(text: str, chance: random.Random) -> str | None:
    return re.sub(r"[“”\"]", "", text) if re.search(r"[“\"]", text) else None


def inner_word(text: str, chance: random.Random) -> str | None:
    """Put another word for one inside a quotation."""
    found = re.search(r"([“\"])([^”\"]{4,})([”\"])", text)
    if not found:
        return None
    words = found[2].split(" ")
    words[chance.randrange(len(words))] = chance.choice(["really", "it", "better", "small"])
    return swap(text, found, found[1] + " ".join(words) + found[3])


QUOTATIONS = Patterns(
    (quotation,),
    (quoted_word, quotation_opened),
    (first_of("quoted_not", (r"([“\"])([^”\"]*\b(?:is|are|was|were|can|will|have)\b)([^”\"]*[”\"])", r"\1\2 not\3")),),
    (
        inner_word,
        first_of("quote_head_lost", (r"([“\"])[^”\" ]+ (?=[^”\"]+[”\"])", r"\1")),
        first_of("quote_ends_early", (r"(“[^”]+?) ([^” ]+)”", r"\1” \2")),
        first_of("quote_begins_early", (r"\b([a-z]+) (“|\")(?=[^”\"]+[”\"])", r"\2\1 ")),
        first_of("quote_comma_lost", (r"(“[^”]+?), ([^”]+”)", r"\1 \2"), (r"(“[^”]+)\.”", r"\1!”")),
        first_of("quote_case", (r"“([A-Z])", lambda found: "“" + found[1].lower()), (r"“([a-z])", lambda found: "“" + found[1].upper())),
        first_of("quote_tense", (r"(“[^”]*?)\bcannot\b", r"\1could not"), (r"(“[^”]*?)\bis\b", r"\1was"), (r"(“[^”]*?)\bare\b", r"\1were"), (r"(“[^”]*?)\bwas\b", r"\1is"), (r"(“[^”]*?)\bwe\b", r"\1they"), (r"(“)We\b", r"\1They"), (r"(“)I\b", r"\1We")),
        first_of("quotation_made", (r"(?<= )([a-z]{5,} [a-z]{5,})(?= [a-z])", r"“\1”")),
        first_of("speaker_lost", (r",”? (?:said|told|says) [^.“]+\.$", ".”"), (r"”, according to [^.]+\.$", "”.")),
        first_of("speaker_changed", (r"\bsaid (?:Dr |Professor )?[A-Z][\w ]+(?=\.)", "said the minister"), (r"\baccording to a report by the \w+", "according to a report by the ward"), (r"^The \w+ said: “", "The minister said: “")),
    ),
)  # fmt: skip
