"""Findings sent away ("that's not it"): one goes, and stays away, on this machine only and without its words being kept."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Sequence

from django.conf import settings

from sameas.findings import Finding
from sameas_web.coach.models import Dismissal


def dismiss(move: str, words: str) -> None:
    """Remember that these words do not make this move."""
    Dismissal.objects.get_or_create(fingerprint=_fingerprint(move, words))


def bring_back_all() -> int:
    """Forget every dismissal; how many there were."""
    return Dismissal.objects.all().delete()[0]


def how_many() -> int:
    """How many findings are kept away."""
    return Dismissal.objects.count()


def standing(findings: Sequence[Finding]) -> list[Finding]:
    """The findings nobody has sent away."""
    prints = {finding: _fingerprint(finding.move, finding.evidence.quote) for finding in findings}
    away = _known(prints.values())
    return [finding for finding in findings if prints[finding] not in away]


def _known(prints: Iterable[bytes]) -> set[bytes]:
    found = Dismissal.objects.filter(fingerprint__in=list(prints)).values_list("fingerprint", flat=True)
    return {bytes(each) for each in found}


def _fingerprint(move: str, words: str) -> bytes:
    """A hash under a key of this installation: nobody can try words against it elsewhere."""
    folded = " ".join(words.casefold().split())
    return hmac.digest(settings.ENVIRONMENT.key("dismissals"), f"{move}\0{folded}".encode(), hashlib.sha256)
