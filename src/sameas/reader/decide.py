"""From probabilities to what the reader stands by, or to "cannot tell".

The stance is chosen first, as a whole; the moves named must then agree with it.
This way no page shows a one-up move under a text it calls plain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sameas.findings import Stance
from sameas.reader.ears import Said

STANCES: tuple[Stance, ...] = ("one-up", "one-down", "same-as", "plain")
_PLACE = {stance: place for place, stance in enumerate(STANCES)}

FLOOR = 0.08
"""A stance none of whose own moves is at least this likely rests on nothing that could be shown: it is not told."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What one passage is said to be.

    Attributes:
        stance: One-up or one-down where the two together are likely enough, else the likelier of the others.
        sure: Its probability; 0 where no move of it is likely enough to be shown.
        moves: Positions of the moves stood by.
        signals: Positions of the danger signs stood by.
        hints: Positions of weak danger signs.
    """

    stance: Stance
    sure: float
    moves: tuple[int, ...]
    signals: tuple[int, ...]
    hints: tuple[int, ...]


def decide(said: Said, stances: Sequence[Stance], rules: Mapping[str, Any]) -> Decision:
    """Decide on one passage.

    Args:
        said: What the heads say.
        stances: The stance of each move, in the order of the heads.
        rules: The manifest's ``decide``: thresholds found on held-out text.
    """
    # What is flagged must be right: trouble is told only where it is likely enough that there is any.
    troubled = float(said.stance[:2].sum()) >= rules["trouble"]
    chosen = int(np.argmax(said.stance[:2])) if troubled else 2 + int(np.argmax(said.stance[2:]))
    stance = STANCES[chosen]
    moves: list[int] = []
    if stance != "plain":
        # Moves of a lower stance may stand beside the one that decides ("I'm sorry you're so sensitive").
        allowed = [i for i, s in enumerate(stances) if _PLACE[s] >= chosen]
        own = [i for i in allowed if stances[i] == stance]
        moves = [i for i in allowed if said.moves[i] >= rules["moves"][i]]
        if not any(i in own for i in moves):
            likeliest = max(own, key=lambda i: float(said.moves[i]) / rules["moves"][i])
            if said.moves[likeliest] < FLOOR:
                return Decision(stance, 0.0, (), *_danger(said, rules))
            moves.append(likeliest)
    signals, hints = _danger(said, rules)
    return Decision(
        stance=stance,
        sure=float(said.stance[chosen]),
        moves=tuple(moves),
        signals=signals,
        hints=hints,
    )


def _danger(said: Said, rules: Mapping[str, Any]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Positions of the danger signs stood by, and of the weak ones."""
    signals = tuple(i for i, p in enumerate(said.safety) if p >= rules["safety"][i])
    return signals, tuple(i for i, p in enumerate(said.safety) if rules["hint"] <= p < rules["safety"][i])
