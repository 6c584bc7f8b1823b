"""Hard words that have plainer ones."""

from __future__ import annotations

from reader.readability.findings import Severity
from reader.readability.wording import PhraseRule


class HardWord(PhraseRule):
    """A word that many readers do not know, where a plainer one says the same."""

    name = "hard-word"
    severity = Severity.NOTE
    summary = "A word is hard, and there are plainer ones for its sense."
    explanation = (
        "Readers skip words that they do not know, and guess at what they missed. A word is reported once, where it "
        "first stands, and only where it has the part of speech that the plainer words have. Look whether the sense "
        "fits: the words offered are suggestions."
    )
    cure = "Use the plainer word, or explain the hard one where it first stands."
    source = "CDC, Plain Language Thesaurus for Health Communications; plainlanguage.gov, Use simple words and phrases"
    phrases = "hard_words"
    message = "“{}” is a hard word."
    once = True
    good = ("We use the new scanner to start treatment early.", "The Adjacent Gallery stands next to the park.")
    bad = ("We utilise the new scanner.", "The pain may be exacerbated by cold.", "It is adjacent to the park.")
