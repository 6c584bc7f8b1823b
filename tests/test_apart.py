"""Calls in another process answer, fail and end as calls in this one."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader import apart
from reader.apart import Apart
from reader.errors import NoArticleError, ProcessError
from reader.formats.recognise import parse
from reader.model.document import Document

PAGE = Document(b"<title>Tea</title><h1>Tea</h1><p>Drink your tea while it is warm, says the doctor.</p>", "tea.html")


@pytest.fixture
def child():
    made = Apart()
    yield made
    made.close()


def test_an_article_read_apart_is_the_one_read_here(child):
    child.prepare("reader.formats.html.judge:load")
    assert child.call("reader.formats.recognise:parse", PAGE) == parse(PAGE)
    assert child.call("reader.formats.recognise:parse", PAGE, format_name="text") == parse(PAGE, format_name="text")


def test_it_is_another_process(child):
    assert child.call("os:getpid") != os.getpid()
    assert apart.call("os:getpid") == os.getpid()


def test_our_errors_come_back_as_they_are_and_others_named(child):
    with pytest.raises(NoArticleError, match="empty"):
        child.call("reader.formats.recognise:parse", Document(b"", "empty.txt"))
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        child.call("operator:truediv", 1, 0)
    assert child.call("operator:add", 1, 2) == 3


def test_what_is_prepared_answers_nothing_even_if_it_fails(child):
    child.prepare("operator:truediv", 1, 0)
    child.prepare("operator:add", 1, 1)
    assert child.call("operator:add", 2, 2) == 4


def test_what_libraries_print_is_no_answer(child):
    child.prepare("builtins:print", "hello")
    assert child.call("operator:add", 2, 3) == 5


def test_a_child_that_ends_is_told(child):
    with pytest.raises(ProcessError, match="ended"):
        child.call("os:_exit", 3)
    with pytest.raises(ProcessError):
        child.call("operator:add", 1, 1)


def test_closing_ends_it_at_once_whatever_it_does():
    child = Apart()
    child.prepare("time:sleep", 60)
    began = time.monotonic()
    child.close()
    child.close()
    assert time.monotonic() - began < 10
    assert child._process.returncode is not None


@pytest.mark.skipif(os.name != "posix", reason="asks by a signal whether a process is there")
def test_it_ends_with_its_parent():
    code = (
        "import os; from reader.apart import Apart; child = Apart(); child.call('os:getpid'); "
        "print(child._process.pid, flush=True); os._exit(0)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True).stdout
    end = time.monotonic() + 20
    while time.monotonic() < end and lives(int(out)):
        time.sleep(0.05)
    assert not lives(int(out))


def lives(process: int) -> bool:
    """Say whether it runs; a process that nobody has buried yet does not."""
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except ProcessLookupError:
        return False
    except FileNotFoundError:
        return not Path("/proc").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signal")
def test_an_interrupt_is_its_parents_matter(child):
    assert child.call("os:getpid") == child._process.pid
    child._process.send_signal(2)
    assert child.call("operator:add", 1, 1) == 2
