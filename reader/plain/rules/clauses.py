"""Clauses that set one thing against another or give a reason: "although", "while", "because" become two sentences."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import (
    Proposal,
    comma_after,
    comma_before,
    ends,
    is_finite,
    is_past,
    join,
    lowered,
    sentence,
)
from reader.plain.rules.phrasing import clause as whole
from reader.text.parse import Parse, Token

_DOUBTS = ("perhaps", "maybe", "possibly", "probably", "presumably", "apparently", "partly", "mainly")
_AGAINST = frozenset(["although", "though", "whereas"])


def subordinate(parse: Parse) -> Iterator[Proposal]:
    """Propose two sentences for a clause with "although", "though", "whereas", "while" or "because"."""
    root = parse.root
    if not is_finite(parse, root) or parse.children(root, "conj"):
        return
    for clause in parse.children(root, "advcl"):
        mark = next(
            (one for one in parse.children(clause, "mark") if one.lower in (*_AGAINST, "while", "because")), None
        )
        if mark is None or not is_finite(parse, clause) or not parse.child(clause, "nsubj", "nsubjpass", "expl"):
            continue
        made = _leading(parse, root, clause, mark) if clause.i < root.i else _following(parse, root, clause, mark)
        if made:
            yield made


def _body(parse: Parse, clause: Token, mark: Token) -> list[Token] | None:
    """Return the clause without its conjunction; None where it is broken or cannot be told."""
    tree = whole(parse, clause)
    start = tree[0].i
    gone = {mark.i}
    if tree[0].lower == "even" and mark.i == start + 1:
        gone.add(start)
    elif mark.i != start:
        return None
    if len(tree) != tree[-1].i - start + 1:
        return None
    return [one for one in tree if one.i not in gone]


def _leading(parse: Parse, root: Token, clause: Token, mark: Token) -> Proposal | None:
    body = _body(parse, clause, mark)
    if body is None or parse.span(clause)[0] != 0 or not (closing := comma_after(parse, body[-1].i + 1)):
        return None
    if mark.lower == "while" and not _is_contrast(parse, root, clause):
        return None
    subject, later = parse.child(clause, "nsubj", "nsubjpass"), parse.child(root, "nsubj", "nsubjpass")
    if subject and later and subject.lower in ("it", "they", "he", "she") and later.is_noun:
        return None  # "Although it is old, the drug helps": the noun would come after its pronoun
    if later and later.is_noun and any(one.tag == "PRP$" and one.lower not in ("my", "our", "your") for one in body):
        return None  # "Though their shock was great, the Romans …"
    main = list(parse.tokens[closing[0].i + 1 :])
    opening = "So" if mark.lower == "because" else "But"
    if any(one.text == "," for one in main[:5]):
        return None  # what stands between may belong to either
    if main and main[0].lower in ("still", "yet", "nevertheless", "nonetheless"):
        main = main[1:] if main[1].text != "," else main[2:]
    return _made(parse, join(body), f"{opening} {lowered(main)}", mark)


def _following(parse: Parse, root: Token, clause: Token, mark: Token) -> Proposal | None:
    body = _body(parse, clause, mark)
    if body is None or not ends(parse, body[-1].i + 1):
        return None
    start = parse.span(clause)[0]
    opening = comma_before(parse, start)
    main = list(parse.tokens[: start - len(opening)])
    if mark.lower == "because":
        if (
            len(main) < 4
            or parse.child(root, "expl")
            or any(one.lower in ("view", "opinion", "according") for one in main[:5])
            or any(one.dep == "pcomp" for one in main)
            or main[-1].i == root.i
            or _held(parse, root, behind_comma=bool(opening))
            or main[-1].lower in ("only", "just", "not", "simply", "partly", "mainly", "largely", "part", "mostly")
        ):
            return None
        told = "This was because" if is_past(parse, root) and is_past(parse, clause) else "This is because"
        return _made(parse, join(main), f"{told} {lowered(body)}", mark)
    if not opening or opening[0].text == "-":
        return None
    if mark.lower == "while" or (mark.lower == "whereas" and not _is_contrast(parse, root, clause)):
        return None  # ", while" may set against or only add
    return _made(parse, join(main), f"But {lowered(body)}", mark)


def _held(parse: Parse, root: Token, *, behind_comma: bool) -> bool:
    """Say whether the main clause is denied or doubted, so that its reason may be too; a comma keeps a doubt off."""
    doubted = any(one.tag == "MD" and one.lower != "will" for one in parse.children(root, "aux"))
    if any(one.lower in _DOUBTS for one in parse.children(root, "advmod")):
        return True  # "perhaps it is liked because it is old": the reason is a guess too
    return bool(parse.children(root, "neg")) or (doubted and not behind_comma)


def _is_contrast(parse: Parse, root: Token, clause: Token) -> bool:
    """Say whether "while" sets two things side by side rather than tells when: each has a subject, neither goes on."""
    going_on = clause.tag == "VBG" and any(one.lemma == "be" for one in parse.children(clause, "aux"))
    if any(one.lower in ("still", "already", "yet") for one in parse.subtree(clause)):
        return False
    if parse.child(clause, "expl"):
        return True
    mine, other = parse.child(clause, "nsubj", "nsubjpass"), parse.child(root, "nsubj", "nsubjpass")
    if (
        mine is None
        or other is None
        or (going_on and not any(one.lemma == "have" for one in parse.children(clause, "aux")))
    ):
        return False
    return mine.pos != "PRON" and clause.lemma not in (
        "work",
        "live",
        "stay",
        "serve",
        "study",
        "film",
        "attend",
        "travel",
    )


def _made(parse: Parse, first: str, second: str, mark: Token) -> Proposal:
    made = (sentence(first), sentence(second))
    return Proposal(
        "subordinate clause", made, f"“{mark.lower.capitalize()}” joined two things.", parse.text, " ".join(made)
    )
