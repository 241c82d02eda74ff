#!/usr/bin/env python3
"""Set a book: one JSON file in, one PDF out, with nothing but this folder's templates and fonts.

  typeset.py BOOK.json OUT.pdf --root FOLDER [--fonts FOLDER] [--seconds EPOCH]

The root holds handbook.typ and everything that the book shows; nothing outside of it can be read.

Exit status: 0 when the PDF was written, 1 when the template or the text has a fault (said on standard error, one
line each), 2 when a file cannot be read or written. There is no network, no system font, and no warning that is not an
error: a missing glyph or an unknown font must never reach a reader.
"""
import argparse
import pathlib
import sys
import tempfile

import typst

import tounicode

HERE = pathlib.Path(__file__).resolve().parent


def typeset(book, seconds, root, fonts):
    compiler = typst.Compiler(
        str(root / "handbook.typ"), root=str(root), font_paths=[str(fonts)],
        ignore_system_fonts=True, sys_inputs={"book": book})
    pdf, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=seconds)
    if warnings:
        raise SystemExit("\n".join(f"typst: {warning.message}" for warning in warnings))
    return pdf


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("book", type=pathlib.Path)
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--root", type=pathlib.Path, required=True)
    arguments.add_argument("--fonts", type=pathlib.Path, default=HERE / "fonts")
    arguments.add_argument("--seconds", type=int, default=0)
    chosen = arguments.parse_args()
    try:
        pdf = typeset(chosen.book.read_text(encoding="utf-8"), chosen.seconds, chosen.root, chosen.fonts)
        with tempfile.TemporaryDirectory() as folder:
            raw = pathlib.Path(folder) / "raw.pdf"
            raw.write_bytes(pdf)
            tounicode.rewrite(raw, chosen.out, chosen.fonts)
    except typst.TypstError as fault:
        print(f"typst: {fault.message}", file=sys.stderr)
        for hint in getattr(fault, "hints", None) or []:
            print(f"  = {hint}", file=sys.stderr)
        return 1
    except OSError as fault:
        print(f"{fault.filename}: {fault.strerror}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
