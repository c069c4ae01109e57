"""Help lines by country, each with when its source was last seen.

Numbers are facts from the project's domain study (section 6, sources to September
2026) and, for Nigeria and the Caribbean, from public pages seen in November 2026.
Where no source could be opened, ``seen`` is None: those first.
Numbers change: VERIFY BEFORE RELEASE, then every quarter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

For = Literal["at-risk", "own-conduct", "crisis", "emergency"]


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One service.

    Attributes:
        name: What it is called there.
        reach: Number, text code or address, as one would dial or type it.
        kind: Whom it is for: someone at risk, someone whose own conduct is the danger, a crisis of one's own, an emergency.
        note: Who it serves, or when, in a few words, as far as we know.
        seen: Month in which its source was looked at, ``YYYY-MM``; None where it stands here from general knowledge.
    """

    name: str
    reach: str
    kind: For
    note: str = ""
    seen: str | None = "2026-09"


@dataclass(frozen=True, slots=True)
class Country:
    """A country and its lines."""

    code: str
    name: str
    lines: tuple[HelpLine, ...]


COUNTRIES: tuple[Country, ...] = (
    Country(
        "US",
        "the United States",
        (
            HelpLine("National Domestic Violence Hotline", "1-800-799-7233, or text START to 88788", "at-risk"),
            HelpLine("StrongHearts Native Helpline", "1-844-762-8483", "at-risk", "Native American and Alaska Native people"),
            HelpLine("A Call for Change", "1-877-898-3411", "own-conduct", "10 am to 10 pm Eastern", seen=None),
            HelpLine("988 Lifeline", "call or text 988", "crisis"),
            HelpLine("Emergency", "911", "emergency"),
        ),
    ),
    Country(
        "GB",
        "the United Kingdom",
        (
            HelpLine("National Domestic Abuse Helpline", "0808 2000 247", "at-risk", "England, women, 24 hours"),
            HelpLine("Scotland's Domestic Abuse Helpline", "0800 027 1234", "at-risk", "24 hours", seen=None),
            HelpLine("Live Fear Free", "0808 80 10 800", "at-risk", "Wales, 24 hours", seen=None),
            HelpLine("Domestic and Sexual Abuse Helpline", "0808 802 1414", "at-risk", "Northern Ireland, 24 hours", seen=None),
            HelpLine("Men's Advice Line", "0808 801 0327", "at-risk", "men, weekdays"),
            HelpLine("Galop", "0800 999 5428", "at-risk", "LGBT+ people, weekdays"),
            HelpLine("Respect Phoneline", "0808 802 4040", "own-conduct", "weekdays"),
            HelpLine("Samaritans", "116 123", "crisis", seen=None),
            HelpLine("Shout", "text SHOUT to 85258", "crisis", seen=None),
            HelpLine("Emergency", "999", "emergency"),
        ),
    ),
    Country(
        "IE",
        "Ireland",
        (
            HelpLine("Women's Aid", "1800 341 900", "at-risk", "24 hours"),
            HelpLine("Male Advice Line", "1800 816 588", "at-risk", "men, daytime"),
            HelpLine("MOVE Ireland", "065 684 8689", "own-conduct", "men, daytime", seen="2026-11"),
            HelpLine("Samaritans", "116 123", "crisis", "24 hours", seen=None),
            HelpLine("Text About It", "text HELLO to 50808", "crisis", "24 hours"),
            HelpLine("Emergency", "112 or 999", "emergency"),
        ),
    ),
    Country(
        "CA",
        "Canada",
        (
            HelpLine("ShelterSafe", "sheltersafe.ca", "at-risk", "finds the line of your province", seen=None),
            HelpLine("Assaulted Women's Helpline", "1-866-863-0511", "at-risk", "Ontario", seen=None),
            HelpLine("Suicide Crisis Helpline", "call or text 9-8-8", "crisis"),
            HelpLine("Emergency", "911", "emergency"),
        ),
    ),
    Country(
        "AU",
        "Australia",
        (
            HelpLine("1800RESPECT", "1800 737 732, or text 0458 737 732", "at-risk"),
            HelpLine("Men's Referral Service", "1300 766 491", "own-conduct", seen="2026-11"),
            HelpLine("MensLine Australia", "1300 78 99 78", "own-conduct", seen=None),
            HelpLine("Lifeline", "13 11 14", "crisis"),
            HelpLine("Emergency", "000", "emergency"),
        ),
    ),
    Country(
        "NZ",
        "New Zealand",
        (
            HelpLine("Women's Refuge", "0800 733 843", "at-risk", "women"),
            HelpLine("Are You OK", "0800 456 450", "at-risk", "also about one's own conduct"),
            HelpLine("Are You OK", "0800 456 450", "own-conduct"),
            HelpLine("Need to talk", "call or text 1737", "crisis"),
            HelpLine("Emergency", "111", "emergency"),
        ),
    ),
    Country(
        "IN",
        "India",
        (
            HelpLine("Women Helpline", "181", "at-risk", "women"),
            HelpLine("National Commission for Women", "14490, or 7827170170", "at-risk", seen="2025-11"),
            HelpLine("Tele-MANAS", "14416", "crisis"),
            HelpLine("Emergency", "112", "emergency"),
        ),
    ),
    Country(
        "NG",
        "Nigeria",
        (
            HelpLine("Domestic and Sexual Violence Agency", "0800 033 3333", "at-risk", "Lagos State", seen="2026-11"),
            HelpLine("Mirabel Centre", "0815 577 0000", "at-risk", "after sexual violence, Lagos", seen=None),
            HelpLine("NAPTIP", "627", "at-risk", "short code, whole country", seen=None),
            HelpLine("Suicide Research and Prevention Initiative (SURPIN)", "0908 021 7555", "crisis", seen=None),
            HelpLine("Emergency", "112 (767 in Lagos)", "emergency", seen=None),
        ),
    ),
    Country(
        "JM",
        "Jamaica",
        (
            HelpLine("Government shelter hotline", "876-553-0372", "at-risk", "24 hours, as of 2020", seen="2026-11"),
            HelpLine("Woman Inc. crisis line", "876-929-2997", "at-risk", "24 hours, as of 2020", seen="2026-11"),
            HelpLine("Mental Health and Suicide Prevention Helpline", "888-639-5433", "crisis", seen=None),
            HelpLine("Emergency", "119 police, 110 ambulance", "emergency", seen=None),
        ),
    ),
    Country(
        "TT",
        "Trinidad and Tobago",
        (
            HelpLine("National Domestic Violence Hotline", "800-7283 (800-SAVE)", "at-risk", "24 hours", seen="2026-11"),
            HelpLine("National Domestic Violence Hotline", "800-7283 (800-SAVE)", "own-conduct", "takes both", seen="2026-11"),
            HelpLine("Lifeline", "800-5588", "crisis", seen=None),
            HelpLine("Emergency", "999 police, 811 ambulance", "emergency", seen=None),
        ),
    ),
    Country(
        "BB",
        "Barbados",
        (
            HelpLine("Business and Professional Women's Club crisis line", "246-435-8222", "at-risk", seen=None),
            HelpLine("Lifeline Barbados", "246-536-4500", "crisis", "24 hours", seen="2026-11"),
            HelpLine("Emergency", "211 police, 511 ambulance", "emergency", seen=None),
        ),
    ),
    Country(
        "DE",
        "Germany",
        (
            HelpLine("Hilfetelefon", "116 016", "at-risk", "women, 24 hours"),
            HelpLine("Hilfetelefon Gewalt an Männern", "0800 1239900", "at-risk", "men"),
            HelpLine("Telefonseelsorge", "0800 111 0 111", "crisis"),
            HelpLine("Emergency", "110 police, 112 ambulance", "emergency", seen=None),
        ),
    ),
    Country(
        "FR",
        "France",
        (
            HelpLine("Violences Femmes Info", "3919", "at-risk", "women"),
            HelpLine("Numéro national de prévention du suicide", "3114", "crisis", seen=None),
            HelpLine("Ne frappez pas", "08 019 019 11", "own-conduct", seen=None),
            HelpLine("Emergency", "112, or by SMS 114", "emergency"),
        ),
    ),
    Country(
        "ES",
        "Spain",
        (
            HelpLine("Teléfono 016", "016, or WhatsApp 600 000 016", "at-risk", "53 languages"),
            HelpLine("Línea 024", "024", "crisis", seen=None),
            HelpLine("Emergency", "112", "emergency"),
        ),
    ),
)

LABELS: dict[For, str] = {
    "at-risk": "If you are hurt or afraid",
    "own-conduct": "If you worry about what you do",
    "crisis": "If you or someone may not want to live",
    "emergency": "Right now",
}

ELSEWHERE = (
    'Not listed? Your local emergency number works. For the rest, search for "domestic abuse helpline" or "crisis line" and your '
    "country, on a device nobody else looks at."
)
NUMBERS_CHANGE = "Numbers change. If one doesn't answer, try the next, or the emergency number."


def country(code: str) -> Country | None:
    """A country by its two-letter code (ISO 3166), ``UK`` understood; None if it is not listed."""
    wanted = {"UK": "GB"}.get(code.upper(), code.upper())
    return next((c for c in COUNTRIES if c.code == wanted), None)
