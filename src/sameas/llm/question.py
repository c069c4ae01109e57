"""One question to a model: the words that leave the machine, all of them, and what an answer must look like."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sameas.llm.endpoint import Endpoint

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Question(Generic[Answer]):
    """What is asked, and how the answer is taken.

    Attributes:
        name: What the answer's shape is called; letters, digits and low lines.
        system: What the model is told about its task: always the same words.
        user: The draft and our reading of it, as JSON: they are data and nothing else.
        schema: JSON schema of the answer.
        take: Makes the answer of the JSON object that came.
            Raises ``LlmError`` where the object is not what was asked for.
        most_tokens: How long the answer may get, so that a model that rambles is not waited for.
    """

    name: str
    system: str
    user: str
    schema: dict[str, Any]
    take: Callable[[dict[str, Any]], Answer]
    most_tokens: int

    def body(self, endpoint: Endpoint, *, plain: bool = False) -> dict[str, Any]:
        """The body of the request.

        Args:
            endpoint: Who is asked.
            plain: Without what an older server may not know: a part of the whole, and nothing beside it.
        """
        asked: dict[str, Any] = {
            "model": endpoint.model,
            "messages": [{"role": "system", "content": self.system}, {"role": "user", "content": self.user}],
            "stream": True,
        }
        if not plain:
            asked["temperature"] = 0.4
            asked["max_tokens"] = self.most_tokens
            asked["response_format"] = {
                "type": "json_schema",
                "json_schema": {"name": self.name, "strict": True, "schema": self.schema},
            }
        return asked

    def shown(self, endpoint: Endpoint) -> str:
        """Everything that would be sent, for a person to read; the key, which only opens the door, aside."""
        return json.dumps(self.body(endpoint), ensure_ascii=False, indent=2)
