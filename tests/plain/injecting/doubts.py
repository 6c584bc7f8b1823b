"""Errors of negation, hedges and conditions."""

# ruff: noqa: E501 - a pattern and what it becomes stand on one line
from __future__ import annotations

from tests.plain.injecting.making import Patterns, any_word, anywhere, at_end, first_of, upper

_BE = "is|was|are|were|will|would|could|can|may|must|has|have|had"
_DID = "lived|worked|played|moved|began|took|gave|found|made|showed|grew|drew|met"
NEGATIONS = Patterns(
    (
        first_of(
            "negation_lost",
            (r"\bdid not (\w+)\b", r"did \1"),
            (r"\b(is|was|are|were|will|would|could|can|may|must|has|have|had) not\b", r"\1"),
            (r"\b(?:do|does) not ", ""),
            (r"\bnever ", ""),
            (r"\bno (?=[a-z])", "a "),
            (r"\bwithout\b", "with"),
            (r"\bNobody\b", "Somebody"),
            (r"n['’]t\b", ""),
            (r"\bcannot\b", "can"),
        ),
        anywhere("negation_new", rf"\b(?:{_BE})\b(?! not|n['’]t)(?= [a-z])", r"\g<0> not"),
    ),
    (
        first_of(
            "negation_moved",
            (
                r"\b(was|is|were|are|can|will|may) not (\w+)(.*?)\b(was|is|were|are|can|will|may) (?!not)(\w+)",
                r"\1 \2\3\4 not \5",
            ),
        ),
        first_of(
            "failure",
            (r"\b(?:failed|fails) to (\w+)\b", r"managed to \1"),
            (r"\bunable to\b", "able to"),
            (r"\bhardly ever\b", "often"),
            (r"\bno longer\b", "still"),
            (r"\bneither\b", "both"),
            (r"\bnor\b", "and"),
            (r"\black of\b", "wealth of"),
            (r"\brejected\b", "accepted"),
            (r"\b(?:absent)\b", "present"),
            (r"\bprevents?\b", "causes"),
        ),
    ),
    (
        anywhere(
            "not_any_more",
            r"(?<=[a-z] )(?:is|was|are|were|can|will|has|have) (?=[a-z]+)(?!not|no )",
            r"\g<0>no longer ",
        ),
        anywhere("hardly", rf"(?<= )(?:{_DID})\b", r"never \g<0>"),
    ),
    (
        first_of(
            "no_evidence",
            (r"\bThere is no evidence that ((?:the )?\w+) (\w+)s\b", r"There is evidence that \1 does not \2"),
            (r"\bno (evidence|sign|proof|link)\b", r"some \1"),
            (r"\bdid not (show|find|say|think) that\b", r"did \1 that"),
            (r"\bdo not know\b", "know"),
        ),
        first_of(
            "hardly_any",
            (r"\b[Hh]ardly any of the\b", "Some of the"),
            (r"\b[Hh]ardly any\b", "any"),
            (r"\b([Rr])arely\b", "regularly"),
            (r"\b[Ff]ew\b", "quite a few"),
            (r"\b[Ll]ittle (?=[a-z])", "much "),
        ),
        first_of(
            "neither",
            (r"\bNeither (.+?) nor (\w+)", r"Both \1 and \2"),
            (r", nor did (\w+)", r", and \1 did"),
            (r"\bnone\b", "all"),
            (r"\bNone\b", "All"),
            (r"\bNobody\b", "Everybody"),
            (r"\bNo (?=[a-z])", "One "),
        ),
        first_of(
            "failed_to",
            (r"\bfailed to (\w+)", r"set out to \1"),
            (r"\bmissed\b", "found"),
            (r"\brefused to\b", "agreed to"),
            (r"\bignored\b", "followed"),
            (r"\bleft out of\b", "kept in"),
            (r"\bdoubt that\b", "believe that"),
            (r"\bstopped\b", "kept"),
        ),
        first_of(
            "not_all",
            (r"\bNot all\b", "All"),
            (r"\bnot (help|suit|work for) (everyone|all)", r"\1 \2"),
            (r"\bnot every", "every"),
            (r"\b(cannot|could not|can not) yet\b", "can now"),
            (r"\bnot yet\b", "now"),
            (r"\bbut not in\b", "and also in"),
            (r"\bnot (?=only|just)", ""),
        ),
        first_of(
            "prefix",
            (r"\b(?:un)(able|known|likely|clear|safe|common|usual|certain|treated|healthy|available|tested)\b", r"\1"),
            (r"\bim(possible|probable|proper)\b", r"\1"),
            (r"\b(?<!un)(safe|healthy|common|satisfied|available|recommended|tested|approved|likely)\b", r"un\1"),
        ),
        first_of(
            "denied_anew",
            (r"\bshould (?!not)(?=[a-z])", "should not "),
            (r"\b(works?|helps?|shows?|prevents?|protects?|causes?)\b", r"hardly \1"),
            (r"\b(protected|showed|cut|reduced|fell|rose|improved|repaired|led|healed)\b", r"hardly \1"),
        ),
        first_of(
            "without",
            (r"\bwithout\b", "thanks to"),
            (r"\bWithout\b", "Despite"),
            (r"\bshould not\b", "should"),
            (r"\b(?:did|do|does) not (\w+)", r"\1ed"),
            (r"\b(has|have|had|is|are|was|were) not (\w+)", r"\1 already \2"),
        ),
    ),
)

_HELD = "probably|possibly|perhaps|usually|generally|allegedly|often|mainly|mostly|apparently"
HEDGES = Patterns(
    (
        first_of(
            "hedge_lost",
            (r"\b(?:may|might|could) have\b", "have"),
            (r"\b(?:may|might|could) be\b", "is"),
            (r"\b(?:may|might|could) ", "will "),
            (rf"\b(?:{_HELD}) ", ""),
            (r"\bIt is possible that (\w)", upper),
            (r"\b(?:seems|appears) to\b", "does"),
            (r"\b(?:think|thinks|believe|believes|suggested|suggests|suggest) that\b", "know that"),
            (r"\b(?:Early|Preliminary) results\b", "Results"),
            (r"\blikely to\b", "certain to"),
        ),
        anywhere("hedge_new", r"(?<= )(?:is|was|are|were) (?=[a-z]+ed\b|the |a )", "may be "),
    ),
    (
        first_of(
            "hedge_strengthened",
            (r"\bsuggest(ed|s)?\b(?= that)", r"prove\1"),
            (r"\b(?:is|are|was|were) expected to\b", "will"),
            (r"\bcan\b", "will"),
            (r"\bcould\b(?! not)", "did"),
            (r"\b(?:tried|attempted|tries|aims|intended) to (\w+)", r"managed to \1"),
            (r"\b(?:some)?times\b", "always"),
            (r"\b(?:probably|perhaps|possibly|apparently|allegedly)\b", "certainly"),
            (r"\bclaims?\b(?= that)", "prove"),
        ),
        any_word(
            "obligation",
            {"must": "may", "should": "may", "have to": "can", "has to": "can", "may": "must", "can": "must"},
            r"\b(?:{})\b(?= [a-z])",
        ),
    ),
    (
        anywhere(
            "probably",
            r"(?<=[a-z] )(?:is|was|are|were) (?=[a-z]+)(?!not)",
            *(rf"\g<0>{word} " for word in ("probably", "perhaps", "often", "reportedly")),
        ),
        any_word(
            "certainty",
            {"possible": "certain", "likely": "sure", "believed": "known", "thought": "known", "usually": "always",
             "may": "does", "might": "did", "mainly": "only"},
            r"(?<= )(?:{})\b(?! \d)",
        ),
    ),
    (
        first_of("suggests_shows", (r"\bsuggest(s|ed)?(?= that)", r"show\1"), (r"\bthink that\b", "have found that"), (r"\bhope that\b", "are sure that")),
        first_of(
            "thought_to_be",
            (r"\b(is|are|was|were) (?:thought|believed|said|expected|likely|known) to be\b", r"\1"),
            (r"\bseems? to (\w+)", r"\1s"),
            (r"\bappears? to (\w+)", r"\1s"),
        ),
        first_of(
            "told_as_fact",
            (r"^(?:[A-Z][\w ]+?) (?:said|says|warned|think|thinks|believes?|doubt|suggests?) that (\w)", upper),
            (r"\baccording to [^,.]+(?=[,.])", "as everybody knows"),
        ),
        any_word(
            "how_sure",
            {"usually": "always", "often": "always", "rarely": "never", "generally": "always", "probably": "clearly", "may": "is known to",
             "might": "is sure to", "could": "is bound to", "sometimes": "usually", "mostly": "only", "mainly": "wholly", "regularly": "constantly"},
            r"(?<= )(?:{})\b",
        ),
        first_of(
            "duty",
            (r"\bshould\b", "could"),
            (r"\bmust\b", "would"),
            (r"\b(?:is|are) not recommended\b", "is forbidden"),
            (r"\bneeds? to\b", "may"),
            (r"\bhas to\b", "wants to"),
        ),
        first_of("how_early", (r"\b(?:Early|Preliminary|First|Initial) (tests|results|studies)", r"Final \1"), (r"\b[Tt]he (?:study|trial) was small\b", "The trial was done")),
        first_of("can_done", (r"\bcan (?=cause|infect|find|lose|help|lead|make|have)", "does "), (r"\bcan be\b", "is"), (r"\bis able to\b", "is going to")),
        first_of(
            "doubted_anew",
            (r"\b(showed|found|said) that\b", r"guessed that"),
            (r"\bsaid (?=[A-Z]|the)", "claimed "),
            (r"\b(caused|protected|reduced|cut|lowered|repaired|killed|destroyed|removed) ", r"seemed to have \1 "),
            (r"\bdid not (?=[a-z])", "might not "),
            (r"\b(will) (?=[a-z])", "would perhaps "),
        ),
    ),
)  # fmt: skip

CONDITIONS = Patterns(
    (
        first_of(
            "condition_lost",
            (r"^(?:If|Unless|When|Until) [^,]+, ", ""),
            (r",? (?:if|unless|until|provided that) [^,.]+(?=[,.])", ""),
            (r"\b[Oo]nly ", ""),
            capital=True,
        ),
        any_word(
            "condition_turned",
            {"if": "unless", "If": "Unless", "unless": "if", "Unless": "If", "until": "after", "Until": "After"},
        ),
    ),
    (
        first_of(
            "exception_lost",
            (
                r",? (?:except(?: for)?|when|once|whenever|within|as long as|provided that|rather than) [^,.;]+(?=[,.;])",
                "",
            ),
        ),
        anywhere("only_new", r"(?<= )(?:for|in|by) (?=(?:the|people|adults|women|children)\b)", r"only \g<0>"),
    ),
    (
        any_word(
            "condition_made_reason",
            {"if": "because", "If": "Because", "unless": "because", "Unless": "Because", "until": "when", "Until": "When", "when": "unless"},
            r"\b(?:{})\b(?! (?:the|a) time)",
        ),
        at_end("condition_new", " if it is cold.", " unless it rains.", " when asked."),
    ),
    (
        first_of("only_if", (r"\bonly if\b", "if"), (r"\bonly when\b", "when"), (r"\bOnly (one|two)\b", r"At least \1"), (r"\bonly (?=[a-z])", "even ")),
        any_word("even_if", {"if": "even if", "If": "Even if", "unless": "even if", "Unless": "Even if", "until": "even after", "Until": "Long before", "when": "even when"}, r"\b(?:{})\b(?! to)"),
        first_of("exception_turned", (r",? except (?:for |in )?", ", above all in "), (r"\bunless\b", "because"), (r"\bprovided that\b", "although"), (r"\bwhether or not\b", "if")),
        first_of(
            "before_or_after",
            (r"\bafter (?=the |a |his |her |they |it |eating |meals)", "before "),
            (r"\bbefore (?=the |a |his |her |they |it |breakfast|you |meals)", "after "),
            (r"\bduring (?=the )", "before "),
        ),
        first_of("treatment_dropped", (r"^(?:Without|With|Before|After|During|In|For) [^,]{3,30}, (\w)", upper), (r" (?:without|during|in) (?:treatment|pregnancy|winter|a prescription)(?=[ ,.])", "")),
        first_of("whether", (r"\bknow whether\b", "know that"), (r"\bshow whether\b", "show that"), (r"\b(?:ask|asked|say|said) (?:\w+ )?whether\b", "said that"), (r"\bdecided whether to\b", "decided to"), (r"\bwhether\b", "that")),
        first_of("or_until", (r", or (?:until|if|when) [^,.]+(?=[,.])", ""), (r",? (?:if|when|unless|until|as long as) [^,.]+(?=\.$)", "")),
        at_end("condition_added", ", if need be.", ", but only for men.", ", provided that it is cheap.", " once they are older."),
    ),
)  # fmt: skip
