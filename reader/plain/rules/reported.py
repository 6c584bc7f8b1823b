"""What somebody says in one sentence, one thing a sentence: "said that A and that B" names the speaker twice."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import FINITE, Proposal, ends, is_finite, join, reports, sentence, subject_again
from reader.text.parse import Parse, Token


def reported_clauses(parse: Parse) -> Iterator[Proposal]:
    """Propose to end the sentence before "and that" and to name again who said it."""
    root = parse.root
    subject, told = parse.child(root, "nsubj"), parse.child(root, "ccomp")
    if not reports(root) or subject is None or told is None or not is_finite(parse, root):
        return
    if parse.children(root, "neg", "conj", "advcl") or not _that(parse, told):
        return
    for other in parse.children(told, "conj"):
        mark = _that(parse, other)
        if mark is None or mark.i < 3 or not ends(parse, parse.span(other)[1]):
            continue
        before = parse[mark.i - 1]
        again = subject_again(parse, subject)
        if before.lower != "and" or again is None:
            continue
        said = [one for one in parse.tokens[: root.i + 1] if one.i > parse.span(subject)[1] - 1]
        main = sentence(join(parse.tokens[: before.i]))
        added = sentence(f"{again} {join(said)} {join(parse.tokens[mark.i :])}")
        yield Proposal("reported clauses", (main, added), "Each thing said has its own sentence.", parse.text, added)
        return


def speakers(parse: Parse) -> Iterator[Proposal]:
    """Propose "Dr Lee is our head of research. Dr Lee said: “…”" for "Dr Lee, our head of research, said: “…”".

    "Our" says that it is so now; "the head of research" may have been so then.
    """
    opening = next((one.i for one in parse if one.text in ("“", '"')), 0)
    led = list(parse.tokens[:opening])
    if len(led) < _LEAST or led[-1].text not in (":", ",") or not reports(led[-2]) or led[-2].tag not in FINITE:
        return
    comma = next((one.i for one in led if one.text == ","), 0)
    if not 1 < comma < led[-2].i - 2 or parse[comma + 1].lower != "our":
        return
    name, what = list(parse.tokens[:comma]), list(parse.tokens[comma + 1 : led[-2].i])
    if any(one.pos != "PROPN" for one in name) or any(one.is_verb or one.text in ",;()" for one in what[:-1]):
        return
    told, said = join(name), f"{join(name)} {parse.text[led[-2].start :]}"
    made = (sentence(f"{told} is {join(what)}"), said)
    yield Proposal("speaker", made, "Who speaks has a sentence of their own.", join(what), made[0])


_LEAST = 5


def _that(parse: Parse, verb: Token) -> Token | None:
    return next((one for one in parse.children(verb, "mark") if one.lower == "that"), None)
