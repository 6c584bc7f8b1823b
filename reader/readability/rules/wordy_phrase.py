"""Many words where few will do."""

from __future__ import annotations

from reader.readability.wording import PhraseRule


class WordyPhrase(PhraseRule):
    """A phrase that says no more than a shorter one."""

    name = "wordy-phrase"
    summary = "A phrase says no more than a shorter one."
    explanation = "Words that add nothing take time to read and to hear. Quotations are left alone."
    cure = "Use the shorter words."
    source = "plainlanguage.gov, Use simple words and phrases; Plain English Campaign, The A to Z of alternative words"
    phrases = "wordy"
    message = "“{}” says no more than fewer words would."
    good = ("We moved to save money.", "He said: “We moved in order to save money.”")
    bad = ("We moved in order to save money.", "Due to the fact that it rained, the walk was put off.")
