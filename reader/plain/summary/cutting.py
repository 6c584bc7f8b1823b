"""What a summary may say less: where and when a result was told, for "Results announced in Rome on Monday showed …"."""

from __future__ import annotations

from reader.plain.gate import judge
from reader.plain.lexicon import excused, form
from reader.plain.model import Verdict
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_TOLD = frozenset(listed("announce publish present release share issue print post report"))


def shorter(parse: Parse) -> tuple[str, str]:
    """Return a sentence without the words on where its subject was published, and those words; empty if it has none.

    Only verbs of publishing are taken: any other participle may limit what is said.
    """
    for verb in parse:
        said = _said(parse, verb)
        if said is not None:
            between = parse.text[verb.start : said.start]
            return parse.text[: verb.start] + parse.text[said.start :], between.rstrip(" ,")
    return "", ""


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
