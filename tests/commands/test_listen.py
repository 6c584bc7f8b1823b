"""The real command in a real pseudo-terminal, with a device that plays into nothing in real time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.terminal.pty import PLAINSPOKEN, Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")

ARTICLE = """# All about tea

This is the lead. It has two sentences.

## History

It began in China. Nobody knows when.

- One leaf
- Two leaves

### Japan

Later it came to Japan.

## The end

This is the last paragraph. These are the last words.
"""
VOICE = {"PLAINSPOKEN_VOICE": "espeak:en", "PLAINSPOKEN_RATE": "300"}
TITLE = "All about tea"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "tea.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def listen(source, *options, stdin=None, **environment):
    environment = {"PLAINSPOKEN_OUTPUT": "self", **VOICE, **environment}
    return Terminal(*PLAINSPOKEN, "listen", str(source), *options, environment=environment, stdin=stdin)


def left(terminal):
    """Leave, and return the exit code; the terminal must be as it was."""
    terminal.keys("q")
    code = terminal.exit_code()
    assert terminal.modes() == terminal.before
    return code


def test_it_reads_to_the_end_and_prints_each_sentence_once(article):
    with listen(article, "--print", "--rate", "900") as terminal:
        lines = terminal.wait_for("These are the last words.").splitlines()
        assert [line for line in lines if line and line != "Loading"] == [
            TITLE,
            "This is the lead.",
            "It has two sentences.",
            "History",
            "It began in China.",
            "Nobody knows when.",
            "List, 2 items. One leaf",
            "Two leaves",
            "Japan",
            "Later it came to Japan.",
            "The end",
            "This is the last paragraph.",
            "These are the last words.",
        ]
        assert left(terminal) == 0


def test_only_the_title_is_printed_unless_asked(article):
    with listen(article) as terminal:
        terminal.wait_for(TITLE)
        assert terminal.printed(2) == ""
        assert left(terminal) == 0


def test_keys_move(article):
    with listen(article, "--print") as terminal:
        terminal.wait_for("This is the lead.")
        terminal.keys("s")
        terminal.wait_for("History")
        terminal.keys("3")
        terminal.wait_for("Japan")
        terminal.keys(b"\x1b[B")
        terminal.wait_for("Later it came")
        terminal.keys("l", "L")
        terminal.wait_for("List, 2 items. One leaf")
        assert left(terminal) == 0


def test_pausing_stops_and_goes_on(article):
    with listen(article, "--print") as terminal:
        terminal.wait_for("This is the lead.")
        terminal.keys(" ")
        terminal.printed(0.5)
        heard = terminal.output
        assert terminal.printed(2.5) == heard, "nothing goes on while paused"
        terminal.keys(" ")
        terminal.wait_for("Nobody knows when.")
        assert left(terminal) == 0


def test_ten_quick_presses_say_the_tenth(article):
    with listen(article, "--print") as terminal:
        terminal.wait_for("This is the lead.")
        terminal.keys(" ")
        terminal.printed(0.3)
        terminal.output = ""
        terminal.keys(*[b"\x1b[C"] * 10, pause=0.02)
        terminal.wait_for("This is the last paragraph.")
        assert "Later it came" not in terminal.output
        assert left(terminal) == 0


def test_prompts_show_what_is_typed(article):
    with listen(article, "--print") as terminal:
        terminal.wait_for("This is the lead.")
        terminal.keys("j", "9", "0", "\r", pause=0.1)
        terminal.wait_for("Go to what percentage? 90\nThese are the last words.")
        terminal.keys("/", *"japan", "\r", pause=0.05)
        terminal.wait_for("Search for what? japan\n")
        terminal.wait_for("Japan")
        assert left(terminal) == 0


def test_the_place_is_kept_and_found_again(article):
    with listen(article, "--print") as terminal:
        terminal.wait_for("Nobody knows when.")
        assert left(terminal) == 0
    with listen(article, "--print") as terminal:
        terminal.wait_for(f"{TITLE}\nNobody knows when.")
        os.kill(terminal.pid, signal.SIGKILL)
        assert terminal.exit_code() == -signal.SIGKILL
    with listen(article, "--print") as terminal:
        terminal.wait_for(f"{TITLE}\nNobody knows when.")
        left(terminal)
    with listen(article, "--print", "--restart") as terminal:
        terminal.wait_for(f"{TITLE}\nThis is the lead.")
        left(terminal)


@pytest.mark.parametrize(
    ("end", "code"),
    [(b"\x03", 130), (signal.SIGTERM, 128 + signal.SIGTERM), (signal.SIGHUP, 128 + signal.SIGHUP)],
)
def test_however_it_ends_the_terminal_is_given_back_and_the_place_kept(article, end, code):
    with listen(article, "--print") as terminal:
        terminal.wait_for("It began in China.")
        if isinstance(end, bytes):
            terminal.keys(end)
        else:
            os.kill(terminal.pid, end)
        assert terminal.exit_code() == code
        assert terminal.modes() == terminal.before
    with listen(article, "--print") as terminal:
        terminal.wait_for(f"{TITLE}\nIt began in China.")
        left(terminal)


def test_a_hang_up_ends_it(article):
    with listen(article) as terminal:
        terminal.wait_for(TITLE)
        terminal.hang_up()
        assert terminal.exit_code() == 128 + signal.SIGHUP


def test_put_aside_it_is_silent_and_stays_paused_when_taken_up(article):
    with listen(article, "--print") as terminal:
        terminal.wait_for("This is the lead.")
        terminal.keys(b"\x1a")
        terminal.wait_stopped()
        assert terminal.modes() == terminal.before
        terminal.printed(0.3)
        terminal.output = ""
        terminal.resume()
        terminal.wait_raw()
        assert terminal.printed(1.5) == ""
        terminal.keys(" ")
        terminal.wait_for("It began in China.")
        assert left(terminal) == 0


def test_the_article_may_come_through_a_pipe(article):
    with listen("-", "--print", "--from", "markdown", stdin=article) as terminal:
        terminal.wait_for("This is the lead.")
        terminal.keys("s")
        terminal.wait_for("History")
        assert left(terminal) == 0


def test_beside_a_screen_reader_lines_come_when_asked_for(article):
    with listen(article, "--output", "screen-reader") as terminal:
        assert terminal.wait_for("minute.").splitlines()[-1] == "All about tea. 4 sections, under a minute."
        assert terminal.printed(1) == "", "nothing goes on by itself"
        terminal.keys(" ")
        assert terminal.wait_for("lead.") == "\nThis is the lead."
        terminal.keys(b"\x1b[B")
        assert terminal.wait_for("sentences.") == "\nIt has two sentences."
        terminal.keys("h")
        assert terminal.wait_for("History") == "\nLevel 2, History"
        terminal.keys("\r")
        assert terminal.wait_for("Two leaves").splitlines()[1:] == [
            "It began in China.",
            "Nobody knows when.",
            "List, 2 items. One leaf",
            "Two leaves",
        ]
        terminal.keys("w")
        terminal.wait_for("History, section 2 of 4.")
        terminal.keys("5")
        terminal.wait_for("No headings at level 5.")
        assert left(terminal) == 0
    with listen(article, "--output", "screen-reader") as terminal:
        terminal.wait_for("percent.\nTwo leaves")
        left(terminal)


def test_the_environment_can_ask_for_lines(article):
    with listen(article, ACCESSIBLE="1", PLAINSPOKEN_OUTPUT="") as terminal:
        terminal.exit_code()
    command = {name: value for name, value in os.environ.items() if name != "PLAINSPOKEN_OUTPUT"}
    assert "PLAINSPOKEN_OUTPUT" not in command
    with Terminal(*PLAINSPOKEN, "listen", str(article), environment={"ACCESSIBLE": "1", **VOICE}) as terminal:
        terminal.wait_for("4 sections, under a minute.")
        terminal.keys(" ")
        terminal.wait_for("This is the lead.")
        left(terminal)


def test_the_first_time_it_asks_who_speaks_and_remembers(article):
    def first():
        return Terminal(*PLAINSPOKEN, "listen", str(article), environment=VOICE)

    with first() as terminal:
        terminal.wait_for("Who shall read to you?")
        terminal.keys("x")
        terminal.wait_for("Who shall read to you?")
        assert left(terminal) == 0
    with first() as terminal:
        terminal.wait_for("Who shall read to you?")
        terminal.keys("s")
        terminal.wait_for("4 sections, under a minute.")
        terminal.keys(" ")
        terminal.wait_for("This is the lead.")
        left(terminal)
    with first() as terminal:
        assert "Who shall" not in terminal.wait_for("minute.")
        left(terminal)


def test_an_article_cannot_command_the_terminal(tmp_path):
    path = tmp_path / "evil.md"
    path.write_text("# Evil \x1b]0;owned\x07\n\nHello \x1b[2Jthere.\n", encoding="utf-8")
    with listen(path, "--output", "screen-reader") as terminal:
        terminal.wait_for("minute.")
        terminal.keys(" ")
        assert "\x1b" not in terminal.wait_for("there.")
        left(terminal)


def test_an_error_is_one_sentence(tmp_path):
    with listen(tmp_path / "missing.md") as terminal:
        assert terminal.exit_code() == 2
        assert "There is no file" in terminal.printed(0.2)
        assert "Traceback" not in terminal.output
        assert terminal.modes() == terminal.before


# --- without a terminal -----------------------------------------------------------------------------------------
def alone(*arguments, **environment):
    return subprocess.run(
        [*PLAINSPOKEN, "listen", *map(str, arguments)],
        env={**os.environ, "PLAINSPOKEN_SOUND": "null", **VOICE, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
        timeout=90,
        check=False,
    )


def test_for_scripts_nothing_is_said_and_lines_only_when_asked(article):
    assert alone(article, "--output", "none").stdout == ""
    lines = alone(article, "--output", "none", "--print").stdout.splitlines()
    assert lines[1:3] == [TITLE, "This is the lead."]
    assert lines[-1] == "These are the last words."


def test_without_keys_it_reads_to_the_end(article):
    begin = time.monotonic()
    result = alone(article, "--print", "--rate", "900")
    assert result.returncode == 0
    assert "no terminal to take keys from" in result.stderr
    assert result.stdout.splitlines()[-1] == "These are the last words."
    assert time.monotonic() - begin > 3, "it was heard, not only printed"


def test_without_keys_a_screen_reader_gets_all_lines(article):
    result = alone(article, "--output", "screen-reader")
    assert result.stdout.splitlines()[1] == "All about tea. 4 sections, under a minute."
    assert result.stdout.splitlines()[-1] == "These are the last words."


def test_without_sound_it_says_what_works(article):
    result = alone(article, PLAINSPOKEN_SOUND="auto", PULSE_SERVER="/nonexistent", XDG_RUNTIME_DIR="/nonexistent")
    if result.returncode == 0:
        pytest.skip("this machine has a sound device that cannot be hidden")
    assert result.returncode == 2
    assert "plainspoken speak SOURCE -o FILE.wav" in result.stderr
    assert "--output screen-reader" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_voice_that_is_none_is_refused(article):
    result = alone(article, "--voice", "nobody:here")
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
