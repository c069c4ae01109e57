"""What every page needs."""

from __future__ import annotations

import re

from django.conf import settings
from django.http import HttpRequest

from sameas.safety import COUNTRIES, ELSEWHERE, LABELS, NUMBERS_CHANGE, Country, country
from sameas_web.coach.outside import outside

_REGION = re.compile(r"[a-z]{2,3}-([A-Z]{2})\b")


def every_page(request: HttpRequest) -> dict[str, object]:
    """The help lines, one's own country's first (as set, else by the browser's language), and the LLM that is set up, if any."""
    region = _REGION.search(request.headers.get("Accept-Language", ""))
    code = settings.ENVIRONMENT.country or (region.group(1) if region else None)
    here = country(code) if code else None
    others: list[Country] = [place for place in COUNTRIES if place is not here]
    return {
        "here": here,
        "countries": [here, *others] if here else others,
        "labels": LABELS,
        "elsewhere": ELSEWHERE,
        "numbers_change": NUMBERS_CHANGE,
        "outside": outside(),
    }
