"""Two denials that the reader has to work out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.rule import Rule

_NOT = r"(?:\bnot|n['’]t|\bnever|\bcannot|\bhardly|\bnor)"
_DENYING = (
    r"un(?:able|acceptable|aware|certain|clear|common|concerned|desirable|expected|fair|familiar|happy|healthy|helpful|"
    r"important|kind|known|like|likely|limited|necessary|popular|reasonable|related|safe|successful|suitable|sure|usual|"
    r"willing|wise|worthy)|im(?:possible|plausible|probable|proper|material|patient)|in(?:accurate|adequate|appropriate|"
    r"capable|competent|complete|considerable|consistent|correct|curable|dispensable|effective|eligible|frequent|"
    r"frequently|secure|sensitive|significant|sufficient|visible)|ir(?:regular|relevant|responsible|reversible)|"
    r"il(?:legal|legible|legitimate|logical)|dis(?:agree|allow|approve|honest|like|loyal|similar|satisfied)|"
    r"without|lack(?:s|ing)?|fail to|absent|hardly|no(?:body|thing|where)?"
)
_DOUBLE = re.compile(
    rf"{_NOT}\s+(?:(?:be|is|are|at all|entirely|wholly|completely|so|a|an|altogether|quite|do|to|have been|been)\s+)?"
    rf"(?:{_DENYING})\b"
    rf"|\bno (?:un|in|im|dis)(?:likely|significant|considerable|common|similar|possible)\w*"
    rf"|\b(?:nobody|nothing|none|no one)\s+(?:\w+\s+)?(?:is|was|does|did|has|can|could|would|will)(?: not|n['’]t)\b"
    rf"|\b(?:do not|don['’]t|cannot|can['’]t|must not|may not|will not|won['’]t)\b[^.;:!?]{{3,80}}"
    rf"\b(?:unless|except|until)\b[^.;:!?]{{0,40}}(?:\bnot\b|n['’]t|\bno\b)",
    re.IGNORECASE,
)
_FINE = re.compile(
    r"not (?:without|only|nothing)$|.*do without$|(?:never|n['’]t) (?:no|nothing|nowhere|nobody)$|"
    r"not (?:be|is|are|so)? ?no",
    re.IGNORECASE,
)


class DoubleNegative(Rule):
    """Two negatives in one clause, or an exception to a negative."""

    name = "double-negative"
    summary = "Two negatives have to be turned into a positive in the reader's head."
    explanation = (
        "“It is not uncommon” takes longer to understand than “it is common”, and a listener who misses one of the "
        "negatives hears the opposite. Quotations are not reported."
    )
    cure = "Say it in the positive."
    source = "plainlanguage.gov, Avoid double negatives and exceptions to exceptions"
    good = ("It is common. The drug is not safe, and it does not help.", "This was not only unkind but also wrong.")
    bad = (
        "It is not uncommon to feel tired.",
        "You cannot apply unless you do not have a job.",
        "The two cases are not dissimilar.",
    )

    def check(self, page: Page) -> Iterator[Problem]:
        for sentence, _ in page.running:
            for found in _DOUBLE.finditer(sentence.text):
                start = sentence.start + found.start()
                before = page.text[sentence.start : start]
                if page.is_quoted(start) or _FINE.match(found[0]) or before.endswith("if "):
                    continue
                yield Problem(start, sentence.start + found.end(), f"“{found[0].strip()}” denies twice.")
