"""The flow on one page: a message comes in, is read, and a reading goes out, or what could be sent in its place."""

from __future__ import annotations

import os
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from sameas.conversation import Address, Message, Turn, as_turns
from sameas.findings import Reading

if TYPE_CHECKING:
    from sameas.reader import Reader
    from sameas.rewrites import Heat, Phraser, Rewriting

Item = TypeVar("Item")
Result = TypeVar("Result")

REMEMBERED = 4096
"""Readings kept while many are read: people say "ok" a lot."""

SHORT = 500
"""Characters of a message and its turns before that are worth remembering; longer ones hardly come twice."""

AHEAD = 64
"""Messages read ahead of the one given back; memory is flat in the number of messages."""


def read(
    text: str,
    *,
    context: Iterable[Turn | Mapping[str, Any] | tuple[str, str]] = (),
    speaker: str | None = None,
    address: Address = "to_partner",
) -> Reading:
    """Read one message.

    Args:
        text: The words, exactly as they are to be sent.
        context: Turns before, oldest first: ``Turn`` objects, ``{"speaker": …, "text": …}`` or ``(speaker, text)``.
            The last four are used.
        speaker: Who says ``text``, as named in ``context``; without it the turns before are taken to alternate.
        address: ``"to_partner"``, or ``"about_partner"`` for what is said about them to somebody else.

    Returns:
        The reading: stance, moves with their words, danger signs, or "cannot tell" with a reason.

    Raises:
        TextError: The text is empty, too long, or not text.
        ModelError: The shipped model is missing or damaged.
    """
    return _reader().read(Message(text, address, as_turns(context), speaker))


def read_many(messages: Iterable[Message | Mapping[str, Any] | str]) -> Iterator[Reading]:
    """Read many messages, in order, a few ahead of the one given back.

    Args:
        messages: Messages, records as ``sameas batch`` reads them, or plain texts.

    Raises:
        InputError: A message cannot be read. To go on after one, make the messages yourself and catch it there.
        ModelError: The shipped model is missing or damaged.
    """
    return in_order(map(_message, messages), Remembering(_reader()))


def rewrite(
    text: str,
    *,
    context: Iterable[Turn | Mapping[str, Any] | tuple[str, str]] = (),
    speaker: str | None = None,
    address: Address = "to_partner",
    heat: Heat = "plain",
    phraser: Phraser | None = None,
) -> Rewriting:
    """Offer what could be sent in place of one message.

    Args:
        text: The draft, exactly as it would be sent.
        context: Turns before, as for ``read``; the last two are shown to the writer.
        speaker: Who says ``text``, as named in ``context``.
        address: ``"to_partner"``, or ``"about_partner"`` for what is said about them to somebody else.
        heat: The same meaning told ``"warm"``, ``"plain"`` or ``"fierce"``.
        phraser: Somebody outside who words it too, like ``sameas.llm.Phrasing``; every line of theirs passes the guard.

    Returns:
        The reading, at most three suggestions, and a question where none is good enough. There are none where nothing is to
        be shifted, and none, ever, beside a danger sign.

    Raises:
        TextError: The text is empty, too long, or not text.
        ModelError: A shipped model is missing or damaged.
    """
    from sameas.rewrites import default_rewriter  # noqa: PLC0415 - importing Same-As stays quick

    return default_rewriter().rewrite(Message(text, address, as_turns(context), speaker), heat, phraser)


class Remembering:
    """A reader that remembers its latest readings, for as long as one batch runs."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: OrderedDict[Message, Reading] = OrderedDict()

    def __call__(self, message: Message) -> Reading:
        """Read a message, or recall how the same words in the same place were read."""
        nameless = replace(message, id=None)
        size = len(message.text) + sum(len(turn.text) for turn in message.context)
        reading = self._known.get(nameless) if size <= SHORT else None
        if reading is None:
            reading = self._reader.read(nameless)
            if size <= SHORT:
                self._known[nameless] = reading
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return replace(reading, id=message.id)


def in_order(items: Iterable[Item], work: Callable[[Item], Result]) -> Iterator[Result]:
    """Results of ``work`` in the order of ``items``, as many at a time as there are processors."""
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        waiting: deque[Future[Result]] = deque()
        failure: Exception | None = None
        try:
            coming = iter(items)
            while True:
                try:
                    item = next(coming)
                except StopIteration:
                    break
                except Exception as error:  # noqa: BLE001 - raised below, after what was read before it is given back
                    failure = error
                    break
                waiting.append(pool.submit(work, item))
                if len(waiting) >= AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
            if failure is not None:
                raise failure
        finally:
            for future in waiting:
                future.cancel()


def _message(item: Message | Mapping[str, Any] | str) -> Message:
    if isinstance(item, Message):
        return item
    return Message(item) if isinstance(item, str) else Message.from_json(dict(item))


def _reader() -> Reader:
    """The reader; imported here so that importing Same-As stays quick."""
    from sameas.reader import default_reader  # noqa: PLC0415 - see above

    return default_reader()
