"""A message as the reader hears it: sentences, tokens, and the turns before.

Nothing here looks at names, labels or gender: the speaker of the text is *me*,
whoever else speaks is *you*, so that swapping two people swaps nothing inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sameas.conversation import Message, Turn
from sameas.conversation.message import LOOKED_BACK
from sameas.reader.encoder import WINDOW, Passage
from sameas.reader.sentences import sentences
from sameas.reader.wordpiece import Token, WordPiece
from sameas.reader.words import heard_names, words


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a message.

    Attributes:
        start: First code point.
        end: One past the last.
        tokens: Its tokens.
        forms: Its words as they are heard; of a sentence read in parts, the first part has them all.
    """

    start: int
    end: int
    tokens: tuple[Token, ...]
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, cut up for the encoder.

    Attributes:
        sentences: In order; those without a single token are left out.
        context: Tokens of the turns before, oldest first.
        about: Whether it is said about the partner to somebody else.
        answers: Whether the turn just before is the other's.
    """

    sentences: tuple[Sentence, ...]
    context: tuple[Token, ...]
    about: bool
    answers: bool

    def windows(self) -> Iterator[tuple[Sentence, ...]]:
        """Sentences in groups that fit one pass of the encoder; most messages are one group."""
        group: list[Sentence] = []
        size = 0
        for sentence in self.sentences:
            if group and size + len(sentence.tokens) > WINDOW:
                yield tuple(group)
                group, size = [], 0
            group.append(sentence)
            size += len(sentence.tokens)
        if group:
            yield tuple(group)

    def passage(self, group: tuple[Sentence, ...]) -> Passage:
        """What the encoder reads for a group of sentences: the turns before, then their tokens."""
        return Passage(self.context, tuple(token for sentence in group for token in sentence.tokens))


def hear(message: Message, pieces: WordPiece) -> Heard:
    """Cut a message up for the encoder."""
    before = message.context[-LOOKED_BACK:]
    mine = [_is_own(turn, message, number, len(before)) for number, turn in enumerate(before)]
    others = {turn.speaker for turn, own in zip(before, mine, strict=True) if not own}
    about = message.address == "about_partner"
    names = heard_names(message.speaker, others, other_as="you")
    heard: list[Sentence] = []
    for start, end in sentences(message.text):
        spoken = words(message.text[start:end], names)
        tokens = [Token(t.id, t.start + start, t.end + start) for t in pieces.tokens(spoken)]
        forms = tuple(form for word in spoken for form in word.forms)
        # A sentence longer than a window (a million letters without a full stop) is read in parts.
        for number, part in enumerate(_parts(tokens)):
            whole = len(tokens) <= WINDOW
            span = (start, end) if whole else (part[0].start, part[-1].end)
            heard.append(Sentence(*span, tuple(part), forms if number == 0 else ()))
    # In a turn of the other's, *me* is the other: the names swap with the speaker.
    swapped = {name: {"me": "you", "you": "me"}.get(form, form) for name, form in names.items()}
    context: list[Token] = []
    for turn, own in zip(before, mine, strict=True):
        context += pieces.tokens(words("me:" if own else "you:"))
        context += pieces.tokens(words(turn.text, names if own else swapped))
    return Heard(tuple(heard), tuple(context), about, bool(mine) and not mine[-1])


def _is_own(turn: Turn, message: Message, number: int, count: int) -> bool:
    """Whether a turn before is the speaker's own. Where nobody says who speaks, turns are taken to alternate."""
    if message.speaker is not None:
        return turn.speaker == message.speaker
    return (count - number) % 2 == 0


def _parts(tokens: list[Token]) -> Iterator[list[Token]]:
    for start in range(0, len(tokens), WINDOW):
        yield tokens[start : start + WINDOW]
