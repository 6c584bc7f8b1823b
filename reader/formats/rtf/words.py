r"""What the control words of RTF do that shape its text."""

from __future__ import annotations

import locale
import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from reader.formats import formula
from reader.formats.rtf.tables import codec
from reader.formats.rtf.writing import Properties, Story
from reader.model.article import Figure, Footnote, Prose, SpanKind
from reader.text.language import normalised

if TYPE_CHECKING:
    from reader.formats.rtf.machine import Machine

Act: TypeAlias = Callable[["Machine", int | None], None]

_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?((?:https?|mailto|tel|ftp):[^"\s]+)', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*(?:TOC|INDEX)\b", re.IGNORECASE)
_LOOSE = 4
"""Characters by which programs miscount binary data."""
DEEPEST = 12
"""Text boxes in one another below this depth are left out."""
_COUNTED = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)


def after_binary(text: str, at: int, length: int) -> int:
    """Return where binary data ends that begins ``at``: at once where its length is false, for no text may be lost.

    What is binary ends its group, so a brace closes right after it.
    """
    end = at + length
    return end if length > 0 and "}" in text[end : end + _LOOSE] else at


def _is_on(number: int | None) -> bool:
    return number != 0


def _bold(machine: Machine, number: int | None) -> None:
    machine.state.bold = _is_on(number)


def _italic(machine: Machine, number: int | None) -> None:
    machine.state.italic = _is_on(number)


def _hidden(machine: Machine, number: int | None) -> None:
    machine.state.hidden = _is_on(number)


def _raised(machine: Machine, number: int | None) -> None:
    machine.state.raised = _is_on(number)


def _level(machine: Machine, _: int | None) -> None:
    machine.state.raised = False


def _deleted(machine: Machine, number: int | None) -> None:
    machine.state.deleted = _is_on(number)


def _plain(machine: Machine, _: int | None) -> None:
    state = machine.state
    state.bold = state.italic = state.hidden = state.deleted = state.raised = False
    state.font = machine.font
    state.language = None


def _font(machine: Machine, number: int | None) -> None:
    machine.state.font = number or 0


def _default_font(machine: Machine, number: int | None) -> None:
    machine.font = machine.state.font = number or 0


def _language(machine: Machine, number: int | None) -> None:
    machine.state.language = normalised(locale.windows_locale.get(number or 0))


def _page(machine: Machine, number: int | None) -> None:
    machine.tables.page = codec(number or 1252) or machine.tables.page


def _charset(name: str) -> Act:
    def act(machine: Machine, _: int | None) -> None:
        machine.tables.page = name

    return act


def _blanks(machine: Machine, number: int | None) -> None:
    machine.state.blanks = max(0, min(number if number is not None else 1, 16))


def _table(name: str) -> Act:
    def act(machine: Machine, _: int | None) -> None:
        machine.state.table = name

    return act


# Paragraphs


def _dropped_letter(machine: Machine, _: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, goes_on=True)


def _paragraph(machine: Machine, _: int | None) -> None:
    if machine.state.properties.goes_on:
        return
    machine.story.paragraph(machine.state.properties)


def _line(machine: Machine, _: int | None) -> None:
    machine.story.break_()


def _new(machine: Machine, _: int | None) -> None:
    machine.state.properties = Properties()


def _style(machine: Machine, number: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, style=number or 0)


def _outline(machine: Machine, number: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, outline=number)


def _list(machine: Machine, number: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, list=number or 0)


def _depth(machine: Machine, number: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, depth=max(0, min(number or 0, 8)))


def _indent(machine: Machine, number: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, indent=number or 0)


def _in_table(machine: Machine, _: int | None) -> None:
    machine.state.properties = replace(machine.state.properties, table=True)


def _heads(machine: Machine, _: int | None) -> None:
    machine.story.heads = True


def _edge(*, below: bool) -> Act:
    """Remember which edge of a cell the next words draw."""

    def act(machine: Machine, _: int | None) -> None:
        machine.story.below = below

    return act


def _drawn(machine: Machine, _: int | None) -> None:
    if machine.story.below:
        machine.story.ruled = True


def _cell(machine: Machine, _: int | None) -> None:
    machine.story.cell(machine.state.properties)


def _row(machine: Machine, _: int | None) -> None:
    machine.story.row()


# Fields, notes, pictures


def _field(machine: Machine, _: int | None) -> None:
    machine.fields.append("")

    def end() -> None:
        machine.fields.pop()

    machine.at_end(end)


def _result(machine: Machine, _: int | None) -> None:
    code = machine.fields[-1] if machine.fields else ""
    if found := _LINK.match(code):
        machine.state.link = found[1]
    elif _CONTENTS.match(code):
        machine.aside("contents")
    elif _COUNTED.match(code):
        machine.state.skip = True


def _mark(machine: Machine, _: int | None) -> None:
    """Say the mark of a note whose text follows; in the note itself it is not repeated."""
    if len(machine.stories) == 1:
        machine.mark = str(machine.notes + 1)
        machine.story.add(machine.mark, ((SpanKind.FOOTNOTE, machine.mark),))


def _note(machine: Machine, number: int | None) -> None:
    """Read a footnote or endnote, which stands right after its mark."""
    if len(machine.stories) > 1:
        machine.aside("note")
        return
    if not machine.mark:
        _mark(machine, number)
    mark, machine.mark = machine.mark, ""
    machine.notes += 1
    text, own = machine.story, Story(machine.tables)
    machine.stories.append(own)

    def end() -> None:
        machine.stories.pop()
        if prose := own.said():
            text.note(Footnote(mark, prose))

    machine.at_end(end)


def _box(machine: Machine, _: int | None) -> None:
    """Read a text box, whose paragraphs come after the one that it hangs on."""
    if len(machine.stories) > DEEPEST:
        machine.aside("nested too deep")
        return
    own = Story(machine.tables)
    machine.stories.append(own)

    def end() -> None:
        machine.stories.pop()
        machine.story.boxed(own.end())

    machine.at_end(end)


def _formula(shape: Callable[[str], str]) -> Act:
    """Read a part of a formula, to be said in a shape of its own."""

    def act(machine: Machine, _: int | None) -> None:
        machine.catching.append([])

        def end() -> None:
            text = "".join(machine.catching.pop()).strip()
            machine.put(shape(text))

        machine.at_end(end)

    return act


def _picture(machine: Machine, _: int | None) -> None:
    """Pass over the data of a picture; what describes it may stand in it or in the drawing around it."""
    if machine.shapes:
        machine.shapes[-1] = True
    machine.catching.append([])

    def end() -> None:
        machine.catching.pop()
        if not machine.shapes:
            _show(machine)

    machine.at_end(end)


def _shape(machine: Machine, _: int | None) -> None:
    machine.shapes.append(False)
    machine.alt = ""

    def end() -> None:
        if machine.shapes.pop() or machine.alt:
            _show(machine)

    machine.at_end(end)


def _show(machine: Machine) -> None:
    machine.story.figure(Figure(Prose(machine.alt) if machine.alt else None))
    machine.alt = ""


def _nothing(machine: Machine, number: int | None) -> None:
    """Read on: the destination holds text or what describes a picture."""


BREAKS = frozenset(("par", "sect", "line", "cell", "nestcell", "row", "nestrow"))
"""Words that end something; in a destination that is caught they are blanks."""

WORDS: dict[str, Act] = {
    "b": _bold, "i": _italic, "v": _hidden, "deleted": _deleted, "plain": _plain, "f": _font, "deff": _default_font,
    "lang": _language, "ansicpg": _page, "mac": _charset("mac-roman"), "pc": _charset("cp437"),
    "pca": _charset("cp850"), "uc": _blanks, "fonttbl": _table("fonts"), "stylesheet": _table("styles"),
    "listtable": _table("lists"), "listoverridetable": _table("lists"), "par": _paragraph, "sect": _paragraph,
    "line": _line, "nestcell": _line, "nestrow": _line, "pard": _new, "s": _style, "outlinelevel": _outline,
    "ls": _list, "ilvl": _depth, "li": _indent, "lin": _indent, "intbl": _in_table, "trhdr": _heads, "cell": _cell,
    "row": _row, "field": _field, "fldrslt": _result, "chftn": _mark, "footnote": _note, "shptxt": _box,
    "pict": _picture, "shp": _shape, "shpinst": _nothing, "shppict": _nothing, "picprop": _nothing, "sp": _nothing,
    "pn": _nothing, "clbrdrb": _edge(below=True), "clbrdrt": _edge(below=False), "clbrdrl": _edge(below=False),
    "mmath": _nothing, "moMath": _nothing, "moMathPara": _nothing, "msup": _formula(partial(formula.raised, "")),
    "msub": _formula(partial(formula.lowered, "")), "mnum": _formula(formula.grouped), "me": _formula(formula.grouped),
    "mden": _formula(lambda below: f"/{formula.grouped(below)} "), "mdeg": _formula(formula.root),
    "super": _raised, "up": _raised, "nosupersub": _level,
    "sub": _level, "dn": _level, "dropcapt": _dropped_letter, "dropcapli": _dropped_letter,
    "clbrdrr": _edge(below=False), "brdrs": _drawn, "brdrth": _drawn, "brdrdb": _drawn,
}  # fmt: skip
"""What each word does; a destination that is marked as one to be passed over if it is unknown, and is not here, is."""
