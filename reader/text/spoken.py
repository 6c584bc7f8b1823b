"""How a text is said: what voices get wrong is rewritten, and every spoken character leads back to a written one."""

from __future__ import annotations

import re
from functools import cache

from reader.model.speech import Spoken
from reader.text.rewriting import Rule, pattern_rule, rewrite, unchanged

_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "nl": "en", "pt": "e", "sv": "och", "pl": "i"}
_DOT = {"en": "dot", "de": "Punkt", "fr": "point", "es": "punto", "it": "punto", "nl": "punt", "pt": "ponto"}
_AT = {
    "en": "at",
    "de": "at",
    "fr": "arobase",
    "es": "arroba",
    "it": "chiocciola",
    "nl": "apenstaartje",
    "pt": "arroba",
}
_POWER = {"en": "to the power of", "de": "hoch"}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_QUOTES = str.maketrans("“”„‟«»‹›″‘’‚‛ʼ′", '"' * 9 + "'" * 6)


def spoken(text: str, language: str = "en") -> str:
    """Return the text as a voice should be given it. ``language`` is a BCP 47 tag; ``en`` is that of the US."""
    return spoken_map(text, language).text


def spoken_map(text: str, language: str = "en") -> Spoken:
    """Return the text as it is said, with the offsets that lead from it to what is written, and back."""
    said = unchanged(text)
    for rule in _rules(re.split("[-_]", language, maxsplit=1)[0].lower()):
        said = rewrite(said, rule)
    return said


@cache
def _rules(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language in the order in which they apply."""
    rules = [*_CLEANING]
    if language == "en":
        rules += _ENGLISH
    if language in _POWER:
        rules += _powers(_POWER[language], squared=language == "en")
    if language in _AND:
        rules.append(pattern_rule(r"(?<=\w)\s*&\s*(?=\w)", f" {_AND[language]} "))
    if language in _DOT:
        rules += _addresses(_DOT[language], _AT[language])
    return (*rules, *_SETTLING)


def _quote(found: re.Match[str]) -> str:
    return found[0].translate(_QUOTES)


_CLEANING = (
    # Marks that are not seen: hyphens of convenience, joints without width, directions.
    pattern_rule(r"[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+", ""),
    # A thin space inside a number parts thousands.
    pattern_rule(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))", ""),
    pattern_rule(r"\s{2,}|[^\S ]", " "),
    pattern_rule(r"[“”„‟«»‹›″‘’‚‛ʼ′]+", _quote),
    pattern_rule(r"[\u2010\u2011]", "-"),
    # Voices spell small figures below the line by their names, or leave them out.
    pattern_rule(r"[₀-₉]+", lambda found: found[0].translate(_LOWERED)),
)
_ENGLISH = (
    pattern_rule(r"\b([Ee])\.\s?g\.(?!\w)", lambda found: "For example" if found[1] == "E" else "for example"),
    pattern_rule(r"\b([Ii])\.\s?e\.(?!\w)", lambda found: "That is" if found[1] == "I" else "that is"),
    pattern_rule(r"(?<=\d)–(?=[$£€]?\d)", " to "),
    pattern_rule(r"\u2212(?=\d)|(?<![\w.,])–(?=\d)", "minus "),
    pattern_rule(r"☑\s?", "done: "),
    pattern_rule(r"☐\s?", "to do: "),
)
_SETTLING = (
    # A dash that parts a sentence is a pause, which every voice makes at a comma.
    pattern_rule(r"(?<=[\w)\"'%])\s*[—―]\s*(?=[\w(\"'$£€]) | (?<=[\w)\"'%])\s[–-]{1,2}\s(?=[\w(\"'$£€])", ", "),
    pattern_rule(r"[\u2013\u2014\u2015\u2212]", "-"),
    pattern_rule(r"[☑☐]\s?", ""),
)


def _powers(words: str, *, squared: bool) -> tuple[Rule, Rule]:
    """Return the rules that say powers, of which voices say the figure alone; behind a longer word it marks a note."""
    own = {"2": " squared", "3": " cubed"} if squared else {}

    def raised(found: re.Match[str]) -> str:
        figure = found[2].translate(_RAISED)
        return (
            own.get(figure, "") if figure in own and not found[1] else f" {words} {'minus ' * bool(found[1])}{figure}"
        )

    return (
        pattern_rule(r"(?<=[^\W⁰¹²³⁴-⁹]|[)\]])(?<![^\W\d_]{4})(⁻?)([⁰¹²³⁴-⁹]+)", raised),
        pattern_rule(r"(?<=[\w)\]])\^(?=[(\w−-])", f" {words} "),
    )


def _addresses(dot: str, at: str) -> tuple[Rule, Rule]:
    """Return the rules that say an address as the name of its site, and an e-mail address in words."""

    def host(found: re.Match[str]) -> str:
        return found["host"].removeprefix("www.").replace(".", f" {dot} ")

    def mail(found: re.Match[str]) -> str:
        return found[0].replace("@", f" {at} ").replace(".", f" {dot} ")

    return (
        pattern_rule(
            r"""(?<![\w@./]) (?:https?://(?:[\w.-]+@)? | (?=www\.)) (?P<host>[\w-]+(?:\.[\w-]+)+) (?::\d+)?
            (?:[/?#](?:[^\s"<>]*[^\s"<>.,;:!?)\]'])?)?""",
            host,
        ),
        pattern_rule(r"(?<![\w.])[\w.+-]*\w@\w[\w-]*(?:\.\w[\w-]*)+", mail),
    )
