"""Bytes from a file; what is not a plain file is refused before anything could wait for it."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from reader.errors import NotFoundError, SourceError
from reader.model.document import Document
from reader.sources import urls
from reader.sources.stream import LARGEST, read_bounded, too_large

_KINDS = (
    (stat.S_ISDIR, "is a folder: name a file in it"),
    (stat.S_ISFIFO, "is a pipe: send its content to standard input and name '-'"),
    (stat.S_ISSOCK, "is a socket: name a file or an address"),
    (stat.S_ISCHR, "is a device: name a file"),
    (stat.S_ISBLK, "is a device: name a file"),
)


def read_file(path: Path) -> Document:
    """Read a plain file of at most 50 MB.

    Raises:
        NotFoundError: there is no such file, or a link leads nowhere.
        TooLargeError: it is larger; nothing of it was read.
        SourceError: it is no plain file, or may not be read.
    """
    try:
        _check(path, path.stat())
        # A pipe may take the file's place meanwhile: opened like this it cannot make us wait.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb", buffering=0) as handle:
            _check(path, os.fstat(descriptor))
            data = read_bounded(handle, shown(path))
        return Document(data, name=path.name, path=str(path.resolve()), source=shown(path))
    except (OSError, RuntimeError, ValueError) as error:
        raise _explained(path, error) from error


def shown(path: Path) -> str:
    """Return the path fit to be printed; a name may hold any sign."""
    return urls.printable(str(path))


def _check(path: Path, status: os.stat_result) -> None:
    for is_kind, what in _KINDS:
        if is_kind(status.st_mode):
            raise SourceError(f"{shown(path)} {what}.")
    if status.st_size > LARGEST:
        raise too_large(shown(path))


def _explained(path: Path, error: OSError | RuntimeError | ValueError) -> SourceError:
    name = shown(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if path.is_symlink():
            return NotFoundError(f"The link {name} leads to a file that is not there: mend the link or name the file.")
        return NotFoundError(f"There is no file {name}: check the name and the folder.")
    if isinstance(error, PermissionError):
        return SourceError(f"{name} may not be read: ask its owner for permission.")
    if isinstance(error, RuntimeError) or getattr(error, "errno", None) == errno.ELOOP:
        return NotFoundError(f"The link {name} leads round in a circle: name the file itself.")
    if isinstance(error, ValueError) or error.errno in {errno.ENAMETOOLONG, errno.EINVAL}:
        return NotFoundError("There is no file of that name: check the name, or give text itself through '-'.")
    return SourceError(f"{name} could not be read ({error.strerror or error}): check the disk and try again.")
