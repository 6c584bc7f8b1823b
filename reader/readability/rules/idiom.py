"""Phrases whose words do not mean what they say."""

from __future__ import annotations

from reader.readability.findings import Severity
from reader.readability.wording import PhraseRule


class Idiom(PhraseRule):
    """An idiom or a worn image."""

    name = "idiom"
    severity = Severity.NOTE
    summary = "A phrase does not mean what its words say."
    explanation = (
        "Idioms are lost on people who learn the language, on many autistic people, and on machine translation. "
        "Quotations are left alone."
    )
    cure = "Say what it means."
    source = "WCAG 2.2, success criterion 3.1.3; GOV.UK style guide, Plain English: avoid metaphors"
    phrases = "idioms"
    message = "“{}” does not mean what its words say."
    good = ("The work was easy and done in an hour.",)
    bad = ("The work was a piece of cake.", "They bit the bullet and closed the school.")
