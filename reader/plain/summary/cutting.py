"""What a summary may say less: where and when a result was told ("Results announced in Rome showed …"), and how it
was measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.plain.gate import judge
from reader.plain.lexicon import excused, form
from reader.plain.model import Edit, Verdict
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_TOLD = frozenset(listed("announce publish present release share issue print post report"))
_MEASURED = frozenset(listed("measure assess judge rate score test monitor track count see show publish report"))
_BRACKETS = re.compile(r"\s*\([^()]+\)")
_UNTOLD = "A summary need not say where and when it was told."


def shorter(parse: Parse) -> tuple[str, tuple[Edit, ...]]:
    """Return a sentence without what a summary need not say, and what was left out; empty if it has no such words.

    A dateline goes, words on where the subject was published, and brackets that tell how something was measured. Only
    verbs of publishing and measuring are taken: any other participle may limit what is said.
    """
    gone = sorted(set(_dateline(parse)) | set(_published(parse)) | set(_measured(parse)))
    text, at = "", 0
    for start, end, _, _ in gone:
        text, at = text + parse.text[at:start], max(at, end)
    edits = tuple(Edit(rule, parse.text[start:end].strip(" ,–—-"), "", reason) for start, end, rule, reason in gone)
    return (text + parse.text[at:], edits) if gone else ("", ())


_Cut = tuple[int, int, str, str]
"""Start and end of what goes, the name of the rule, and the reason."""
_DATELINE = re.compile(
    r"(?=[^a-z]*[A-Z]{3})[^\W\d_][\w.’']*(?:,? [^\W\d_][\w.’']*){0,3}"  # LONDON, or NEW YORK CITY, N.Y.
    r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?|,? \([^()]{2,30}\))*"
    r"(?: ?[–—] ?| --? )(?=[A-Z“\"‘])"
)


def _dateline(parse: Parse) -> Iterator[_Cut]:
    """Yield "LONDON (Reuters) —", which says where and when a report was sent."""
    found = _DATELINE.match(parse.text)
    if found:
        yield *found.span(), "dateline", _UNTOLD


def _published(parse: Parse) -> Iterator[_Cut]:
    for verb in parse:
        said = _said(parse, verb)
        if said is not None:
            yield verb.start, said.start, "publication", _UNTOLD
            return


def _measured(parse: Parse) -> Iterator[_Cut]:
    """Yield brackets such as "(measured by the number of new lesions)"; one with a figure may limit what is said."""
    for found in _BRACKETS.finditer(parse.text):
        inside = [one for one in parse if found.start() < one.start < found.end() - 1 and one.text != "("]
        first = next((one for one in inside if one.lower != "as"), None)
        if first and first.lemma in _MEASURED and first.tag == "VBN" and not any(one.pos == "NUM" for one in inside):
            yield *found.span(), "measure", "A summary need not say how this was measured."


def _said(parse: Parse, verb: Token) -> Token | None:
    """Return the verb of a sentence whose subject a participle of publishing follows, such as "showed".

    A comma between the two misleads the parser: it then takes the participle for the verb, and the verb for a rest.
    """
    if verb.lemma not in _TOLD or verb.tag not in ("VBN", "VBD") or verb.i == 0 or not parse[verb.i - 1].is_noun:
        return None
    subject = parse[verb.i - 1]
    following = next((one for one in parse.tokens[verb.i + 1 :] if one.is_verb or one.dep in ("cc", "mark")), None)
    if following is None or following.tag not in ("VBD", "VBZ", "VBP") or subject.dep != "nsubj":
        return None
    own = parse.children(following, "nsubj", "nsubjpass")
    if verb.dep == "acl":
        return following if own and own[0].i == subject.i else None
    comma = parse[following.i - 1].text == ","
    return following if comma and not own and parse.head(subject).i == verb.i else None


def check_less(source: str, outputs: list[str]) -> tuple[Verdict, ...]:
    """Let the gate judge sentences that may leave something out, and may change and add nothing."""
    return judge([source], outputs, complete=False, strict=True, same=form, excused=excused)
