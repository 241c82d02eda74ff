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

import pikepdf
import pypdf
import pypdfium2
from PIL import Image

HERE = Path(__file__).resolve().parent
TYPESET = HERE.parents[1] / "templates/print/typeset.py"
sys.path.insert(0, str(TYPESET.parent))
import tounicode  # noqa: E402
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
    ("a word of 200 letters", [paragraph("ก" * 200)], "ก" * 200),
    ("a Latin word of 300 letters", [paragraph("antidisestablish" * 19)], "antidisestablish" * 19),
    ("a table of nine columns", [table([["คำ\u200bยาว"] * 9] * 3)], "คำยาว"),
    ("a table wider than the page", [table([["มหาวิทยาลัย"] * 14] * 3)], "13มหาวิทยาลัย0มหาวิทยาลัย"),
    ("a column that is narrower than its word", [table([["Dissemination", "คำ\u200b" * 400, "คำ\u200b" * 400]])],
     "Dissemination"),
    ("a heading of 400 characters", [{"t": "heading", "level": 2, "number": "1.9", "id": "long",
                                      "title": "หัว\u200bข้อ " * 45, "outlined": True}], "หัวข้อ"),
    ("a cell of 2,000 words", [table([["คำ\u200b" * 2000, "ก"]])], "คำ" * 20),
    ("a picture of 40 pixels", [figure(path="/figures/small.png")], ""),
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
    ("a picture that is none", [figure(path="/figures/broken.png", at="c.md:3")],
     "c.md:3: the picture `figures/broken.png` cannot be read"),
    ("a picture of 60 million pixels", [figure(path="/figures/huge.png")], "10000 × 6000 pixels, more than 50,000,000"),
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
    if "".join(words.split()) not in found:
        return f"{words!r} is not in the text"
    return outside(output)


def outside(pdf: Path) -> str:
    """Says which character stands outside the margins that a printer needs, 5 mm all round."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_chars()):
            left, low, right, high = text.get_charbox(index)
            if right > left and (left < 14 or low < 14 or right > width - 14 or high > height - 14):
                return f"page {number}: {text.get_text_range(index, 1)!r} at {left:.0f}, {low:.0f} is outside"
    return ""


def small_picture_is_small(folder: Path) -> str:
    """40 pixels at 150 to the inch are 6.8 mm, whatever width is asked for."""
    done, output = run(folder, [figure(path="/figures/small.png")])
    if done.returncode != 0:
        return done.stderr
    widths = [
        item.get_bounds()[2] - item.get_bounds()[0]
        for page in pypdfium2.PdfDocument(output) for item in page.get_objects() if item.type == 3
    ]
    return "" if widths and abs(widths[0] / 72 * 25.4 - 6.8) < 0.2 else f"set {widths} points wide"


def streams_end(folder: Path) -> str:
    """No stream ends in a carriage return, whatever its bytes; one in about 256 would by chance."""
    for number in range(600):
        document = pikepdf.new()
        document.add_blank_page()
        document.Root.Piece = pikepdf.Dictionary(Type=pikepdf.Name.Piece, Number=pikepdf.String(f"{number * 7919:x}" * 9))
        if b"\r\nendstream" in tounicode.saved(document):
            return f"document {number} has a stream that ends in a carriage return"
    return ""


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
        (folder / "figures/broken.png").write_bytes(b"no picture")
        Image.new("1", (40, 20)).save(folder / "figures/small.png")
        Image.new("1", (10000, 6000)).save(folder / "figures/huge.png")
        os.symlink(folder / "figures", folder / "link")
        cases = [(f"sets {n}", lambda b=b, w=w: sets(folder, b, w)) for n, b, w in SETS]
        cases += [(f"refuses {n}", lambda b=b, w=w: refuses(folder, b, w)) for n, b, w in REFUSES]
        cases.append(("refuses a sheet that does not fit", lambda: sheet_refusal(folder)))
        cases.append(("sets a picture of few pixels small", lambda: small_picture_is_small(folder)))
        cases.append(("ends every stream as PDF/A wants it", lambda: streams_end(folder)))
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
