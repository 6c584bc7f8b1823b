"""What is the article and what stands around it: each thing that is left out is told, with its reason."""

from __future__ import annotations

import pytest

from reader.formats.html import furniture, phrases
from reader.formats.html.fragment import pieces
from reader.formats.html.judge import Opinion, ask, words
from reader.formats.html.marks import links
from reader.formats.html.region import find
from reader.formats.html.sift import sift
from reader.formats.html.tree import parse
from tests.formats.html.making import LONG, MORE, THIRD, article, blocks, dropped, outline, page, read

LINKS = "".join(f'<li><a href="/{n}">Something else to read, number {n}</a></li>' for n in range(4))

AROUND = {
    "navigation": (f"<nav><ul>{LINKS}</ul></nav>", "navigation"),
    "a menu by role": (f"<div role=navigation><ul>{LINKS}</ul></div>", "navigation"),
    "crumbs": ('<div class="breadcrumb"><a href="/">Home</a> <a href="/n">News</a></div>', "navigation"),
    "a form": ("<form><p>Tell us what you think of it</p><input name=q><button>Send</button></form>", "form"),
    "an aside": (f"<aside><p>{MORE.replace('second', 'third')}</p></aside>", "aside"),
    "an advertisement": (
        "<div class='ad-slot'><p>Half-price conservatories until Sunday at noon.</p></div>",
        "advertisement",
    ),
    "sharing": ("<ul class='share-tools'><li><a href='#'>Share</a><li><a href='#'>Tweet</a></ul>", "share"),
    "a newsletter": (
        "<div class='newsletter-box'><p>Our free e-mail, each morning in your inbox.</p></div>",
        "newsletter",
    ),
    "cookies": (
        "<div id='cookie-notice'><p>We store cookies on your device and read them again.</p></div>",
        "cookie notice",
    ),
    "a dialog": ("<div role=dialog><p>Are you sure that you want to leave this page now?</p></div>", "notice"),
    "comments": ("<div id=comments><p>About time, said one reader who never says much.</p></div>", "comments"),
    "a byline": ("<div class=byline>By Owen Marsh 21 September 2026</div>", "byline"),
    "tags": ("<div class=tags>Topics: <a href='/w'>Walking</a></div>", "tags"),
    "related stories": (f"<div class='RelatedStories'><h3>Others</h3><ul>{LINKS}</ul></div>", "related"),
    "a call": ("<div class='cta-box'><p>Start your free trial today, with no card needed.</p></div>", "call to action"),
    "a pull quote by name": (
        "<blockquote class=pullquote>Nobody minds if you turn back early.</blockquote>",
        "pull quote",
    ),
    "hidden text": ("<div style='display:none'>Not for anybody to read or hear</div>", "hidden"),
    "contents by name": ("<div class=toc><ul><li><a href='#a'>The first part of it</a></ul></div>", "contents"),
}


@pytest.mark.parametrize("name", AROUND)
def test_furniture_between_paragraphs_is_left_out_and_told(name):
    html, reason = AROUND[name]
    found = article(f"<p>{MORE}</p>{html}<p>{MORE} And it ends here.</p>")
    assert blocks(found) == [LONG, MORE, f"{MORE} And it ends here."]
    assert reason in set(dropped(found).values())


@pytest.mark.parametrize("name", AROUND)
def test_furniture_outside_the_article_is_left_out_and_told(name):
    html, _ = AROUND[name]
    found = page(f"{html}<main><h1>The title</h1><p>{LONG}</p><p>{MORE}</p></main>{html}")
    assert blocks(found) == [LONG, MORE]
    assert dropped(found)


def test_what_it_is_called_does_not_count_when_it_holds_most_of_the_page():
    html = page(f"<div class='sidebar-layout modal-page'><div class=social><p>{LONG}</p><p>{MORE}</p></div></div>")
    assert blocks(html) == [LONG, MORE]


HEADED = {
    "in its own box": f"<div><h2>Related articles</h2><ul>{LINKS}</ul></div>",
    "flat": f"<h2>You may also like</h2><ul>{LINKS}</ul>",
    "with teasers": "<div><h3>More from this paper</h3><a href='/1'><h4>One</h4></a><p>Short.</p></div>",
    "German": f"<div><h2>Das könnte Sie auch interessieren</h2><ul>{LINKS}</ul></div>",
    "comments": "<div><h2>23 comments</h2><div><p>About time.</p></div></div>",
}


@pytest.mark.parametrize("name", HEADED)
def test_sections_of_end_matter_are_left_out(name):
    html = article(f"<p>{MORE}</p><h2>A part</h2><p>{LONG} Again.</p><p>{LONG} And again.</p>{HEADED[name]}")
    assert outline(html) == [(None, 1, 2), ("A part", 2, 2)]


def test_end_matter_in_a_box_ends_with_its_box():
    html = article(f"<p>{MORE}</p><div><h2>Related articles</h2><ul>{LINKS}</ul></div><p>{LONG} Again.</p>")
    assert blocks(html) == [LONG, MORE, f"{LONG} Again."]


def test_a_heading_that_only_sounds_like_end_matter_keeps_its_section():
    html = article(f"<h2>More about this</h2>{'<p>' + LONG + ' ' + MORE + '</p>'}<p>{MORE} Again.</p>")
    assert outline(html)[1] == ("More about this", 2, 2)


def test_contents_that_only_repeat_the_headings_are_left_out():
    contents = "<h2>Contents</h2><ul><li>First part<li>Second part</ul>"
    html = article(f"{contents}<h2>First part</h2><p>{MORE}</p><h2>Second part</h2><p>{LONG} Again.</p>")
    assert outline(html) == [(None, 1, 1), ("First part", 2, 1), ("Second part", 2, 1)]
    assert dropped(html)["Contents"] == "contents"


def test_a_link_to_another_article_between_paragraphs_is_left_out():
    html = article(f"<p>{MORE}</p><p>Read more: <a href='/n/102'>Bridge to stay closed</a></p><p>{LONG} Again.</p>")
    assert blocks(html) == [LONG, MORE, f"{LONG} Again."]
    assert dropped(html)["Read more: Bridge to stay closed"] == "related"


def test_a_label_and_the_card_below_it_are_left_out():
    card = (
        "<div><span>Related</span><a href='/x'><h5>Four tools that save time</h5></a><p>Save time with these.</p></div>"
    )
    html = article(f"<p>{MORE}</p>{card}<p>{LONG} Again.</p><h2>A part</h2><p>{MORE} Again.</p>")
    assert blocks(html) == [LONG, MORE, f"{LONG} Again.", f"{MORE} Again."]


def test_cards_of_other_articles_are_left_out_with_their_pictures():
    cards = "".join(
        f"<div><a href='/{n}'><img src=x alt='A picture of a story'><h3>Story number {n}</h3></a></div>"
        for n in range(4)
    )
    parts = "".join(f"<h2>Part {n}</h2><p>{MORE} {n}</p>" for n in range(8))
    html = article(f"{parts}<div>{cards}</div>")
    assert [heading for heading, _, _ in outline(html)] == [None, *(f"Part {n}" for n in range(8))]
    assert "A picture of a story" not in str(blocks(html))


def test_an_article_that_is_a_list_of_links_keeps_them():
    cards = "".join(f"<div><h3><a href='/{n}'>Place {n}</a></h3><p>{MORE} {n}</p></div>" for n in range(15))
    assert [heading for heading, _, _ in outline(article(cards))] == [None, *(f"Place {n}" for n in range(15))]


def test_a_telephone_line_above_the_article_is_a_banner():
    html = page(f"<p>Ring our helpline on 0808 157 0123</p><h1>The title</h1><p>{LONG}</p><p>{MORE}</p>")
    assert blocks(html) == [LONG, MORE]
    assert dropped(html)["Ring our helpline on 0808 157 0123"] == "banner"


def test_a_quote_that_repeats_the_text_is_a_pull_quote():
    said = "nobody can take it for a caption"
    html = article(
        f"<p>{MORE}</p><blockquote>“{said.capitalize()}”</blockquote>"
        "<blockquote>Another thing was said here.</blockquote>"
    )
    assert blocks(html) == [LONG, MORE, ("quote", "Another thing was said here.", None)]
    assert dropped(html)[f"“{said.capitalize()}”"] == "pull quote"


def test_text_that_a_page_holds_twice_is_read_once():
    html = article(f"<div class=small><p>{MORE}</p></div><div class=large><p>{MORE}</p></div><p>{THIRD}</p>")
    assert blocks(html) == [LONG, MORE, THIRD]
    assert dropped(html)[MORE] == "repeated"


def test_a_heading_above_pictures_of_things_for_sale_is_left_out():
    goods = "<div><h2>A vase</h2><img src=x alt='A vase of glass'></div>"
    root = parse(f"<main><p>{LONG}</p><h2>A part</h2><p>{MORE}</p>{goods}<h2>Another</h2><p>{THIRD}</p></main>")
    kept, left = sift(pieces(root, links(None)), Opinion(f" {words(' '.join((LONG, MORE, THIRD)))} "), root)
    assert [one.text for one in kept] == [LONG, "A part", MORE, "A vase of glass", "Another", THIRD]
    assert [(one.text, one.reason) for one in left] == [("A vase", "caption")]


def test_pictures_above_and_below_the_article_are_told():
    html = page(
        f"<main><img src=a alt='A logo of ours'><h1>The title</h1><p>{LONG}</p><img src=b alt='In the midst of it'>"
        f"<p>{MORE}</p><img src=c alt='A picture of the author'></main>"
    )
    assert blocks(html) == [LONG, ("figure", "In the midst of it", None, False), MORE]
    assert {"A logo of ours", "A picture of the author"} <= set(dropped(html))


def test_the_picture_that_leads_the_article_stays():
    html = page(
        f"<main><h1>The title</h1><figure><img src=a alt='A red kite'></figure><p>{LONG}</p><p>{MORE}</p></main>"
    )
    assert blocks(html) == [("figure", "A red kite", None, False), LONG, MORE]


def test_folded_questions_keep_their_questions():
    question = "<button aria-expanded=false aria-controls=a>Is there anything else to know?</button>"
    asked = f"<div>{question}<div><p>No, there is not.</p></div></div>"
    assert blocks(article(f"<p>{MORE}</p>{asked}<p>{LONG} Again.</p>"))[2:4] == [
        "Is there anything else to know?",
        "No, there is not.",
    ]


def test_lines_that_are_links_leave_entries_with_headings():
    entry = f"<li><h3>One</h3><p>{MORE}</p><p><a href='/r'>Read the full review</a></p></li>"
    assert blocks(article(f"<ul>{entry}</ul><p>{LONG} Again.</p>"))[1] == ("ul", MORE)


def test_nothing_is_lost_in_silence():
    everything = "".join(html for html, _ in AROUND.values())
    found = read(article(f"{everything}<p>{MORE}</p>"))
    told = " ".join(one.text for one in found.dropped)
    for text in ("conservatories", "Tweet", "inbox", "cookies", "Walking", "number 3", "turn back early", "Owen Marsh"):
        assert text in told


REGIONS = {
    "main": f"<body><div><p>{MORE}</p></div><main id=x><p>{LONG} {LONG}</p><p>{MORE} {LONG} {MORE}</p></main></body>",
    "article": f"<body><nav>{LINKS}</nav><article id=x><div><p>{LONG}</p><p>{MORE}</p></div></article></body>",
    "role": f"<body><div role=main id=x><section><p>{LONG}</p><p>{MORE}</p></section></div></body>",
    "deepest": f"<body><div><div id=x><p>{LONG}</p><p>{MORE}</p></div><footer><p>{MORE}</p></footer></div></body>",
}


@pytest.mark.parametrize("name", REGIONS)
def test_the_region(name):
    assert find(parse(REGIONS[name])).element.get("id") == "x"


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ("site-nav", "navigation"),
        ("SocialShare", "share"),
        ("article__newsletter", "newsletter"),
        ("post-meta", "byline"),
        ("adsbygoogle", "advertisement"),
        ("wp-block-pullquote", "pull quote"),
        ("article-body", None),
        ("header-anchor", None),
        ("shadow adequate", None),
        ("reading-pane", None),
        ("", None),
    ],
)
def test_names(names, reason):
    assert furniture.named(names) == reason


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (
            phrases.END_MATTER,
            [
                "Related articles",
                "More from Larkfield",
                "23 Comments",
                "Leave a reply",
                "Share this",
                "Lire aussi",
                "About the author",
            ],
            ["Related work in this field", "Shared decisions", "Authors and editors disagree", "The latest treatments"],
        ),
        (
            phrases.CONTENTS,
            [
                "Contents",
                "Table of contents",
                "In this article",
                "On this page",
                "Inhaltsverzeichnis",
                "What’s in this guide",
            ],
            ["Contents of the box", "This article in brief"],
        ),
        (phrases.LABEL, ["Related", "Read more", "See also:", "Lesen Sie auch:"], ["Related to this"]),
    ],
)
def test_phrases(pattern, yes, no):
    assert [text for text in yes if not pattern.fullmatch(text)] == []
    assert [text for text in no if pattern.fullmatch(text)] == []


def test_words_are_compared_without_signs_and_case():
    assert words("“Move  your—big toe!”") == "move your big toe"
    opinion = Opinion(" move your big toe ")
    assert opinion.holds("big toe")
    assert not opinion.holds("ig toe")
    assert opinion.count == 4


def test_the_opinion_leaves_the_page_as_it_is():
    root = parse(article(f"<p>{MORE}</p>"))
    before = len(list(root.iter()))
    assert ask(root, None).holds(words(MORE))
    assert len(list(root.iter())) == before


def test_there_is_no_opinion_on_a_page_too_large_for_it():
    assert ask(parse("<p>" + "word " * 200_000), None) is None
    assert ask(parse("<p>x" * 25_000), None) is None


def button(heading: str) -> str:
    return f"<div><h3>{heading}</h3><p>We know how to help you.</p><a class='btn-primary' href='/x'>Begin now</a></div>"


def test_boxes_with_a_button_that_speak_to_the_reader_are_left_out():
    html = article(f"<h2>A part</h2><p>{MORE}</p>{button('Not sure which of them to choose?')}<h2>B</h2><p>{THIRD}</p>")
    assert outline(html) == [(None, 1, 1), ("A part", 2, 1), ("B", 2, 1)]
    assert dropped(html)["Not sure which of them to choose?"] == "call to action"


def test_things_with_a_button_each_stay():
    html = article(f"<h2>A part</h2><p>{MORE}</p>{button('Larkfield kettle')}<h2>B</h2><p>{THIRD}</p>")
    assert "Larkfield kettle" in [heading for heading, _, _ in outline(html)]


def test_cards_below_an_article_without_headings_are_left_out():
    cards = "".join(f"<div><a href='/{n}'><h3>Another story, number {n}</h3></a></div>" for n in range(15))
    html = article(f"<p>{MORE}</p><p>{THIRD}</p><p>{LONG} {MORE} {THIRD}</p><div class=more>{cards}</div>")
    assert [heading for heading, _, _ in outline(html)] == [None]


def test_a_person_and_a_line_of_authors_are_no_text():
    person = f"<div itemscope itemtype='https://schema.org/Person'><p>{THIRD}</p></div>"
    html = page(f"<main><h1>The title</h1><h4>By Owen Marsh</h4><p>{LONG}</p><p>{MORE}</p>{person}</main>")
    assert blocks(html) == [LONG, MORE]
    assert dropped(html) == {"By Owen Marsh": "byline", THIRD: "byline"}


def test_the_article_among_many_is_found_though_its_title_stands_above_its_body():
    own = "".join(f"<p>{LONG} {MORE} {n}</p>" for n in range(4))
    others = "".join(
        f"<div class=item><p>{THIRD} Another story, of which this is number {n}.</p></div>" for n in range(12)
    )
    body = f"<article><header><h1>The title</h1></header><div>{own}</div></article>"
    html = page(f"<div>{body}<div class=list>{others}</div></div>", "<title>The title</title>")
    assert find(parse(html)).count > 0
    assert f"{LONG} {MORE} 0" in blocks(html)


def test_a_plain_article_needs_no_judge(monkeypatch):
    asked = []
    monkeypatch.setattr("reader.formats.html.judge.ask", lambda *given: asked.append(given))
    assert blocks(article(f"<h2>A part</h2><p>{MORE}</p><p>{THIRD}</p>")) == [LONG, MORE, THIRD]
    assert not asked
    read(article(f"<p>{MORE}</p><p><a href='/x'>Something else</a></p>"))
    assert asked


def listing(count: int, *, texts: str = "") -> str:
    """Return a section in boxes of its own that lists other pages."""
    entries = "".join(f"<p><a href='/{n}'>A place to visit on a day, number {n}</a></p>" for n in range(count))
    return f"<div><div><div><h3>Places nearby</h3>{entries}{texts}</div></div></div>"


def test_a_section_that_only_lists_other_pages_in_a_box_apart_is_left_out():
    kept = [LONG, f"{MORE} Again.", f"{THIRD} Again."]
    html = article(f"<h2>A part</h2><p>{MORE} Again.</p>{listing(4)}<h2>Another</h2><p>{THIRD} Again.</p>")
    assert [heading for heading, _, _ in outline(html)] == [None, "A part", "Another"]
    assert blocks(html) == kept
    assert dropped(html)["Places nearby"] == "related"


def test_a_section_with_text_of_its_own_stays():
    texts = f"<p>{MORE} Again.</p><p>{THIRD} Again.</p>"
    html = article(f"<h2>A part</h2><p>{THIRD}</p>{listing(2, texts=texts)}<h2>Another</h2><p>{MORE}</p>")
    assert "Places nearby" in [heading for heading, _, _ in outline(html)]


@pytest.mark.parametrize(("box", "stays"), [("author-info", True), ("ad-slot", False), ("related-box", False)])
def test_a_picture_is_judged_by_the_text_around_it_but_for_advertisements_and_the_like(box, stays):
    picture = f"<div class='{box}'><img src=a alt='A red kite above us'></div>"
    html = article(f"<div><p>{MORE} Again.</p>{picture}<p>{THIRD}</p></div><p>{MORE}</p>")
    assert (("figure", "A red kite above us", None, False) in blocks(html)) is stays


def test_a_picture_above_the_last_line_of_a_long_article_is_beside_it():
    parts = "".join(f"<p>{MORE} {THIRD} {n}</p>" for n in range(9))
    html = article(f"{parts}<img src=a alt='The author at work'><p>Ann lives here.</p>")
    assert dropped(html)["The author at work"] == "picture above or below the article"
