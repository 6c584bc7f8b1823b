"""The options that let a language model help, for the commands that rewrite."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reader.commands.common import tell

if TYPE_CHECKING:
    from reader.plain.llm.writer import Writer
    from reader.plain.model import PlainSentence

F = TypeVar("F", bound=Callable[..., Any])
ROADS = ("model", "rules", "original")


def model_options(function: F) -> F:
    """Add the options ``llm``, ``model``, ``llm_judge`` and ``llm_seconds`` to a command."""
    for decorate in (
        click.option(
            "--llm-seconds",
            type=click.FloatRange(1, 86_400),
            default=600,
            show_default=True,
            metavar="SECONDS",
            help="How long the model may work in all; what is left then is left to the rules.",
        ),
        click.option(
            "--llm-judge",
            is_flag=True,
            help="Ask the model about words that the rules swapped too, and leave out the swaps that it refuses.",
        ),
        click.option("--model", metavar="NAME", help="The server's model to ask."),
        click.option(
            "--llm",
            metavar="URL",
            help="Let a language model write sentences too, judged like all others: the address of a server with "
            "OpenAI's interface, or local:FILE.gguf. The server is sent the text; its key is PLAINSPOKEN_LLM_KEY.",
        ),
    ):
        function = decorate(function)
    return function


def writer_for(llm: str | None, model: str | None, seconds: float, *, judges: bool = False) -> Writer | None:
    """Return the writer that the options ask for, None where they ask for none."""
    if llm is None:
        if model is not None:
            raise click.UsageError("--model names a model of a server: name the server with --llm.")
        if judges:
            raise click.UsageError("--llm-judge lets a language model judge: name one with --llm.")
        return None
    from reader import settings
    from reader.plain.llm.cache import Answers
    from reader.plain.llm.opening import open_model
    from reader.plain.llm.writer import Writer

    opened = open_model(llm, model)
    tell(f"Asking {opened.name} at {opened.place}, sentence by sentence.")
    return Writer(opened, answers=Answers(settings.answers_folder(settings.load())), seconds=seconds, judges=judges)


def roads(sentences: tuple[PlainSentence, ...]) -> dict[str, int]:
    """Return how many sentences took each road."""
    return {road: sum(sentence.road == road for sentence in sentences) for road in ROADS}


def account(writer: Writer | None, sentences: tuple[PlainSentence, ...]) -> dict[str, Any]:
    """Return the roads and what the model did, as JSON-ready data."""
    return {"roads": roads(sentences), "model": writer.use.as_dict() if writer else None}


def credit(writer: Writer | None, sentences: tuple[PlainSentence, ...]) -> str:
    """Return what a plain version says of a model that helped to write it; nothing without one."""
    if not writer:
        return ""
    count = roads(sentences)
    return (
        f" The language model {writer.use.name} wrote {count['model'] or 'none'} of its {len(sentences)} sentences, "
        f"the program’s rules {count['rules'] or 'none'}."
    )
