#!/usr/bin/env python3
"""The search of a built site in real browsers.

    Tests/Browser/search.py SITE KHUMUE [--only chromium|firefox]

Holds content/search-cases.yaml against the search page, under a path of a server and opened from a
folder; compares what the browser and the program take for the same; walks the results by keyboard.
KHUMUE is the program. Exit status 1 when a check fails. Needs chromium, firefox-esr and the
packages of requirements-test.txt.
"""

import argparse
import contextlib
import functools
import http.server
import itertools
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import browsers

CASES = Path(__file__).parents[2] / "content/search-cases.yaml"
WAIT = 10


class Search:
    """The search page of one language in a browser."""

    def __init__(self, browser: browsers.Browser, root: str, language: str, query: str = "") -> None:
        self.browser, self.language = browser, language
        self.start = f"{root}/{language}/"
        file = "index.html" if root.startswith("file:") else ""
        browser.open(f"{self.start}search/{file}" + (f"?q={query}" if query else ""))
        self.wait("return typeof page.khumueSearch === 'object'")

    def wait(self, condition: str, *values: object) -> bool:
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            if self.browser.run(condition, *values):
                return True
            time.sleep(0.02)
        return False

    def ask(self, query: str) -> list[str]:
        """The addresses of the pages shown for a query, below the folder of the language."""
        self.browser.run(
            "const input = document.getElementById('query'); input.value = values[0];"
            "input.form.requestSubmit()",
            query,
        )
        self.wait("return document.getElementById('results').ariaBusy !== 'true'")
        links = self.browser.run(
            "return [...document.querySelectorAll('.hits > li > a')].map(a => a.href)"
        )
        return [link.removeprefix(self.start).replace("index.html", "") for link in links]

    def text(self, selector: str) -> str:
        return self.browser.run(
            "return document.querySelector(values[0])?.textContent ?? ''", selector
        )


class Report:
    def __init__(self, name: str) -> None:
        self.name, self.passed, self.failed = name, 0, 0

    def check(self, good: bool, words: str) -> None:
        self.passed += good
        self.failed += not good
        if not good:
            print(f"{self.name}: FAIL {words}")


def cases(report: Report, browser: browsers.Browser, root: str, khumue: str) -> None:
    """Each case of the content, and how long a query takes."""
    print(f"{report.name}: {root}")
    read = subprocess.run(
        [khumue, "inspect", "yaml"], input=CASES.read_bytes(), capture_output=True, check=True
    )
    every = json.loads(read.stdout)
    for language in ("th", "en"):
        search = Search(browser, root, language)
        for case in (case for case in every if case["lang"] == language):
            found = search.ask(case["query"])
            words = f"{language}: '{case['query']}' finds {found[:3]}, not {case['page']}"
            report.check(case["page"] in found[:3], words)
        queries = [case["query"] for case in every if case["lang"] == language]
        spent = browser.run(
            "const input = document.getElementById('query'), start = performance.now();"
            "for (const query of values[0]) { input.value = query; input.form.requestSubmit(); }"
            "return performance.now() - start",
            queries,
        )
        print(f"{report.name}: {language}: {spent / len(queries):.1f} ms a query, shown")


def large(report: Report, browser: browsers.Browser, root: str, khumue: str) -> None:
    """A handbook whose texts come in pieces finds the same."""
    cases(report, browser, root, khumue)
    search = Search(browser, root, "en")
    before = pieces(browser)
    search.ask("coffee council")
    report.check(before == 0 < pieces(browser) < 12, f"{pieces(browser)} pieces for one query")
    report.check(search.ask("zq7x") == ["handbook/about/"], "a word in the middle of a text")
    found = len(search.ask("q"))
    report.check(found == 10, "one letter is looked for when it is asked for")


def pieces(browser: browsers.Browser) -> int:
    return browser.run("return document.querySelectorAll('script[src*=\"/text-\"]').length")


def enlarge(khumue: str, folder: Path) -> Path:
    """Builds the content with so much more English text that it no longer fits one file."""
    shutil.copytree(CASES.parent, folder / "content")
    shutil.copytree(CASES.parents[1] / "templates", folder / "templates")
    # Words that no case asks for, each a little different.
    filler = "".join(f"qu{number:x}w " for number in range(22_000))
    texts = sorted((folder / "content/handbook").glob("*/*/*.md"))
    for path in texts:
        word = "zq7x " if path.parent.name.endswith("about") and path.name == "en.md" else ""
        text = filler[:88_000] + word + filler[88_000:] if path.name == "en.md" else "."
        section = f"\n\n## Filler {{#filler}}\n\n{text}\n"
        path.write_text(path.read_text(encoding="utf-8").rstrip() + section, encoding="utf-8")
    site = folder / "site"
    command = [khumue, "build", "--source", folder, "--output", site, "--only", "site"]
    subprocess.run(command, check=True, capture_output=True)
    return site


def order(report: Report, browser: browsers.Browser, khumue: str) -> None:
    """The order of lists is that of the browser's own collation, word for word."""
    listed = subprocess.run(
        [khumue, "list", "records"], capture_output=True, check=True, cwd=CASES.parents[1]
    ).stdout.decode()
    words = set(re.findall("[ก-๎]+", listed + "".join(
        path.read_text(encoding="utf-8") for path in CASES.parent.glob("handbook/*/*/th.md")
    )))
    text = "\n".join(words) + "\n"
    sort = subprocess.run([khumue, "thai", "sort"], input=text.encode(), capture_output=True, check=True)
    own = sort.stdout.decode().split()
    other = browser.run(
        "return values[0].sort(new Intl.Collator('th', {ignorePunctuation: true}).compare)", list(words)
    )
    apart = next((pair for pair in zip(own, other) if pair[0] != pair[1]), None)
    report.check(len(own) > 2000 and own == other, f"{len(own)} words in order, apart at {apart}")


def behaviour(report: Report, browser: browsers.Browser, root: str) -> None:
    """What readers do and see, one after the other."""
    search = Search(browser, root, "th", "เครือข่าย")
    report.check(search.wait("return document.querySelectorAll('.hits > li').length === 10"), "?q=")
    number = "".join(filter(str.isdigit, search.text(".found")))
    browser.run("for (let i = 0; i < 99; i++) document.querySelector('.more').click()")
    shown = browser.run("return document.querySelectorAll('.hits > li').length")
    report.check(shown == int(number or 0), f"{number} pages are said, {shown} shown")
    report.check(search.ask("ข่าว") != [] and "ข้าว" not in search.text(".hits"), "ข่าว is not ข้าว")
    search.ask("กำนั้น")
    report.check("วรรณยุกต์" in search.text(".found"), "the second try is told")
    report.check(search.ask("ฟหกดสวง") == [] and "ฟหกดสวง" in search.text(".found"), "no hit is told")
    report.check(search.ask("<b>x</b>") == [] and not search.text(".found b"), "a query is text")
    keyboard(report, browser, Search(browser, root, "en"))
    file = "index.html" if root.startswith("file:") else ""
    browser.open(f"{root}/th/glossary/{file}")
    browser.run("document.querySelector('.seek input').focus()")
    browser.press("สภากาแฟ", "Enter")
    led = search.wait("return document.querySelector('.hits > li > a')?.textContent === 'สภากาแฟ'")
    report.check(led, "the form at the head of a page leads to the search")


def keyboard(report: Report, browser: browsers.Browser, search: Search) -> None:
    focus = "return document.activeElement.closest('.hits > li') ? 'hit' : document.activeElement.id"
    browser.run("document.getElementById('query').focus()")
    browser.press("coffee")
    report.check(search.wait("return document.querySelector('.hits mark')"), "results while typing")
    report.check(search.text(".hits mark").lower() == "coffee", "the hit is marked")
    report.check("coffee" in browser.run("return location.search") or "file:" in search.start, "q")
    other = browser.run("return document.querySelector('.languages a').href")
    report.check(other.endswith("?q=coffee"), f"the other language keeps the query: {other}")
    browser.press("ArrowDown")
    browser.press("ArrowDown")
    browser.press("ArrowUp")
    report.check(browser.run(focus) == "hit", "arrows reach a result")
    browser.press("Escape")
    report.check(browser.run(focus) == "query", "Escape leads back")
    browser.press("ArrowDown")
    browser.press("Enter")
    there = search.wait("return location.pathname.includes('coffee-council')")
    report.check(there, "Enter opens a result")


def forms(report: Report, browser: browsers.Browser, root: str, khumue: str) -> None:
    """The browser and the program take the same for the same."""
    texts = samples()
    for toneless in (False, True):
        command = [khumue, "inspect", "search-form"] + ["--toneless"] * toneless
        answer = subprocess.run(
            command, input="\n".join(texts) + "\n", capture_output=True, check=True, encoding="utf-8"
        )
        expected = answer.stdout.split("\n")[:-1]
        Search(browser, root, "th")
        found = browser.run(
            "return values[0].map(text => page.khumueFinder.form(text, values[1]).text)",
            texts,
            toneless,
        )
        wrong = [text for text, a, b in zip(texts, expected, found, strict=True) if a != b]
        report.check(not wrong, f"forms differ for {wrong[:5]} of {len(texts)}")


def samples() -> list[str]:
    """Each character that the rules may touch, and each order of marks on a letter."""
    blocks = [(0x20, 0x2FF), (0x300, 0x36F), (0xE00, 0xE7F), (0x1E00, 0x1EFF), (0x2000, 0x206F)]
    letters = [chr(code) for first, last in blocks for code in range(first, last + 1)]
    marks = [chr(c) for c in (0xE31, *range(0xE34, 0xE3B), *range(0xE47, 0xE4F), 0xE32, 0xE33, 0xE40)]
    orders = ["ก" + "".join(order) for n in (2, 3) for order in itertools.product(marks, repeat=n)]
    texts = [f"a{letter}ก" for letter in letters if letter not in "\n\r\x85\u2028\u2029"]
    return texts + orders + ["ต่าง  ๆ", "น\u200bํ้า", "Ａ😀é", "e\u0301\u0323", "๑,๒๓๔"]


@contextlib.contextmanager
def server(folder: str) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as service:
        threading.Thread(target=service.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{service.server_port}"
        service.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("khumue")
    parser.add_argument("--only", choices=["chromium", "firefox"])
    options = parser.parse_args()
    site = options.site.resolve()
    reports = []
    with tempfile.TemporaryDirectory() as folder, server(folder) as host:
        Path(folder, "some").mkdir()
        Path(folder, "some/where").symlink_to(site)
        Path(folder, "large").mkdir()
        enlarge(options.khumue, Path(folder, "large"))
        for name in [options.only] if options.only else ["chromium", "firefox"]:
            with getattr(browsers, name)() as browser:
                report = Report(browser.name)
                reports.append(report)
                cases(report, browser, f"{host}/some/where", options.khumue)
                behaviour(report, browser, f"{host}/some/where")
                forms(report, browser, f"{host}/some/where", options.khumue)
                order(report, browser, options.khumue)
                behaviour(report, browser, f"file://{site}")
                large(report, browser, f"{host}/large/site", options.khumue)
                report.check(not browser.complaints(), str(browser.complaints()[:3]))
    for report in reports:
        print(f"{report.name}: {report.passed} checks hold, {report.failed} do not")
    return 1 if any(report.failed for report in reports) else 0


if __name__ == "__main__":
    sys.exit(main())
