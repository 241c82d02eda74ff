#!/usr/bin/env python3
"""The gate of a printed handbook: its text comes back whole, and it keeps PDF/UA-1 and PDF/A-2a.

    Tests/Print/check_book.py BOOK.json BOOK.pdf [--least 99.9]

BOOK.json is what `khumue inspect book` prints. Checks: words as poppler (pdftotext -raw), pypdf, PDFium and
MuPDF give them back against the book's own, no code point lost; the rules of PDF/UA-1 and PDF/A-2a; qpdf;
every font embedded, ours and with a text map; 4.5:1 in grey. Exit status 1 when one fails. Needs poppler-utils,
mupdf-tools and qpdf beside requirements-test.txt.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import page
import pypdf
import pypdfium2

import book_text
import grey
from extracted_text import Extracted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=Path)
    parser.add_argument("pdf", type=Path)
    parser.add_argument("--least", type=float, default=99.9, help="percent of words exact")
    options = parser.parse_args()
    book = json.loads(options.book.read_text(encoding="utf-8"))
    checks = [
        *(check for name, pages in texts(options.pdf) for check in book_checks(name, pages, book, options.least)),
        *numbers_checks(options.pdf, book),
        *(rules_check(options.pdf, profile) for profile in ("ua1", "2a")),
        qpdf_check(options.pdf),
        fonts_check(options.pdf),
        grey_check(options.pdf),
    ]
    for good, words in checks:
        print("ok  " if good else "FAIL", words)
    failed = sum(1 for good, _ in checks if not good)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


def texts(pdf: Path):
    """The pages of the file as each reader gives them back."""
    yield "poppler", run("pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-").stdout.split("\f")
    yield "pypdf", [p.extract_text() for p in pypdf.PdfReader(pdf).pages]
    yield "PDFium", [p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(pdf)]
    yield "MuPDF", run("mutool", "draw", "-q", "-F", "text", str(pdf)).stdout.split("\f")


def book_checks(name: str, pages: list, book: dict, least: float):
    """Of a bilingual book, Thai is read from left pages and English from right ones."""
    if "language" in book:
        yield text_check(name, "\n".join(pages), book_text.segments(book), least)
    else:
        for first, language in ((1, "th"), (0, "en")):
            segments = book_text.segments(book[language], has_index=False)
            yield text_check(f"{name}, {language}", "\n".join(pages[first::2]), segments, least)


def text_check(name: str, text: str, segments: list, least: float) -> tuple[bool, str]:
    found = Extracted(text).compare(segments)
    share = 100 * found.exact / max(found.words, 1)
    examples = ", ".join(repr(w) for w in found.examples[:8])
    words = (
        f"{name}: {share:.3f} % of {found.words} words exact, "
        f"{found.lost} of {found.points} code points lost"
    )
    # PDFium takes a hyphen at the end of a line away, wherever it stands.
    bound = 3 if name.startswith("PDFium") else 0
    return share >= least and found.lost <= bound, words + (f"; {examples}" if examples else "")


def numbers_checks(pdf: Path, book: dict):
    """Each page number in the contents is that of the page on which the heading stands."""
    document = pypdf.PdfReader(pdf)
    numbers = {page.indirect_reference.idnum: index for index, page in enumerate(document.pages, 1)}
    wrong, seen = [], 0
    for page in document.pages[:40]:
        for note in page.get("/Annots", []):
            note = note.get_object()
            target = note.get("/Dest") or note.get("/A", {}).get("/D")
            label = note.get("/Contents", "")
            found = re.search("(?:หน้า|page) ([0-9๐-๙]+)$", label)
            if target is None or not found:
                continue
            target = document.named_destinations[target].dest_array if isinstance(target, str) else target
            seen += 1
            if int(found[1]) != numbers[target[0].idnum]:
                wrong.append(label)
    yield seen > 100 and not wrong, f"{seen} numbers in the contents, {len(wrong)} wrong: {wrong[:3]}"


def rules_check(pdf: Path, profile: str) -> tuple[bool, str]:
    report = page.validate_pdf(str(pdf), profile=profile)
    failures = sorted({f"{f.rule_id} ({f.message})" for f in report.failures})
    words = f"{profile}: {report.rules.failed} of {report.rules.total} rules failed"
    return report.rules.failed == 0, "; ".join([words, *failures[:5]])


def qpdf_check(pdf: Path) -> tuple[bool, str]:
    done = run("qpdf", "--check", str(pdf))
    said = run("pdfinfo", str(pdf)).stderr
    return done.returncode == 0 and not said, f"qpdf --check: exit {done.returncode}; poppler complains of: {said!r}"


def fonts_check(pdf: Path) -> tuple[bool, str]:
    lines = run("pdffonts", str(pdf)).stdout.splitlines()[2:]
    # name … type … encoding emb sub uni object generation
    columns = [line.split()[-5:-2] for line in lines]
    good = bool(columns) and all(c == ["yes", "yes", "yes"] for c in columns)
    foreign = [line.split()[0] for line in lines if "+Khumue" not in line]
    return good and not foreign, f"{len(lines)} fonts, all embedded and ours: {good and not foreign}"


def grey_check(pdf: Path) -> tuple[bool, str]:
    pieces, faint = grey.faint(pdf)
    return pieces > 100 and not faint, f"in grey: {pieces} pieces of text, {len(faint)} below 4.5:1 {faint[:5]}"


def run(*command: str):
    return subprocess.run(command, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
