"""Participles with their own sentence: ", causing delays" says "This caused delays"."""

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
    join,
    lowered,
    noun_again,
    reports,
    sentence,
    subject_again,
    without,
)
from reader.plain.rules.phrasing import clause as whole
from reader.text.inflect import inflected
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_OF_CLAUSE = frozenset(listed("cause lead result allow force kill enable mean prompt trigger damage injure destroy"))
"""What the whole event before does."""
_OF_SUBJECT = frozenset(
    listed(
        "win become reach take play score join finish receive earn star appear work serve move return defeat "
        "lose beat make hit sell spend kill write publish gain marry arrive peak meet live stay settle teach "
        "release cite cross enter visit travel rise fall sign perform tour represent attend describe study open"
    )
)
"""What a subject goes on to do."""
_LASTING = frozenset(listed("involve incorporate use specialise specialize"))
"""What is true of a subject as long as the rest of the sentence is."""
_ONCE = ("formerly", "once", "originally", "previously", "initially", "first")
"""Words that say at the head of a participle that it is past."""
_CHANGING = ("later", "now", "still", "then")
_NAMING = ("call", "name")
_LASTING_STATES = ("locate", "situate", "base", "contain", "cover", "lie")
_STATES = frozenset(listed("locate situate base know call name title consist contain cover lie"))
_MADE = frozenset(listed("make produce write design form open record direct"))
"""What may be done again and again: "gloves, made of leather"."""
_EVENTS = frozenset(listed(
    "bear found build establish create publish release write produce direct design invent develop form open "
    "launch introduce discover complete make construct record"
))  # fmt: skip


def final_participles(parse: Parse) -> Iterator[Proposal]:
    """Propose "This caused …" for ", causing …" at the end of a sentence."""
    root = parse.root
    for verb in parse.tokens:
        tree = whole(parse, verb)
        if (
            verb.tag != "VBG"
            or verb.dep not in ("advcl", "acl")
            or tree[0].i != verb.i
            or not ends(parse, tree[-1].i + 1)
        ):
            continue
        opening = comma_before(parse, verb.i)
        if not opening or opening[0].text != "," or not is_finite(parse, root) or _held(parse, verb):
            continue
        if parse[max(verb.i - 3, 0)].tag == "DT" and parse[verb.i + 1].is_noun:
            continue  # "a living, breathing portrait"
        if any(one.tag == "VBG" and parse[one.i - 1].tag == "CC" for one in parse.tokens[verb.i + 1 :]):
            continue  # "funding the clinic and raising its limits"
        if len(tree) != tree[-1].i - verb.i + 1 or any(one.is_verb for one in parse.children(verb, "conj")):
            continue
        if tree[1:] and tree[1].lower in ("this", "these", "that"):
            continue  # "This makes this a good tool"
        if parse.child(root, "csubj"):
            continue  # "Knowing it is useful to …, causing": what causes it is not certain
        if any(one.tag == "MD" and one.lower != "will" for one in parse.tokens[: verb.i]):
            continue  # "as it can be used to …, leading to": what only may be would be told as so
        if is_past(parse, root) and any(one.tag in ("VBP", "VBZ") for one in tree):
            continue  # "This made sure they stay"
        if verb.lemma in _OF_CLAUSE or (verb.lemma == "make" and parse.children(verb, "ccomp", "oprd")):
            form = inflected(verb.lemma, "VBD" if is_past(parse, root) else "VBZ")
            added = sentence(f"This {form} {join(tree[1:])}")
        elif reports(root) or any(one.dep == "relcl" for one in parse.tokens[root.i : verb.i]):
            continue  # "he said, speaking at a fair"; what the clause is told of may be what acts
        elif again := _went_on(parse, verb):
            added = sentence(f"{again} {inflected(verb.lemma, 'VBD')} {join(tree[1:])}")
        elif again := _lasts(parse, verb) or _does(parse, verb):
            added = sentence(f"{again} {join(tree[1:])}")
        else:
            continue
        main = sentence(join(parse.tokens[: opening[0].i]))
        yield Proposal("participle", (main, added), "What came of it has its own sentence.", join(tree), added)


def _went_on(parse: Parse, verb: Token) -> str | None:
    """Return the subject that goes on to do what the participle says; None where that is not certain."""
    root = parse.root
    subject = parse.child(root, "nsubj", "nsubjpass")
    if verb.lemma not in _OF_SUBJECT or not _of_main(parse, verb) or subject is None:
        return None
    if root.tag != "VBD" and not (
        root.tag == "VBN" and any(one.lower in ("was", "were") for one in parse.children(root, "auxpass"))
    ):
        return None
    means = [one for one in parse.children(root, "agent", "prep") if one.lower in ("by", "through", "via", "with")]
    if root.tag == "VBN" and means:
        return None  # the means may be what did it: "it was reached through a game, making …"
    return subject_again(parse, subject)


def _does(parse: Parse, verb: Token) -> str | None:
    """Return a subject that acts with what it does meanwhile: "It flies low, looking for snails"."""
    root = parse.root
    subject = parse.child(root, "nsubj")
    if (
        subject is None
        or verb.dep != "advcl"
        or verb.head != root.i
        or verb.lemma in _OF_EVENTS | _OF_CLAUSE | _LASTING
    ):
        return None
    acts = subject.lower in ("he", "she", "they", "i", "we", "it", "you") or subject.entity == "PERSON"
    if not acts or root.tag not in ("VBD", "VBZ", "VBP") or root.lemma in ("be", "have"):
        return None
    again = subject_again(parse, subject)
    if again is None or parse.children(verb, "aux", "auxpass", "neg") or not parse.children(verb):
        return None
    plural = is_plural(subject) or len(parse.conjuncts(subject)) > 1 or subject.lower in ("i", "you", "we")
    return f"{again} {inflected(verb.lemma, 'VBD' if root.tag == 'VBD' else 'VBP' if plural else 'VBZ')}"


_OF_EVENTS = frozenset(
    listed(
        "make leave give create bring turn end form result produce raise put set open close start begin increase "
        "reduce match add change affect be have do go come use accord include follow regard concern consider compare "
        "depend base see keep remain reflect mark hope try need want wait become drive spark push cost help assume "
        "say note think believe claim suggest indicate show prove demonstrate"
    )
)
"""What may be said of the event as well as of the subject, or is no deed at all."""


def _lasts(parse: Parse, verb: Token) -> str | None:
    """Return the subject with the verb in the main verb's time, for what is true of it all the while."""
    root = parse.root
    subject = parse.child(root, "nsubj", "nsubjpass")
    if verb.lemma not in _LASTING or subject is None or not _close(parse, verb):
        return None
    if (subject.pos == "PRON" and subject.lower != "it") or parse.children(root, "acomp"):
        return None  # "They took part in a test, involving two nurses"; "This is good, covering the skin"
    again = subject_again(parse, subject)
    if again is None:
        return None
    plural = is_plural(subject) or len(parse.conjuncts(subject)) > 1
    tag = "VBD" if is_past(parse, root) else "VBP" if plural or subject.lower in ("i", "you", "we") else "VBZ"
    if root.tag == "VBN" and not parse.children(root, "auxpass"):
        return None
    return f"{again} {inflected(verb.lemma, tag)}"


def _close(parse: Parse, verb: Token) -> bool:
    """Say whether a participle belongs to the main verb, or to what the subject is said to be, however far up."""
    head = parse.head(verb)
    while head.dep in ("pobj", "prep", "pcomp", "dobj") and head.i != parse.root.i and parse.root.lemma == "be":
        head = parse.head(head)
    return head.i == parse.root.i or (head.dep == "attr" and parse.head(head).i == parse.root.i)


def _of_main(parse: Parse, verb: Token) -> bool:
    """Say whether a participle belongs to the main verb, or to what its subject is said to be."""
    head = parse.head(verb)
    return (verb.dep == "advcl" and head.dep == "ROOT") or (head.dep == "attr" and parse.head(head).dep == "ROOT")


def _held(parse: Parse, verb: Token) -> bool:
    """Say whether the main clause is denied, doubted or conditional, so that "this" would claim too much."""
    root = parse.root
    held = parse.children(root, "neg") or any(one.tag == "MD" for one in parse.children(root, "aux"))
    main = parse.head(verb)
    while main.dep in ("conj", "dobj", "pobj", "prep", "attr", "pcomp"):
        main = parse.head(main)
    leading = [one for one in parse.children(root, "advcl") if one.i < root.i]
    timed = all(_is_time(parse, one) for one in leading) and is_past(parse, root)
    return bool(held) or main.i != root.i or bool(leading and not timed)


def _is_time(parse: Parse, clause: Token) -> bool:
    """Say whether a clause in front tells when or why something past happened, and not on what condition."""
    mark = parse.child(clause, "mark")
    return mark is not None and mark.lower in ("as", "after", "since", "because") and is_past(parse, clause)


def set_off_participles(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence for a past participle between commas: "The album, released in 1990, sold well"."""
    root = parse.root
    for verb in parse.tokens:
        if (
            verb.tag != "VBN"
            or verb.dep not in ("acl", "advcl")
            or parse.children(verb, "aux", "auxpass", "mark", "nsubj", "agent_", "advcl")
        ):
            continue
        tree = whole(parse, verb)
        start, end = tree[0].i, tree[-1].i + 1
        if len(tree) != end - start or len(tree) < _least(verb) or not is_finite(parse, root) or tree[0].tag == "IN":
            continue
        once = tree[0].lower in _ONCE
        if (verb.lemma not in _STATES | _EVENTS and not once) or (
            verb.lemma in _LASTING_STATES and is_past(parse, root)
        ):
            continue  # "Lego, based in Billund, started …": it may be there still
        made = _leading(parse, verb, tree) if start == 0 else _enclosed(parse, verb, tree)
        if made:
            yield made


def _least(verb: Token) -> int:
    return 2 if verb.lemma in _NAMING else 3


def _leading(parse: Parse, verb: Token, tree: list[Token]) -> Proposal | None:
    """Return "X was founded in 1990. X …" for "Founded in 1990, X …"."""
    subject = parse.child(parse.root, "nsubj", "nsubjpass")
    closing = comma_after(parse, tree[-1].i + 1)
    early = [one for one in tree if one.i < verb.i]
    if subject is None or not closing or parse.span(subject)[0] != closing[0].i + 1:
        return None
    if early and (len(early) > 2 or early[0].lower not in _ONCE):
        return None
    first, last = parse.span(subject)
    again = subject_again(parse, subject)
    if again is None or (subject.pos == "PRON" and subject.lower not in ("he", "she", "it", "they")):
        return None
    whole = join(list(parse.tokens[first:last]))
    if len(whole.split()) > 6 or "," in whole:
        return None
    state = verb.lemma in _STATES and not early
    if any(one.lower in _CHANGING for one in tree) or (state and is_past(parse, parse.root)):
        return None  # "Known as the mill, it was built …": it may be so still
    be = "were" if early and is_plural(subject) else "was" if early else _be(parse, verb, plural=is_plural(subject))
    stated = sentence(f"{whole} {be} {lowered(tree)}")
    if subject.pos != "PRON" and not again.lower().startswith(("the ", "this ", "these ")) and subject.pos != "PROPN":
        return None
    rest = sentence(f"{again} {join(list(parse.tokens[last:]))}")
    return Proposal("participle", (stated, rest), "What comes first has its own sentence.", join(tree), stated)


def _be(parse: Parse, verb: Token, *, plural: bool) -> str:
    dated = any(one.entity == "DATE" or one.dep == "agent" for one in parse.subtree(verb))
    past = (verb.lemma in _EVENTS and (dated or verb.lemma not in _MADE)) or is_past(parse, parse.root)
    return ("were" if plural else "was") if past else ("are" if plural else "is")


def _enclosed(parse: Parse, verb: Token, tree: list[Token]) -> Proposal | None:
    noun = parse.head(verb)
    start, end = tree[0].i, tree[-1].i + 1
    opening, closing = comma_before(parse, start), comma_after(parse, end)
    if verb.dep != "acl" or not noun.is_noun or not opening or opening[0].text != ",":
        return None
    inner = parse[start - 2]
    if noun.i != inner.i and (verb.lemma not in _NAMING or _kind_of(parse, noun) is noun):
        return None  # "the introduction of skateboards, also known as …": either may be meant
    top = parse.head(parse.head(noun)) if noun.dep == "pobj" and verb.lemma in _NAMING else noun
    if (
        not (closing or ends(parse, end))
        or top.dep not in ("nsubj", "nsubjpass", "dobj", "attr")
        or parse.head(top).i != parse.root.i
    ):
        return None
    again = noun_again(parse, _kind_of(parse, noun))
    if any(one.lower in _CHANGING for one in tree):
        return None
    if again is None or len(parse.conjuncts(noun)) > 1:
        return None
    be = _be(parse, verb, plural=is_plural(noun))
    if tree[0].lower in _ONCE:
        be = "were" if is_plural(noun) else "was"
    added = sentence(f"{again} {be} {join(tree)}")
    main = sentence(without(parse, tree, opening, [] if ends(parse, end) else closing))
    return Proposal("participle", (main, added), "What is added has its own sentence.", join(tree), added)


def _kind_of(parse: Parse, noun: Token) -> Token:
    """Return "therapy" for "a kind of therapy", or the noun itself."""
    of = parse.child(noun, "prep")
    inner = parse.child(of, "pobj") if of and of.lower == "of" and noun.lemma in ("kind", "type", "sort") else None
    return inner or noun
