"""Words that hurt disabled, ill and older people."""

from __future__ import annotations

from reader.readability.wording import PhraseRule


class AbleistTerm(PhraseRule):
    """A word that defines people by an illness, or uses one as an insult."""

    name = "ableist-term"
    summary = "A word defines people by an illness or disability, pities them, or makes an insult of it."
    explanation = (
        "Most disabled people ask for words that name the person or the fact, without pity. Some groups prefer other "
        "words: follow what those you write about say themselves. Quotations are not reported."
    )
    cure = "Use the words that the people concerned prefer."
    source = "UK government, Inclusive language: words to use and avoid when writing about disability; NCDJ style guide"
    phrases = "ableist"
    message = "“{}” may hurt the people it is about."
    good = ("He uses a wheelchair.", "Blind people read the page with a screen reader.", "He said: “That is insane.”")
    bad = ("He is wheelchair-bound.", "She was confined to a wheelchair.", "The lift is for the disabled.")
