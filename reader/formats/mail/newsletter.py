"""A message's HTML: tables place things; around the text stand previews, links to a browser and a legal foot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats.html.fragment import pieces, sectioned
from reader.formats.html.marks import links
from reader.formats.html.pieces import Piece
from reader.formats.html.tree import has, parse, plain
from reader.formats.mail.plain import Body
from reader.model.article import Dropped, Figure

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

FOOT = 0.40
"""Share of the text that may stand below the first words that only a foot has."""
HIDDEN = 0.5
"""Share of the text above which what is hidden is the message after all: its style sheet unhides it."""
MOST_LOOKED = 20_000_000
"""Characters of hidden elements that are looked at, for one may stand in another."""
_FRAME = frozenset({"html", "body", "style", "script"})

_HIDDEN = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?(?=[;\s]|$)|"
    r"opacity\s*:\s*0(?:\.0+)?(?=[;\s]|$))",
    re.IGNORECASE,
)
_PREVIEW = re.compile(
    r"(?:^|[\s_-])(?:pre-?header|preview-?text|mcnpreviewtext|inbox-?preview)(?=$|[\s_-])", re.IGNORECASE
)
_FOOT = re.compile(
    r"""(?ix) \b (?: unsubscribe | opt[ -]?out | no\ longer\ (?:wish|want)\ to | all\ rights\ reserved
    | (?:manage|update|change|edit)\ (?:(?:your|my|email|e-mail|subscription)\ )*(?:preferences|settings|subscriptions?)
    | (?:receiv(?:e|ed|ing)|get(?:ting)?)\ this\ (?:e-?mail|newsletter|message)\ because
    | this\ (?:e-?mail|message|newsletter)\ was\ sent\ (?:to|by) | add\ us\ to\ your\ address\ book
    | abmelden | abbestellen | austragen | sie\ erhalten\ diese[nrs]?\ | se\ d[ée]sabonner | d[ée]sinscrire
    | darse\ de\ baja | cancelar\ (?:la\ )?suscripci[óo]n | annulla\ (?:la\ tua\ )?iscrizione | afmelden
    | uitschrijven )"""
)
"""What only the foot of a newsletter says."""
_SMALL_FOOT = re.compile(
    r"""(?ix) (?: © | \(c\) | copyright\b | follow\ us | find\ us | impressum | imprint | privacy\ (?:policy|notice)
    | datenschutz | terms\b ) .{0,200}"""
)
_BROWSER = re.compile(
    r"""(?ix) .{0,80} \b (?: view | read | open | see | having\ trouble | trouble\ viewing | web\ version
    | online\ version
    | problems?\ (?:viewing|displaying|reading) | im\ browser | webversion | online\ ansehen
    | voir\ .{0,30}(?:en\ ligne|navigateur) | ver\ .{0,30}navegador ) \b .{0,120}"""
)
_WHERE = re.compile(r"(?i)browser|online|web ?version|here|ligne|navega")


def read(data: bytes, charset: str | None, title: str, base: str | None = None) -> Body:
    """Return the sections of an HTML part; ``title`` is the subject, which its text often repeats."""
    from reader.formats.html.decode import decode

    root = parse(decode(data, charset))
    if root is None:
        return Body(())
    body = next(root.iter("body"), root)
    dropped = _unhidden(body)
    for table in list(body.iter("table")):
        if not _holds_data(table):
            table.set("role", "presentation")
    link = links(base)
    found = [piece for piece in pieces(body, link) if not _says_nothing(piece)]
    reasons = reasons_of(found)
    kept = [piece for piece, reason in zip(found, reasons, strict=True) if not reason]
    dropped += [
        Dropped(piece.text, reason) for piece, reason in zip(found, reasons, strict=True) if reason and piece.text
    ]
    return Body(sectioned(kept, title), tuple(dropped), root.get("lang"))


def _unhidden(root: Element) -> list[Dropped]:
    """Take out what no mail program shows, and return it."""
    whole = len(plain(root))
    dropped: list[Dropped] = []
    looked = skip = 0
    for element in list(root.iter()):
        skip -= 1
        if skip >= 0 or not isinstance(element.tag, str) or element.tag in _FRAME or looked > MOST_LOOKED:
            continue
        preview = _PREVIEW.search(f"{element.get('class') or ''} {element.get('id') or ''}")
        if not preview and not _HIDDEN.search(element.get("style") or ""):
            continue
        said = plain(element)
        looked += len(said)
        if len(said) <= HIDDEN * whole:
            dropped.append(Dropped(said, "preheader" if preview or not dropped else "hidden"))
            skip = sum(1 for _ in element.iter())
            _remove(element)
    return [one for one in dropped if any(sign.isalnum() for sign in one.text)]


def _remove(element: Element) -> None:
    """Take an element out of its tree, but not the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _holds_data(table: Element) -> bool:
    if has(table, "table"):
        return False
    border = (table.get("border") or "0").strip()
    return has(table, "th", "thead", "caption") or border not in ("", "0", "0px", "none")


def _says_nothing(piece: Piece) -> bool:
    """Say whether a piece is a picture without description, of which a newsletter has dozens: lines and corners."""
    return isinstance(piece.part, Figure) and piece.part.alt is None and piece.part.caption is None


def _is_sign(piece: Piece) -> bool:
    """Say whether a piece is a sender's sign above the text, described in a word or two."""
    return isinstance(piece.part, Figure) and piece.part.caption is None and piece.text.count(" ") < 4


def reasons_of(found: list[Piece]) -> list[str]:
    """Return for each piece why it is left out; nothing for what is read."""
    reasons = [""] * len(found)
    for index, piece in enumerate(found[:6]):
        if (
            len(piece.text) < 200
            and piece.linked() > 0
            and _BROWSER.fullmatch(piece.text)
            and _WHERE.search(piece.text)
        ):
            reasons[index] = "banner"
    for index in _foot(found):
        reasons[index] = "footer"
    for index, piece in enumerate(found):
        if reasons[index] or isinstance(piece.part, Figure):
            reasons[index] = reasons[index] or ("picture above the text" if _is_sign(piece) else "")
        else:
            break
    for index, piece in enumerate(found):
        if (
            not reasons[index]
            and piece.linked() > 0.9
            and piece.text.count(" ") < 4
            and piece.tag not in ("list", "table")
        ):
            reasons[index] = "link"
    if all(reasons):
        return [""] * len(found)
    return reasons


def _foot(found: list[Piece]) -> list[int]:
    """Return the pieces of the foot: from the first words that only a foot has, where little stands below them."""
    total = sum(len(piece.text) for piece in found)
    below = 0
    start = len(found)
    for index in range(len(found) - 1, -1, -1):
        below += len(found[index].text)
        if below > FOOT * total and index < len(found) - 1:
            break
        if _FOOT.search(found[index].text) and len(found[index].text) < 1200:
            start = index
    if start == len(found):
        return []
    while start > 1 and _SMALL_FOOT.fullmatch(found[start - 1].text):
        start -= 1
    if any(len(found[index].text) > 400 and not _FOOT.search(found[index].text) for index in range(start, len(found))):
        return [index for index in range(start, len(found)) if _FOOT.search(found[index].text)]
    return list(range(start, len(found)))
