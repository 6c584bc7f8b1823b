"""How sentences of other languages lean on what stands before them, by their first words; no grammar is known."""

from __future__ import annotations

import re

from reader.text.wordlists import listed

_CONTRAST = {
    "de": "aber doch jedoch dennoch trotzdem allerdings hingegen dagegen stattdessen leider",
    "fr": "mais cependant pourtant toutefois néanmoins malheureusement or",
    "es": "pero sin embargo no obstante aunque desgraciadamente",
    "it": "ma però tuttavia invece purtroppo",
    "nl": "maar echter toch helaas niettemin",
    "pt": "mas porém contudo todavia infelizmente",
    "sv": "men dock ändå tyvärr",
    "pl": "ale jednak niestety",
}
_SEQUEL = {
    "de": "und oder denn daher deshalb darum deswegen dann danach dort da dabei damit dazu davon dadurch daran darauf "
    "darüber dafür so auch außerdem zudem also er sie es ihm ihn ihr ihre ihren sein seine dies diese dieser dieses "
    "diesen diesem das solche solch beide andere hier wichtig",
    "fr": "et ou donc ainsi alors puis ensuite aussi enfin il elle ils elles cela ceci ce c'est cette ces cet celui "
    "celle ceux leur leurs lui y en là ici",
    "es": "y o así entonces luego además también por esto esta este estos estas eso ese esa él ella ellos ellas su sus "
    "ahí allí aquí tal",
    "it": "e o quindi così allora poi inoltre anche infine questo questa questi queste ciò quello quella lui lei loro "
    "essi qui là",
    "nl": "en of dus daarom dan daarna ook bovendien dit dat deze die hij zij ze het hun daar hier zo",
    "pt": "e ou assim então depois além também isto isso este esta esse essa ele ela eles elas seu sua ali aqui",
    "sv": "och eller så därför sedan också dessutom detta denna dessa den det han hon de där här",
    "pl": "i lub więc zatem potem także też to ten ta te on ona oni tam tu",
}
_POINTING = {
    "de": "diese dieser dieses diesen diesem solche solcher solchen",
    "fr": "cette ces cet",
    "es": "esta este estos estas esa ese esos esas",
    "it": "questo questa questi queste",
    "nl": "deze",
    "pt": "este esta estes estas esse essa esses essas",
    "sv": "denna detta dessa",
    "pl": "tego tej tych tym",
}
_NEAR = 5
"""Words from the head of a sentence within which one of these points to the sentence before."""
_AT_THE_END = {"de": "das dies davon damit daran dafür dagegen dazu darüber"}
_DENIALS = {
    "de": "nicht kein keine keinen keiner keinem nie niemals nichts ohne weder",
    "fr": "pas jamais aucun aucune rien sans ni",
    "es": "no nunca ningún ninguna nada sin ni",
    "it": "non mai nessun nessuna nulla niente senza né",
    "nl": "niet geen nooit niets zonder",
    "pt": "não nunca nenhum nenhuma nada sem nem",
    "sv": "inte ingen inget aldrig utan",
    "pl": "nie nigdy nic bez ani żaden",
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def first_word(text: str) -> str:
    """Return the first word of a sentence in small letters."""
    found = _WORD.search(text)
    return found.group().lower().replace("’", "'") if found else ""


def contrasts(text: str, language: str) -> bool:
    """Say whether a sentence opens by setting itself against the one before."""
    return first_word(text) in listed(_CONTRAST.get(language, ""))


def leans(text: str, language: str) -> str:
    """Return the word of a sentence that ties it to, or points back to, the one before; nothing if none does."""
    words: list[str] = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    if not words:
        return ""
    if words[0] in listed(_SEQUEL.get(language, "")):
        return words[0]
    if words[-1] in listed(_AT_THE_END.get(language, "")):
        return words[-1]
    return next((word for word in words[:_NEAR] if word in listed(_POINTING.get(language, ""))), "")


def denies(text: str, language: str) -> bool:
    """Say whether a sentence denies something."""
    return not {word.lower() for word in _WORD.findall(text)}.isdisjoint(listed(_DENIALS.get(language, "")))
