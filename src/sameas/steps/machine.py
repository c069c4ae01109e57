"""The machine: where somebody stands in the four steps, and what comes next.

A ``Shift`` is a value. It knows the door that was taken, the draft, and what has been
answered; from these alone follows what is asked next, so that it can be put down, kept
as JSON, and taken up again. Nothing in it is ever sent anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sameas.conversation import Message
from sameas.errors import RecordError
from sameas.findings import Reading
from sameas.reader.sentences import sentences
from sameas.rewrites import Rewriting
from sameas.rewrites.guard import OF_A_BODY
from sameas.steps import script
from sameas.steps.shapes import Ask, Choice, Ending, Field

Door = Literal["send", "sent", "tonight"]
DOORS: tuple[Door, ...] = ("send", "sent", "tonight")
"""I'm about to send this · I've already sent it · Not tonight."""

_MANY_COMPLAINTS = 4
_PICKED: Mapping[str, tuple[str, str, Mapping[str, str], str]] = {
    "catch": (script.CATCH, "", script.CATCHES, script.CATCH_DEEPER),
    "nights": (script.NIGHTS, "", script.NIGHTS_ANSWERS, ""),
    "tonight": (script.TONIGHT, script.TONIGHT_SAYS, script.TONIGHT_LINES, ""),
}
"""Steps whose answer is picked: title, what is said with it, the answers, more for who wants it."""
_FILLED: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "repair": (script.REPAIR, script.REPAIR_SAYS, script.REPAIR_FIELDS),
    "sent": (script.SENT, script.SENT_SAYS, script.SENT_FIELDS),
}
"""Steps whose lines are written from nothing: title, what is said with it, the lines."""
_ORDER: Mapping[str, tuple[str, ...]] = {
    "send": ("catch", "nights", "which", "name", "say", "repair"),
    "sent": ("sent",),
    "tonight": ("tonight",),
}


@dataclass(frozen=True)
class Shift:
    """Where somebody stands.

    Attributes:
        door: How they came in.
        draft: Their words; may be empty.
        answers: What was answered, by step: a slug, or lines by field.
        begun: Lines that were written and not answered with, by step: where one went back, or put it down.
    """

    door: Door
    draft: str = ""
    answers: Mapping[str, str | Mapping[str, str]] = field(default_factory=dict)
    begun: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def answered(self, step: str, answer: str | Mapping[str, str]) -> Shift:
        """The same with one more answer; an empty one leaves the step be and goes on."""
        return replace(self, answers={**self.answers, step: answer})

    def left(self, step: str, lines: Mapping[str, str]) -> Shift:
        """The same, with lines of a step that were written and not answered with."""
        return replace(self, begun={**self.begun, step: lines}) if lines else self

    def back(self) -> Shift:
        """The same without the last answer, whose lines stay to be gone on with."""
        kept = list(self.answers.items())
        if not kept:
            return self
        step, answer = kept.pop()
        before = replace(self, answers=dict(kept))
        return before.left(step, answer) if isinstance(answer, Mapping) else before

    def next(self, rewrite: Callable[[Message], Rewriting], read: Callable[[Message], Reading]) -> Ask | Ending:
        """What is asked next, or where it ends.

        Args:
            rewrite: Offers what could be sent in a draft's place; fills the lines.
            read: Reads a message.
        """
        heard = [read(Message(text)) for text in self._said()]
        for text, reading in zip(self._said(), heard, strict=True):
            if reading.safety:
                return Ending("safety", "", text, signals=reading.safety)
        # A phone that somebody mentions in one of six lines is no reason to be asked.
        hints = tuple(hint for reading in heard for hint in reading.hints if hint.signal in OF_A_BODY)
        if self.answers.get("nights") == "scared":
            return Ending("safety", "")
        for step in _ORDER[self.door]:
            if step not in self.answers and self._applies(step):
                ask = self._ask(step, rewrite)
                begun = self.begun.get(step, {})
                lines = tuple(replace(line, prefilled=begun.get(line.slug, line.prefilled)) for line in ask.fields)
                return replace(ask, fields=lines, hints=hints)
        ending = _ENDINGS[self.door](self)
        if not ending.text:
            return replace(ending, hints=hints)
        reading = read(Message(ending.text))
        if reading.safety:
            return Ending("safety", "", ending.text, signals=reading.safety)
        barbs = _barbs(reading) if ending.kind != "nothing" else ()
        return replace(ending, notes=(*ending.notes, *barbs), hints=hints)

    def _said(self) -> list[str]:
        """Everything they have written so far."""
        lines = [line for answer in self.answers.values() if isinstance(answer, Mapping) for line in answer.values()]
        return [text for text in (self.draft, *lines) if text.strip()]

    def to_json(self) -> dict[str, Any]:
        """To be put down."""
        return {
            "door": self.door,
            "draft": self.draft,
            "answers": dict(self.answers),
            "begun": {step: dict(lines) for step, lines in self.begun.items()},
        }

    @classmethod
    def from_json(cls, record: object) -> Shift:
        """To be taken up again.

        Raises:
            RecordError: It is not what ``to_json`` gives.
        """
        if not isinstance(record, dict) or record.get("door") not in DOORS or not isinstance(record.get("draft"), str):
            raise RecordError("These are not the four steps, put down.", "Start again with: sameas shift")
        answers, begun = record.get("answers"), record.get("begun") or {}
        known = set(_ORDER[record["door"]])
        if (
            not _is_text(record["draft"])
            or not isinstance(answers, dict)
            or not isinstance(begun, dict)
            or not known.issuperset((*answers, *begun))
            or not all(_is_answer(answer) for answer in answers.values())
            or not all(isinstance(lines, dict) and _is_answer(lines) for lines in begun.values())
        ):
            raise RecordError("The answers of these four steps are damaged.", "Start again with: sameas shift")
        return cls(record["door"], record["draft"], answers, begun)

    def _applies(self, step: str) -> bool:
        if step == "nights":
            return self.answers.get("catch") == "under"
        if step == "which":
            return len(complaints(self.draft)) >= _MANY_COMPLAINTS
        return True

    def _ask(self, step: str, rewrite: Callable[[Message], Rewriting]) -> Ask:
        if step in _PICKED:
            title, says, texts, deeper = _PICKED[step]
            return Ask(step, title, says, _choices(texts), deeper=deeper)
        if step in _FILLED:
            title, says, labels = _FILLED[step]
            return Ask(step, title, says, fields=_fields(labels))
        if step == "which":
            parts = complaints(self.draft)
            choices = tuple(Choice(str(place), part) for place, part in enumerate(parts, 1))
            return Ask(step, script.WHICH, script.WHICH_SAYS, choices)
        if step == "name":
            caught = str(self.answers.get("catch", ""))
            says = f"{script.CAUGHT.get(caught, '')} {script.NAME_SAYS}".strip()
            line = Field("naming", script.NAME_LABEL, script.NAMINGS.get(caught, ""))
            return Ask(step, script.NAME, says, fields=(line,), deeper=script.NAME_DEEPER)
        return Ask(step, script.SAY, script.SAY_SAYS, fields=self._lines(rewrite), deeper=script.SAY_DEEPER)

    def _tonights(self) -> str:
        """The draft, or the one complaint of it that was chosen."""
        chosen = self.answers.get("which")
        parts = complaints(self.draft)
        if isinstance(chosen, str) and chosen.isdecimal() and 1 <= int(chosen) <= len(parts):
            return parts[int(chosen) - 1]
        return self.draft

    def _lines(self, rewrite: Callable[[Message], Rewriting]) -> tuple[Field, ...]:
        """The four lines, filled with what the best suggestion says of each."""
        filled = dict.fromkeys(script.SAY_FIELDS, "")
        draft = self._tonights()
        if draft.strip():
            found = rewrite(Message(draft))
            if found.suggestions:
                best = found.suggestions[0]
                filled["happened"] = best.text
                for part, slug in ((best.feelings, "feel"), (best.wishes, "like")):
                    for words in part:
                        filled[slug] = f"{filled[slug]} {words}".strip()
                        filled["happened"] = filled["happened"].replace(words, "", 1)
                filled["happened"], asked = _sorted(_tidied(filled["happened"]))
                filled["like"] = f"{asked} {filled['like']}".strip()
            elif found.reading.stance in {"same-as", "plain"}:
                filled["happened"] = draft
        return tuple(Field(slug, label, filled[slug]) for slug, label in script.SAY_FIELDS.items())


def complaints(draft: str) -> tuple[str, ...]:
    """The sentences of a draft that speak of the other; several of them are several complaints."""
    parts = [draft[start:end] for start, end in sentences(draft)]
    return tuple(
        part for part in parts if re.search(r"\b(?:you|u|your|ur|you're|you've|ye|yer)\b", part.lower().replace("’", "'"))
    )


def plainer(line: str) -> tuple[str, ...]:
    """Plainer feelings for an evaluation that poses as one; none where there is none."""
    low = line.lower()
    return next((feelings for word, feelings in script.PLAINER.items() if re.search(rf"\b{word}\b", low)), ())


def raises_fear(line: str) -> bool:
    """Whether a word said as a feeling raises the question of fear."""
    return any(re.search(rf"\b{word}\b", line.lower()) for word in script.FEARFUL)


def _line_of(shift: Shift, step: str, name: str) -> str:
    lines = shift.answers.get(step)
    return " ".join(lines.get(name, "").split()) if isinstance(lines, Mapping) else ""


def _said(shift: Shift) -> Ending:
    made = _line_of(shift, "say", "made")
    parts = [
        _line_of(shift, "repair", "landed"),
        _line_of(shift, "repair", "own"),
        _line_of(shift, "name", "naming"),
        _line_of(shift, "say", "happened"),
        f"{script.MADE_OPENING}{made}" if made else "",
        _line_of(shift, "say", "feel"),
        _line_of(shift, "say", "like"),
    ]
    text = " ".join(_ended(part) for part in parts if part)
    if not text:
        return Ending("nothing", script.NOTHING_READY, shift.draft)
    notes = (*_owned(f"{parts[0]} {parts[1]}"), *_felt(_line_of(shift, "say", "feel")))
    if shift.answers.get("catch") == "under":
        return Ending("limit", script.LIMIT_READY, text, notes)
    return Ending("words", script.WORDS_READY, text, notes)


def _sent(shift: Shift) -> Ending:
    parts = [_line_of(shift, "sent", name) for name in script.SENT_FIELDS]
    text = " ".join(_ended(part) for part in parts if part)
    if not text:
        return Ending("nothing", script.NOTHING_READY)
    return Ending("words", script.WORDS_READY, text, _owned(text))


def _tonight(shift: Shift) -> Ending:
    picked = shift.answers.get("tonight")
    line = script.TONIGHT_LINES.get(picked, picked) if isinstance(picked, str) else ""
    return Ending("wait", script.WAIT_READY, line) if line else Ending("nothing", script.NOTHING_READY)


_ENDINGS: Mapping[str, Callable[[Shift], Ending]] = {"send": _said, "sent": _sent, "tonight": _tonight}


def _owned(text: str) -> tuple[str, ...]:
    """What an apology may do without."""
    low = text.lower()
    notes = []
    if re.search(r"\bbut\b", low):
        notes.append(script.NO_BUT)
    if re.search(r"\b(?:forgive me|forgiveness|please forgive|are we ok|are we good)\b", low):
        notes.append(script.NO_FORGIVING)
    return tuple(notes)


def _felt(line: str) -> tuple[str, ...]:
    """What a word for a feeling may be worth asking about; nobody is forbidden it."""
    notes = [script.MAYBE_FEAR] if raises_fear(line) else []
    if plainer(line):
        notes.append(script.PLAINER_OFFER.replace("{feelings}", ", ".join(plainer(line))))
    return tuple(notes)


def _barbs(reading: Reading) -> tuple[str, ...]:
    words = [finding.evidence.quote for finding in reading.moves if finding.stance == "one-up"]
    return (script.STILL_BARBED.replace("{words}", f"“{words[0]}”"),) if words else ()


def _ended(part: str) -> str:
    return part if part[-1:] in ".!?…" or not part[-1:].isalnum() else f"{part}."


def _tidied(text: str) -> str:
    text = re.sub(r"\s+([,.!?;])", r"\1", " ".join(text.split()))
    return re.sub(r"^[,.;]+\s*|(?:,|\band|\bso)\s*$", "", re.sub(r"([.!?,])[.,]+", r"\1", text)).strip()


def _sorted(text: str) -> tuple[str, str]:
    """What happened, and what of it is a wish; a topic alone is neither."""
    parts = [text[start:end] for start, end in sentences(text)]
    wishes = [
        part
        for part in parts
        if re.match(r"(?:i'd like|id like|i want|would (?:you|u)|please)\b", part.lower().replace("’", "'"))
    ]
    return " ".join(part for part in parts if part not in wishes and not part.endswith(":")), " ".join(wishes)


def _choices(texts: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(slug, text) for slug, text in texts.items())


def _fields(labels: Mapping[str, str]) -> tuple[Field, ...]:
    return tuple(Field(slug, label) for slug, label in labels.items())


def _is_answer(answer: object) -> bool:
    if isinstance(answer, dict):
        return all(_is_text(key) and _is_text(value) for key, value in answer.items())
    return _is_text(answer)


def _is_text(value: object) -> bool:
    """Whether it is text without half a character in it."""
    if not isinstance(value, str):
        return False
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
