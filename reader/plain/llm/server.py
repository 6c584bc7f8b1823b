"""A language model behind an address: any server that answers chat completions in OpenAI's form."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from reader.errors import FetchError, TooLargeError
from reader.plain.llm.answer import content_of
from reader.plain.llm.asking import Allowance, CutOffError, FailedError, Question, UnusableError
from reader.sources.address_post import Reply, Server, SlowError, UnreachableError, post

Post = Callable[..., Reply]

PATIENCE = 60.0
"""Seconds that one answer may take."""
_TRIES = 3
_FIRST_WAIT = 0.5
_BUSY = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_NOT_UNDERSTOOD = frozenset({400, 404, 415, 422, 501})
"""With these a server also says that it does not know a field of the question."""
_FORMS: tuple[dict[str, Any], ...] = (
    {"temperature": 0, "seed": 0},
    {"response_format": {"type": "json_object"}, "temperature": 0},
    {"temperature": 0},
    {},
)
"""What is asked besides the messages, the best first, which has the answer's schema with it.

A server that does not understand one gets the next.
"""
_THOUGHTS = 3000
"""Tokens more for models that think before they answer, once one was cut off without them."""
_CHAT = "/chat/completions"


class ServerModel:
    """A model of a server that the user named."""

    def __init__(self, server: Server, name: str, *, post: Post = post) -> None:
        parts = urlsplit(server.address)
        path = parts.path.rstrip("/")
        path = path if path.endswith(_CHAT) else (path or "/v1") + _CHAT
        self._server = Server(parts._replace(path=path, fragment="").geturl(), server.key)
        self._post = post
        self._form = 0
        self._thoughts = 0
        self._met = False
        self.name = name
        self.place = server.shown

    def ask(self, question: Question, allowance: Allowance) -> str:
        """Return the text of the answer, asking again where the server was busy or the connection broke."""
        reason = "no time left"
        pause = 0.0
        for number in range(_TRIES):
            if number:
                allowance.wait(max(pause, _FIRST_WAIT * 2 ** (number - 1)))
            if not allowance.left:
                break
            pause = 0.0
            try:
                reply = self._asked(question, allowance)
                if 200 <= reply.status < 300:
                    return content_of(reply.data)
                reason, pause = f"status {reply.status}", reply.wait or 0.0
            except CutOffError:
                if self._thoughts:
                    raise
                self._thoughts, reason = _THOUGHTS, "cut off"
            except SlowError as error:
                raise FailedError("too slow") from error  # to ask again would take as long
            except TooLargeError as error:
                raise UnusableError("too large") from error
            except UnreachableError:
                if not self._met:
                    raise
                reason = "not reachable"
            except (_BrokenError, ValueError):
                reason = "damaged"
        raise FailedError(reason)

    def _asked(self, question: Question, allowance: Allowance) -> Reply:
        """Return an answer or a status that may pass; a form that the server does not understand is given up."""
        while True:
            data = json.dumps(self._body(question)).encode()
            seconds = min(PATIENCE, max(allowance.left, 0.01))
            try:
                reply = self._post(self._server, data, seconds=seconds)
            except (SlowError, UnreachableError):
                raise
            except FetchError as error:
                raise _BrokenError from error
            self._met = True
            if 200 <= reply.status < 300 or reply.status in _BUSY:
                return reply
            if reply.status not in _NOT_UNDERSTOOD or self._form + 1 == len(_FORMS):
                raise FetchError(self._refusal(reply.status))
            self._form += 1

    def _body(self, question: Question) -> dict[str, Any]:
        schema = {} if self._form else {"response_format": question.form}
        body = {"model": self.name, "messages": question.chat, "stream": False, **schema, **_FORMS[self._form]}
        # The plainest form leaves out what newer servers call otherwise; an answer's bytes are bounded anyway.
        return body | ({"max_tokens": question.tokens + self._thoughts} if _FORMS[self._form] else {})

    def _refusal(self, status: int) -> str:
        """Say what a status means; what the server wrote about it is not repeated, for it may repeat the key."""
        where = f"The language model server {self.place}"
        if 300 <= status < 400:
            return f"{where} sends us on to another address ({status}), which is not followed: name that one."
        if status in (401, 402, 403):
            return f"{where} does not let us in ({status}): set PLAINSPOKEN_LLM_KEY to a key that it knows."
        if status == 404:
            return f"{where} has no model “{self.name}”, or no chat ({status}): check --llm and --model."
        return f"{where} refuses what it is asked ({status}): check --llm and --model."


class _BrokenError(Exception):
    """The connection broke in the middle of an answer."""
