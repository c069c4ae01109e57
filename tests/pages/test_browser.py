"""The journey in a real browser: Chromium, light and dark, wide and phone, by keyboard alone, by axe's rules.

A target of its own, ``make test-browser``; without Chromium or Playwright it says NOT RUN.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.llm import stub

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = (
    os.environ.get("SAMEAS_CHROMIUM")
    or shutil.which("chromium")
    or shutil.which("chromium-browser")
    or shutil.which("google-chrome")
)
HARSH = "You always ignore me"
AFRAID = "i didnt tell you about the car because i was scared of what youd do to me"
PLANTED = "the heron by Blackwater weir saw me crying"
PAGES = [
    "",
    "steps/",
    "send/",
    "sent/",
    "received/",
    "again/",
    "again/boss/",
    "not-tonight/",
    "drawer/",
    "learn/",
    "learn/moves/contempt/",
]
PAGES += ["learn/power-over/", "learn/four-steps/", "learn/science/", "safety/", "about/", "design/", "nowhere/"]
LOOKS = [("wide", 1280, 900, "light"), ("wide", 1280, 900, "dark"), ("phone", 390, 844, "light"), ("phone", 390, 844, "dark")]

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


class Served:
    """A server of its own, and where it keeps what it keeps."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        command = [sys.executable, "-m", "sameas", "serve", "--no-browser", "--port", "0", "--data", str(folder / "data")]
        environment = os.environ | {"SAMEAS_LOG": "info", "TMPDIR": str(folder / "tmp")} | settings
        (folder / "tmp").mkdir()
        self.log = (folder / "log").open("wb")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, text=True, env=environment)
        assert self.process.stdout is not None
        self.address = next(m.group() for line in self.process.stdout if (m := re.search(r"http://\S+", line)))
        self.base = self.address.split("open/")[0]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)
        if self.process.stdout is not None:
            self.process.stdout.close()
        self.log.close()

    def holds(self, words: str) -> list[str]:
        """Files that hold these words."""
        return [str(path) for path in self.folder.rglob("*") if path.is_file() and words.encode() in path.read_bytes()]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    found = Served(tmp_path_factory.mktemp("served"))
    yield found
    found.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    playwright = pytest.importorskip("playwright.sync_api", reason="NOT RUN: Playwright is not installed: make test-browser")
    if CHROMIUM is None:
        pytest.skip("NOT RUN: there is no Chromium; install it, or set SAMEAS_CHROMIUM to where it is")
    with playwright.sync_playwright() as started:
        found = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture(scope="module")
def key(browser: Browser, served: Served) -> list[Any]:
    """The cookie that opening the address gives."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(served.address)
    assert page.url == served.base
    cookies: list[Any] = context.cookies()
    return cookies


def opened(browser: Browser, key: list[Any], width: int = 1280, height: int = 900, scheme: Any = "light") -> Page:
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce")
    context.add_cookies(key)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return context.new_page()


def write(page: Page, text: str) -> None:
    page.fill("#text", text)
    page.click("text=Look at it with me")
    page.wait_for_selector("#found :is(.reach, .halt, .stands, .plainly, .guesses)")


@pytest.mark.parametrize(("name", "width", "height", "scheme"), LOOKS)
def test_every_page_is_open_to_everyone(
    browser: Browser, served: Served, key: list[Any], name: str, width: int, height: int, scheme: str
) -> None:
    """axe-core finds nothing, nothing sticks out, nothing shifts, nothing comes from elsewhere, nothing is complained of."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only where it is installed

    page = opened(browser, key, width, height, scheme)
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => {"
        " for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; })"
        ".observe({type: 'layout-shift', buffered: true});"
    )
    for path in PAGES:
        page.goto(served.base + path)
        states = [path]
        if path in {"send/", "sent/", "received/"}:
            write(page, HARSH)
            states.append(f"{path} read")
        found = Axe().run(page)
        assert found.violations_count == 0, f"{states[-1]} {name} {scheme}: {found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path} sticks out at {width}"
        assert page.evaluate("window.shift") < 0.01, path
    assert all(url.startswith(served.base) for url in asked), [u for u in asked if not u.startswith(served.base)]
    assert not [c for c in complaints if "404" not in c]


def test_the_first_page_is_light(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    sizes: list[int] = []
    page.on("response", lambda response: sizes.append(int(response.headers.get("content-length") or len(response.body()))))
    page.goto(served.base, wait_until="networkidle")
    assert sum(sizes) <= 150_000, sizes


def test_words_light_up_when_one_pauses_and_not_while_one_writes(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}send/")
    page.locator("#text").press_sequentially(HARSH, delay=20)
    assert page.locator("mark").count() == 0
    page.wait_for_selector("mark.up")
    assert "ignore" in page.locator("mark.up").first.inner_text()
    assert page.locator(".reach").is_visible()
    # The mark lies under the words in the text field, to the pixel.
    both = page.evaluate(
        "() => { const s = e => getComputedStyle(document.querySelector(e));"
        " return ['font', 'padding', 'width', 'lineHeight'].map(p => s('#text')[p] === s('[data-behind]')[p]); }"
    )
    assert both[:2] == [True, True]


def test_just_let_me_write_reads_nothing(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}send/")
    page.check("input[value=never]")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.locator("#text").press_sequentially(HARSH, delay=10)
    page.wait_for_timeout(1800)
    assert asked == []
    page.reload()
    assert page.is_checked("input[value=never]")


def test_by_keyboard_alone(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(served.base)

    def tab_to(name: str) -> None:
        for _ in range(40):
            page.keyboard.press("Tab")
            text = page.evaluate("(document.activeElement.innerText || document.activeElement.id || '').trim()")
            if name in text:
                return
        raise AssertionError(f"cannot be reached by Tab: {name}")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    tab_to("I'm about to send this")
    page.keyboard.press("Enter")
    page.wait_for_selector("#text")
    tab_to("text")
    page.keyboard.type(HARSH)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".hindrance")
    tab_to("That's not it")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Gone, and it stays away on this computer")
    assert page.locator(".hindrance").count() == 0
    page.goto(f"{served.base}about/")
    page.click("text=Bring back what I sent away")


def test_send_anyway_is_always_there(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}send/")
    for text in (HARSH, AFRAID):
        write(page, text)
        page.click("text=Send anyway: copy it")
        assert page.evaluate("navigator.clipboard.readText()") == text
        page.wait_for_timeout(1700)


def test_danger_leaves_the_draft_and_saves_nothing(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}send/")
    assert page.locator("[data-save]").is_visible()
    write(page, AFRAID)
    assert page.locator(".halt").is_visible()
    assert page.input_value("#text") == AFRAID
    assert not page.locator("[data-save]").is_visible()
    assert page.locator(".reach, .frame, .hindrance").count() == 0


def test_an_offer_is_taken_in_part_and_ones_own_words_come_back(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}send/")
    mine = "You're so selfish. I cooked for two hours and you went straight to bed."
    write(page, mine)
    offer = page.locator("[data-offer]").first
    parts = offer.locator("[data-part]")
    assert parts.count() == 3
    parts.nth(1).click()
    left_out = parts.nth(1).inner_text()
    offer.locator("[data-take]").click()
    page.wait_for_selector("#found :is(.stands, .plainly)")
    taken = page.input_value("#text")
    assert "I cooked for two hours" in taken
    assert left_out not in taken
    page.click("text=Bring mine back")
    assert page.input_value("#text") == mine
    page.wait_for_selector("[data-offer]")
    page.check("[name=heat][value=fierce]")
    page.wait_for_function("document.activeElement.value === 'fierce'")
    page.locator("#text").press_sequentially(" And")
    assert not page.locator("[data-take]").first.is_visible()


def test_the_four_steps_end_in_words(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}steps/")
    page.fill("#text", "You're so selfish. I cooked for two hours and you went straight to bed.")
    page.click("text=Begin")
    page.click("text=None of these, I'm just angry")
    page.click("text=Go on")
    assert page.input_value("#line-happened").startswith("I cooked for two hours")
    page.fill("#line-like", "Sit with me next time?")
    page.click("text=Go on")
    page.click("text=Pass this by")
    text = page.locator(".lines-to-send p").inner_text()
    assert "Sit with me next time?" in text
    assert served.holds("straight to bed") == []


@pytest.mark.parametrize("passphrase", ["", "four otters"])
def test_a_draft_is_held_until_morning(browser: Browser, served: Served, key: list[Any], passphrase: str) -> None:
    page = opened(browser, key)
    page.clock.set_fixed_time("2026-11-27T23:10:00")
    page.goto(f"{served.base}not-tonight/")
    page.fill("#hold", f"You always ignore me, {PLANTED}")
    page.fill("#hold-passphrase", passphrase)
    page.click("text=Hold it till morning")
    page.wait_for_selector("text=Held until Saturday")
    kept = page.evaluate("JSON.stringify(localStorage)")
    assert (PLANTED in kept) is not bool(passphrase)
    assert PLANTED not in page.content()
    page.goto(served.base)
    assert "held here till morning" in page.inner_text("[data-held-note]")

    page.clock.set_fixed_time("2026-11-28T06:01:00")
    page.goto(served.base)
    assert "Good morning" in page.inner_text("[data-held-note]")
    page.click("text=Not tonight")
    if passphrase:
        page.fill("#held-passphrase", "five otters")
        page.click("[data-open]")
        page.wait_for_selector("text=That isn't the passphrase")
        page.fill("#held-passphrase", passphrase)
        page.click("[data-open]")
    page.wait_for_selector("[data-then]:not([hidden])")
    assert PLANTED in page.inner_text("[data-words]")
    page.click("[data-copy-this] >> visible=true >> text=Send it as it is")
    assert PLANTED in page.evaluate("navigator.clipboard.readText()")
    page.click("[data-then] .button:not(.quiet)")
    assert PLANTED in page.input_value("#text")
    page.goto(f"{served.base}not-tonight/")
    page.click("[data-let-go]")
    assert page.locator("#hold").is_visible()
    assert "held" not in page.evaluate("JSON.stringify(localStorage)")
    assert served.holds(PLANTED) == []


def test_danger_is_not_held(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    page.goto(f"{served.base}not-tonight/")
    page.fill("#hold", AFRAID)
    page.click("text=Hold it till morning")
    page.wait_for_selector(".halt")
    assert page.input_value("#hold") == AFRAID
    assert "held" not in page.evaluate("JSON.stringify(localStorage)")


@pytest.mark.parametrize("way", ["press", "shift"])
def test_leaving_in_a_hurry(browser: Browser, served: Served, key: list[Any], way: str) -> None:
    page = opened(browser, key)
    page.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
    page.goto(f"{served.base}not-tonight/")
    page.fill("#hold", HARSH)
    page.click("text=Hold it till morning")
    page.wait_for_selector("text=Held until")
    page.goto(f"{served.base}send/")
    write(page, HARSH)
    if way == "press":
        page.click("text=Leave this page")
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    page.wait_for_url("https://www.bbc.co.uk/weather")
    page.go_back()
    page.wait_for_load_state()
    assert HARSH not in page.content()
    assert page.locator("#text").count() == 0 or page.input_value("#text") == ""
    page.goto(f"{served.base}not-tonight/")
    assert page.locator("#hold").is_visible()


def test_a_language_model_is_asked_after_one_has_seen_what_it_would_be_sent(browser: Browser, tmp_path: Path) -> None:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only where it is installed

    offer = "I feel ignored. Can you talk to me first?"
    with stub.served(stub.offering(offer)) as there:
        settings = {"SAMEAS_LLM_URL": there.url, "SAMEAS_LLM_MODEL": "tiny", "SAMEAS_CONFIG": str(tmp_path / "config")}
        server = Served(tmp_path, **settings)
        try:
            page = opened(browser, [], 390, 844, "dark")
            page.goto(server.address)
            page.goto(f"{server.base}send/")
            write(page, HARSH)
            page.click("text=Ask tiny for its wording")
            page.wait_for_selector("text=Before anything is sent")
            found = Axe().run(page)
            assert found.violations_count == 0, found.generate_report()
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert there.asked == []
            page.click("button:text('Send it')")
            page.wait_for_selector("text=Worded by tiny")
            assert page.locator("mark.up").count() == 1
            page.locator("[data-take]").first.click()
            assert page.input_value("#text") == offer
            page.click("text=Bring mine back")
            assert page.input_value("#text") == HARSH
            assert len(there.asked) == 1
        finally:
            server.stop()


def test_after_it_all_nothing_is_left(browser: Browser, served: Served, key: list[Any]) -> None:
    page = opened(browser, key)
    for door in ("send", "sent", "received"):
        page.goto(f"{served.base}{door}/")
        write(page, f"You always ignore me, {PLANTED}")
    page.goto(f"{served.base}send/")
    page.fill("#text", f"Could we talk on Sunday? {PLANTED}")
    page.click("text=Save it for later")
    page.fill("#passphrase", "four otters")
    page.click("button:text('Save')")
    page.wait_for_url(f"{served.base}drawer/")
    page.click(".drawer a")
    page.fill("#passphrase", "four otters")
    page.click("button:text('Open')")
    assert PLANTED in page.input_value("#text")
    time.sleep(0.3)
    assert served.holds(PLANTED) == []
    assert served.holds("heron") == []
