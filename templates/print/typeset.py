#!/usr/bin/env python3
"""Sets one handbook: JSON in, PDF out.

    python templates/print/typeset.py BOOK.json OUT.pdf --root FOLDER [--timestamp SECONDS]

The engine sees only what this program hands it in memory: the template's files, the book and the
pictures that the book names. It has no network, no package and no system font. Exit status: 0 done,
1 the book cannot be set (each problem is one JSON line on standard error), 2 wrong call or set-up.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

STANDARDS = ["ua-1", "a-2a"]


def main() -> int:
    options = arguments()
    try:
        import typst
        import book as reading
        import tounicode
    except ImportError as error:
        report([{"problem": f"a Python package is missing: {error.name}"}])
        return 2
    book, problems = reading.read(options.book)
    pictures = {}
    if not problems:
        pictures, problems = reading.check(book, options.root, FOLDER / "fonts")
    if problems:
        report(problems)
        return 1
    pdf, problems = compiled(typst, book, pictures, options.timestamp)
    if problems:
        report(problems)
        return 1
    save(tounicode.rewritten(pdf, FOLDER / "fonts"), options.output)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=Path, help="the book as JSON; README.md says how it is made up")
    parser.add_argument("output", type=Path, help="the PDF to write")
    parser.add_argument("--root", type=Path, help="folder of the pictures (default: the book's)")
    parser.add_argument("--timestamp", type=int, help="date of the file, in seconds since 1970")
    options = parser.parse_args()
    options.root = options.root or options.book.parent
    if options.timestamp is None:
        options.timestamp = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    return options


def compiled(typst, book: dict, pictures: dict, timestamp: int) -> tuple[bytes, list]:
    """The PDF, or the engine's words about what is wrong. A warning is a problem too."""
    files = {p.name: p.read_bytes() for p in sorted(FOLDER.glob("*.typ"))}
    files["main.typ"] = files.pop("handbook.typ")
    files["book.json"] = json.dumps(book, ensure_ascii=False).encode()
    files.update(pictures)
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER / "fonts")]
    )
    with tempfile.TemporaryDirectory() as empty:
        try:
            compiler = typst.Compiler(
                files, root=empty, font_paths=fonts, ignore_system_fonts=True,
                package_path=empty, package_cache_path=empty,
            )
            pdf, warnings = compiler.compile_with_warnings(
                format="pdf", pdf_standards=STANDARDS, timestamp=timestamp
            )
        except typst.TypstError as error:
            return b"", [engine_problem(error)]
    return pdf, [engine_problem(warning) for warning in warnings]


def engine_problem(said) -> dict:
    where = next((l.split("┌─")[1].strip() for l in said.diagnostic.splitlines() if "┌─" in l), "")
    return {"problem": said.message, "hints": list(said.hints), "template": where}


def save(pdf: bytes, output: Path) -> None:
    """Writes beside the goal and renames: an old file stays whole until the new one is."""
    partial = output.with_name(output.name + ".partial")
    partial.write_bytes(pdf)
    os.replace(partial, output)


def report(problems: list) -> None:
    for problem in problems:
        print(json.dumps(problem, ensure_ascii=False), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
