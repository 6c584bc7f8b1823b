"""Hostile feeds."""

from __future__ import annotations

import json

from tests.hostile.inputs import Many, Traps, hostile
from tests.hostile.pages import LAST, TEXT

VERSION = "https://jsonfeed.org/version/1.1"


def rss(items: str, start: str = '<?xml version="1.0"?>', channel: str = "") -> bytes:
    return f'{start}<rss version="2.0"><channel><title>A feed</title>{channel}{items}</channel></rss>'.encode()


def item(title: str, text: str, more: str = "") -> str:
    return f"<item><title>{title}</title><description><![CDATA[{text}]]></description>{more}</item>"


TWO = item("One", f"<p>{TEXT}</p>") + item("Two", f"<p>{LAST}</p>")


@hostile("feed", "The first words", "The last words", outcome="text")
def laughs_by_the_billion(many: Many, traps: Traps) -> bytes:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return rss(
        TWO, f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{levels}]>', "<description>&e11;</description>"
    )


@hostile("feed", "The first words", outcome="text")
def one_long_entity_very_often(many: Many, traps: Traps) -> bytes:
    start = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e "{"x" * many(100_000)}">]>'
    return rss(TWO, start, f"<description>{'&e;' * many(50_000)}</description>")


@hostile("feed", "The first words", outcome="text")
def an_entity_from_a_file(many: Many, traps: Traps) -> bytes:
    start = f'<?xml version="1.0"?><!DOCTYPE rss SYSTEM "{traps.url}/dtd" [<!ENTITY f SYSTEM "file://{traps.file}">]>'
    return rss(TWO + "<item><title>&f;</title></item>", start)


@hostile("feed", "The first words", outcome="text")
def parameters_that_fetch(many: Many, traps: Traps) -> bytes:
    start = f'<!DOCTYPE rss [<!ENTITY % p SYSTEM "{traps.url}/p">%p;]>'
    style = f'<?xml-stylesheet href="{traps.url}/s" type="text/xsl"?>'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://{traps.file}" parse="text"/>'
    return rss(TWO + f"<item><title>{include}</title></item>", start + style)


@hostile("feed")
def elements_in_elements(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    return rss(
        TWO
        + "<item><title>Three</title><description>"
        + "<div>" * count
        + TEXT
        + "</div>" * count
        + "</description></item>"
    )


@hostile("feed", "The first words", outcome="text")
def markup_in_an_entry_without_end(many: Many, traps: Traps) -> bytes:
    return rss(TWO + item("Three", "<div>" * many(50_000)))


@hostile("feed", "The first words", outcome="text")
def sections_of_data_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return rss(TWO + "<item><title>Three</title><description>" + "<![CDATA[" * many(300_000))


@hostile("feed")
def a_hundred_thousand_entries(many: Many, traps: Traps) -> bytes:
    entry = "<item><title>Entry {}</title><description>Words.</description></item>"
    return rss("".join(entry.format(n) for n in range(many(100_000))))


@hostile("feed", "The first words", outcome="text")
def a_title_of_five_megabytes(many: Many, traps: Traps) -> bytes:
    return rss(TWO + item("t &lt;b&gt; " * (many(5_000_000) // 14), "<p>x</p>"))


@hostile("feed", "The first words", outcome="text")
def ampersands_without_end(many: Many, traps: Traps) -> bytes:
    return rss(TWO, channel=f"<description>{'&' * many(1_000_000)}&#xD800;&#0;&nbsp;&eacute;&nosuch;</description>")


@hostile("feed", "Grüße aus Köln", outcome="text")
def an_encoding_that_is_declared_wrongly(many: Many, traps: Traps) -> bytes:
    return rss(item("Grüße aus Köln", TEXT) * 2, '<?xml version="1.0" encoding="utf-16"?>')


@hostile("feed", "Grüße aus Köln", outcome="text", charset="iso-8859-1")
def an_encoding_that_only_the_server_knows(many: Many, traps: Traps) -> bytes:
    return rss(item("Grüße aus Köln", TEXT) * 2, "").decode().encode("iso-8859-1")


@hostile("feed", "The first words", outcome="text")
def links_that_lead_into_the_house(many: Many, traps: Traps) -> bytes:
    links = ("file:///etc/passwd", "/etc/passwd", "javascript:alert(1)", traps.url, "-", "clipboard:", "http://[::1")
    return rss(TWO + "".join(item("Link", TEXT, f"<link>{link}</link>") for link in links))


@hostile("feed", "The first words", outcome="text")
def dates_that_are_none(many: Many, traps: Traps) -> bytes:
    dates = ("9" * many(100_000), "Tue, 99 Foo 0000 99:99:99 +9999", "0000-00-00", "2026-13-45T99:99", "\u0660", "-1")
    return rss(TWO + "".join(item("Date", TEXT, f"<pubDate>{date}</pubDate>") for date in dates))


@hostile("feed", "The first words", outcome="text")
def a_feed_that_is_cut_short(many: Many, traps: Traps) -> bytes:
    return rss(TWO + item("Three", TEXT))[: -len(TEXT) - 30]


@hostile("feed")
def a_feed_without_entries(many: Many, traps: Traps) -> bytes:
    return rss("")


@hostile("feed", "The first words", outcome="text")
def names_in_spaces_that_nobody_declared(many: Many, traps: Traps) -> bytes:
    return rss(
        "<item><dc:title>One</dc:title><content:encoded>" + f"&lt;p&gt;{TEXT}&lt;/p&gt;</content:encoded></item>" + TWO
    )


@hostile("feed")
def brackets_of_json_without_end(many: Many, traps: Traps) -> bytes:
    return f'{{"version":"{VERSION}","items":'.encode() + b"[" * many(500_000)


@hostile("feed", "The first words", outcome="text")
def json_with_half_letters_and_huge_numbers(many: Many, traps: Traps) -> bytes:
    number = "9" * 4000
    entry = (
        f'{{"title":"\\ud800 half\\u0000","content_text":"{TEXT}","date_published":{number},"url":["x"],"authors":"x"}}'
    )
    return f'{{"version":"{VERSION}","title":7,"items":[{entry},null,1,"x",[],{{"content_html":1}},{entry}]}}'.encode()


@hostile("feed", outcome="text")
def json_of_eight_megabytes(many: Many, traps: Traps) -> bytes:
    entry = {"title": "An entry", "content_html": f"<p>{TEXT}</p>", "url": "https://e.org/"}
    return json.dumps({"version": VERSION, "items": [entry] * (many(8_000_000) // 200)}).encode()
