"""Messages and newsletters: which words are theirs, what stands around them, and what became of the rest."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LockedError, NoArticleError
from reader.formats.assemble import assemble
from reader.formats.mail import MailFormat
from reader.formats.mail.plain import unflowed
from reader.formats.recognise import parse, recognised
from reader.model.article import Figure, List, Paragraph, Quote, Table
from reader.model.document import Document

HEAD = (
    "From: Ann Other <ann@example.org>\nTo: you@example.org\nSubject: About tea\nDate: Tue, 3 Mar 2026 23:30:00 -0500\n"
)
MIME = f"{HEAD}MIME-Version: 1.0\n"


def read(written: str | bytes):
    data = written if isinstance(written, bytes) else written.encode()
    document = Document(data, source="a message")
    return assemble(MailFormat().parse(document), document)


def mail(kind: str, body: str, extra: str = "") -> str:
    return f"{MIME}{extra}Content-Type: {kind}\n\n{body}"


def html(body: str):
    return read(mail("text/html; charset=utf-8", body))


def multipart(kind: str, *parts: str, extra: str = "") -> str:
    inside = "".join(f"--frontier\n{part}\n" for part in parts)
    return mail(f'multipart/{kind}; boundary="frontier"', f"Not for people.\n{inside}--frontier--\n", extra)


def part(kind: str, body: str, extra: str = "") -> str:
    return f"Content-Type: {kind}\n{extra}\n{body}"


def reasons(article) -> dict[str, str]:
    return {dropped.text: dropped.reason for dropped in article.dropped}


def paragraphs(article) -> list[str]:
    return [
        block.prose.text for section in article.sections for block in section.blocks if isinstance(block, Paragraph)
    ]


def headings(article) -> list[tuple[int, str]]:
    return [(section.level, section.heading.text) for section in article.sections if section.heading]


# --- what is a message --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("data", "sure"),
    [
        (mail("text/plain", "x").encode(), 1.0),
        (
            b"Return-Path: <a@b>\r\nReceived: from x\r\n\tby y\r\nFrom: a\r\nSubject: b\r\nMIME-Version: 1.0\r\n\r\nx",
            1.0,
        ),
        (b"From a@b Tue Mar  3 08:00:00 2026\nFrom: a\nSubject: b\nMessage-ID: <c>\n\nx", 1.0),
        (b"From: Ann\nTo: Bob\nSubject: Tea\n\nDear Bob", 0.7),
        (b"Subject: a matter of taste\n\nFrom: nowhere", 0.0),
        (b"<html><body>From: a\nSubject: b\nDate: c\n", 0.0),
        (b"# From: a\n\nSubject: b", 0.0),
        (b"Title: x\nAuthor: y\n\nText", 0.0),
        (b"", 0.0),
        (b"\x00\x01\x02", 0.0),
    ],
)
def test_a_message_is_known_by_its_headers(data, sure):
    assert MailFormat().recognises(Document(data)) == sure


def test_a_message_is_told_from_its_html_part():
    document = Document(mail("text/html", "<html><body><p>Words and words.</p></body></html>").encode())
    assert recognised(document).name == "mail"


# --- headers ------------------------------------------------------------------------------------------------------
def test_subject_sender_and_date_are_title_byline_and_date():
    article = read(mail("text/plain", "Some words."))
    assert (article.title, article.byline, article.published) == ("About tea", "Ann Other", "2026-03-03")


@pytest.mark.parametrize(
    ("sender", "byline"),
    [
        ("Ann Other <ann@example.org>", "Ann Other"),
        ('"Other, Ann" <ann@example.org>', "Other, Ann"),
        ("=?utf-8?q?J=C3=BCrgen?= <j@example.org>", "Jürgen"),
        ("=?iso-8859-1?b?SvxyZ2Vu?= =?utf-8?q?_Gro=C3=9F?= <j@example.org>", "Jürgen Groß"),
        ("ann@example.org", None),
        ("ann@example.org (Ann Other)", "Ann Other"),
        ('"ann@example.org" <ann@example.org>', None),
        ("", None),
        ("=?nonsense", None),
        ("=?x-unknown?q?Ann?= <a@b>", "Ann"),
    ],
)
def test_the_byline_is_a_name_and_never_an_address(sender, byline):
    assert read(mail("text/plain", "Some words.").replace("Ann Other <ann@example.org>", sender)).byline == byline


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("=?utf-8?q?Tea_=E2=80=93_black?=", "Tea – black"),
        ("=?utf-8?q?Tea?=\n =?utf-8?q?_and_more?=", "Tea and more"),
        ("A very\n\tlong one", "A very long one"),
        ("Tea \x1b[2J\u202e turned", "Tea [2J turned"),
        ("", "Some words."),
    ],
)
def test_the_title_is_the_subject_on_one_line(subject, title):
    assert read(mail("text/plain", "Some words.").replace("About tea", subject)).title == title


def test_a_subject_in_raw_bytes_is_read():
    written = mail("text/plain", "Some words.").encode().replace(b"About tea", "Grüne Tees".encode("cp1252"))
    assert read(written).title == "Grüne Tees"


@pytest.mark.parametrize("date", ["yesterday", "", "Tue, 99 Foo 2026 99:99", "9" * 500])
def test_a_date_that_is_none_is_left_out(date):
    assert read(mail("text/plain", "Some words.").replace("Tue, 3 Mar 2026 23:30:00 -0500", date)).published is None


# --- which part is read -------------------------------------------------------------------------------------------
PLAIN = part("text/plain", "The plain words.")
RICH = part("text/html", "<h2>A heading</h2><p>The rich words.</p>")


def test_of_alternatives_the_html_is_read():
    article = read(multipart("alternative", PLAIN, RICH))
    assert (headings(article), paragraphs(article)) == ([(2, "A heading")], ["The rich words."])


def test_an_empty_html_part_does_not_hide_the_plain_one():
    assert paragraphs(read(multipart("alternative", PLAIN, part("text/html", "   ")))) == ["The plain words."]


def test_html_inside_related_is_found():
    related = 'multipart/related; boundary="r"'
    inner = f"--r\n{RICH}\n--r\n{part('image/png', 'x', 'Content-ID: <p>')}\n--r--"
    article = read(multipart("alternative", PLAIN, part(related, inner)))
    assert paragraphs(article) == ["The rich words."]


def test_parts_beside_each_other_are_all_read():
    assert paragraphs(read(multipart("mixed", PLAIN, part("text/plain", "And the list's foot.")))) == [
        "The plain words.",
        "And the list's foot.",
    ]


def test_attachments_are_named_as_left_out():
    article = read(
        multipart(
            "mixed",
            PLAIN,
            part("application/pdf; name=leaflet.pdf", "x", "Content-Disposition: attachment\n"),
            part("text/plain", "A long log.", "Content-Disposition: attachment; filename*=utf-8''gr%C3%BCn.txt\n"),
            part("image/png", "x"),
        )
    )
    assert paragraphs(article) == ["The plain words."]
    assert reasons(article) == {"leaflet.pdf": "attachment", "grün.txt": "attachment", "image/png": "attachment"}


def test_of_a_signed_message_the_text_is_read():
    assert paragraphs(read(multipart("signed", PLAIN, part("application/pgp-signature", "-----")))) == [
        "The plain words."
    ]


@pytest.mark.parametrize(
    "kind", ["multipart/encrypted; boundary=x", "application/pkcs7-mime; smime-type=enveloped-data"]
)
def test_an_encrypted_message_says_so(kind):
    with pytest.raises(LockedError, match="encrypted"):
        read(mail(kind, "--x\n\n--x--"))


def test_a_message_without_text_says_so():
    with pytest.raises(NoArticleError, match="no text"):
        read(multipart("mixed", part("application/pdf", "x")))


def test_a_forwarded_message_is_a_section_with_its_own_below_it():
    head = "Subject: The old note\nFrom: Bob <bob@example.org>\nContent-Type: text/html\n\n"
    forwarded = f"{head}<p>Old words.</p><h1>Inside</h1><p>More.</p>"
    article = read(multipart("mixed", PLAIN, part("message/rfc822", forwarded)))
    assert headings(article) == [(2, "The old note"), (3, "Inside")]
    assert paragraphs(article) == ["The plain words.", "Old words.", "More."]


def test_an_attached_message_is_only_named():
    attached = part(
        "message/rfc822", "Subject: x\n\nOld words.", 'Content-Disposition: attachment; filename="old.eml"\n'
    )
    article = read(multipart("mixed", PLAIN, attached))
    assert "Old words." not in article.text


@pytest.mark.parametrize(
    ("coding", "code"),
    [
        ("quoted-printable", lambda data: quopri.encodestring(data).decode()),
        ("base64", lambda data: base64.encodebytes(data).decode()),
        ("base64", lambda data: base64.b64encode(data).decode()[:-2] + "\n"),
        ("8bit", lambda data: data.decode()),
        ("BASE64 ", lambda data: base64.b64encode(data).decode()),
    ],
)
def test_codings_are_undone(coding, code):
    words = "Grüße aus Köln und Umgebung, und noch mehr Wörter dazu."
    article = read(mail("text/plain; charset=utf-8", code(words.encode()), f"Content-Transfer-Encoding: {coding}\n"))
    assert article.text.startswith(words[:-2])


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "nonsense", "utf-16", "us-ascii"])
def test_a_charset_that_is_named_wrongly_is_found_out(charset):
    assert "Grüße aus Köln" in read(mail(f"text/plain; charset={charset}", "Grüße aus Köln.")).text


# --- plain text ---------------------------------------------------------------------------------------------------
def test_flowed_lines_are_joined_and_quotes_kept_apart():
    body = "A paragraph that \ngoes on here.\n\n> It was \n> said so.\n>> And before \n>> that.\n"
    article = read(mail("text/plain; format=flowed", body))
    assert paragraphs(article) == ["A paragraph that goes on here."]
    quotes = [block.prose.text for section in article.sections for block in section.blocks if isinstance(block, Quote)]
    assert "It was said so." in quotes[0]


def test_spaces_that_only_mark_a_break_are_deleted():
    assert list(unflowed(["won ", "derful"], delsp=True)) == ["wonderful"]
    assert list(unflowed([" > no quote", " From here"])) == ["> no quote", "From here"]


def test_the_signature_is_left_out():
    article = read(mail("text/plain", "Some words.\n\n-- \nAnn Other\n1 Long Road\n"))
    assert article.text == "Some words."
    assert reasons(article) == {"Ann Other\n1 Long Road": "signature"}


def test_two_dashes_above_a_long_text_are_no_signature():
    article = read(mail("text/plain", "Some words.\n\n-- \n" + "\n".join(f"Line {n} of a text." for n in range(30))))
    assert "Line 29" in article.text


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n> "), max_size=20), max_size=12))
def test_unflowing_loses_no_word(lines):
    words = "".join(lines)
    assert "".join("".join(unflowed([f"{line} " for line in lines])).split()) == "".join(words.split())


# --- newsletters --------------------------------------------------------------------------------------------------
STORY = "<p>Green tea is not withered, and it comes from the same plant as black tea does. It is picked in spring.</p>"


def test_tables_place_things():
    article = html(f"<table><tr><td><h2>One</h2>{STORY}</td><td><h2>Two</h2>{STORY}</td></tr></table>")
    assert headings(article) == [(2, "One"), (2, "Two")]
    assert not [block for section in article.sections for block in section.blocks if isinstance(block, Table)]


def test_a_table_with_heads_is_data():
    article = html(f"{STORY}<table><tr><th>Tea</th><th>Minutes</th></tr><tr><td>Green</td><td>2</td></tr></table>")
    (table,) = [block for section in article.sections for block in section.blocks if isinstance(block, Table)]
    assert [cell.text for cell in table.header] == ["Tea", "Minutes"]


def test_what_stands_around_a_newsletter_is_left_out_with_its_reason():
    article = html(
        "<div style='display:none;max-height:0'>What we drink this week</div>"
        "<p><a href='https://e.org/v'>View this email in your browser</a></p>"
        "<img src=logo.png alt='Tea Weekly'><img src=line.png>"
        f"{STORY * 3}<p><a href='https://e.org/more'>Read more</a></p>"
        "<p>© 2026 Tea Weekly</p><p>You are receiving this email because you like tea. <a href=u>Unsubscribe</a></p>"
    )
    assert len(paragraphs(article)) == 3
    assert reasons(article) == {
        "What we drink this week": "preheader",
        "View this email in your browser": "banner",
        "Tea Weekly": "picture above the text",
        "Read more": "link",
        "© 2026 Tea Weekly": "footer",
        "You are receiving this email because you like tea. Unsubscribe": "footer",
    }


@pytest.mark.parametrize(
    "words", ["Hier abmelden", "Se désabonner", "Darse de baja", "Manage your preferences", "Afmelden"]
)
def test_the_foot_is_known_in_other_languages(words):
    article = html(f"{STORY * 3}<p>Tea Weekly, 1 Road. <a href=u>{words}</a></p>")
    assert words not in article.text
    assert any(words in text and reason == "footer" for text, reason in reasons(article).items())


def test_a_text_about_unsubscribing_is_kept():
    article = html(f"<p>How to unsubscribe from all newsletters: a guide that you can follow.</p>{STORY * 4}")
    assert "How to unsubscribe" in article.text


def test_a_message_that_is_hidden_as_a_whole_is_read():
    assert "Green tea" in html(f"<div style='display:none'>{STORY * 3}</div>").text


def test_words_behind_a_hidden_element_stay():
    article = html(f"<p>Before <span style='display:none'>never seen</span>after it all.</p>{STORY}")
    assert "Before after it all." in " ".join(article.text.split())


def test_pictures_with_a_description_in_the_text_stay():
    article = html(f"{STORY}<p><img src=a alt='A cup of green tea on a wooden table'></p>{STORY}")
    figures = [block for section in article.sections for block in section.blocks if isinstance(block, Figure)]
    assert [figure.alt.text for figure in figures] == ["A cup of green tea on a wooden table"]


def test_lists_and_links_are_kept():
    article = html(f"{STORY}<ul><li>One <a href='https://e.org/1'>leaf</a></li><li>Two leaves</li></ul>")
    (made,) = [block for section in article.sections for block in section.blocks if isinstance(block, List)]
    assert [item.prose.text for item in made.items] == ["One leaf", "Two leaves"]
    assert made.items[0].prose.spans[0].target == "https://e.org/1"


def test_no_word_of_a_newsletter_is_lost():
    table = "<table><tr><td>word3<td>word4</table>"
    article = html(f"<div style='display:none'>hidden1</div><p>word2</p>{STORY}{table}<p>Unsubscribe word5</p>")
    said = f"{article.title} {article.text} {' '.join(reasons(article))}"
    assert all(word in said for word in ("hidden1", "word2", "Green", "word3", "word4", "word5"))


def test_it_is_reached_through_recognition():
    assert parse(Document(multipart("alternative", PLAIN, RICH).encode())).title == "About tea"
