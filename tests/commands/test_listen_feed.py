"""Listening to a feed: the list it offers, and the entry that is chosen, in a real terminal."""

from __future__ import annotations

import sys

import pytest

from tests.commands.test_listen import left, listen
from tests.sources.server import response, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")

WORDS = "These are the words of the whole article, and there are many more of them on its own page. " * 3


def feed(link="https://articles.test"):
    return f"""<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tea</title>
<item><title>About green tea</title><link>{link}/green</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>Green tea is not withered.</p>
<h3>History</h3><p>It came from China.</p>]]></content:encoded></item>
<item><title>About black tea</title><link>{link}/black</link><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate>
<description>Black tea in short.</description></item>
<item><title>About white tea</title><link>{link}/white</link><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate>
<description>White tea in short.</description></item>
</channel></rss>"""


@pytest.fixture
def tea(tmp_path):
    path = tmp_path / "tea.xml"
    path.write_text(feed(), encoding="utf-8")
    return path


@pytest.mark.parametrize("output", ["self", "screen-reader"])
def test_the_list_is_shown_and_keys_choose(tea, output):
    with listen(tea, "--print", PLAINSPOKEN_OUTPUT=output) as terminal:
        shown = terminal.wait_for("Q leaves.")
        assert "1. About black tea, 2026-03-03." in shown
        assert "3. About white tea, 2026-03-01." in shown
        terminal.keys(b"\x1b[B", pause=0.3)
        terminal.wait_for("1. About black tea")
        terminal.keys(b"\x1b[B", pause=0.3)
        terminal.wait_for("2. About green tea")
        terminal.keys("\r")
        if output == "screen-reader":
            terminal.wait_for("About green tea")
            terminal.keys(" ")
        terminal.wait_for("Green tea is not withered.")
        assert left(terminal) == 0


def test_a_number_chooses(tea):
    with listen(tea, "--print") as terminal:
        terminal.wait_for("Q leaves.")
        terminal.keys("9", pause=0.2)
        terminal.wait_for("There is no entry 9.")
        terminal.keys("2", pause=0.2)
        terminal.wait_for("2. About green tea")
        terminal.keys("\r")
        terminal.wait_for("Green tea is not withered.")
        assert left(terminal) == 0


def test_leaving_the_list_leaves(tea):
    with listen(tea) as terminal:
        terminal.wait_for("Q leaves.")
        terminal.keys("q")
        assert terminal.exit_code() == 0
        assert terminal.modes() == terminal.before


def test_the_option_chooses_without_asking(tea):
    with listen(tea, "--entry", "2", "--print") as terminal:
        heard = terminal.wait_for("Green tea is not withered.")
        assert "1. About black tea" not in heard
        assert left(terminal) == 0


def test_an_entry_that_is_not_there_is_one_sentence(tea):
    with listen(tea, "--entry", "7") as terminal:
        terminal.wait_for("The feed has no entry 7: choose one from 1 to 3.")
        assert terminal.exit_code() == 2


def test_a_summary_is_replaced_by_its_page():
    page = f"<html><head><title>About black tea</title></head><body><main><p>{WORDS}</p></main></body></html>"
    pages = {"/black": response(page.encode(), content_type="text/html")}
    with serving(pages) as server:
        pages["/feed"] = response(feed(server.url("")).encode(), content_type="application/rss+xml")
        with listen(server.url("/feed"), "--allow-local", "--entry", "1", "--print") as terminal:
            terminal.wait_for("These are the words of the whole article")
            assert left(terminal) == 0


def test_where_the_page_cannot_be_had_the_summary_is_read_with_a_word():
    pages = {}
    with serving(pages) as server:
        pages["/feed"] = response(feed(server.url("")).encode(), content_type="application/rss+xml")
        with listen(server.url("/feed"), "--allow-local", "--entry", "1", "--print") as terminal:
            terminal.wait_for("Only the feed's summary can be read.")
            terminal.wait_for("Black tea in short.")
            assert left(terminal) == 0


def test_a_feed_from_elsewhere_leads_to_no_local_page(tmp_path):
    with serving({}) as server:
        path = tmp_path / "feed.xml"
        path.write_text(feed(server.url("")), encoding="utf-8")
        with listen(path, "--allow-local", "--entry", "1", "--print") as terminal:
            terminal.wait_for("Black tea in short.")
            assert left(terminal) == 0
        assert not server.requests
