"""The child process: a PDF on standard input, its draft or one sentence about why there is none on standard output."""

from __future__ import annotations

import os
import sys

from reader.errors import BrokenError, NoArticleError
from reader.formats.pdf import wire
from reader.formats.pdf.reading import draft
from reader.formats.pdf.watch import BROKEN, NO_ARTICLE, Watch


def main() -> int:
    """Return 0, or the code of the error whose sentence was written."""
    watch = Watch()
    watch.guard()
    data = sys.stdin.buffer.read()
    watch.allow(len(data))
    try:
        answer, code = wire.written(draft(data, watch)), 0
    except NoArticleError as error:
        answer, code = str(error).encode(), NO_ARTICLE
    except (BrokenError, RecursionError) as error:
        answer, code = str(error).encode() if isinstance(error, BrokenError) else b"", BROKEN
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return code


if __name__ == "__main__":
    # The libraries' own tidying up at the end has nothing to tidy that the system does not.
    os._exit(main())
