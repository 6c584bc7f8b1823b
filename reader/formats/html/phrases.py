"""What pages write around their articles: how such headings and lines read, in the larger languages."""

from __future__ import annotations

import re

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_PIECES = r"(?:articles?|posts?|stories|news|blogs?|reading|content|resources|insights|guides|topics?|products?|links)"


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(alternatives)})\W*", re.IGNORECASE)


END_MATTER = _any(
    rf"(?:\w+ )?related {_PIECES}",
    "related",
    rf"(?:more|latest|recent|featured|popular|other|trending|top|similar|recommended) (?:\w+ )?{_PIECES}",
    rf"more (?:\w+ )?(?:{_PIECES}|recommendations)(?: (?:you|for you|from|on|about|in|like|to)\b.*)?",
    r"(?:explore )?more (?:from|on|like|about|in)\b.*",
    r"(?:previous|next|older|newer) (?:post|article|story|entry|page)s?(?: →)?",
    r"also (?:in|on|from) .{0,30}",
    r"(?:in )?other (?:news|stories)",
    r"you (?:may|might|could|will)(?: also)? (?:like|enjoy|be interested).*",
    "(?:recommended|suggested|further)(?: for you| reading)?",
    r"read (?:more|next|also|this next)\b.*",
    "(?:what to )?read next",
    "up next",
    "(?:keep|continue) (?:reading|exploring)",
    r"(?:discover|explore|see) more\b.*",
    r"(?:\d+ |leave (?:a|your) |(?:post|add) a |join the )?(?:comments?|repl(?:y|ies)|conversation|discussion)"
    r"(?: \(?\d+\)?)?",
    r"leave a (?:comment|reply)\b.*",
    r"share(?: this| on| via| with)?\b.{0,30}",
    r"follow(?: us)?(?: on\b.*)?",
    r"(?:about )?(?:the )?(?:authors?|writers?)",
    r"written by\b.*",
    "meet the (?:author|testers?)",
    r"(?:join|subscribe|sign up)\b.{0,80}",
    r"get (?:our|the) (?:\w+ )?newsletter\b.*",
    "newsletter",
    r"stay (?:in touch|connected|updated|informed)\b.*",
    r"tags|categories|topics|filed under|search|menu|navigation|advertisement|sponsored\b.*|don['’]t miss.*",
    r"was this (?:article |page |post |information )?helpful.*|(?:how (?:useful|helpful) was|rate) this\b.*",
    # German, French, Spanish, Italian, Dutch, Portuguese
    r"(?:das könnte|auch) (?:sie|dich|dir)?\b.{0,30}(?:interessier|gefall)\w*.*",
    "(?:ähnliche|weitere|mehr) (?:artikel|beiträge|themen).*",
    r"(?:mehr zum thema|lesen sie auch|kommentare|teilen|über (?:den autor|die autorin)|newsletter)\b.*",
    r"(?:articles? (?:similaires|liés|connexes)|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème))\b.*",
    r"(?:commentaires|partager)\b.*",
    r"(?:artículos relacionados|(?:te|le) puede interesar|lee también|comentarios|compartir|noticias relacionadas)\b.*",
    r"(?:articoli correlati|leggi anche|potrebbe interessarti|gerelateerde artikelen|lees ook)\b.*",
    r"(?:artigos relacionados|leia também)\b.*",
)
"""Headings of what follows an article: what else to read, comments, sharing, the author, letters to subscribe to."""

CONTENTS = _any(
    r"(?:(?:\w+ )?(?:table of )?contents|table of content)(?: (?:hide|show))?",
    "in this (?:article|guide|post|story|page|section)",
    "on this page",
    "jump to.*",
    r"what['’]s (?:in this\b.*|inside)",
    "(?:quick|page) (?:links|navigation)",
    "skip to.*",
    "article contents",
    "inhalt(?:sverzeichnis|sübersicht)?|auf dieser seite|sommaire|table des matières|índice|indice|inhoud(?:sopgave)?",
)
"""Headings of a list of the article's own sections."""

LABEL = _any(
    "related(?: (?:articles?|posts?|stories|reading|content|links?|video))?",
    "read (?:more|also|next)",
    "(?:also read|see also|recommended|up next)",
    r"more (?:from|on)\b.*",
    "you may(?: also)? like.*",
    "don['’]t miss",
    "lesen sie auch|lire aussi|à lire aussi|lee también|leggi anche|lees ook|leia também",
)
"""Labels above a link in the midst of an article."""

MORE = re.compile(
    r"\W*(?:read (?:more|also|next)|also read|see also|related(?: \w+)?|recommended(?: \w+)?|"
    r"lesen sie auch|lire aussi|à lire aussi|lee también|leggi anche|lees ook|leia também)\s*:",
    re.IGNORECASE,
)
"""Begins a line that leads to another article."""

APPEAL = re.compile(
    r"(?:are you )?ready (?:to|for)\b|looking for\b|want (?:to|more|help|a)\b|need (?:more |some |any )?help\b|"
    r"get (?:the|your|our|a|an|in touch|started|matched)\b|(?:down|up)load\b|contact\b|book an?\b|schedule\b|"
    r"(?:talk|speak) (?:to|with)\b|try\b|start (?:your|a|for)\b|join\b|subscribe\b|sign up\b|let['’]s\b|give\b|"
    r"(?:interested|curious) in\b|have (?:a |any |more )?questions\b|we['’]?d love\b|become an?\b|(?:buy|shop)\b|"
    r"learn how\b|how much will\b|over \d|trusted by\b|why trust\b",
    re.IGNORECASE,
)
"""Begins a heading that asks the reader for something."""

CREDIT = re.compile(
    r"(?:photos?|images?|picture|illustration|photograph|graphic|video|screenshot|credits?|source|courtesy)"
    r"(?: credits?| source| courtesy| by| from| via| of|:)",
    re.IGNORECASE,
)
"""Begins a line that says who took a picture."""

DATED = re.compile(
    r"(?:last |first |originally )?(?:updated|published|posted|modified|reviewed)(?: on| by|:|\b.{0,4}\d| \w{3,9} \d)|"
    r"\d+ min(?:ute)?s? read|reading time|"
    r"(?:written|authored|posted|edited|reviewed|fact[- ]checked|medically reviewed) by\b|"
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_MONTH}\.? \d{{1,2}},? \d{{4}}$|\d{{1,2}} {_MONTH} \d{{4}}$",
    re.IGNORECASE,
)
"""Begins a line that tells when an article was written, by whom, or how long it is."""

BYLINE = re.compile(
    r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor) (?:[^\W\d_a-z][\w.'’-]*|de|van|von|der|da|del|la|le|bin|al|and|&)"
    r"(?:,? (?:[^\W\d_a-z][\w.'’-]*|de|van|von|der|da|del|la|le|bin|al|and|&)){1,5}"
)
"""A whole line that names who wrote an article."""

QUESTIONS = re.compile(r"\bFAQs?\b|frequently asked|(?:common|popular) questions", re.IGNORECASE)
"""Stands in a heading above questions that pages like to fold away."""

PHONE = re.compile(r"(?:\+|\(0|\b0|\b1-)[\d\s().-]{7,}\d\b")
"""A telephone number."""
