#!/usr/bin/env python3
"""How long after a file was saved the change is seen under `khumue serve`, on the real content.

    Benchmarks/serve.py KHUMUE [--runs N] [--browser]

Two figures in milliseconds for each kind of edit: until the server gives the new page (asked for
every millisecond), and with --browser until Chromium paints it. Median and worst of N runs.
"""

import argparse
import http.client
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Tests/Browser"))
import browsers  # noqa: E402
import previews  # noqa: E402

CHAPTER = "content/handbook/20-working-together/60-coordinating/en.md"
EDITS = {
    "body of a chapter": (CHAPTER, "\n---\n\n", "\n---\n\n{0}\n\n", "/en/handbook/coordinating/"),
    "title of a chapter": (CHAPTER, "\ntitle: ", "\ntitle: {0} ", "/en/"),
    "record": ("content/records/roles/gather-needs.yaml", "\n  en: ", "\n  en: {0} ", "/en/roles/"),
    "layout": ("templates/site/base.mustache", "<footer ", "<p>{0}</p><footer ", "/en/"),
}


class Clock:
    def __init__(self, preview: previews.Preview) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", preview.port)
        self.host = f"localhost:{preview.port}"

    def page(self, path: str) -> str:
        self.connection.request("GET", path, headers={"Host": self.host})
        return self.connection.getresponse().read().decode()

    def until(self, path: str, mark: str) -> float:
        start = time.perf_counter()
        while mark not in self.page(path):
            time.sleep(0.001)
            if time.perf_counter() - start > 20:
                raise SystemExit(f"{mark} was never shown at {path}")
        return (time.perf_counter() - start) * 1000


# Notes for each mark when the first frame that shows it was about to be painted.
WATCHER = """
const look = () => {
  for (const [mark] of (document.body?.textContent ?? "").matchAll(/Fresh[a-z]+[0-9]+/g))
    if (!sessionStorage.getItem(mark))
      sessionStorage.setItem(mark, performance.timeOrigin + performance.now());
  requestAnimationFrame(look);
};
look();
"""


def painted(browser: browsers.Chromium, mark: str, saved: float) -> float:
    while time.time() - saved < 20:
        found = browser.run("return sessionStorage.getItem(values[0])", mark)
        if found:
            return float(found) - saved * 1000
        time.sleep(0.02)
    raise SystemExit(f"{mark} was never painted")


def measure(
    preview: previews.Preview, kind: str, runs: int, browser: browsers.Chromium | None
) -> list[float]:
    path, old, new, page = EDITS[kind]
    file = preview.file(path)
    original = file.read_text(encoding="utf-8")
    clock = Clock(preview)
    times = []
    if browser:
        browser.open(preview.address + page)
        browser.run("sessionStorage.clear()")
    for run in range(runs):
        mark = f"Fresh{kind.split()[0]}{run}"
        time.sleep(0.5)
        file.write_text(original.replace(old, new.format(mark), 1), encoding="utf-8")
        saved = time.time()
        times.append(painted(browser, mark, saved) if browser else clock.until(page, mark))
    file.write_text(original, encoding="utf-8")
    time.sleep(0.5)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("khumue")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--browser", action="store_true")
    options = parser.parse_args()
    with previews.preview(options.khumue) as preview:
        for kind in EDITS:
            times = measure(preview, kind, options.runs, None)
            print(f"{kind}, served: {statistics.median(times):.0f} ms, worst {max(times):.0f}")
        if options.browser:
            with browsers.chromium() as browser:
                browser.page.add_init_script(WATCHER)
                for kind in EDITS:
                    times = measure(preview, kind, options.runs, browser)
                    print(f"{kind}, painted: {statistics.median(times):.0f} ms, worst {max(times):.0f}")


if __name__ == "__main__":
    main()
