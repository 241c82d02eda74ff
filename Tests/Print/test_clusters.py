#!/usr/bin/env python3
"""A page of every legal Thai cluster comes back whole from four readers of PDF, in each style of type.

    python Tests/Print/test_clusters.py

A cluster is a consonant with at most one vowel above or below it, or sara am, and at most one tone mark or
other sign; each stands once by itself and once among its neighbours, without a space.
"""

import copy
import itertools
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import book_text
import check_book

HERE = Path(__file__).resolve().parent
TYPESET = HERE.parents[1] / "templates/print/typeset.py"
BOOK = json.loads((HERE.parent / "Fixtures/print/book-th.json").read_text(encoding="utf-8"))
CONSONANTS = [chr(c) for c in range(0x0E01, 0x0E2F) if chr(c) not in "ฤฦ"]
# Vowels above and below, the short vowel mark, and the killer and the nikhahit, which take the place of a tone.
VOWELS = ["", *"ัิีึืฺุู"]
TONES = ["", *"่้๊๋"]
ALONE = ["็", "์", "ํ", "ิ์", "ุ์", "ึ์"]
GAP = "\u200b"


def clusters(consonant: str) -> list:
    """Every cluster on one consonant, and with each vowel that is written before or after it."""
    stacked = [consonant + v + t for v, t in itertools.product(VOWELS, TONES) if not (v == "ฺ" and t)]
    am = [consonant + t + "ำ" for t in TONES]
    before = [v + consonant + t for v in "เแโใไ" for t in TONES]
    return stacked + am + [consonant + s for s in ALONE] + before


def paragraph(words: str) -> dict:
    return {"t": "p", "in": [{"t": "text", "s": words}]}


def styled(words: str) -> dict:
    """The same in bold, as a link, and in a cell: other fonts and sizes."""
    bold = {"t": "strong", "in": [{"t": "text", "s": words}]}
    return {"t": "table", "columns": ["left", "left"], "widths": [], "caption": None, "number": None,
            "head": [[{"t": "text", "s": "ก"}], [{"t": "text", "s": "ข"}]],
            "rows": [[[bold], [{"t": "link", "url": "https://example.org/", "in": [{"t": "text", "s": words}]}]]]}


def blocks() -> list:
    out = []
    for consonant in CONSONANTS:
        every = clusters(consonant)
        out.append(paragraph(" ".join(every)))
        out.append(paragraph(GAP.join(every)))
        out.append(styled(" ".join(every[::3])))
    return out


def main() -> int:
    book = copy.deepcopy(BOOK)
    book["parts"][0]["chapters"][0]["blocks"] += blocks()
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        source, output = Path(name, "book.json"), Path(name, "book.pdf")
        source.write_text(json.dumps(book), encoding="utf-8")
        subprocess.run([sys.executable, str(TYPESET), str(source), str(output), "--root", name], check=True)
        segments = book_text.segments(book)
        for reader, pages in check_book.texts(output):
            good, words = check_book.text_check(reader, "\n".join(pages), segments, 100)
            failed += not good
            print("ok  " if good else "FAIL", words)
    print(f"{sum(len(clusters(c)) for c in CONSONANTS)} clusters, {failed} readers lose some")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
