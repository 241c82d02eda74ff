#!/usr/bin/env python3
"""The gate of a printed handbook: its text comes back whole, and it keeps PDF/UA-1 and PDF/A-2a.

    Tests/Print/check_book.py BOOK.json BOOK.pdf [--least 99]

BOOK.json is what `khumue inspect book` prints. Checks: words as poppler (pdftotext -raw) and pypdf
give them back against the book's own, no code point lost; the rules of PDF/UA-1 and PDF/A-2a; qpdf;
every font embedded, ours and with a text map. Exit status 1 when one fails. Needs poppler-utils and
qpdf beside requirements-test.txt.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import page
import pypdf

import book_text
from extracted_text import Extracted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=Path)
    parser.add_argument("pdf", type=Path)
    parser.add_argument("--least", type=float, default=99.0, help="percent of words exact")
    options = parser.parse_args()
    segments = book_text.segments(json.loads(options.book.read_text(encoding="utf-8")))
    checks = [
        *(text_check(name, text, segments, options.least) for name, text in texts(options.pdf)),
        *(rules_check(options.pdf, profile) for profile in ("ua1", "2a")),
        qpdf_check(options.pdf),
        fonts_check(options.pdf),
    ]
    for good, words in checks:
        print("ok  " if good else "FAIL", words)
    failed = sum(1 for good, _ in checks if not good)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


def texts(pdf: Path):
    raw = run("pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-").stdout
    yield "pdftotext -raw", raw
    yield "pypdf", "\n".join(p.extract_text() for p in pypdf.PdfReader(pdf).pages)


def text_check(name: str, text: str, segments: list, least: float) -> tuple[bool, str]:
    found = Extracted(text).compare(segments)
    share = 100 * found.exact / max(found.words, 1)
    examples = ", ".join(repr(w) for w in found.examples[:8])
    words = (
        f"{name}: {share:.2f} % of {found.words} words exact, "
        f"{found.lost} of {found.points} code points lost"
    )
    return share >= least and found.lost == 0, words + (f"; {examples}" if examples else "")


def rules_check(pdf: Path, profile: str) -> tuple[bool, str]:
    report = page.validate_pdf(str(pdf), profile=profile)
    failures = sorted({f"{f.rule_id} ({f.message})" for f in report.failures})
    words = f"{profile}: {report.rules.failed} of {report.rules.total} rules failed"
    return report.rules.failed == 0, "; ".join([words, *failures[:5]])


def qpdf_check(pdf: Path) -> tuple[bool, str]:
    done = run("qpdf", "--check", str(pdf))
    return done.returncode == 0, f"qpdf --check: exit {done.returncode}"


def fonts_check(pdf: Path) -> tuple[bool, str]:
    lines = run("pdffonts", str(pdf)).stdout.splitlines()[2:]
    # name … type … encoding emb sub uni object generation
    columns = [line.split()[-5:-2] for line in lines]
    good = bool(columns) and all(c == ["yes", "yes", "yes"] for c in columns)
    foreign = [line.split()[0] for line in lines if "+Khumue" not in line]
    return good and not foreign, f"{len(lines)} fonts, all embedded and ours: {good and not foreign}"


def run(*command: str):
    return subprocess.run(command, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
