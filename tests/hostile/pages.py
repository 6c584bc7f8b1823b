"""Hostile web pages."""

from __future__ import annotations

from tests.hostile.inputs import Many, Traps, hostile

TEXT = "The first words of a sound article stand here, and they must not be lost on the way to the listener. "
LAST = "The last words stand here, below all that was meant to harm, and must be read as well as the first ones. "


def page(body: bytes | str, head: str = "") -> bytes:
    inside = body if isinstance(body, bytes) else body.encode()
    start, end = f"<!DOCTYPE html><html><head><title>A page</title>{head}</head><body><main>", "</main></body></html>"
    return start.encode() + inside + end.encode()


def around(middle: str, head: str = "") -> bytes:
    """Return a page with something harmful between two paragraphs."""
    return page(f"<p>{TEXT}</p>{middle}<p>{LAST}</p>", head)


@hostile("html", "deep inside words", outcome="text")
def fifty_thousand_nested_tags(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    return page("<div>" * count + f"<p>{TEXT} deep inside words</p>" + "</div>" * count)


@hostile("html", outcome="text")
def nested_inline_tags_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return page("".join(f"<b><i><font color=x>{TEXT}" if n % 100 == 0 else "<b><i>" for n in range(many(20_000))))


@hostile("html", "The first words", "The last words", outcome="text")
def a_hundred_thousand_attributes(many: Many, traps: Traps) -> bytes:
    return around("<p " + " ".join(f"a{n}='x'" for n in range(many(100_000))) + ">Between.</p>")


@hostile("html")
def a_page_of_fifty_megabytes(many: Many, traps: Traps) -> bytes:
    return page(f"<p>{TEXT}</p>".encode() * (many(50_000_000) // (len(TEXT) + 7)))


@hostile("html", "The first words", "The last words", outcome="text")
def five_megabytes_of_white_space(many: Many, traps: Traps) -> bytes:
    return around(" \t\n" * (many(5_000_000) // 3))


@hostile("html", "The first words", outcome="text")
def a_comment_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return page(f"<p>{TEXT * 3}</p><!-- " + "- " * many(500_000))


@hostile("html")
def many_comments_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return page("<!--" * many(500_000) + f"<p>{TEXT}</p>")


@hostile("html", "The first words", outcome="text")
def a_script_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return page(f"<p>{TEXT * 3}</p><script>" + "var a = '<p>'; " * many(100_000))


@hostile("html", "The first words", outcome="text")
def an_attribute_whose_quote_nobody_closes(many: Many, traps: Traps) -> bytes:
    return page(f'<p>{TEXT * 3}</p><a href="http://e.org/' + "x y " * many(200_000))


@hostile("html", "The first words", outcome="text")
def entities_that_multiply(many: Many, traps: Traps) -> bytes:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    body = f"<p>{TEXT * 3}</p><p>&e11;</p>"
    return f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "ha">{levels}]><html><body>{body}</body></html>'.encode()


@hostile("html", "The first words", outcome="text")
def an_entity_that_is_a_file(many: Many, traps: Traps) -> bytes:
    start = f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{traps.url}/dtd" [<!ENTITY f SYSTEM "file://{traps.file}">]>'
    return f"{start}<html><body><p>{TEXT * 3}</p><p>&f;</p></body></html>".encode()


@hostile("html", "The first words", outcome="text")
def everything_that_a_browser_would_fetch(many: Many, traps: Traps) -> bytes:
    url = traps.url
    refresh = f"<meta http-equiv=refresh content='0;url={url}/r'>"
    head = f"<base href='file:///etc/'><link rel=stylesheet href='{url}/c'>{refresh}"
    return around(
        f"<img src='{url}/i'><iframe src='{url}/f'></iframe><object data='{url}/o'></object><embed src='{url}/e'>"
        f"<video src='{url}/v'></video><script src='{url}/s'></script><svg><image href='{url}/g'/></svg>"
        f"<style>@import url({url}/y)</style><x-include href='file://{traps.file}'/>",
        head,
    )


@hostile("html", "Grüße aus Köln", outcome="text", charset="iso-8859-1")
def a_charset_that_the_server_gets_wrong(many: Many, traps: Traps) -> bytes:
    return page(f"<p>Grüße aus Köln. {TEXT}</p>" * 3)


@hostile("html", "Grüße aus Köln", outcome="text")
def a_charset_that_nobody_names(many: Many, traps: Traps) -> bytes:
    return page(f"<p>Grüße aus Köln. {TEXT}</p>".encode("cp1252") * 3)


@hostile("html", "Grüße aus Köln", outcome="text", charset="no-such-charset")
def a_charset_that_there_is_not(many: Many, traps: Traps) -> bytes:
    return page(f"<p>Grüße aus Köln. {TEXT}</p>" * 3, "<meta charset='rot13'>")


@hostile("html", "Grüße aus Köln", outcome="text")
def sixteen_bits_a_letter(many: Many, traps: Traps) -> bytes:
    return b"\xff\xfe" + page(f"<p>Grüße aus Köln. {TEXT}</p>" * 3).decode().encode("utf-16-le")


@hostile("html", "The first words", outcome="text", charset="utf-7")
def markup_hidden_in_seven_bits(many: Many, traps: Traps) -> bytes:
    return around("<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- and some words to keep it company here.</p>")


@hostile("html", "The first words", "The last words", outcome="text")
def lone_surrogates(many: Many, traps: Traps) -> bytes:
    return around("<p>Half a letter &#xD800; and &#xDFFF; and &#x110000; and \x01 stand among these words.</p>")


@hostile("html", outcome="text")
def a_nul_between_all_letters(many: Many, traps: Traps) -> bytes:
    return page(f"<p>{TEXT}</p>".replace("a", "\0a") * 5)


@hostile("html")
def nothing_but_nuls(many: Many, traps: Traps) -> bytes:
    return b"<html>" + b"\0" * many(5_000_000)


@hostile("html", "innermost cell", outcome="text")
def nested_tables(many: Many, traps: Traps) -> bytes:
    count = many(5_000)
    return around("<table><tr><td>" * count + "innermost cell of many words to be read" + "</td></tr></table>" * count)


@hostile("html", "innermost item", outcome="text")
def nested_lists(many: Many, traps: Traps) -> bytes:
    count = many(10_000)
    return around("<ul><li>x" * count + "innermost item" + "</li></ul>" * count)


@hostile("html", "innermost words", outcome="text")
def nested_quotes_and_details(many: Many, traps: Traps) -> bytes:
    count = many(10_000)
    return around(
        "<blockquote><details><summary>s</summary>" * count + "innermost words" + "</details></blockquote>" * count
    )


@hostile("html", "The first words", "The last words", outcome="text")
def a_table_of_a_billion_cells(many: Many, traps: Traps) -> bytes:
    return around(
        "<table><tr><th>a<th>b</tr>"
        + "<tr><td colspan=999999999 rowspan=999999999>x<td>y</tr>" * many(2_000)
        + "</table>"
    )


@hostile("html")
def a_list_of_two_hundred_thousand_items(many: Many, traps: Traps) -> bytes:
    return around("<ul>" + "<li>item" * many(200_000) + "</ul>")


@hostile("html", outcome="text")
def fifty_thousand_headings(many: Many, traps: Traps) -> bytes:
    return around("<h2>Another heading</h2>" * many(50_000))


@hostile("html", "The first words", outcome="text")
def data_about_the_page_without_end(many: Many, traps: Traps) -> bytes:
    return around("", '<script type="application/ld+json">' + '{"@graph":[' * many(100_000) + "</script>")


@hostile("html", "The first words", outcome="text")
def words_that_command_a_terminal(many: Many, traps: Traps) -> bytes:
    return around(
        "<p>Some words \x1b]0;title\x07 \x1b[2J \x9b31m \u202e desrever \u2066 that are longer than a heading.</p>"
    )


@hostile("html")
def half_a_million_stray_angle_brackets(many: Many, traps: Traps) -> bytes:
    return page("<" * many(500_000) + TEXT + ">" * many(500_000))


@hostile("html")
def a_million_closing_tags(many: Many, traps: Traps) -> bytes:
    return page(f"<p>{TEXT * 3}</p>" + "</p></div></span>" * many(300_000))


@hostile("html")
def one_word_of_nine_megabytes(many: Many, traps: Traps) -> bytes:
    return page("<p>" + "a" * many(9_000_000) + "</p>")


@hostile("html", "The first words", outcome="text")
def elements_with_names_that_are_too_long(many: Many, traps: Traps) -> bytes:
    return around(f"<{'x' * many(100_000)} class='{'y ' * many(200_000)}'>Inside are some words.</x>")


@hostile("html")
def links_to_themselves(many: Many, traps: Traps) -> bytes:
    return around(
        "".join(f"<p><a href='#n{n}' id='n{n}'>See {n}</a> and a few words.</p>" for n in range(many(20_000)))
    )
