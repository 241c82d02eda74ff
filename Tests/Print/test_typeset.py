#!/usr/bin/env python3
"""The driver sets what can be set and refuses the rest, in one line each, with nothing left behind.

    python Tests/Print/test_typeset.py
"""

import copy
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdf

HERE = Path(__file__).resolve().parent
TYPESET = HERE.parents[1] / "templates/print/typeset.py"
BOOK = json.loads((HERE.parent / "Fixtures/print/book-th.json").read_text(encoding="utf-8"))
SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><path d='M0 0h40v20z'/></svg>"


def text(words: str) -> dict:
    return {"t": "text", "s": words}


def paragraph(*inlines, **more) -> dict:
    return {"t": "p", "in": [text(i) if isinstance(i, str) else i for i in inlines], **more}


def table(rows: list) -> dict:
    head = [[text(str(n))] for n in range(len(rows[0]))]
    return {"t": "table", "columns": ["left"] * len(head), "widths": [], "caption": None,
            "number": None, "head": head, "rows": [[[text(c)] for c in r] for r in rows]}


def figure(**more) -> dict:
    return {"t": "figure", "path": "/a.svg", "alt": "x", "caption": None, **more}


def reference(to: str) -> dict:
    return {"t": "ref", "to": to, "in": [text("ดู")]}


NOTE = {"t": "fn", "n": 1, "b": [paragraph("หมาย\u200bเหตุ")]}

# What is set: name, blocks, and words that must be in the text.
SETS = [
    ("a word of 200 letters", [paragraph("ก" * 200)], "กกก"),
    ("a table of nine columns", [table([["คำ\u200bยาว"] * 9] * 3)], "คำยาว"),
    ("a heading of 400 characters", [{"t": "heading", "level": 2, "number": "1.9", "id": "long",
                                      "title": "หัว\u200bข้อ " * 45, "outlined": True}], "หัวข้อ"),
    ("a cell of 2,000 words", [table([["คำ\u200b" * 2000, "ก"]])], "คำคำ"),
    ("a note in a bold passage", [paragraph({"t": "strong", "in": [text("หนา"), NOTE]}, "ๆ")], "หมายเหตุ"),
    ("a closing bracket after a link", [paragraph("(", {"t": "link", "url": "https://example.org/",
                                                    "in": [text("ที่\u200bนี่")]}, ")")], "(ที่นี่)"),
    ("an empty list item", [{"t": "ul", "tight": True, "items": [[], [paragraph("ก")]]}], "ก"),
    ("a picture in a folder", [figure(path="/figures/a.svg")], ""),
    ("markup of the engine", [paragraph("#panic() *a* $x$ @b <c> \\ // d")], "#panic() *a* $x$ @b <c>"),
]

# What is refused: name, blocks, and words of the complaint.
REFUSES = [
    ("an emoji", [paragraph("ดี 😀", at="a.md:7")], "a.md:7: no font of the book has U+1F600"),
    ("a private-use character", [paragraph("\ue123")], "U+E123"),
    ("a reference to nothing", [paragraph(reference("nowhere"), at="b.md:2")],
     "b.md:2: nothing in the book has the anchor `nowhere`"),
    ("an anchor that stands twice", [{"t": "anchor", "id": "x"}] * 2, "the anchor `x` stands twice"),
    ("a picture without words", [figure(path="/figures/a.svg", alt="")], "no alternative text"),
    ("a picture outside", [figure(path="/../secret.svg")], "outside the root folder"),
    ("a picture behind a link", [figure(path="/link/a.svg")], "symbolic link"),
    ("a picture that is missing", [figure(path="/none.svg")], "cannot read the picture `none.svg`"),
    ("a row that is too short", [table([["a", "b"], ["c"]])], "1 cells, not 2"),
    ("an unknown block", [{"t": "marquee"}], "unknown block: marquee"),
    ("a paragraph without inlines", [{"t": "p"}], "in"),
    ("a note in a note", [paragraph({"t": "fn", "n": 1, "b": [paragraph("a", NOTE)]})], "footnote inside"),
]


def run(folder: Path, blocks: list, name: str = "book"):
    book = copy.deepcopy(BOOK)
    book["parts"][0]["chapters"][0]["blocks"] += blocks
    source, output = folder / f"{name}.json", folder / f"{name}.pdf"
    source.write_text(json.dumps(book), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(TYPESET), str(source), str(output), "--root", str(folder)],
        capture_output=True, text=True, check=False,
    )
    return done, output


def sets(folder: Path, blocks: list, words: str) -> str:
    done, output = run(folder, blocks)
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr}"
    found = "".join("".join(p.extract_text().split()) for p in pypdf.PdfReader(output).pages)
    return "" if "".join(words.split()) in found else f"{words!r} is not in the text"


def refuses(folder: Path, blocks: list, words: str) -> str:
    output = folder / "book.pdf"
    output.write_bytes(b"old")
    done, _ = run(folder, blocks)
    if done.returncode != 1 or words not in done.stderr or "Traceback" in done.stderr:
        return f"exit {done.returncode}: {done.stderr}"
    return "" if output.read_bytes() == b"old" else "the old file is gone"


def sheet_refusal(folder: Path) -> str:
    """A sheet that does not fit says whose it is, from which field on, and by how many lines."""
    items = [{"label": f"ช่อง\u200bที่ {n}", "b": [paragraph("คำ\u200b" * 120)]} for n in range(60)]
    sheet = {"kind": "record", "at": "content/records/roles/long.yaml", "label": "บทบาท", "title": "ยาว",
             "blocks": [{"t": "fields", "items": items}], "footer": "ท้าย"}
    book = {"template": "sheets", "language": "th", "title": "ยาว", "publisher": "ผู้", "paper": "a4",
            "digits": "thai", "words": {}, "sheets": [sheet]}
    source = folder / "sheet.json"
    source.write_text(json.dumps(book), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(TYPESET), str(source), str(folder / "sheet.pdf")],
        capture_output=True, text=True, check=False,
    )
    wanted = r"content/records/roles/long\.yaml: the sheet is \d+ lines too long, from the field 'ช่องที่ \d+' on"
    return "" if done.returncode == 1 and re.search(wanted, done.stderr) else done.stderr


def same_bytes(folder: Path) -> str:
    first, second = (run(folder, [], name)[1].read_bytes() for name in ("first", "second"))
    return "" if first == second else "two runs differ"


def main() -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "figures").mkdir()
        (folder / "figures/a.svg").write_text(SVG)
        os.symlink(folder / "figures", folder / "link")
        cases = [(f"sets {n}", lambda b=b, w=w: sets(folder, b, w)) for n, b, w in SETS]
        cases += [(f"refuses {n}", lambda b=b, w=w: refuses(folder, b, w)) for n, b, w in REFUSES]
        cases.append(("refuses a sheet that does not fit", lambda: sheet_refusal(folder)))
        cases.append(("gives the same bytes twice", lambda: same_bytes(folder)))
        for label, case in cases:
            fault = case()
            passed, failed = passed + (not fault), failed + bool(fault)
            if fault:
                print(f"FAIL {label}: {fault}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
