"""Every block element as the block it stands for."""

from __future__ import annotations

import pytest

from tests.formats.html.making import LONG, MORE, THIRD, article, blocks, inside, page, read

LISTS = {
    "bullets": ("<ul><li>One<li>Two</ul>", [("ul", "One", "Two")]),
    "numbers": ("<ol><li>One</li><li>Two</li></ol>", [("ol", "One", "Two")]),
    "numbers from 4": ('<ol start="4"><li>One</li></ol>', [("ol", 4, "One")]),
    "a start that is no number": ('<ol start="four"><li>One</li></ol>', [("ol", "One")]),
    "nested": (
        "<ul><li>One<ol><li>Inner</li></ol></li><li>Two</li></ul>",
        [("ul", ("One", "ol", "Inner"), "Two")],
    ),
    "three deep": (
        "<ul><li>A<ul><li>B<ul><li>C</ul></ul></ul>",
        [("ul", ("A", "ul", ("B", "ul", "C")))],
    ),
    "nested between entries": (
        "<ul><li>One</li><ul><li>Inner</li></ul><li>Two</li></ul>",
        [("ul", ("One", "ul", "Inner"), "Two")],
    ),
    "nested with nothing before": ("<ul><ul><li>Inner</li></ul><li>Two</li></ul>", [("ul", "Inner", "Two")]),
    "paragraphs in an entry": ("<ul><li><p>One</p><p>still one</p></li></ul>", [("ul", "One\nstill one")]),
    "wrapped entries": ("<ul><div><li>One</li></div><li>Two</li></ul>", [("ul", "One", "Two")]),
    "empty entries": ("<ul><li></li><li>One</li><li> </li></ul>", [("ul", "One")]),
    "no entries": ("<ul></ul>", []),
    "a picture in an entry": (
        '<ul><li><img src=a.png alt="A red kite"> One</li></ul>',
        [("ul", "One"), ("figure", "A red kite", None, False)],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists(name):
    html, expected = LISTS[name]
    assert inside(html) == expected


def test_headings_in_list_entries_are_headings():
    html = f"<ol><li><h2>One</h2><p>{MORE}</p><p>{LONG}</p></li><li><h2>Two</h2><p>{MORE}</p></li></ol>"
    found = read(article(html)).sections
    assert [(s.heading.text, s.level) for s in found[1:]] == [("One", 2), ("Two", 2)]
    assert blocks(article(html))[1:] == [("ul", MORE, LONG), ("ul", MORE)]


TABLES = {
    "header row of th": (
        "<table><tr><th>Name<th>Age<tr><td>Ann<td>41</table>",
        ("table", ("Name", "Age"), [("Ann", "41")], None, False),
    ),
    "header row in thead": (
        "<table><thead><tr><td>Name<td>Age</thead><tbody><tr><td>Ann<td>41</table>",
        ("table", ("Name", "Age"), [("Ann", "41")], None, False),
    ),
    "row heads": (
        "<table><tr><th>Ann<td>41<tr><th>Bob<td>12</table>",
        ("table", (), [("Ann", "41"), ("Bob", "12")], None, True),
    ),
    "both, and a caption": (
        "<table><caption>Ages</caption><tr><th>Name<th>Age<tr><th>Ann<td>41</table>",
        ("table", ("Name", "Age"), [("Ann", "41")], "Ages", True),
    ),
    "without heads": (
        "<table><tr><td>Ann<td>41<tr><td>Bob<td>12</table>",
        ("table", (), [("Ann", "41"), ("Bob", "12")], None, False),
    ),
    "a cell across columns": (
        "<table><tr><th>A<th>B<th>C<tr><td colspan=2>AB<td>C</table>",
        ("table", ("A", "B", "C"), [("AB", "", "C")], None, False),
    ),
    "an absurd colspan": (
        "<table><tr><th>A<th>B<tr><td>x<td colspan=99999>y</table>",
        ("table", ("A", "B"), [("x", "y")], None, False),
    ),
    "the foot comes last": (
        "<table><tfoot><tr><td>Sum<td>2</tfoot><tr><td>A<td>1<tr><td>B<td>1</table>",
        ("table", (), [("A", "1"), ("B", "1"), ("Sum", "2")], None, False),
    ),
    "empty rows": (
        "<table><tr><th>A<th>B<tr><td><td><tr><td>1<td>2</table>",
        ("table", ("A", "B"), [("1", "2")], None, False),
    ),
    "a list in a cell": (
        "<table><tr><th>A<th>B<tr><td>x<td><ul><li>one<li>two</ul></table>",
        ("table", ("A", "B"), [("x", "one\ntwo")], None, False),
    ),
    "in a figure with a caption": (
        "<figure><table><tr><th>A<th>B<tr><td>1<td>2</table><figcaption>Few numbers</figcaption></figure>",
        ("table", ("A", "B"), [("1", "2")], "Few numbers", False),
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_tables(name):
    html, expected = TABLES[name]
    assert inside(html) == [expected]


LAYOUTS = {
    "one column": f"<table><tr><td>{THIRD}<tr><td>{LONG} Again.</table>",
    "one row": f"<table><tr><td>{THIRD}<td>{LONG} Again.</table>",
    "said to be layout": f'<table role="presentation"><tr><td>{THIRD}<td></td><tr><td>{LONG} Again.<td></table>',
    "tables in a table": f"<table><tr><td><table><tr><td>{THIRD}</table><td><tr><td>{LONG} Again.<td></table>",
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_tables_that_only_lay_out_a_page_are_none(name):
    assert inside(LAYOUTS[name]) == [THIRD, f"{LONG} Again."]


FIGURES = {
    "described": ('<img src=a alt="A red  kite\n over a hill">', ("figure", "A red kite over a hill", None, False)),
    "undescribed": ("<img src=a>", ("figure", None, None, False)),
    "decorative by an empty alt": ('<img src=a alt="">', ("figure", None, None, True)),
    "decorative by role": ("<img src=a role=presentation>", ("figure", None, None, True)),
    "hidden from screen readers": ("<img src=a aria-hidden=true>", ("figure", None, None, True)),
    "with a caption": (
        '<figure><img src=a alt="A kite"><figcaption>Seen in <i>May</i></figcaption></figure>',
        ("figure", "A kite", "Seen in May", False),
    ),
    "a caption of paragraphs": (
        '<figure><img src=a alt="A kite"><figcaption><p>Seen</p><p>in May</p></figcaption></figure>',
        ("figure", "A kite", "Seen in May", False),
    ),
    "an undescribed picture with a caption": (
        "<figure><img src=a><figcaption>Seen</figcaption></figure>",
        ("figure", None, "Seen", False),
    ),
    "loaded late, with a stand-in": (
        '<figure><img data-src=a alt="A kite"><noscript><img src=a alt="A kite"></noscript></figure>',
        ("figure", "A kite", None, False),
    ),
    "only in a stand-in": (
        '<div><noscript><img src=a alt="A kite"></noscript></div>',
        ("figure", "A kite", None, False),
    ),
    "a drawing with a description": (
        '<div><svg role="img" aria-label="A kite above the sea"><path d="M0"/></svg></div>',
        ("figure", "A kite above the sea", None, False),
    ),
    "a drawing with a title": (
        '<p><svg role="img"><title>A kite above the sea</title><text>1</text></svg></p>',
        ("figure", "A kite above the sea", None, False),
    ),
    "a picture of a style sheet": (
        '<div role="img" aria-label="A kite above the sea" style="background: url(a)"><i></i></div>',
        ("figure", "A kite above the sea", None, False),
    ),
    "in a link": ('<a href="/big"><img src=a alt="A kite"></a>', ("figure", "A kite", None, False)),
    "alone in a paragraph": ('<p><img src=a alt="A kite"></p>', ("figure", "A kite", None, False)),
}


@pytest.mark.parametrize("name", FIGURES)
def test_pictures(name):
    html, expected = FIGURES[name]
    assert inside(html) == [expected]


@pytest.mark.parametrize(
    "html",
    [
        '<p><svg role="img" aria-label="Opens elsewhere"></svg></p>',
        '<p><svg role="img" aria-hidden="true" aria-label="A kite above the sea"></svg></p>',
        '<p><a href="/all"><svg role="img" aria-label="A kite above the sea"></svg></a></p>',
    ],
)
def test_signs_are_no_pictures(html):
    assert inside(html) == []


def test_a_letter_drawn_as_a_picture_stays_in_the_line():
    html = '<p>Hot <span role="img" aria-label="A fire that burns high">🔥</span> weather</p>'
    assert inside(html) == ["Hot 🔥 weather"]


def test_a_gallery_in_a_figure_is_a_figure_each():
    html = (
        '<figure><img src=a alt="One"><img src=b alt="Two"><img src=c alt="Two"><figcaption>Both</figcaption></figure>'
    )
    assert inside(html) == [("figure", "One", None, False), ("figure", "Two", "Both", False)]


@pytest.mark.parametrize("size", ["width=1 height=1", 'width="1px"', "height=0"])
def test_a_tracking_pixel_is_no_picture(size):
    assert inside(f"<img src=a {size}>") == []


def test_pictures_at_the_ends_of_a_paragraph_stand_beside_it():
    assert inside(f'<p><img src=a alt="Before">{THIRD}</p>') == [("figure", "Before", None, False), THIRD]
    assert inside(f'<p>{THIRD}<img src=a alt="After"></p>') == [THIRD, ("figure", "After", None, False)]


QUOTES = {
    "plain": ("<blockquote>I did it.</blockquote>", ("quote", "I did it.", None)),
    "paragraphs": ("<blockquote><p>One.</p><p>Two.</p></blockquote>", ("quote", "One.\nTwo.", None)),
    "with a footer": (
        "<blockquote><p>I did it.</p><footer>Ann Lee</footer></blockquote>",
        ("quote", "I did it.", "Ann Lee"),
    ),
    "with a cite": ("<blockquote><p>I did it.</p><cite>Ann Lee</cite></blockquote>", ("quote", "I did it.", "Ann Lee")),
    "with a dash": ("<blockquote><p>I did it.</p><p>— Ann Lee</p></blockquote>", ("quote", "I did it.", "Ann Lee")),
    "a dash that begins the only line": ("<blockquote>— I did it.</blockquote>", ("quote", "— I did it.", None)),
    "a list": ("<blockquote>These:<ul><li>One<li>Two</ul></blockquote>", ("quote", "These:\nOne\nTwo", None)),
}


@pytest.mark.parametrize("name", QUOTES)
def test_quotes(name):
    html, expected = QUOTES[name]
    assert inside(html) == [expected]


DEFINITIONS = {
    "pairs": ("<dl><dt>A<dd>first<dt>B<dd>second</dl>", [("dl", ("A", "first"), ("B", "second"))]),
    "wrapped pairs": ("<dl><div><dt>A<dd>first</div></dl>", [("dl", ("A", "first"))]),
    "two texts": ("<dl><dt>A<dd>one<dd>two</dl>", [("dl", ("A", "one\ntwo"))]),
    "two terms": ("<dl><dt>A<dt>B<dd>both</dl>", [("dl", ("A B", "both"))]),
    "a list in a list": (
        "<dl><dt>A<dd>x<dl><dt>B<dd>y</dl></dd><dt>C<dd>z</dl>",
        [("dl", ("A", "x\nB\ny"), ("C", "z"))],
    ),
    "a text without a term": ("<dl><dd>lost</dl>", ["lost"]),
    "a term without a text": ("<dl><dt>A<dd>x<dt>lost</dl>", ["lost", ("dl", ("A", "x"))]),
    "a picture among them": (
        '<dl><div><img src=a alt="A kite"><dt>A<dd>x</div></dl>',
        [("figure", "A kite", None, False), ("dl", ("A", "x"))],
    ),
}


@pytest.mark.parametrize("name", DEFINITIONS)
def test_definitions(name):
    html, expected = DEFINITIONS[name]
    assert inside(html) == expected


def test_details():
    html = "<details><summary>Why <b>so</b>?</summary><p>Because.</p><ul><li>One</ul></details>"
    assert inside(html) == [("details", "Why so?", "Because.", ("ul", "One"))]


def test_details_with_a_heading_are_a_section():
    html = article(f"<details><summary><h3>Why?</h3></summary><p>{MORE}</p></details>")
    assert [s.heading and s.heading.text for s in read(html).sections] == [None, "Why?"]


@pytest.mark.parametrize(
    "html", ["<details><p>Because.</p></details>", "<details><summary>Because.</summary></details>"]
)
def test_details_that_fold_nothing_are_text(html):
    assert inside(html) == ["Because."]


CODE = {
    "as it stands": ("<pre>if a:\n    b\n</pre>", "if a:\n    b"),
    "marked up": ("<pre><code><span>if</span> a:\n\tb</code></pre>", "if a:\n\tb"),
    "broken by br": ("<pre>one<br>two<b><br></b>three</pre>", "one\ntwo\nthree"),
}


@pytest.mark.parametrize("name", CODE)
def test_code(name):
    html, expected = CODE[name]
    assert inside(html) == [("code", expected)]


LINES = {
    "a break": ("<p>One<br>two</p>", ["One\ntwo"]),
    "two breaks make a paragraph": (f"<p>{THIRD}<br><br>{LONG} Again.</p>", [THIRD, f"{LONG} Again."]),
    "breaks and blanks": ("<p>One <br> <br/> \n two</p>", ["One", "two"]),
    "a break at the end": ("<p>One<br></p>", ["One"]),
    "text between blocks": ("<div>loose<p>fixed</p>loose again</div>", ["loose", "fixed", "loose again"]),
    "white space": ("<p>\n  a \t b\n&nbsp; <i> c </i> d\n</p>", ["a b c d"]),
    "unseen characters": ("<p>hy&shy;phen&#8203;ated&#65279;</p>", ["hyphenated"]),
    "an address": ("<address>1 High Street<br>Larkfield</address>", ["1 High Street\nLarkfield"]),
    "unknown elements": ("<x-card><x-text>In a card</x-text></x-card>", ["In a card"]),
    "superscript": ("<p>10<sup>3</sup> m<sup>2</sup></p>", ["10³ m²"]),
    "a reading beside a sign": ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", ["漢字"]),
    "scripts and drawings": ("<p>a<script>x()</script><svg><text>no</text></svg><style>p{}</style>b</p>", ["ab"]),
}


@pytest.mark.parametrize("name", LINES)
def test_lines(name):
    html, expected = LINES[name]
    assert inside(html) == expected


def test_a_fragment_is_an_article():
    assert blocks("Just <b>text</b>.") == ["Just text."]
    assert blocks("<p>One</p><p>Two</p>") == ["One", "Two"]
    assert blocks(page("<p>One</p>")) == ["One"]


def test_lists_in_lists_a_hundred_deep_keep_their_text():
    found = str(blocks("<p>Top</p>" + "".join(f"<ul><li>level {n} here" for n in range(100))))
    assert all(f"level {n} here" in found for n in range(100))


@pytest.mark.parametrize(
    "html",
    [
        "<figure><blockquote><p>Nobody minds.</p></blockquote><figcaption>— Ada Bell, walker</figcaption></figure>",
        "<blockquote>Nobody minds.<br>— Ada Bell, walker</blockquote>",
        "<blockquote><p>Nobody minds.</p></blockquote><p>– Ada Bell, walker</p>",
    ],
)
def test_who_is_quoted_is_found_wherever_the_page_says_it(html):
    assert inside(html) == [("quote", "Nobody minds.", "Ada Bell, walker")]


def test_a_sentence_after_a_dash_is_no_speaker():
    sentence = "– and so it went on for a long time, until nobody could remember how it had begun at all."
    assert inside(f"<blockquote><p>Nobody minds.</p></blockquote><p>{sentence}</p>") == [
        ("quote", "Nobody minds.", None),
        sentence,
    ]


@pytest.mark.parametrize(
    ("alt", "said"),
    [
        ("IMG_4471.JPG", None),
        ("DSC00293-3.jpg", None),
        ("image", None),
        ("3f9a2b7c41d05e88.png", None),
        ("An image of a kite", "An image of a kite"),
        ("kite-over-larkfield.jpg", "kite-over-larkfield.jpg"),
        ("Bad", "Bad"),
    ],
)
def test_the_name_a_camera_gave_a_file_is_no_description(alt, said):
    assert inside(f'<img src=a alt="{alt}">') == [("figure", said, None, False)]
