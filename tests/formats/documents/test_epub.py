"""Books: chapters in their order and under their headings, notes with their marks, and no word of what is no text."""

from __future__ import annotations

import pytest

from reader.errors import BrokenError, LockedError, NoArticleError
from reader.formats.epub import EpubFormat
from reader.model.document import Document
from tests.formats.documents.made import (
    CONTAINER,
    article,
    blocks,
    dropped,
    epub,
    epub_parts,
    marked,
    outline,
    shown,
    zipped,
)

LONG = "It rained for three days, and on the fourth the river came over the road and into the lower fields of the farm."
ABOUT = "<dc:title>A book</dc:title><dc:language>en</dc:language>"


def test_it_is_recognised_by_what_it_declares():
    data = zipped(epub_parts({"a": LONG}))
    assert EpubFormat().recognises(Document(data)) == 1.0
    unnamed = zipped({"META-INF/container.xml": CONTAINER, "x": "y"})
    assert 0.5 < EpubFormat().recognises(Document(unnamed)) < 1.0
    assert EpubFormat().recognises(Document(zipped({"word/document.xml": ""}))) == 0.0
    assert EpubFormat().recognises(Document(b"application/epub+zip")) == 0.0


# The package


def test_the_spine_gives_the_order_not_the_manifest():
    read = epub(
        {"b": "<h1>B</h1><p>Two.</p>", "a": "<h1>A</h1><p>One.</p>"}, spine='<itemref idref="a"/><itemref idref="b"/>'
    )
    assert shown(read) == ["# A", "One.", "# B", "Two."]


def test_a_page_that_comes_twice_is_read_once():
    assert shown(epub({"a": "<p>One.</p>"}, spine='<itemref idref="a"/>' * 100)) == ["One."]


def test_what_is_not_linear_is_counted_as_dropped():
    read = epub(
        {"a": f"<p>{LONG}</p>", "b": "<p>Answers.</p>"}, spine='<itemref idref="a"/><itemref idref="b" linear="no"/>'
    )
    assert shown(read) == [LONG]
    assert dropped(read) == [("outside the reading order", "Answers.")]


def test_a_book_without_a_linear_page_is_read_anyway():
    assert shown(epub({"a": f"<p>{LONG}</p>"}, spine='<itemref idref="a" linear="no"/>')) == [LONG]


def test_metadata_of_epub_3():
    about = (
        '<dc:title id="t1">Subtitle</dc:title><dc:title id="t2">The title</dc:title>'
        '<meta refines="#t2" property="title-type">main</meta><dc:creator id="c1">Ada B.</dc:creator>'
        '<dc:creator id="c2">Carl D.</dc:creator><meta refines="#c2" property="role">ill</meta>'
        "<dc:language>de-AT</dc:language><dc:date>2024-05-06T00:00:00Z</dc:date>"
        "<dc:description>&lt;p&gt;What it&lt;br/&gt;is about.&lt;/p&gt;</dc:description>"
    )
    read = epub({"a": f"<p>{LONG}</p>"}, about=about)
    assert (read.title, read.byline, read.language) == ("The title", "Ada B.", "de-AT")
    assert (read.published, read.description) == ("2024-05-06", "What it is about.")


def test_metadata_of_epub_2():
    about = (
        '<dc:title>T</dc:title><dc:creator opf:role="edt">An Editor</dc:creator><dc:creator opf:role="aut">An Author'
        '</dc:creator><dc:date opf:event="modification">2020-01-01</dc:date>'
        '<dc:date opf:event="publication">1999</dc:date>'
    )
    read = epub({"a": f"<p>{LONG}</p>"}, about=about)
    assert (read.byline, read.published, read.language) == ("An Author", "1999", None)


def test_the_package_is_found_without_a_container():
    parts = epub_parts({"a": f"<p>{LONG}</p>"})
    del parts["META-INF/container.xml"]
    assert shown(EpubFormat().parse(Document(zipped(parts)))) == [LONG]


def test_fallbacks_are_followed_and_loops_in_them_end():
    parts = epub_parts({"a": f"<p>{LONG}</p>"}, spine='<itemref idref="x"/><itemref idref="y"/>')
    loop = (
        '<item id="x" href="x.svg" media-type="image/svg+xml" fallback="a"/>'
        '<item id="y" href="y.svg" media-type="image/svg+xml" fallback="y"/></manifest>'
    )
    parts["OEBPS/content.opf"] = str(parts["OEBPS/content.opf"]).replace("</manifest>", loop)
    assert shown(EpubFormat().parse(Document(zipped(parts)))) == [LONG]


# Headings from the contents


def test_chapters_without_a_heading_get_it_from_the_contents():
    nav = '<li><a href="a">The rain</a></li><li><a href="b">The river</a></li>'
    read = epub({"a": f"<p>{LONG}</p>", "b": f"<p>{LONG}</p>"}, nav=nav)
    assert outline(read) == [(1, "The rain"), (1, "The river")]


def test_the_level_is_that_of_other_chapters():
    nav = '<li><a href="a">One</a></li><li><a href="b">Two</a></li>'
    read = epub({"a": f"<h2>One</h2><p>{LONG}</p>", "b": f"<p>{LONG}</p>"}, nav=nav)
    assert outline(read) == [(2, "One"), (2, "Two")]


def test_the_level_is_above_headings_inside_the_chapter():
    read = epub({"a": f"<p>{LONG}</p><h3>Inside</h3><p>{LONG}</p>"}, nav='<li><a href="a">One</a></li>')
    assert outline(read) == [(2, "One"), (3, "Inside")]


@pytest.mark.parametrize(
    "opening",
    [
        '<p class="title">The rain</p>',
        "<div><div>THE RAIN</div></div>",
        "<h2>The rain, at last</h2>",
        "<p>7</p><h2>The rain</h2>",
        '<h2><a id="x"/>The rain</h2>',
        "<p>The</p><p>Rain</p>",
    ],
)
def test_a_chapter_that_names_itself_is_not_named_twice(opening):
    read = epub(
        {"a": f"{opening}<p>{LONG}</p>"}, nav='<li><a href="a">The rain</a></li><li><a href="a#x">The rain</a></li>'
    )
    assert len([heading for _, heading in outline(read) if heading]) == 1
    assert article(read).text.lower().count("the rain") == 1


def test_places_inside_a_page_get_their_headings():
    page = f'<p>{LONG}</p><p id="x">{LONG}</p><div id="y"><p>{LONG}</p></div>'
    nav = '<li><a href="a">One</a><ol><li><a href="a#x">Two</a></li><li><a href="a#y">Three</a></li></ol></li>'
    assert outline(epub({"a": page}, nav=nav)) == [(1, "One"), (2, "Two"), (2, "Three")]


def test_ncx_names_chapters_too():
    point = '<navPoint><navLabel><text>{}</text></navLabel><content src="{}"/>{}</navPoint>'
    ncx = point.format("One", "a", point.format("Two", "b", ""))
    read = epub({"a": f"<p>{LONG}</p>", "b": f"<p>{LONG}</p>"}, ncx=ncx)
    assert outline(read) == [(1, "One"), (2, "Two")]


def test_broken_links_in_the_contents_are_tolerated():
    nav = '<li><a href="gone">Gone</a></li><li><a href="a#gone">Gone</a></li><li><a href="../../x">Up</a></li><li/>'
    assert outline(epub({"a": f"<p>{LONG}</p>"}, nav=nav)) == [(1, None)]


def test_headings_without_text_below_stay():
    read = epub({"a": "<h1>Part one</h1>", "b": f"<h1>Chapter one</h1><p>{LONG}</p>"})
    assert outline(read) == [(1, "Part one"), (1, "Chapter one")]


def test_the_title_of_the_book_is_no_section():
    assert outline(epub({"a": f"<h1>A Book</h1><p>{LONG}</p><h2>Next</h2><p>x</p>"})) == [(1, None), (2, "Next")]


# Notes

NOTES = {
    "asides": '<aside epub:type="footnote" id="n1"><p>Said <i>softly</i>.</p></aside>',
    "list": '<section epub:type="endnotes"><ol><li id="n1">Said <i>softly</i>. '
    '<a href="#m1" role="doc-backlink">↩</a></li></ol></section>',
    "paragraph": '<p id="n1"><a href="#m1">1</a>. Said <i>softly</i>.</p>',
    "anchor": '<p><a id="n1" href="#m1">[1]</a> Said <i>softly</i>.</p>',
    "raised": '<div><p><sup><a id="n1" href="#m1">1</a></sup> Said <i>softly</i>.</p></div>',
    "hidden": '<aside epub:type="footnote" hidden="hidden" id="n1">Said <i>softly</i>.</aside>',
}


@pytest.mark.parametrize("form", NOTES)
def test_notes_in_every_form_that_books_use(form):
    mark = '<a epub:type="noteref" id="m1" href="#n1">1</a>'
    read = epub({"a": f"<p>{LONG}{mark}</p>{NOTES[form]}"})
    assert shown(read) == [f"{LONG}1", ("note", "1", "Said softly.")]
    assert ("footnote", "1", "1") in marked(read)


def test_a_raised_link_is_a_mark_without_being_called_one():
    read = epub(
        {"a": f'<p>{LONG}<sup><a href="b#n1">*</a></sup></p>', "b": '<h1>Notes</h1><p id="n1">* Said softly.</p>'}
    )
    assert shown(read) == [f"{LONG}*", "# Notes", ("note", "*", "Said softly.")]


def test_notes_of_a_page_that_is_not_linear_stand_where_they_are_called():
    pages = {
        "a": f'<h1>One</h1><p>{LONG}<a epub:type="noteref" href="n#n1">1</a></p>',
        "b": "<h1>Two</h1><p>Text.</p>",
        "n": '<aside epub:type="footnote" id="n1">Said softly.</aside>',
    }
    spine = '<itemref idref="a"/><itemref idref="b"/><itemref idref="n" linear="no"/>'
    assert shown(epub(pages, spine=spine)) == ["# One", f"{LONG}1", ("note", "1", "Said softly."), "# Two", "Text."]


def test_a_note_without_a_target_loses_no_word():
    read = epub({"a": f'<p>{LONG}<a epub:type="noteref" href="#gone">1</a></p>'})
    assert shown(read) == [f"{LONG}1"]


def test_a_note_in_a_quote_or_a_cell_is_not_lost():
    note = '<aside epub:type="footnote" id="n1">Said softly.</aside>'
    page = f'<p>{LONG}<a epub:type="noteref" href="#n1">1</a></p><blockquote><p>Quoted.</p>{note}</blockquote>'
    assert ("note", "1", "Said softly.") in shown(epub({"a": page}))


# What is no text


def test_cover_title_page_and_contents_are_dropped_and_counted():
    pages = {
        "cover": '<img src="c.jpg" alt="A red cover"/>',
        "front": "<h1>A book</h1><p>Ada B.</p>",
        "toc": "<p>Contents</p>" + "".join(f'<p><a href="{one}">The chapter</a></p>' for one in "abc"),
        **{name: f"<h1>{name}</h1><p>{LONG}</p>" for name in "abc"},
    }
    read = epub(pages, guide='<guide><reference type="cover" href="cover"/></guide>')
    assert outline(read) == [(1, "a"), (1, "b"), (1, "c")]
    assert [reason for reason, _ in dropped(read)] == ["cover", "title page", "contents"]
    assert dropped(read)[0] == ("cover", "A red cover")


@pytest.mark.parametrize(
    ("kind", "reason"), [("titlepage", "title page"), ("toc", "contents"), ("copyright-page", "copyright page")]
)
def test_pages_that_say_what_they_are(kind, reason):
    read = epub({"x": f'<section epub:type="{kind}"><p>Some words.</p></section>', "a": f"<p>{LONG}</p>"})
    assert dropped(read) == [(reason, "Some words.")]


def test_a_page_called_cover_that_holds_the_text_is_read():
    text = f"<p>{LONG}</p>" * 20
    read = epub({"a": text}, guide='<guide><reference type="cover" href="a"/></guide>')
    assert len(blocks(read)) == 20


def test_page_numbers_are_left_out():
    page = (
        '<p>One <span epub:type="pagebreak" id="p1" title="1">1</span>two <a class="pagenum">[Pg 12]</a>three.</p>'
        '<p class="page">Four.</p><p><span class="page-number">not a number</span> five.</p>'
    )
    assert shown(epub({"a": page})) == ["One two three.", "Four.", "not a number five."]


def test_what_is_hidden_or_a_menu_is_dropped():
    read = epub({"a": f'<p>{LONG}</p><nav><a href="b">Next</a></nav><p hidden="">Secret.</p>'})
    assert shown(read) == [LONG]
    assert dropped(read) == [("contents", "Next"), ("hidden", "Secret.")]


# Pages


def test_nothing_is_taken_for_the_furniture_of_a_site():
    page = f'<div class="sidebar"><p class="share">{LONG}</p></div><footer><p>The end.</p></footer><aside>So.</aside>'
    assert shown(epub({"a": page})) == [LONG, "The end.", "So."]


def test_xhtml_that_html_would_read_otherwise():
    page = '<p><a id="x"/>One <b/>two.</p><div/><p>Three&nbsp;&mdash; four.</p><script src="x.js"/><p>Five.</p>'
    assert shown(epub({"a": page})) == ["One two.", "Three — four.", "Five."]


def test_a_page_that_is_no_xml_is_read_as_html():
    parts = epub_parts({"a": ""})
    parts["OEBPS/a"] = "<html><title/><body><p>One<br>two & three.<p>Four.</body>"
    assert shown(EpubFormat().parse(Document(zipped(parts)))) == ["One\ntwo & three.", "Four."]


def test_pictures_languages_and_links():
    page = (
        '<figure><img src="x.png" alt="A red hen"/><figcaption>The hen.</figcaption></figure><img src="y.png" alt=""/>'
        '<p>She said <i xml:lang="fr">bonjour</i> to <a href="b">us</a> and <a href="https://a.example/">them</a>.</p>'
    )
    read = epub({"a": page})
    assert shown(read)[:2] == [("figure", "A red hen", "The hen."), ("figure", "decorative", None)]
    assert ("language", "bonjour", "fr") in marked(read)
    assert [one for one in marked(read) if one[0] == "link"] == [("link", "them", "https://a.example/")]


def test_a_formula_is_said_as_it_is_described():
    math = (
        '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>'
    )
    assert shown(epub({"a": f"<p>It is {math} here.</p>"})) == ["It is x squared here."]


# Damage


def test_a_damaged_chapter_is_counted_and_the_others_are_read():
    parts = epub_parts({"a": f"<p>{LONG}</p>", "b": "<p>x</p>"}, nav='<li><a href="b">The lost chapter</a></li>')
    del parts["OEBPS/b"]
    read = EpubFormat().parse(Document(zipped(parts)))
    assert shown(read) == [LONG]
    assert dropped(read) == [("damaged", "The lost chapter")]


def test_a_book_without_readable_chapters_is_damaged():
    parts = epub_parts({"a": ""})
    del parts["OEBPS/a"]
    with pytest.raises(BrokenError, match="none of its chapters"):
        EpubFormat().parse(Document(zipped(parts)))


@pytest.mark.parametrize("missing", ["OEBPS/content.opf"])
def test_a_book_without_its_package_is_damaged(missing):
    parts = epub_parts({"a": ""})
    del parts[missing]
    with pytest.raises(BrokenError):
        EpubFormat().parse(Document(zipped(parts)))


def test_an_empty_spine_is_damage():
    with pytest.raises(BrokenError, match="list of its chapters"):
        epub({"a": ""}, spine='<itemref idref="gone"/>')


def test_a_book_of_pictures_says_so():
    with pytest.raises(NoArticleError, match="pictures only"):
        epub(dict.fromkeys("abcd", '<img src="x.png" alt=""/>'))


def encryption(algorithm: str, target: str) -> dict[str, bytes | str]:
    return {
        "META-INF/encryption.xml": '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData><enc:CipherReference URI="{target}"/>'
        "</enc:CipherData></enc:EncryptedData></encryption>"
    }


def test_copy_protection_is_named():
    more = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/a")
    with pytest.raises(LockedError, match="locked by its shop"):
        epub({"a": f"<p>{LONG}</p>"}, more=more)


@pytest.mark.parametrize("algorithm", ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"])
def test_scrambled_fonts_are_no_copy_protection(algorithm):
    assert shown(epub({"a": f"<p>{LONG}</p>"}, more=encryption(algorithm, "OEBPS/a"))) == [LONG]


def test_encrypted_pictures_do_not_lock_the_text():
    more = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/picture.jpg")
    assert shown(epub({"a": f"<p>{LONG}</p>"}, more=more)) == [LONG]


# Drawings and versions

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'
TOLD = "<title>A map</title><desc>The river bends twice.</desc>"
DRAWN = "<text>North</text><g><text>South <tspan>bank</tspan></text></g>"
BESIDE = "<p>Some words of a chapter stand here.</p>"


@pytest.mark.parametrize(
    ("page", "expected", "left_out"),
    [
        (BESIDE + DRAWING.format(TOLD), [("figure", "A map. The river bends twice", None)], []),
        (BESIDE + DRAWING.format(DRAWN), [("figure", "North South bank", None)], []),
        (
            BESIDE + DRAWING.format(TOLD + DRAWN),
            [("figure", "A map. The river bends twice", None)],
            ["North South bank"],
        ),
        (BESIDE + DRAWING.format("<path/>"), [], []),
    ],
)
def test_drawings_are_described_by_what_is_said_of_them_or_in_them(page, expected, left_out):
    draft = epub({"a.xhtml": page})
    assert shown(draft) == ["Some words of a chapter stand here.", *expected]
    assert dropped(draft) == [("picture", text) for text in left_out]


def test_words_drawn_on_a_page_that_holds_nothing_else_are_its_text():
    draft = epub({"x.xhtml": "<p>One.</p>", "y.xhtml": "<p>Two.</p>", "a.xhtml": DRAWING.format(TOLD + DRAWN)})
    assert shown(draft) == ["One.", "Two.", "North South bank"]


def test_a_drawing_may_be_a_chapter():
    made = epub_parts({"b.xhtml": BESIDE})
    made["OEBPS/content.opf"] = (
        str(made["OEBPS/content.opf"])
        .replace("<manifest>", '<manifest><item id="s" href="s.svg" media-type="image/svg+xml"/>')
        .replace("</spine>", '<itemref idref="s"/></spine>')
    )
    made["OEBPS/s.svg"] = DRAWING.format(DRAWN)
    draft = EpubFormat().parse(Document(zipped(made)))
    assert shown(draft) == ["Some words of a chapter stand here.", "North South bank"]


def test_of_versions_for_different_programs_the_one_for_all_is_read():
    case = '<epub:case required-namespace="x"><p>For some.</p></epub:case>'
    switch = f"<epub:switch>{case}<epub:default><p>For all.</p></epub:default></epub:switch>"
    assert shown(epub({"a.xhtml": BESIDE + switch})) == ["Some words of a chapter stand here.", "For all."]
    assert shown(epub({"a.xhtml": f"{BESIDE}<epub:switch>{case}</epub:switch>"}))[1:] == ["For some."]


def test_a_first_letter_that_is_a_picture_begins_its_word():
    assert shown(epub({"a.xhtml": '<p><img alt="I" src="i.png"/>t rained.</p>'})) == ["It rained."]
    assert ("figure", "A dog", None) in shown(epub({"a.xhtml": f'{BESIDE}<p><img alt="A dog" src="i.png"/></p>'}))
