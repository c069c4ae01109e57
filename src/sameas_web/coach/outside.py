"""An LLM at the desk, for those who have chosen one: shown first what it would be sent, asked only after a yes.

Which one, and whether there is one at all, stands in the person's own settings (docs/llm.md); a page can neither set
it nor see its key.
"""

from __future__ import annotations

from dataclasses import dataclass

from sameas.conversation import Message
from sameas.errors import EndpointError
from sameas.llm import Agreements, Endpoint, Phrasing, needed, phrasing_question
from sameas.reader import default_reader
from sameas.rewrites import Heat
from sameas.rewrites.masks import Mask
from sameas.rewrites.rewriter import may_be_phrased


@dataclass(frozen=True, slots=True)
class Outside:
    """The LLM that a person has chosen, as the pages name it.

    Attributes:
        model: Its name there.
        name: What one says yes to: this model, there.
        host: Whose machine it is on.
        local: Whether that is this very machine.
        key: Whether a key goes along.
        agreed: Whether the person has said yes to it before.
    """

    model: str
    name: str
    host: str
    local: bool
    key: bool
    agreed: bool


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave the page.

    Attributes:
        draft: The person's words as they would go, names and genders behind masks.
        whole: Everything that would be sent.
    """

    draft: str
    whole: str


def endpoint() -> Endpoint | None:
    """The one that the settings name; None where there is none that could be asked."""
    try:
        needed()
        return Endpoint.read()
    except EndpointError:
        return None


def outside() -> Outside | None:
    """The one that the settings name, for a page."""
    found = endpoint()
    if found is None:
        return None
    return Outside(found.model, found.name, found.host, found.local, bool(found.key), Agreements().covers(found))


def would_leave(text: str, heat: Heat) -> Leaving | None:
    """What would be sent about a draft, for a person to read; None where nothing would.

    Raises:
        TextError: There are no words, or too many.
    """
    message, found = Message(text), endpoint()
    reading = default_reader().read(message)
    if found is None or not may_be_phrased(message, reading):
        return None
    mask = Mask.of(text)
    return Leaving(mask.put_on(text), phrasing_question(message, reading, heat, mask).shown(found))


def agree(name: str) -> None:
    """Keep a yes, if what it was said to is still what the settings name.

    Raises:
        FileError: It cannot be kept.
    """
    found = endpoint()
    if found is not None and found.name == name:
        Agreements().remember(found)


def take_back() -> None:
    """Forget every yes; before the next time the person is shown what would be sent, and asked again.

    Raises:
        FileError: It cannot be forgotten.
    """
    Agreements().forget()


def phrasing() -> Phrasing | None:
    """What asks it for its wordings; None without a yes to this very one."""
    found = endpoint()
    if found is None or not Agreements().covers(found):
        return None
    return Phrasing(found, lambda asked, _question: Agreements().covers(asked))
