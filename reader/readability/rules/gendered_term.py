"""Words for one gender where all are meant."""

from __future__ import annotations

from reader.readability.findings import Severity
from reader.readability.wording import PhraseRule


class GenderedTerm(PhraseRule):
    """A word that names one gender."""

    name = "gendered-term"
    severity = Severity.NOTE
    summary = "A word names one gender where all may be meant."
    explanation = (
        "Readers whom a word leaves out feel left out. Where one known person is meant who uses the word, keep it; "
        "titles with a capital and quotations are not reported. A word is reported once."
    )
    cure = "Use a word for everybody."
    source = "United Nations, Guidelines for gender-inclusive language in English; GOV.UK style guide, Gender-neutral"
    phrases = "gendered"
    message = "“{}” names one gender."
    once = True
    good = ("The chair thanked the firefighters.", "He met Chairman Mao.")
    bad = ("The firemen came at once.", "A patient may bring his or her friend.")
