"""Passives that hide who acts, where the one who acts is named or is the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.article import Sentence
from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule
from reader.text.parse import Parse, Token

_BE = re.compile(r"\b(?:am|are|is|was|were|be|been|being|['’]s|['’]re)\b", re.IGNORECASE)
_HINT = re.compile(r"\bby\b|\b(?:must|should|shall)\s+(?:\w+\s+)?be\b", re.IGNORECASE)
_DUTY = ("must", "should", "shall")
_SAID = "mention note say consider remember see expect know understand regard view treat love belove"
_ACTORS = (
    "people person man woman child parent mother father family friend nurse staff team government council police court "
    "company firm business bank school university hospital clinic charity agency department ministry committee board "
    "group union party society association parliament congress senate army public community student patient president "
    "author judge expert user client guest official analyst guide artist specialist pharmacist dentist clerk chef crew "
    "therapist scientist economist journalist activist psychologist technician politician physician volunteer relative "
    "assistant consultant accountant employee partner individual professional institution organisation organization "
    "authority brand vendor startup neighbour neighbor citizen agent landlord tenant you they we he she us them him me "
    "everyone someone anyone somebody anybody nobody who"
)
_NO_ACTORS = (
    "computer power weather paper number factor water fever cancer disorder disaster letter order layer error sensor "
    "colour color matter cover river winter summer flavor flavour tumor tumour monitor server browser filter chapter "
    "center centre folder container router printer scanner motor processor adapter charger trigger quarter behavior "
    "behaviour labor labour vapor door floor mirror vector tower shower fiber fibre cluster buffer header pointer "
    "parameter indicator corner hunger anger danger powder ladder offer laser controller speaker heater meter"
)
"""Things whose names end like those of people."""
_FIXED = (
    "beloved bear surround follow precede accompany hit affect inspire base bind divide multiply relate join replace"
)
"""Verbs whose passive is the plain way to say it, or states where things are."""


class PassiveVoice(Rule):
    """A passive with "by", or an instruction in the passive."""

    name = "passive-voice"
    severity = Severity.NOTE
    needs_grammar = True
    summary = "A passive says what is done before, or instead of, who does it."
    explanation = (
        "“The form must be sent” does not say who has to send it; “was written by the nurse” takes more words than "
        "“the nurse wrote”. Reported are only passives that name who acts with “by”, and instructions. Where nobody "
        "knows or cares who acts, as in “was born” or “is closed on Sundays”, a passive is good English."
    )
    cure = "Say who does it, then what they do; in instructions, say “you”."
    source = "plainlanguage.gov, Use active voice"
    good = (
        "The nurse wrote the report. The clinic is closed on Sundays, and he was born in Leeds.",
        "The price was raised by 20 percent. The work will be finished by Monday.",
    )
    bad = (
        "The report was written by the nurse after the meeting.",
        "The form must be sent to the office within a week.",
    )

    def wants_grammar(self, page: Page, sentence: Sentence) -> bool:
        return bool(_BE.search(sentence.text) and _HINT.search(sentence.text))

    def check(self, page: Page) -> Iterator[Problem]:
        for sentence, _ in page.running:
            if self.wants_grammar(page, sentence) and (parse := page.parse(sentence)):
                for verb in parse:
                    if not (found := _passive(parse, verb)) or page.is_quoted(sentence.start + verb.start):
                        continue
                    first, last, message, cure = found
                    yield Problem(sentence.start + first.start, sentence.start + last.end, message, cure)


def _passive(parse: Parse, verb: Token) -> tuple[Token, Token, str, str] | None:
    helper = parse.child(verb, "auxpass")
    if (
        helper is None
        or verb.tag != "VBN"
        or verb.lemma in _SAID.split()
        or helper.lower in ("got", "get", "gets", "getting")
    ):
        return None
    agent = _agent(parse, verb)
    if agent and verb.lemma not in _FIXED.split():
        by = next(one for one in parse.children(verb, "agent"))
        return (
            helper,
            by,
            f"“{parse.say(parse.tokens[helper.i : by.i + 1])}” puts last who acts.",
            (f"Begin with who acts: “{_short(parse, agent)} …”."),
        )
    if any(one.lemma in _DUTY for one in parse.children(verb, "aux")) and agent is None:
        first = parse.children(verb, "aux")[0]
        said = parse.say(parse.tokens[first.i : verb.i + 1])
        return first, verb, f"“{said}” does not say who has to do it.", ""
    return None


def _agent(parse: Parse, verb: Token) -> Token | None:
    """Return who acts, where that is somebody: a person, a body of people, an organisation."""
    for by in parse.children(verb, "agent"):
        if by.lower == "by" and (noun := parse.child(by, "pobj")) is not None and _is_actor(noun):
            return noun
    return None


def _is_actor(noun: Token) -> bool:
    if noun.entity in ("PERSON", "NORP") or noun.lemma in _ACTORS.split() or noun.lower in _ACTORS.split():
        return True
    return noun.tag in ("NN", "NNS") and noun.lemma.endswith(("er", "or")) and noun.lemma not in _NO_ACTORS.split()


def _short(parse: Parse, noun: Token) -> str:
    first, _ = parse.span(noun)
    said = parse.say(parse.tokens[max(first, noun.i - 4) : noun.i + 1])
    return said[:1].upper() + said[1:]
