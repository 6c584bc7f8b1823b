"""Read one document in a process of its own, and tell what became of it and what it took.

``python -m tests.hostile.measure FORMAT [CHARSET] < document`` prints one object of JSON. What the process opened,
wrote or called is watched by an audit hook from before the reading on. ``--make ID FILE URL`` prints the document
itself, in a process of its own, for a process counts as its own the memory of the one that started it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

CONNECTS = frozenset({"socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request", "http.client.connect"})
STARTS = frozenset({"os.system", "os.exec", "os.posix_spawn", "os.spawn", "subprocess.Popen"})
CHANGES = frozenset(
    {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.link", "os.symlink", "os.truncate"}
)


class Watch:
    """Records what may not happen while a document is read."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.on = False
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event in CONNECTS or event in CHANGES or (event in STARTS and "reader.formats.pdf" not in str(arguments)):
            self.seen.append(f"{event} {arguments!r:.200}")
        elif event == "open" and _writes(*arguments):
            self.seen.append(f"write {arguments[0]!r:.200}")


def _writes(path: object, mode: object, flags: object) -> bool:
    if isinstance(path, int) or str(path).endswith(".pyc") or "__pycache__" in str(path) or str(path) == os.devnull:
        return False
    written = isinstance(mode, str) and any(sign in mode for sign in "wax+")
    return written or (isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)))


def outcome(format_name: str, data: bytes, charset: str | None) -> dict[str, Any]:
    """Read a document, and return how it went: ``kind`` is text, error or crash."""
    from reader.errors import PlainspokenError
    from reader.formats.assemble import assemble
    from reader.formats.recognise import named
    from reader.model.document import Document

    document = Document(data, charset=charset)
    try:
        article = assemble(named(format_name).parse(document), document)
    except PlainspokenError as error:
        return {"kind": "error", "said": str(error), "error": type(error).__name__}
    except Exception as error:  # noqa: BLE001 - what it is, is the finding
        return {"kind": "crash", "said": f"{type(error).__name__}: {error}"}
    dropped = " ".join(part.text for part in article.dropped)
    return {"kind": "text", "title": article.title, "text": article.text, "dropped": dropped}


def warm_up() -> None:
    """Load the model of languages, which unpacks itself into a nameless file when it is first asked."""
    from reader.text.language import detect

    detect("Qwertz uiop asdfg")


def made(wanted: str, file: str, url: str) -> bytes:
    """Return a listed input in its full size."""
    from tests.hostile.inputs import Traps, listed

    (found,) = [one for one in listed() if one.id == wanted]
    return found.make(lambda count: count, Traps(file, url))


def main() -> int:
    from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

    if sys.argv[1] == "--make":
        sys.stdout.buffer.write(made(*sys.argv[2:]))
        return 0
    format_name, charset = sys.argv[1], (sys.argv[2:] or [None])[0]
    data = sys.stdin.buffer.read()
    warm_up()
    watch = Watch()
    watch.on = True
    told = outcome(format_name, data, charset)
    watch.on = False
    used = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    told["seconds"] = sum(one.ru_utime + one.ru_stime for one in used)
    told["megabytes"] = max(one.ru_maxrss for one in used) / 1024
    told["seen"] = watch.seen
    for name in ("text", "dropped"):
        told[name] = told.get(name, "")[:2_000_000]
    json.dump(told, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
