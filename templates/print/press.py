#!/usr/bin/env python3
"""Makes a set book fit for a print shop, or for an office printer that prints on both sides.

    press.py press IN.pdf OUT.pdf [IN.pdf OUT.pdf …]
    press.py booklet IN.pdf OUT.pdf [IN.pdf OUT.pdf …]

`press` adds 3 mm of bleed and crop marks around every page and says where the trimmed page lies (TrimBox, BleedBox of
ISO 32000); tags and links stay. `booklet` puts two pages side by side on A4, in folds of ten sheets that are stapled or sewn
one after the other; tags are left out, as the booklet is only for printing. Exit status 2 when a file cannot be read or written.
"""

import argparse
import io
import sys
from pathlib import Path

import pikepdf

sys.path.insert(0, str(Path(__file__).resolve().parent))
import tounicode

MM = 72 / 25.4
BLEED = 3 * MM
# From the edge of the sheet to the trimmed page.
SLUG = 10 * MM
MARK = 5 * MM
SHEETS = 10
# The coloured part of the cover and its colour, as front.typ and config.typ have them.
COVER_SHARE, COVER_COLOUR = 0.42, (0x12 / 255, 0x40 / 255, 0x4C / 255)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=["press", "booklet"])
    parser.add_argument("files", type=Path, nargs="+", metavar="IN.pdf OUT.pdf")
    options = parser.parse_args()
    if len(options.files) % 2:
        parser.error("each book needs the name of its new file")
    make = press if options.kind == "press" else booklet
    try:
        for source, output in zip(options.files[::2], options.files[1::2]):
            with pikepdf.open(source) as book:
                output.write_bytes(whole(make(book)))
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def whole(book: pikepdf.Pdf) -> bytes:
    """The file with streams that end as PDF/A wants them: known only once they are compressed."""
    out = io.BytesIO()
    book.save(out, deterministic_id=True, compress_streams=True)
    with pikepdf.open(io.BytesIO(out.getvalue())) as saved:
        tounicode.close_streams(saved)
        return tounicode.saved(saved)


def press(book: pikepdf.Pdf) -> pikepdf.Pdf:
    for index, page in enumerate(book.pages):
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        page.mediabox = [-SLUG, -SLUG, width + SLUG, height + SLUG]
        page.obj.TrimBox = pikepdf.Array(numbers(0, 0, width, height))
        page.obj.BleedBox = pikepdf.Array(numbers(-BLEED, -BLEED, width + BLEED, height + BLEED))
        if index == 0:
            page.contents_add(artifact(cover(width, height)), prepend=True)
        page.contents_add(artifact(marks(width, height)))
    return book


def numbers(*values: float) -> list:
    return [round(value, 3) for value in values]


def artifact(drawing: str) -> bytes:
    return f"/Artifact BMC q {drawing} Q EMC\n".encode()


def cover(width: float, height: float) -> str:
    """The colour of the cover out to the bleed."""
    red, green, blue = COVER_COLOUR
    low = height * (1 - COVER_SHARE)
    return (
        f"{red:.4f} {green:.4f} {blue:.4f} rg "
        f"{-BLEED:.3f} {low:.3f} {width + 2 * BLEED:.3f} {height - low + BLEED:.3f} re f"
    )


def marks(width: float, height: float) -> str:
    """Two short lines at each corner, outside the bleed."""
    near, far = BLEED + 0.5 * MM, BLEED + 0.5 * MM + MARK
    lines = []
    for x, side in ((0, -1), (width, 1)):
        for y, end in ((0, -1), (height, 1)):
            lines.append(f"{x + side * near:.3f} {y:.3f} m {x + side * far:.3f} {y:.3f} l S")
            lines.append(f"{x:.3f} {y + end * near:.3f} m {x:.3f} {y + end * far:.3f} l S")
    return "0 G 0.25 w " + " ".join(lines)


def booklet(book: pikepdf.Pdf) -> pikepdf.Pdf:
    out = pikepdf.new()
    pages = list(book.pages)
    step = SHEETS * 4
    for start in range(0, len(pages), step):
        fold(pages[start:start + step], out)
    return out


def fold(pages: list, out: pikepdf.Pdf) -> None:
    """One fold: its outer sheet holds the last and the first page on the front, the second and the last but one on the back."""
    pages = pages + [None] * (-len(pages) % 4)
    low, high = 0, len(pages) - 1
    while low < high:
        side(pages[high], pages[low], out)
        side(pages[low + 1], pages[high - 1], out)
        low, high = low + 2, high - 2


def side(left, right, out: pikepdf.Pdf) -> None:
    width, height = 297 * MM, 210 * MM
    page = out.add_blank_page(page_size=(width, height))
    for place, source in ((0, left), (width / 2, right)):
        if source is not None:
            half = pikepdf.Rectangle(place, 0, place + width / 2, height)
            page.add_overlay(source, half)


if __name__ == "__main__":
    sys.exit(main())
