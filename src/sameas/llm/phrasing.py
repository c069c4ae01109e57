"""Our reading first, then their words: what a model is asked to phrase, and how its lines are taken.

The model does not read the draft anew. It is given the moves that our reader found, their
words, what they set off and what the writer is reaching for, as settled; so it has no one to
side with. Names and genders are behind masks before anything leaves, and put back after.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sameas.conversation import Message
from sameas.errors import LlmError
from sameas.findings import Reading
from sameas.llm.answers import only, plain_line, wrong
from sameas.llm.client import ask
from sameas.llm.endpoint import Endpoint
from sameas.llm.prompts import prompt
from sameas.llm.question import Question
from sameas.manual import HarmfulMove
from sameas.moves import harmful_moves
from sameas.rewrites import Heat, Phrased
from sameas.rewrites.masks import Mask

Lines = tuple[str, ...]
Agree = Callable[[Endpoint, Question[Any]], bool]
"""Whether the person lets this question go to this endpoint."""

MOST = 3
NOT_AGREED = "Nothing was sent, since you did not agree to it."

_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"messages": {"type": "array", "items": {"type": "string"}, "maxItems": MOST}},
    "required": ["messages"],
    "additionalProperties": False,
}


@dataclass(frozen=True)
class Phrasing:
    """Asks an endpoint to phrase what our reader read: a ``Phraser`` for the rewriter.

    Attributes:
        endpoint: Who is asked.
        agree: Whether the person lets the question go.
    """

    endpoint: Endpoint
    agree: Agree

    def __call__(self, message: Message, reading: Reading, heat: Heat) -> Phrased:
        """Lines of theirs, not yet guarded; or why there are none. Never raises what the endpoint is to blame for."""
        mask = Mask.of(message.text)
        question = phrasing_question(message, reading, heat, mask)
        if not self.agree(self.endpoint, question):
            return Phrased(self.endpoint.by, failed=NOT_AGREED, sent=False)
        try:
            lines = ask(self.endpoint, question)
        except LlmError as error:
            return Phrased(self.endpoint.by, failed=error.cause)
        return Phrased(self.endpoint.by, tuple(mask.take_off(line) for line in lines))


def phrasing_question(message: Message, reading: Reading, heat: Heat, mask: Mask) -> Question[Lines]:
    """What is asked about one draft. The turns before stay on this machine: some are somebody else's words."""
    pages = harmful_moves()
    asked = {
        "draft": mask.put_on(message.text),
        "heat": heat,
        "reading": [
            _told(pages[found.move], mask.put_on(found.evidence.quote)) for found in reading.moves if found.move in pages
        ],
        "stands": [mask.put_on(found.evidence.quote) for found in reading.moves if found.stance == "same-as"],
    }
    return Question("messages", prompt("rewrite"), json.dumps(asked, ensure_ascii=False), _SCHEMA, _lines, _room(message.text))


def _room(draft: str) -> int:
    """Tokens for three messages, each half as long again as the draft, at three letters a token; and for what is round them."""
    return 200 + MOST * len(draft) // 2


def _told(page: HarmfulMove, quote: str) -> dict[str, str]:
    """One move of our reading, as the page tells it."""
    return {
        "move": f"{page.title}: {page.summary}",
        "words": quote,
        "likely": page.heard.replace("{words}", "these words"),
        "reaching_for": page.reaching_for,
        "could_become": page.frame,
    }


def _lines(record: dict[str, Any]) -> Lines:
    """At most three plain lines.

    Raises:
        LlmError: The answer is not what was asked for.
    """
    said = only(record, "messages")
    if not all(isinstance(line, str) for line in said):
        raise wrong("It did not answer in the form it was asked for.")
    plain = (plain_line(line) for line in said[:MOST])
    return tuple(dict.fromkeys(line for line in plain if line))
