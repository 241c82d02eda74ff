#!/usr/bin/env python3
"""An editor's session with `khumue serve` in Chromium: edit, reload, error, mend.

    Tests/Browser/serve_reload.py KHUMUE

KHUMUE is the program. Exit status 1 when a check fails. Needs chromium and the packages of
requirements-test.txt.
"""

import shutil
import signal
import sys
import time

import browsers
import previews

CHAPTER = "content/handbook/20-working-together/60-coordinating"
PAGE = "/en/handbook/coordinating/"
RECORD = "content/records/roles/gather-needs.yaml"
WAIT = 10
# How far down the window the last heading stands.
PLACE = "return [...document.querySelectorAll('main h2')].at(-1).getBoundingClientRect().top"


class Session:
    def __init__(self, browser: browsers.Chromium, preview: previews.Preview) -> None:
        self.browser, self.preview = browser, preview
        self.passed = 0
        self.failed: list[str] = []

    def check(self, holds: bool, what: str) -> None:
        if holds:
            self.passed += 1
        else:
            self.failed.append(what)
            print(f"FAILED: {what}")

    def wait(self, condition: str, *values: object) -> bool:
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            if self.browser.run(condition, *values):
                return True
            time.sleep(0.01)
        return False

    def shows(self, text: str) -> bool:
        return self.wait("return document.body && document.body.textContent.includes(values[0])", text)

    def overlay(self) -> str:
        return (
            self.browser.run(
                "return document.querySelector('khumue-findings')?.shadowRoot.textContent || ''"
            )
            or ""
        )

    def overlay_holds(self, text: str) -> bool:
        return self.wait(
            "const panel = document.querySelector('khumue-findings');"
            "return panel && panel.shadowRoot.textContent.includes(values[0])",
            text,
        )

    def overlay_goes(self) -> bool:
        return self.wait("return document.body && !document.querySelector('khumue-findings')")


def edits(session: Session) -> None:
    preview, browser = session.preview, session.browser
    browser.open(preview.address + PAGE)
    browser.run("document.documentElement.dataset.seen = 'before'; scrollTo(0, 700)")
    session.check(session.wait("return scrollY === 700"), "the page is long enough to scroll")
    place = browser.run(PLACE)
    preview.replace(f"{CHAPTER}/en.md", "---\n\n", "---\n\nSaved just now.\n\n")
    session.check(session.shows("Saved just now."), "a saved edit is shown")
    session.check(
        abs(browser.run(PLACE) - place) < 2, "what is read stays where it is, though a line is above it"
    )
    seen = browser.run("return document.documentElement.dataset.seen")
    session.check(seen == "before", "a text is exchanged without loading the page anew")
    preview.replace(f"{CHAPTER}/en.md", "Saved just now.", "Saved once more.")
    session.check(not session.overlay(), "no overlay without errors")


def errors(session: Session) -> None:
    preview, browser = session.preview, session.browser
    browser.open(preview.address + PAGE)
    preview.replace(f"{CHAPTER}/en.md", "Saved once", "Saved <script>alert(1)</script> once")
    session.check(session.overlay_holds(f"{CHAPTER}/en.md:"), "an error is shown with its place")
    session.check("^" in session.overlay(), "and with a caret")
    injected = browser.run(
        "return document.querySelector('khumue-findings').shadowRoot.querySelectorAll('script').length"
    )
    session.check(injected == 0, "the text of a file is text in the overlay")
    session.check(session.shows("Saved"), "the last good page can still be read")
    browser.open(preview.address + "/th/roles/")
    session.check(session.overlay_holds("en.md:"), "other pages show the error as well")
    styled = browser.run(
        "const box = document.querySelector('khumue-findings').shadowRoot.querySelector('section');"
        "return getComputedStyle(box).position"
    )
    session.check(
        styled == "fixed" or session.wait(
            "const box = document.querySelector('khumue-findings').shadowRoot.querySelector('section');"
            "return getComputedStyle(box).position === 'fixed'"
        ),
        "the overlay has its style under the site's policy",
    )
    browser.run(
        "document.querySelector('khumue-findings').shadowRoot.querySelector('button').click()"
    )
    session.check(session.overlay_goes(), "the overlay can be hidden")
    preview.replace(RECORD, "title:", "titel:")
    session.check(session.overlay_holds("titel"), "a new error is shown again")
    preview.replace(f"{CHAPTER}/en.md", "<script>alert(1)</script> ", "")
    preview.replace(RECORD, "titel:", "title:")
    session.check(session.overlay_goes(), "the overlay goes away once all is mended")


def folders(session: Session) -> None:
    preview, browser = session.preview, session.browser
    browser.open(preview.address + "/th/roles/")
    preview.file("content").rename(preview.folder / "away")
    session.check(session.overlay_holds("content"), "a missing folder is told of")
    session.check("ไม่มีหน้านี้" not in preview.page("/th/roles/"), "the pages stay meanwhile")
    (preview.folder / "away").rename(preview.file("content"))
    session.check(session.overlay_goes(), "a folder that came back is read")
    part = preview.file("content/handbook/20-working-together")
    shutil.copytree(part / "60-coordinating", part / "61-again")
    for language in ("th", "en"):
        text = (part / "61-again" / f"{language}.md").read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        (part / f"61-again/{language}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    shutil.rmtree(part / "61-again")
    session.check(session.overlay_goes(), "a folder that came and went leaves no error")
    browser.open(preview.address + PAGE)
    for number in range(10):
        preview.file(f"{CHAPTER}/en.md").open("a", encoding="utf-8").write(f"\nSave {number}.\n")
        time.sleep(0.03)
    session.check(session.shows("Save 9."), "the last of ten saves in a second is shown")


def styles(session: Session) -> None:
    preview, browser = session.preview, session.browser
    browser.open(preview.address + PAGE)
    browser.run("document.documentElement.dataset.seen = 'before'; scrollTo(0, 700)")
    with preview.file("templates/assets/site.css").open("a", encoding="utf-8") as file:
        file.write("\nbody { outline: 7px solid green; }\n")
    session.check(
        session.wait("return document.body && getComputedStyle(document.body).outlineWidth === '7px'"),
        "a change of the style is shown",
    )
    seen = browser.run("return document.documentElement.dataset.seen")
    session.check(seen is None, "for that the page is loaded anew")
    session.check(session.wait("return scrollY === 700"), "with its place kept")
    preview.replace("templates/wording/en.yaml", "\nskip: ", "\nskip: Now ")
    session.check(session.shows("Now "), "a change of a word is shown")


def main() -> int:
    with previews.preview(sys.argv[1]) as preview, browsers.chromium() as browser:
        session = Session(browser, preview)
        edits(session)
        errors(session)
        folders(session)
        styles(session)
        session.check(not browser.complaints(), str(browser.complaints()[:3]))
        start = time.monotonic()
        session.check(preview.stop(signal.SIGINT) == 0, "Ctrl-C is the usual end")
        session.check(time.monotonic() - start < 1, "it ends within a second, with a page open")
    print(f"serve in Chromium: {session.passed} checks hold, {len(session.failed)} do not")
    return 1 if session.failed else 0


if __name__ == "__main__":
    sys.exit(main())
