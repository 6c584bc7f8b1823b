"""Weak verbs with a noun that hides the real verb."""

from __future__ import annotations

from reader.readability.wording import PhraseRule


class Nominalisation(PhraseRule):
    """A verb made into a noun, with a weak verb to carry it."""

    name = "nominalisation"
    summary = "A noun hides the verb: “make a decision” for “decide”."
    explanation = (
        "A verb says what happens; a noun made of it needs another verb, says less, and makes the sentence longer. "
        "Reported are fixed pairs of a weak verb and a noun, not single nouns."
    )
    cure = "Use the verb itself."
    source = "plainlanguage.gov, Avoid hidden verbs"
    phrases = "nominalisations"
    message = "“{}” hides a verb in a noun."
    good = ("The board decided to review the plan.", "“We will make a decision about it,” she said.")
    bad = ("The board will carry out an assessment of the plan.", "They made a decision about the school.")
