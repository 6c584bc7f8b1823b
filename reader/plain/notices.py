"""What a plain version and a summary open with, printed and heard: who made them, in the article's language."""

from __future__ import annotations

from reader.model.units import LanguageTag
from reader.text.language import base

NOTICE = "Plain version, made by a program"
"""What a plain version opens with."""
SUMMARY_NOTICE = "Summary, made by a program"
"""What a summary opens with whose sentences are not made plainer, in a language that has no line below."""
ABROAD = {
    "de": "Zusammenfassung, von einem Programm erstellt: Die Sätze stehen so im Artikel.",
    "es": "Resumen hecho por un programa: las frases están tomadas del artículo.",
    "fr": "Résumé fait par un programme : les phrases sont tirées de l’article.",
    "it": "Riassunto fatto da un programma: le frasi sono tratte dall’articolo.",
    "nl": "Samenvatting, gemaakt door een programma: de zinnen komen uit het artikel.",
    "pl": "Streszczenie przygotowane przez program: zdania pochodzą z artykułu.",
    "pt": "Resumo feito por um programa: as frases foram retiradas do artigo.",
    "sv": "Sammanfattning, gjord av ett program: meningarna är hämtade ur artikeln.",
}


def of_summary(language: str) -> str:
    """Return what a summary opens with in a language whose sentences stay as they are."""
    told = f"{SUMMARY_NOTICE}. All sentences are the article’s own: only English is made plainer so far."
    return ABROAD.get(base(language), told)


def foreign(language: str) -> LanguageTag | None:
    """Return the language of the notice where it is not that of the article, so that it is said and marked as such."""
    return None if base(language) in ("en", *ABROAD) else LanguageTag("en")
