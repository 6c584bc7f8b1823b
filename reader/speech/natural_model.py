"""Loading the natural voice's model.

What the runtime makes of it at every start is kept from the last one, and loads in a third of the time. This copy is
our own to remake: where it is missing or broken, nothing but that time is lost.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from threading import Timer
from typing import Any

from reader.files import prune, removed, replacing
from reader.settings import cache_folder

LATER = 5.0
"""Seconds after loading at which a copy is made: the first sounds are out by then."""
MOST, MOST_BYTES = 4, 100_000_000
"""Copies that stay, those of other voices and versions included."""

DURATIONS = "/Cast_32_output_0"
"""The tensor inside the model that holds how many frames each phoneme lasts, int64 of shape (phonemes,)."""

_ALONE: dict[str, Any] = {
    "stdin": subprocess.DEVNULL,
    "stdout": subprocess.DEVNULL,
    "stderr": subprocess.DEVNULL,
    "start_new_session": True,
    "creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0),
    "check": False,
}
"""How a process is run that has nothing to do with the terminal."""

_log = logging.getLogger(__name__)


def runtime(name: str, path: Path) -> tuple[Any, bool]:
    """Return a ``hibari.Hibari`` with its model loaded, and whether the model tells its durations."""
    from hibari import Hibari

    copy = prepared(path)
    try:
        tts = Hibari(name, model=copy.read_bytes())
        if any(output.name == DURATIONS for output in tts.sess.get_outputs()):
            return tts, True
    except FileNotFoundError:
        pass
    except Exception:  # noqa: BLE001 - the runtime has its own tree of errors: the copy is broken
        removed(copy)
    data = path.read_bytes()
    try:
        tts = Hibari(name, model=with_output(data, DURATIONS))
    except Exception:  # noqa: BLE001 - the same: another build of the model
        _log.warning("The natural voice's model hides its durations: word marks are estimated.")
        return Hibari(name, model=data), False
    prepare_later(path)
    return tts, True


def with_output(model: bytes, tensor: str, element_type: int = 7) -> bytes:
    """Return an ONNX model that also puts out an inner tensor (type 7 is int64).

    In protocol buffers a message that occurs twice is merged, so a second ``ModelProto.graph`` (field 7) with one
    more ``GraphProto.output`` (field 12) appends to the first: no need to parse the model.
    """
    typed = _field(2, _field(1, bytes([0x08, element_type])))  # ValueInfoProto.type.tensor_type.elem_type
    return model + _field(7, _field(12, _field(1, tensor.encode()) + typed))


def _field(number: int, payload: bytes) -> bytes:
    length, size = len(payload), bytearray()
    while length > 0x7F:
        size.append(length & 0x7F | 0x80)
        length >>= 7
    return bytes([number << 3 | 2, *size, length]) + payload


def prepared(model: Path) -> Path:
    """Return where the copy of a voice's model is, whether it exists or not."""
    import onnxruntime

    state = model.stat()
    named = f"{model.stem}-{state.st_size}-{state.st_mtime_ns}-{onnxruntime.__version__}{model.suffix}"
    return cache_folder() / "voices" / named


def prepare_later(model: Path) -> None:
    """Have another process make the copy of a voice's model while something is heard.

    The runtime's work cannot be broken off: in a thread of ours it would take the program down that ends meanwhile.
    """
    timer = Timer(LATER, subprocess.run, ([sys.executable, "-P", "-m", __name__, str(model)],), _ALONE)
    timer.daemon = True
    timer.start()


def prepare(model: Path) -> None:
    """Write the copy of a voice's model, rewritten as far as holds for every processor."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    copy = prepared(model)
    copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with replacing(copy) as part:
        options.optimized_model_filepath = str(part)
        data = with_output(model.read_bytes(), DURATIONS)
        onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    prune(copy.parent.iterdir(), most=MOST, most_bytes=MOST_BYTES)


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(10)
    prepare(Path(sys.argv[1]))
