"""``python -m reader``: the same as the command ``plainspoken``."""

from __future__ import annotations

from reader.commands.app import main

if __name__ == "__main__":
    raise SystemExit(main())
