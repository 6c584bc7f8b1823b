"""Splits for sentences that are still far too long: what something was done for, when, with what, and examples."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import (
    Proposal,
    comma_after,
    comma_before,
    ends,
    is_finite,
    is_past,
    is_plural,
    is_somebody,
    join,
    lowered,
    noun_again,
    sentence,
    subject_again,
)
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_WANTED = frozenset(listed("need want seek look hope try require ask lack call wish expect plan wait search like"))
"""Verbs whose object need not exist, so that nothing can be told of it alone."""
_SAYING_LITTLE = frozenset(["have", "do", "use"])
_ROOM = frozenset(listed("time way chance right ability place opportunity power room reason permission need plan"))
"""Nouns that "to" and a verb may tell more of."""
_LETTING = frozenset(
    listed(
        "enable allow help cause force let lead get encourage tell teach take cost feature offer investigate provide "
        "carry sell include contain show give need send gain"
    )
)
"""Verbs whose object does what follows, or that say little without what it is for."""
_SHARED = frozenset(listed("have show offer see get use give provide produce study find need"))
"""Verbs that hold of each of their objects alone."""


def examples(parse: Parse) -> Iterator[Proposal]:
    """Propose "These islands include Vieques" for ", including Vieques" at the end of a sentence."""
    for token in parse:
        if token.lower != "including" or token.i < 3 or parse[token.i - 1].text != ",":
            continue
        noun = parse[token.i - 2]
        rest = list(parse.tokens[token.i + 1 :])
        inside = noun.dep == "pobj" and parse.head(parse.head(noun)).is_noun  # "the contents of the comics, including"
        if (
            noun.tag != "NNS"
            or inside
            or parse[noun.i - 1].tag in ("VBG", "CC")
            or _held(parse)
            or any(one.is_verb or one.text in ";:()" for one in rest)
        ):
            continue
        again = noun_again(parse, noun)
        if again is None or len(rest) < 3 or not is_finite(parse, parse.root):
            continue
        told = [one for one in rest if one.dep == "pobj" and one.head == token.i]
        heads = [each for one in told for each in parse.conjuncts(one)] or rest
        if not all(one.pos == "PROPN" or is_plural(one) for one in heads):
            continue  # "including training" may be told of another thing
        verb = "included" if is_past(parse, parse.root) else "include"
        main = sentence(join(parse.tokens[: token.i - 1]))
        added = sentence(f"{again} {verb} {join(rest)}")
        yield Proposal("examples", (main, added), "The examples have their own sentence.", join(rest), added)


def purposes(parse: Parse) -> Iterator[Proposal]:
    """Propose "They did this to protect it" for "to protect it" at the end of a sentence that says what was done."""
    root = parse.root
    subject = parse.child(root, "nsubj")
    if subject is None or _held(parse) or not parse.children(root, "dobj") or root.lemma in _WANTED | _SAYING_LITTLE:
        return
    if any(one.pos == "PRON" for one in parse.children(root, "dobj")):
        return  # "You use it to …": what is used says nothing alone
    if subject.lower == "it" or root.lemma in _LETTING:
        return  # "It takes a day to mend": nobody does this
    if root.tag not in ("VBD", "VBZ", "VBP") or parse.children(root, "aux", "conj", "ccomp"):
        return
    for verb in parse.children(root, "advcl"):
        tree = parse.subtree(verb)
        to = next((one for one in parse.children(verb, "aux") if one.lower == "to"), None)
        if (
            to is None
            or verb.lemma in ("be", "become", "have")
            or tree[1].lower == "not"
            or to.i != tree[0].i
            or not ends(parse, tree[-1].i + 1)
            or len(tree) < 4
        ):
            continue
        if subject.pos != "PRON" and not (subject.pos == "NOUN" and is_somebody(subject)):
            continue  # "The Center did this to …"
        again = subject_again(parse, subject)
        given = parse[to.i - 1].lemma in _ROOM or any(
            len(parse.conjuncts(one)) > 1 for one in parse.children(root, "dobj")
        )
        if again is None or given or (again == "They" and root.tag == "VBZ"):
            continue
        if to.i < root.i + 2 or parse[to.i - 1].lower in ("order", "as", "enough"):
            continue
        do = {"VBD": "did", "VBZ": "does", "VBP": "do"}[root.tag]
        main = sentence(join(parse.tokens[: to.i]))
        added = sentence(f"{again} {do} this {join(tree)}")
        yield Proposal("purpose", (main, added), "What it is for has its own sentence.", join(tree), added)
        return


def told_of_new(parse: Parse) -> Iterator[Proposal]:
    """Propose "This drug stops it" for "a drug that stops it", where something is met for the first time."""
    root = parse.root
    if _held(parse) or root.lemma in _WANTED or not is_finite(parse, root) or parse.children(root, "advcl", "conj"):
        return
    if not (is_past(parse, root) or any(one.lemma == "have" for one in parse.children(root, "aux"))):
        return
    for verb in parse:
        noun = parse.head(verb)
        if verb.dep != "relcl" or noun.pos != "NOUN" or noun.tag != "NN" or not _in_main(parse, noun):
            continue
        tree = parse.subtree(verb)
        start, end = tree[0].i, tree[-1].i + 1
        determiner, pronoun = parse.child(noun, "det"), parse.child(verb, "nsubj", "nsubjpass")
        if determiner is None or determiner.lower not in ("a", "an") or pronoun is None or pronoun.i != start:
            continue
        if start != noun.i + 1 or pronoun.lower not in ("that", "which", "who") or not ends(parse, end):
            continue
        again = noun_again(parse, noun)
        if again is None or len(tree) < 4 or not is_finite(parse, verb) or parse.children(noun, "conj"):
            continue
        main, added = sentence(join(parse.tokens[:start])), sentence(f"{again} {join(tree[1:])}")
        yield Proposal("relative clause", (main, added), "What is told of it has its own sentence.", join(tree), added)
        return


def _in_main(parse: Parse, noun: Token) -> bool:
    """Say whether a noun is the main verb's object, or what somebody with a name is said to be."""
    if parse.head(noun).i != parse.root.i:
        return False
    subject = parse.child(parse.root, "nsubj", "nsubjpass")
    return noun.dep == "dobj" or (
        noun.dep == "attr" and subject is not None and (subject.pos == "PROPN" or subject.lower in ("he", "she", "it"))
    )


def afterwards(parse: Parse) -> Iterator[Proposal]:
    """Propose "He left school. After that, he joined the navy." for "After he left school, he joined the navy"."""
    root = parse.root
    for clause in parse.children(root, "advcl"):
        first, last = parse.span(clause)
        mark = parse.child(clause, "mark")
        closing = comma_after(parse, last)
        subject = parse.child(clause, "nsubj", "nsubjpass")
        if first != 0 or mark is None or mark.lower != "after" or mark.i != 0 or not closing or subject is None:
            continue
        if not (is_past(parse, clause) and is_past(parse, root)) or _held(parse) or parse.span(subject)[0] != 1:
            continue
        made = (
            sentence(join(parse.tokens[1:last])),
            sentence(f"After that, {lowered(list(parse.tokens[closing[0].i + 1 :]))}"),
        )
        yield Proposal("time clause", made, "What came first has its own sentence.", parse.text, " ".join(made))


def listed_objects(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence for the second of two long objects: "showed early gains and only mild side effects"."""
    root = parse.root
    subject, noun = parse.child(root, "nsubj"), parse.child(root, "dobj")
    if subject is None or noun is None or root.lemma not in _SHARED or _held(parse):
        return
    if root.tag not in ("VBD", "VBZ", "VBP") or parse.children(root, "aux", "conj", "ccomp", "xcomp", "advcl", "prep"):
        return
    others = [one for one in parse.children(noun, "conj") if one.is_noun]
    if len(others) != 1 or parse.children(others[0], "conj") or parse.children(noun, "preconj"):
        return
    start, end = parse.span(others[0])
    joining = parse[start - 1]
    again = subject_again(parse, subject)
    if joining.lower != "and" or not ends(parse, end) or again is None or end - start < 3:
        return
    if not parse.children(others[0], "det", "amod", "nummod") or start - 1 - root.i < 3:
        return
    if any(one.dep in ("relcl", "acl") for one in parse.subtree(noun) if one.i < start):
        return  # the second noun may belong to the clause
    main = sentence(join(parse.tokens[: start - 1]))
    added = sentence(f"{again} {root.text} {join(parse.tokens[start:end])}")
    yield Proposal("list", (main, added), "Each thing has its own sentence.", join(parse.tokens[start:end]), added)


def having(parse: Parse) -> Iterator[Proposal]:
    """Propose "She had asked him. She sailed back." for "Having asked him, she sailed back"."""
    root = parse.root
    subject = parse.child(root, "nsubj", "nsubjpass")
    if len(parse) < 6 or parse[0].text != "Having" or subject is None or not is_past(parse, root):
        return
    verb = parse.head(parse[0])
    end = parse.span(verb)[1]
    closing = comma_after(parse, end)
    if verb.dep != "advcl" or verb.tag != "VBN" or parse.head(verb).i != root.i or not closing:
        return
    first, last = parse.span(subject)
    again = subject_again(parse, subject)
    if first != closing[0].i + 1 or again is None or last - first > 5:
        return
    whole = join(parse.tokens[first:last])
    made = (sentence(f"{whole} had {join(parse.tokens[1:end])}"), sentence(f"{again} {join(parse.tokens[last:])}"))
    yield Proposal("participle", made, "What came first has its own sentence.", parse.text, " ".join(made))


def dashes(parse: Parse) -> Iterator[Proposal]:
    """Propose "These are mesenchymal stem cells" for "– mesenchymal stem cells" behind a noun at the sentence's end."""
    for other in parse:
        noun = parse.head(other)
        start, end = parse.span(other)
        opening = comma_before(parse, start)
        if other.dep != "appos" or other.pos != "NOUN" or not opening or opening[0].text not in ("–", "—"):
            continue
        if not ends(parse, end) or not noun.is_noun or _held(parse) or opening[0].i <= parse.root.i:
            continue
        if parse.head(noun).i != parse.root.i and parse.head(parse.head(noun)).dep not in ("dobj", "attr"):
            continue
        tree = list(parse.tokens[start:end])
        if is_past(parse, parse.root) or len(tree) < 2 or any(one.text in "–—" for one in tree):
            continue
        main = sentence(join(parse.tokens[: opening[0].i]))
        added = sentence(f"{'These are' if is_plural(other) else 'This is'} {join(tree)}")
        yield Proposal("apposition", (main, added), "What something is has its own sentence.", join(tree), added)


def _held(parse: Parse) -> bool:
    """Say whether the main clause is denied, doubted or asks for something."""
    root = parse.root
    return bool(parse.children(root, "neg")) or any(
        one.tag == "MD" or one.lower in ("if", "unless", "when", "no") for one in parse
    )
