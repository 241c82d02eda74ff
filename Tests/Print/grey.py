"""How well the words of a PDF stand out when its pages are printed in grey: `grey.py FILE.pdf …`.

A printer without colours turns each colour into its luma (ITU-R BT.601). The contrast of a piece of text
is WCAG 2.2's, between the luma of its fill and that of the paper around it, as PDFium draws the page.
"""

import sys
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

SCALE = 100 / 72  # pixels per point: a hundred dots an inch tell paper from letters


def faint(pdf: Path, least: float = 4.5) -> tuple[int, list]:
    """The number of pieces of text, and the page, contrast and place of each below `least`."""
    pieces, found = 0, []
    for number, page in enumerate(pypdfium2.PdfDocument(pdf), 1):
        texts = list(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=8))
        if not texts:
            continue
        picture = page.render(scale=SCALE, grayscale=True).to_pil().convert("L")
        left, _, _, top = page.get_mediabox()
        for text in texts:
            colour = fill(text)
            if colour is None:
                continue
            x0, y0, x1, y1 = text.get_bounds()
            box = ((x0 - left) * SCALE, (top - y1) * SCALE, (x1 - left) * SCALE, (top - y0) * SCALE)
            paper = around(picture, box)
            if paper is None:
                continue
            pieces += 1
            ratio = contrast(colour, paper)
            if ratio < least:
                found.append((number, round(ratio, 2), tuple(round(v) for v in (x0, y0))))
    return pieces, found


def fill(text) -> int | None:
    """The luma of a text object's fill, 0 to 255; none when nothing is painted."""
    r, g, b, a = (pdfium.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(text.raw, r, g, b, a) or a.value == 0:
        return None
    return luma(r.value, g.value, b.value)


def luma(r: int, g: int, b: int) -> int:
    return round(0.299 * r + 0.587 * g + 0.114 * b)


def around(picture, box) -> int | None:
    """The commonest grey in a box and a little around it, as letters cover less than the paper between them;
    none when the box is off the page."""
    x0, y0, x1, y1 = (int(value) + side for value, side in zip(box, (-4, -4, 5, 5)))
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(picture.width, x1), min(picture.height, y1)
    if x0 >= x1 or y0 >= y1:
        return None
    greys = picture.crop((x0, y0, x1, y1)).histogram()
    return greys.index(max(greys))


def contrast(a: int, b: int) -> float:
    """WCAG 2.2's ratio of two greys, 1 to 21."""
    lighter, darker = sorted((relative(a), relative(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def relative(grey: int) -> float:
    value = grey / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


if __name__ == "__main__":
    results = [faint(Path(name)) for name in sys.argv[1:]]
    print(results)
    sys.exit(0 if results and all(pieces and not found for pieces, found in results) else 1)
