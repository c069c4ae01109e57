"""Text to words as the encoder will hear them, each tied to where it stands.

The encoder was made on tidy English. People write "u nvr listen 🙄" and speak
of *my wife* or *my husband*. Here every word keeps its offsets in the text as
given and gets a *form*: what the encoder is told. Three things happen to forms:

* chat spelling is spelt out ("nvr" is heard as "never"), and so are words that a variety
  of English spells its own way ("cannae", "cyaan", "hollerin"), so that nobody is misheard
  for how they speak; an emoji is heard as its Unicode name, curly quotes as straight ones;
* words that differ only by a person's gender are heard alike (he, she and they with the verbs
  that go with them), and so are the speakers' names, so that swapping two people changes
  nothing at all;
* nothing else. Anger, swearing, grammar and turns of phrase go in as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

ANYONE = "alex"
"""How every given name is heard that is not a speaker's own."""

WORDS_KNOWN = 30_000
"""Single words whose forms are remembered, whoever said them: memory stays flat however many are met."""

EMOJI = (
    "[\u20e3\u203c\u2049\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff"
    "\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\U0001f000-\U0001faff]"
)
"""Emoji and other pictures, as a class for regular expressions; marks that join or colour them are not in it."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word, punctuation mark or emoji.

    Attributes:
        start: First code point in the text as given.
        end: One past the last.
        forms: What the encoder hears in its place; empty for what is silent.
    """

    start: int
    end: int
    forms: tuple[str, ...]


_WORD = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*|\S")  # don't and y'all are one word; every other mark stands alone


def words(text: str, names: Mapping[str, str] | None = None) -> list[Word]:
    """The words of a text, in order.

    Args:
        text: Any text.
        names: How a name is to be heard, by its lower-case form (see ``heard_names``).
    """
    names = names or {}
    found = [Word(match.start(), match.end(), _forms(match.group(), names)) for match in _WORD.finditer(text)]
    return _agreeing(found)


def _agreeing(found: list[Word]) -> list[Word]:
    """Words with the verb beside "he" in the form it has there, whatever pronoun was written: "they are" as "he is"."""
    for place, word in enumerate(found):
        if word.forms != (HE,):
            continue
        for near in (place - 1, place + 1):
            if 0 <= near < len(found):
                verb = found[near]
                forms = _WITH_HE.get(verb.forms)
                if forms:
                    found[near] = Word(verb.start, verb.end, forms)
    return found


def heard_names(self_name: str | None, others: Iterable[str], *, other_as: str) -> dict[str, str]:
    """How the speakers' own names are to be heard: one's own as *me*, the other's as *you* (or *she*, told to a friend).

    What is also a word ("A", "You", "Will") is left alone: folding it would rewrite what people say.
    """
    heard = {part: other_as for name in others for part in _parts_of(name)}
    return heard | dict.fromkeys(_parts_of(self_name or ""), "me")


def _parts_of(name: str) -> list[str]:
    parts = (fold(part).partition("'")[0] for part in _WORD.findall(name))
    return [part for part in parts if len(part) > 1 and part.isalpha() and part not in _not_names()]


@cache
def _not_names() -> frozenset[str]:
    """What stands where a name might and is a word: never folded away."""
    words_too = (
        "will grace hope mark love rose may faith joy art bill rich sunny honey babe baby mum dad wife husband partner "
        "him her them"
    )
    everyday = resources.files("sameas.reader").joinpath("everyday_english.txt").read_text("utf-8").split()
    return frozenset(everyday) | frozenset(words_too.split())


def _forms(word: str, names: Mapping[str, str]) -> tuple[str, ...]:
    name, _, rest = fold(word).partition("'") if names else ("", "", "")
    heard = names.get(name)
    if heard:
        return (heard, "'", rest) if rest else (heard,)
    return _nameless(word)


@lru_cache(WORDS_KNOWN)
def _nameless(word: str) -> tuple[str, ...]:
    """The forms of a word that is nobody's name among those who speak."""
    plain = fold(word)
    name, _, rest = plain.partition("'")
    if name in given_names():
        return (ANYONE, "'", rest) if rest else (ANYONE,)
    if not plain:
        return ()
    if len(plain) == 1 and not plain.isalnum() and ord(plain) > 0x7F:  # noqa: PLR2004 - the end of ASCII
        return _emoji(plain)
    spelt = _spelling().get(plain, plain)
    return tuple(piece for part in spelt.split() for piece in _split(_GENDERLESS.get(part, part)))


@lru_cache(WORDS_KNOWN)
def fold(word: str) -> str:
    """Lower case, accents off, curly quotes straight, invisible marks gone, and "sooooo" as "soo"."""
    if _is_simple(word):  # nine words in ten
        return _STRETCHED.sub(r"\1\1", word.lower())
    letters = unicodedata.normalize("NFKD", word).lower()
    kept = (c for c in letters if unicodedata.category(c) not in _SILENT)
    return _STRETCHED.sub(r"\1\1", "".join(kept).translate(_QUOTES))


def folded_with_places(text: str) -> tuple[str, list[int]]:
    """A text folded letter by letter, and where in the text as given each letter of it comes from."""
    lines = text.replace("\n", " ")
    if _is_simple(lines):
        return lines.lower(), list(range(len(lines)))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in _folded_letter(letter):
            letters.append(part)
            places.append(place)
    return "".join(letters), places


@lru_cache(4096)
def _folded_letter(letter: str) -> str:
    """What one letter is folded to, often itself and sometimes nothing."""
    parts = unicodedata.normalize("NFKD", letter).lower()
    kept = (part for part in parts if unicodedata.category(part) not in _SILENT or part == "\n")
    return "".join(" " if part.isspace() else part.translate(_QUOTES) for part in kept)


def _is_simple(text: str) -> bool:
    """Whether folding it is lower-casing it: printable ASCII without the two marks that are accents on their own."""
    return text.isascii() and text.isprintable() and "`" not in text and "^" not in text


def _split(form: str) -> tuple[str, ...]:
    """A form cut at its punctuation marks, as the encoder's vocabulary has it."""
    if form.isalnum():
        return (form,)
    return tuple(part for part in _MARK.split(form) if part.strip())


@cache
def _emoji(char: str) -> tuple[str, ...]:
    name = unicodedata.name(char, "").lower().replace("-", " ").split()
    return tuple(part for part in name if part not in {"sign", "symbol", "with", "face", "mark"}) or tuple(name)


@cache
def given_names() -> frozenset[str]:
    """Given names of many peoples that are not words too. All are heard as one, so that no name carries a stance."""
    file = resources.files("sameas.reader").joinpath("given_names.txt")
    return frozenset(line for line in file.read_text("utf-8").split() if line)


@cache
def _spelling() -> Mapping[str, str]:
    """How people type and how varieties of English spell, and what it says: our own tables; chat comes first."""
    files = (resources.files("sameas.reader").joinpath(f"{name}_spelling.tsv") for name in ("variety", "chat"))
    return dict(line.split("\t") for file in files for line in file.read_text("utf-8").splitlines())


_SILENT = {"Mn", "Cc", "Cf", "Cs", "Me", "Sk"}
_MARK = re.compile(r"(\W)")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "…": ".", "–": "-", "—": "-"})

# Heard alike, whichever the person: both sides of a couple must be read by the same ear.
_GENDERLESS = {
    form: heard
    for heard, forms in {
        "she": "he they",
        "she's": "he's they're they've",
        "she'll": "he'll they'll",
        "she'd": "he'd they'd",
        "her": "him his them their",
        "herself": "himself hisself themself themselves theirselves",
        "partner": "husband wife boyfriend girlfriend hubby wifey bf gf hubs missus wifie fiance fiancee spouse",
        "partners": "husbands wives boyfriends girlfriends",
        "person": "man woman guy gal bloke lady gentleman lad lass",
        "people": "men women guys gals blokes ladies gentlemen lads lasses",
        "child": "boy girl",
        "children": "boys girls",
        "kid": "son daughter",
        "kids": "sons daughters",
        "mother": "father",
        "mum": "dad mom mam daddy mummy mommy papa mama da mammy",
        "sister": "brother sis bro",
        "sisters": "brothers",
        "aunt": "uncle auntie aunty",
        "grandma": "grandad granddad grandpa granny nan nana gran grandmother grandfather",
        "cousin": "niece nephew",
        "master": "mistress",
        "mister": "mrs mr miss ms sir madam ma'am",
        "king": "queen",
        "prince": "princess",
        "widow": "widower",
        "waiter": "waitress",
        "bastard": "bitch",
        "bastards": "bitches",
        # Endearments; those that are words besides ("love", "dear", "pet", "baby") are left alone.
        "darling": "babe babes bae hun hunny hon honey sweetheart sweetie habibi habibti jaan",
    }.items()
    for form in forms.split()
}
# Possessives follow their words.
_GENDERLESS |= {f"{form}'s": f"{heard}'s" for form, heard in _GENDERLESS.items() if "'" not in form}
_GENDERLESS |= dict.fromkeys(("hers", "theirs"), "her")

HE = _GENDERLESS["he"]
"""How he, she and they are heard."""

# A verb beside one of them is heard as it stands with one person, so that "they" does not show in it.
_WITH_HE = {
    _split(plural): _split(single)
    for plural, single in {
        "are": "is",
        "were": "was",
        "have": "has",
        "do": "does",
        "aren't": "isn't",
        "weren't": "wasn't",
        "haven't": "hasn't",
        "don't": "doesn't",
    }.items()
}
