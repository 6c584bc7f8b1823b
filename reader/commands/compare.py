"""``plainspoken compare``: two versions of a page side by side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from reader.commands.common import format_option, print_json, read

if TYPE_CHECKING:
    from reader.readability.comparing import Comparison, FactChange, Pair


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--from", "from_name", metavar="FORMAT", help="Read both as html, markdown, text …")
@click.option("--allow-local", is_flag=True, help="Also open addresses of this machine and its network.")
@click.option("--all", "everything", is_flag=True, help="Also print the sentences that stayed as they were.")
@format_option("text", "json")
def compare(old: str, new: str, from_name: str | None, allow_local: bool, everything: bool, format_name: str) -> None:
    """Print what became easier or harder from OLD to NEW, and which facts changed.

    OLD and NEW are paths or addresses; one may be - for standard input.
    """
    from reader.readability import comparing

    before = read(old, from_name, allow_local=allow_local)
    after = read(new, from_name, allow_local=allow_local)
    found = comparing.compare(before, after)
    if format_name == "json":
        print_json({"old": before.title, "new": after.title} | found.as_dict())
        return
    for line in _lines(found, everything=everything):
        click.echo(line)


def _lines(found: Comparison, *, everything: bool) -> Iterator[str]:
    yield from _figures(found)
    counts = ", ".join(f"{number} {name}" for name, number in found.counts.items() if number)
    yield ""
    yield f"Sentences: {counts or 'none'}"
    for pair in found.pairs:
        if everything or pair.change != "same":
            yield from _pair(pair)
    yield ""
    if found.facts:
        yield "Facts that changed in the whole text"
        yield from (f"  {told(fact)}" for fact in found.facts)
    elif not found.notes:
        yield "All numbers, dates, names and negations are the same."
    yield from found.notes


def _figures(found: Comparison) -> Iterator[str]:
    """Yield a line for each figure: its name, then old and new, so that it reads well aloud."""
    from reader.readability.formulas import title_of

    if (old_level := found.old.level) and (new_level := found.new.level):
        yield f"Level: {_shift(old_level.value, new_level.value, old_level.cefr, new_level.cefr)}"
    for name, (old, new) in found.figures.items():
        if old is not None and new is not None and name != "level":
            title = "US grade" if name == "grade" else title_of(name)
            more, less = ("more", "fewer") if name in ("words", "sentences") else ("higher", "lower")
            yield f"{title}: {_shift(old, new, f'{old:g}', f'{new:g}', more, less)}"


def _shift(old: float, new: float, old_name: str, new_name: str, more: str = "higher", less: str = "lower") -> str:
    """Return how a figure moved, in words: a voice may leave a plus or minus unsaid."""
    if f"{old - new:.2f}".lstrip("-") == "0.00":
        return f"{new_name}, as before"
    return f"{old_name} before, {new_name} now, {abs(new - old):.4g} {more if new > old else less}"


def _pair(pair: Pair) -> Iterator[str]:
    yield ""
    by = f" by {abs(pair.by):.1f}" if pair.change in ("easier", "harder") else ""
    yield f"{str(pair.change).capitalize()}{by}"
    if pair.change == "same":
        yield from (f"  {text}" for text in pair.new)
    else:
        yield from (f"  Before: {text}" for text in pair.old)
        yield from (f"  Now: {text}" for text in pair.new)
    yield from (f"  Fact: {told(fact)}" for fact in pair.facts)


def told(fact: FactChange) -> str:
    """Return a changed fact in words."""
    times = f" ({abs(fact.by)} times)" if abs(fact.by) > 1 else ""
    change = f"{'is new' if fact.by > 0 else 'is gone'}{times}"
    if fact.kind == "negation":  # its word, then the words that it denies
        word, *denied = fact.fact.split()
        return f"negation “{word}” {change}, at {' and '.join(f'“{one}”' for one in denied[:2])}".removesuffix(", at ")
    return f"{fact.kind} “{fact.fact}” {change}"
