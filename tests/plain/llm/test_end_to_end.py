"""The command against a real server on loopback, well-behaved and faulty."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from reader.commands.app import DONE, INTERRUPTED, WRONG, main
from reader.commands.plain import plain
from reader.plain.llm import server as module
from tests.plain.llm.serving import (
    always,
    completion,
    endless,
    hanging_up,
    judging,
    saying,
    serving,
    slow,
)

KEY = "sk-very-secret-4711"
LONG = "The physicians, who work in Leeds, purchased a new device, but they did not use it until May 2019."
SPLIT = [
    "The physicians work in Leeds.",
    "The physicians purchased a new device.",
    "But they did not use it until May 2019.",
]
PAGE = (
    f"# A device\n\n{LONG} It rained.\n\n## Later\n\nThe group, which meets on Mondays, walked to the station, "
    "although it rained all day in the town. In 2015, 144 people may have visited the house, "
    "which is not far from the river.\n"
)


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "device.md"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


@pytest.fixture(autouse=True)
def key(monkeypatch):
    monkeypatch.setenv("PLAINSPOKEN_LLM_KEY", KEY)
    monkeypatch.setattr(module, "_FIRST_WAIT", 0.01)


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the command prints where no model helps."""
    path = tmp_path_factory.mktemp("without") / "device.md"
    path.write_text(PAGE, encoding="utf-8")
    return CliRunner().invoke(plain, [str(path)], catch_exceptions=False).output


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    code = main(["plain", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def plain_text(out: str) -> str:
    """Return the plain version without the line that opens it."""
    return out.partition("\n\n")[2]


def kept_by(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_good_model_writes_and_is_named(page, capsys) -> None:
    with serving(saying(lambda one: SPLIT if one == LONG else [one])) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, "--model", "small")
    assert code == DONE
    assert out.startswith("Plain version, made by a program.")
    assert "The language model small wrote 3 of its" in out.splitlines()[0]
    assert "The doctors work in Leeds. The doctors bought a new device. But they did not use it until May 2019." in out
    assert f"Asking small at {talk.url}" in err
    assert "1 passed the gate, 0 did not, 2 came back as they were." in err
    assert talk.requests[1].data["before"] == "It rained."


def test_json_has_each_road_and_the_account(page, capsys) -> None:
    with serving(saying(lambda one: SPLIT if one == LONG else ["It rained in 2038."])) as talk:
        _, out, _ = run(capsys, page, "--llm", talk.url, "--model", "small", "--format", "json")
    data = json.loads(out)
    jsonschema.validate(data, json.loads(files("reader").joinpath("schemas/plain.json").read_text(encoding="utf-8")))
    assert data["roads"]["model"] == 3
    assert sum(data["roads"].values()) == len(data["sentences"])
    assert {one["road"] for one in data["sentences"]} >= {"model", "rules"}
    account = data["model"]
    assert (account["asked"], account["accepted"], account["refused"], account["stopped"]) == (3, 1, 2, None)
    assert account["place"] == talk.url


def test_without_a_model_the_account_is_null(page, capsys) -> None:
    _, out, err = run(capsys, page, "--format", "json")
    data = json.loads(out)
    assert data["model"] is None
    assert data["roads"]["model"] == 0
    assert err == ""


def test_edits_name_the_model(page, capsys) -> None:
    with serving(saying(lambda one: SPLIT if one == LONG else [one])) as talk:
        _, out, _ = run(capsys, page, "--llm", talk.url, "--model", "small", "--show-edits")
    assert "    language model: The physicians, who work in Leeds" in out
    assert "Written by the language model small." in out


def test_the_second_time_nobody_is_asked(page, capsys) -> None:
    with serving(saying(lambda one: SPLIT if one == LONG else [one])) as talk:
        first = run(capsys, page, "--llm", talk.url, "--model", "small")[1]
        count = len(talk.requests)
        _, second, err = run(capsys, page, "--llm", talk.url, "--model", "small")
        assert len(talk.requests) == count == 3
    assert second == first
    assert "3 known from before" in err
    folder = Path(os.environ["PLAINSPOKEN_DATA_FOLDER"])
    assert len(list((folder / "answers").iterdir())) == 3
    assert main(["library", "forget", "--all", "--yes"]) == DONE
    assert not (folder / "answers").exists()


FAULTS = {
    "not JSON at all": (always(b"<html>busy</html>"), "damaged (3)"),
    "no chat completion": (always(b'{"error": "x"}'), "damaged (3)"),
    "prose instead of JSON": (saying(lambda _: "Of course! Here it is."), "not JSON (3)"),
    "JSON cut off": (always(completion('{"sentences": ["The doc', "length")), "cut off (3)"),
    "wrong fields": (saying(lambda _: '{"plain": ["The doctors."]}'), "wrong fields (3)"),
    "too many sentences": (saying(lambda one: [one] * 9), "wrong length (3)"),
    "too long": (saying(lambda one: [one, one * 9]), "wrong length (3)"),
    "strange signs": (saying(lambda one: [one + "\u001b[31m"]), "strange signs (3)"),
    "the answer ends too early": (always(b'{"choices": [', length=900), "damaged (3)"),
    "hangs up": (hanging_up, "damaged (3)"),
    "too many requests": (always(b"{}", 429), "status 429 (3)"),
    "server error": (always(b"{}", 500), "status 500 (3)"),
    "endless": (endless, "too large (3)"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_server_costs_nothing_but_its_help(name: str, page, without, capsys) -> None:
    behave, reason = FAULTS[name]
    with serving(behave) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, "--model", "small")
    assert code == DONE
    assert plain_text(out) == plain_text(without)
    assert "The language model small wrote none of its" in out
    assert reason in err
    assert KEY not in out + err


HALLUCINATIONS = {
    "number": lambda one: [one.replace("2019", "2020").replace("144", "441")],
    "name": lambda one: [one.replace("Leeds", "London").replace("Mondays", "Sundays").replace("river", "Thames")],
    "negation": lambda one: [
        one.replace("did not use", "used").replace("is not far", "is far").replace("although", "as")
    ],
    "certainty": lambda one: [one.replace("may have visited", "have visited").replace("did not", "may not")],
    "more": lambda one: [one, "Doctors say it is safe."],
    "less": lambda one: [" ".join(one.split()[:6]) + "."],
    "nonsense": lambda _: ["Yes."],
}


@pytest.mark.parametrize("name", HALLUCINATIONS)
def test_what_a_model_makes_up_is_never_printed(name: str, page, without, capsys) -> None:
    make = HALLUCINATIONS[name]
    with serving(saying(make)) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, "--model", "small")
    assert (code, plain_text(out)) == (DONE, plain_text(without))
    assert "0 passed the gate" in err


def test_a_slow_server_is_left_in_time(page, without, capsys) -> None:
    begun = time.monotonic()
    with serving(slow()) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, "--model", "small", "--llm-seconds", "1")
    assert time.monotonic() - begun < 10
    assert (code, plain_text(out)) == (DONE, plain_text(without))
    assert "too slow (1)" in err
    assert "given up" in err


@pytest.mark.parametrize(
    ("behave", "said"),
    [
        (always(f'{{"error": "bad key {KEY}"}}'.encode(), 401), "PLAINSPOKEN_LLM_KEY"),
        (always(b"", 404), "has no model “small”"),
        (always(b"", 302, Location="http://127.0.0.1:9/steal"), "not followed"),
    ],
)
def test_what_will_never_work_is_one_sentence(behave, said: str, page, capsys) -> None:
    with serving(behave) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, "--model", "small")
    assert (code, out) == (WRONG, "")
    assert said in err
    assert KEY not in err
    assert err.splitlines()[-1].startswith("plainspoken: ")


def test_a_server_that_is_not_there_is_one_sentence(page, capsys) -> None:
    with serving(always()) as talk:
        pass
    code, _, err = run(capsys, page, "--llm", talk.url, "--model", "small")
    assert code == WRONG
    assert f"Nothing answers at 127.0.0.1:{talk.port}: start the server there." in err


def test_wrong_options_are_one_sentence(page, capsys) -> None:
    for arguments in (["--model", "small"], ["--llm-judge"], ["--llm", "http://localhost:1"], ["--llm", "qwen"]):
        code, out, err = run(capsys, page, *arguments)
        assert (code, out) == (WRONG, "")
        assert "--llm" in err or "local:" in err or "--model" in err


def test_the_key_is_in_no_file_and_no_log(page, capsys, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(saying(lambda one: SPLIT if one == LONG else [one])) as talk:
        _, out, err = run(capsys, page, "--llm", talk.url, "--model", "small", "--format", "json")
        assert talk.requests[0].headers["Authorization"] == f"Bearer {KEY}"
    assert KEY not in out + err + caplog.text
    folder = Path(os.environ["PLAINSPOKEN_DATA_FOLDER"])
    assert kept_by(folder)
    assert KEY.encode() not in kept_by(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_ctrl_c_ends_it_without_a_word(page) -> None:
    with serving(slow()) as talk:
        command = [sys.executable, "-m", "reader", "plain", page, "--llm", talk.url, "--model", "small"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(600):
            if talk.requests or process.poll() is not None:
                break
            time.sleep(0.1)
        assert talk.requests, process.communicate()[1]
        process.send_signal(signal.SIGINT)
        begun = time.monotonic()
        out, err = process.communicate(timeout=20)
    assert process.returncode == INTERRUPTED
    assert time.monotonic() - begun < 5
    assert out == ""
    assert "Traceback" not in err


def test_a_judge_takes_a_swap_out_and_all_is_told(page, without, capsys) -> None:
    options = ("--model", "small", "--llm-judge")
    with serving(judging({"physicians"})) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, *options)
        count = len(talk.requests)
        shown = run(capsys, page, "--llm", talk.url, *options, "--format", "json")[1]
        assert len(talk.requests) == count, "answers of the judge are kept like others"
    assert code == DONE
    assert plain_text(out) == plain_text(without).replace("doctors", "physicians")
    assert "word swaps of the rules and refused 1; 0 more stand" in err
    data = json.loads(shown)
    jsonschema.validate(data, json.loads(files("reader").joinpath("schemas/plain.json").read_text(encoding="utf-8")))
    assert data["model"]["swaps_refused"] == 1
    assert data["model"]["asked"] + data["model"]["cached"] == 3
    assert {"kind": "sense", "passed": False, "detail": "the language model keeps “physicians”"} in [
        verdict for one in data["sentences"] for verdict in one["refused"]
    ]
    schemas = [request.body["response_format"]["json_schema"]["schema"]["required"] for request in talk.requests]
    assert schemas[:2] == [["sentences"], ["same"]]


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_judge_costs_nothing_but_its_help(name: str, page, without, capsys) -> None:
    with serving(FAULTS[name][0]) as talk:
        code, out, err = run(capsys, page, "--llm", talk.url, "--model", "small", "--llm-judge")
    assert (code, plain_text(out)) == (DONE, plain_text(without))
    assert KEY not in out + err


def test_a_summary_takes_the_same_road(page, capsys) -> None:
    with serving(saying(lambda one: SPLIT if one == LONG else ["It rained in 2038."])) as talk:
        code, out, err = run(capsys, page, "--summary", "--llm", talk.url, "--model", "small", "--format", "json")
    assert code == DONE
    data = json.loads(out)
    jsonschema.validate(data, json.loads(files("reader").joinpath("schemas/summary.json").read_text(encoding="utf-8")))
    assert data["model"]["asked"] == len(talk.requests) > 0
    assert "2038" not in out
    assert "gate" in err
