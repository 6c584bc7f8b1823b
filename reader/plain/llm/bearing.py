"""What a reason and a "not" bear on: a language model may turn them round, which no rule ever does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.plain.lexicon import form
from reader.text.doubts import lemma
from reader.text.parse import Parse, Token

_BECAUSE = frozenset({"because", "since", "as"})
_SO = frozenset({"so", "therefore", "thus", "hence"})
_NOT = frozenset({"not", "n't", "n’t", "never"})
_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM")


def turned(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield what is wrong with the reasons and denials of a wording."""
    if set(_reasons([before])) != set(_reasons(after)):
        yield "a reason is not what it was"
    had, has = Counter(_denied([before])), Counter(_denied(after))
    if had:  # else the source denies with "no" or "nobody", which the gate follows
        yield from (f"“not” stands before “{word}”" for word in has if has[word] > had[word])


def _reasons(parses: Sequence[Parse]) -> Iterator[tuple[str, str]]:
    """Yield each reason's verb with the verb of what follows from it."""
    last = ""
    for parse in parses:
        for token in parse:
            if token.lower in _BECAUSE and token.dep == "mark":
                clause = parse.head(token)
                yield _form(clause), _form(parse.head(clause))
            elif token.lower in _SO:
                yield from _so(parse, token, last)
        last = _form(parse.root) if len(parse) else ""


def _so(parse: Parse, token: Token, last: str) -> Iterator[tuple[str, str]]:
    """Yield reason and result of "so", which stands between them; "so long" has none."""
    if token.i == 0:
        yield last, _form(parse.root)
        return
    head = parse.head(token)
    if not head.is_verb:
        return
    if head.i < token.i:
        later = [one for one in parse.children(head, "conj", "advcl", "ccomp") if one.i > token.i]
        yield from ((_form(head), _form(one)) for one in later[:1])
    elif head.dep != "ROOT":
        yield _form(parse.head(head)), _form(head)
    else:
        earlier = [one for one in parse.children(head, "ccomp", "advcl", "conj") if one.i < token.i]
        yield from ((_form(one), _form(head)) for one in earlier[:1])


def _denied(parses: Sequence[Parse]) -> Iterator[str]:
    """Yield the word of content that follows each "not"."""
    for parse in parses:
        for token in parse:
            if token.lower in _NOT:
                yield next((_form(one) for one in parse.tokens[token.i + 1 :] if one.pos in _CONTENT), "")


def _form(token: Token) -> str:
    return form(lemma(token))
