"""Who said what, in order: speakers, turns, conversations. Frozen; offsets never move."""

from sameas.conversation.message import Address, Message, as_turns
from sameas.conversation.turns import Conversation, Skipped, Turn, TurnKind

__all__ = ["Address", "Conversation", "Message", "Skipped", "Turn", "TurnKind", "as_turns"]
