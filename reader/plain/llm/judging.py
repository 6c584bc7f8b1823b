"""Whether a candidate sentence of a language model may stand for its source.

The gate is the one that the rules meet, at its strictest. It was built for rules that only move words about, so what a
rule never does is asked here besides: that the candidate is whole sentences, no longer than their source, of the
source's own words or their equals in the table, in the same tense and number, with no sign that the source has not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.plain.gate import passed
from reader.plain.lexicon import excused, form
from reader.plain.llm.bearing import turned
from reader.plain.llm.pointing import unclear
from reader.plain.model import Edit, Road, Verdict
from reader.plain.rewriting import Rewritten, Wish, check, rewrite_all
from reader.plain.rules.phrasing import FINITE
from reader.plain.sides import Side
from reader.text.parse import Parse, Token, parse_all
from reader.text.wordlists import listed

_FREE = frozenset(
    listed(
        "a an the of to in on at by for with from that who which where this these those it its he she his they them "
        "their him her there be have do n't 's n’t ’s"
    )
)
"""Words without content of their own; what joins, denies, hedges, limits or causes is none of them."""
_CONTRAST = frozenset(listed("but although though however whereas despite yet nevertheless nonetheless still"))
_CHOICE = frozenset(listed("or nor either neither"))
_REASONS = frozenset(listed("because since as so"))
_DENIALS = frozenset(listed("no not n't n’t never none nobody nothing neither nor without"))
_LONGER = 3
"""Words that a sentence may have more than its source: plain words are sometimes two for one."""
_FORMS = {"NN": "one", "NNS": "many", "JJR": "more", "RBR": "more", "JJS": "most", "RBS": "most"}
_PAST, _PRESENT = frozenset({"VBD"}), frozenset({"VBZ", "VBP"})
_SIGNS = frozenset(".,;:!?'’()-–—")
_ENDS = (".", "!", "?", "”", '"', ")", "’", ":")


def judged(source: str, sentences: Sequence[str], wish: Wish, name: str) -> Rewritten | tuple[Verdict, ...]:
    """Return what becomes of a source with these sentences in its place, or the verdicts that forbid it.

    A candidate that passes is made plainer by the rules where they can, as if a person had written it; what they make
    of it has to pass against the source as well.
    """
    verdicts = _verdicts(source, sentences)
    if not passed(verdicts):
        return tuple(verdict for verdict in verdicts if not verdict.passed)
    edit = Edit("language model", source, " ".join(sentences), f"Written by the language model {name}.")
    further = rewrite_all(list(sentences), wish)
    made = tuple(text for one in further for text in one.sentences)
    if made != tuple(sentences):
        proof = check(source, made)
        if passed(proof):
            edits = tuple(change for one in further for change in one.edits)
            return Rewritten(made, (edit, *edits), proof, Road.MODEL)
    return Rewritten(tuple(sentences), (edit,), verdicts, Road.MODEL)


def _verdicts(source: str, sentences: Sequence[str]) -> tuple[Verdict, ...]:
    shape = list(_shape(source, sentences))
    if shape:
        return (Verdict("shape", passed=False, detail="; ".join(shape)),)
    before, *after = parse_all([source, *sentences])
    own = [
        ("shape", list(_whole(before, after))),
        ("wording", list(_strange(before, after))),
        ("link", list(_links(before, after))),
        ("bearing", list(turned(before, after))),
        ("reference", list(unclear(before, after))),
        ("tense", list(_tense(before, after))),
        ("form", list(_form(before, after))),
    ]
    extra = tuple(Verdict(kind, not wrong, "; ".join(dict.fromkeys(wrong))) for kind, wrong in own)
    return (*check(source, sentences), *extra)


def _shape(source: str, sentences: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with the candidate to look at, before anything is parsed."""
    had, has = len(source.split()), [len(one.split()) for one in sentences]
    if max(has, default=0) > had + _LONGER or sum(has) > 1.5 * had + 6:
        yield "longer than before"
    if len(set(sentences)) < len(sentences):
        yield "says a thing twice"
    signs = {sign for one in sentences for sign in one if not (sign.isalnum() or sign.isspace())}
    if strange := signs - set(source) - _SIGNS:
        yield f"has signs that are new: {' '.join(sorted(strange))}"
    closed = source.rstrip().endswith(_ENDS)
    if any(not one.endswith(_ENDS) for one in (sentences if closed else sentences[:-1])):
        yield "has a sentence without an end"
    if any(one[0].islower() for one in sentences[0 if source[:1].isupper() else 1 :]):
        yield "has a sentence that begins small"


def _whole(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield sentences that cannot stand alone; a source that is no whole sentence allows others."""
    if _stands(before):
        yield from (f"“{one.text}” is no whole sentence" for one in after if not _stands(one))


def _stands(parse: Parse) -> bool:
    """Say whether there is a finite verb with a subject, or a command."""
    if not len(parse):
        return False
    root = parse.root
    below = parse.children(root, "aux", "auxpass")
    finite = root.tag in FINITE or any(one.tag in FINITE or one.tag == "MD" for one in below)
    subject = parse.child(root, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
    return root.is_verb and (root.tag == "VB" if subject is None else finite)


def _strange(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield words that are neither the source's own, nor their equals in the table, nor without content."""
    words = Side([before], form).words | {token.text.lower() for token in before}
    known = words | excused(before.text, words) | _FREE
    for group in (_CONTRAST, _REASONS, _DENIALS):  # which of them it is, and where, the gate looks at
        known |= group if words & group else frozenset()
    for parse in after:
        for token in parse:
            if token.is_word and not {token.lower, token.lemma, form(token.lemma)} & known:
                yield f"“{token.text}” is not the source's word"


def _links(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield what has become of contrasts and choices: "although" may turn into "but", not into "as" or nothing."""
    had, has = ([token.lower for parse in side for token in parse] for side in ([before], after))
    if bool(_CONTRAST & set(had)) != bool(_CONTRAST & set(has)):
        yield "a contrast is new or lost"
    if sum(word in _CHOICE for word in had) != sum(word in _CHOICE for word in has):
        yield "a choice is new or lost"


def _tense(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield tenses that no verb of the source has, and verbs whose tense has changed."""
    for name, tags in (("past", _PAST), ("present", _PRESENT)):
        had = {token.lemma for token in before if token.tag in tags}
        other = {token.lemma for token in before if token.tag in FINITE and token.tag not in tags}
        for token in (token for parse in after for token in parse if token.tag in tags):
            if (not had and other) or (token.lemma in other and token.lemma not in had):
                yield f"“{token.text}” brings in the {name}"


def _form(before: Parse, after: Sequence[Parse]) -> Iterator[str]:
    """Yield nouns whose number, and adjectives whose degree, has changed."""
    had: dict[str, set[str]] = {}
    for token in before:
        had.setdefault(token.lemma, set()).add(_form_of(token))
    for token in (token for parse in after for token in parse):
        if token.pos in ("NOUN", "ADJ", "ADV") and token.lemma in had and _form_of(token) not in had[token.lemma]:
            yield f"“{token.text}” has another form in the source"


def _form_of(token: Token) -> str:
    return _FORMS.get(token.tag, "")
