"""Words of offices that readers outside do not use."""

from __future__ import annotations

from reader.readability.findings import Severity
from reader.readability.wording import PhraseRule


class Jargon(PhraseRule):
    """A word that people use at work and nowhere else."""

    name = "jargon"
    severity = Severity.NOTE
    summary = "A word is used in offices and hardly anywhere else."
    explanation = (
        "Words such as “deliverable” and “stakeholder” are short for those who use them daily and empty for everybody "
        "else. A word is reported once, where it first stands."
    )
    cure = "Say what is really done, in words that people use at home."
    source = "GOV.UK style guide, Words to avoid; plainlanguage.gov, Avoid jargon"
    phrases = "jargon"
    message = "“{}” is office language."
    once = True
    good = ("We asked the people who live here what they need.",)
    bad = ("We will streamline our service delivery.", "Stakeholders welcomed the step change.")
