#!/usr/bin/env python3
"""Sets handbooks and sheets: JSON in, PDF out, any number of pairs in one run.

    typeset.py BOOK.json OUT.pdf [BOOK.json OUT.pdf …] --root FOLDER [--fonts FOLDER] [--seconds EPOCH]

The engine sees only what this program hands it: the template's files, the book, and copies of the
pictures below the root that the book names. It has no network, no package and no system font, and
every warning is an error: a missing glyph or font must never reach a reader. Exit status: 0 when the
PDF was written, 1 when the book cannot be set (one line each on standard error), 2 when a file
cannot be read or written or a Python package is missing.
"""

import argparse
import json
import os
import resource
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

STANDARDS = ["ua-1", "a-2a"]
CPU_SECONDS = 240
MEMORY = 6 << 30


def main() -> int:
    options = arguments()
    try:
        import typst
        import book as reading
        import tounicode
    except ImportError as error:
        return report([f"the Python package {error.name} is missing"], 2)
    limit()
    try:
        known = reading.glyphs(options.fonts)
        for source, output in options.pairs:
            root = options.root or source.parent
            book, problems = reading.read(source)
            pictures = {}
            if not problems:
                pictures, problems = reading.check(book, root, known)
            if problems:
                return report(problems, 1)
            pdf, problems = compiled(typst, book, pictures, options)
            if problems:
                return report(problems, 1)
            pdf = tounicode.rewritten(pdf, options.fonts)
            save(pdf, output)
            if "parts" in book or "rows" in book:
                save(reading.page_numbers(pdf), output.with_suffix(".pages.txt"))
    except OSError as error:
        return report([f"{error.filename}: {error.strerror}"], 2)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "files", type=Path, nargs="+", metavar="BOOK.json OUT.pdf",
        help="the book as JSON (README.md says how it is made up), and the PDF to write",
    )
    parser.add_argument("--root", type=Path, help="folder of the pictures (default: the book's)")
    parser.add_argument("--fonts", type=Path, default=FOLDER / "fonts", help="folder of the fonts")
    parser.add_argument("--seconds", type=int, default=0, help="date of the file, since 1970")
    options = parser.parse_args()
    if len(options.files) % 2:
        parser.error("each book needs the name of its PDF")
    options.pairs = list(zip(options.files[::2], options.files[1::2]))
    return options


def limit() -> None:
    """A book that would hold the machine up ends this process, not the machine."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def compiled(typst, book: dict, pictures: dict, options) -> tuple[bytes, list]:
    """The PDF, or the engine's words about what is wrong. A warning is a problem too."""
    files = template_files(book)
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(options.fonts)]
    )
    with tempfile.TemporaryDirectory() as root:
        for name, picture in pictures.items():
            place = Path(root, name)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(picture)
        try:
            compiler = typst.Compiler(
                files, root=root, font_paths=fonts, ignore_system_fonts=True,
                package_path=root, package_cache_path=root,
            )
            pdf, warnings = compiler.compile_with_warnings(
                format="pdf", pdf_standards=STANDARDS, timestamp=options.seconds
            )
        except typst.TypstError as error:
            return b"", [engine_problem(error)]
    return pdf, [engine_problem(warning) for warning in warnings]


def template_files(book: dict) -> dict:
    """What the engine sees of the templates; of a bilingual book each language has them in a folder."""
    own = {p.name: p.read_bytes() for p in sorted(FOLDER.glob("*.typ"))}
    files = {"main.typ": own[book.get("template", "handbook") + ".typ"], "facing.typ": own["facing.typ"]}
    parts = {"": book} if "language" in book else {"th/": book["th"], "en/": book["en"], "": {"rows": book["rows"]}}
    for folder, part in parts.items():
        files[folder + "book.json"] = json.dumps(part, ensure_ascii=False).encode()
        if "language" in part:
            files |= {folder + name: text for name, text in own.items()}
    return files


def engine_problem(said) -> str:
    """What the engine said; the templates put the place in the content before what they refuse."""
    refused = said.message.removeprefix("panicked with: ")
    if refused != said.message and "@" in refused.split(": ")[0]:
        return refused
    places = [line.split("┌─")[1].strip() for line in said.diagnostic.splitlines() if "┌─" in line]
    place = f" (template {places[0].rsplit('/', 1)[-1]})" if places else ""
    return "; ".join([said.message + place, *said.hints])


def save(pdf: bytes, output: Path) -> None:
    """Writes beside the goal and renames: an old file stays whole until the new one is."""
    partial = output.with_name(output.name + ".partial")
    partial.write_bytes(pdf)
    os.replace(partial, output)


def report(problems: list, status: int) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
