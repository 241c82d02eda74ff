#!/usr/bin/env python3
"""Builds the fonts of the printed handbook from Debian's fonts-noto-core.

    .venv/bin/python scripts/build-print-fonts.py [--from FOLDER] [--to FOLDER]

The result is committed (templates/print/fonts), so this runs only when the recipe changes. The
same input gives the same bytes. The Latin and mono faces are cut to what a Thai or English book
uses; the Thai faces are tuned by `print_font_tuning.py` so that each glyph stands for one piece of text.
The licence (OFL-1.1, no reserved name) is in LICENSES/.
"""

import argparse
import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

sys.path.insert(0, str(Path(__file__).parent))
import print_font_tuning as tuning  # noqa: E402

# Seconds since 1904 in the `head` table: 2021-01-01, near the date of the Debian package.
FIXED_TIME = 3692217600

LATIN = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x2B0, 0x2FF), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x323),
    (0x1E00, 0x1E9E), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026),
    (0x202F, 0x202F), (0x2030, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044), (0x2070, 0x208E),
    (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), (0x2150, 0x215E), (0x2190, 0x2199),
    (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265),
]
MONO = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2026), (0x2190, 0x2193), (0x2500, 0x2503)]
ARROWS = [(0x2190, 0x2199), (0x21D0, 0x21D4)]
SYMBOLS = [(0x2610, 0x2612), (0x2713, 0x2714), (0x25A0, 0x25A1),
           (0x25B2, 0x25B3), (0x25C6, 0x25C7), (0x25CB, 0x25CB), (0x25CF, 0x25D1)]

# Debian file, new file, family, style, ranges (None: the whole face, tuned for Thai).
FACES = [
    ("NotoSerifThai-Regular", "KhumueSerifThai-Regular", "Khumue Serif Thai", "Regular", None),
    ("NotoSerifThai-Bold", "KhumueSerifThai-Bold", "Khumue Serif Thai", "Bold", None),
    ("NotoSerif-Regular", "KhumueSerif-Regular", "Khumue Serif", "Regular", LATIN),
    ("NotoSerif-Bold", "KhumueSerif-Bold", "Khumue Serif", "Bold", LATIN),
    ("NotoSerif-Italic", "KhumueSerif-Italic", "Khumue Serif", "Italic", LATIN),
    ("NotoSerif-BoldItalic", "KhumueSerif-BoldItalic", "Khumue Serif", "Bold Italic", LATIN),
    ("NotoSansMono-Regular", "KhumueMono-Regular", "Khumue Mono", "Regular", MONO),
    ("NotoSansMath-Regular", "KhumueArrows-Regular", "Khumue Arrows", "Regular", ARROWS),
    ("NotoSansSymbols2-Regular", "KhumueSymbols-Regular", "Khumue Symbols", "Regular", SYMBOLS),
]


# Beside the fonts: which characters they have, for the program to check texts against.
LIST = "characters.txt"


def characters(folder: Path) -> str:
    """The code points of all fonts in a folder as ranges in hexadecimal, one to a line."""
    points = sorted({p for f in folder.glob("*.ttf") for p in TTFont(f, lazy=True).getBestCmap()})
    starts = [p for i, p in enumerate(points) if i == 0 or points[i - 1] != p - 1]
    ends = [p for i, p in enumerate(points) if i + 1 == len(points) or points[i + 1] != p + 1]
    return "".join(f"{a:04X}-{b:04X}\n" for a, b in zip(starts, ends))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--from", dest="source", default="/usr/share/fonts/truetype/noto")
    arguments.add_argument("--to", dest="target", default="templates/print/fonts")
    options = arguments.parse_args()
    Path(options.target).mkdir(parents=True, exist_ok=True)
    for source, name, family, style, ranges in FACES:
        font = TTFont(Path(options.source) / f"{source}.ttf", recalcTimestamp=False, lazy=False)
        if ranges is None:
            tuning.tune(font)
        else:
            cut(font, ranges)
        rename(font, family, style)
        data = saved(font)
        (Path(options.target) / f"{name}.ttf").write_bytes(data)
        print(f"{name}.ttf: {len(data)} bytes, {font['maxp'].numGlyphs} glyphs")
    (Path(options.target) / LIST).write_text(characters(Path(options.target)))


def cut(font: TTFont, ranges: list) -> None:
    """Keeps the named code points and every layout feature a book uses."""
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "sups", "tnum"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in ranges for c in range(low, high + 1)])
    subsetter.subset(font)


def rename(font: TTFont, family: str, style: str) -> None:
    """Gives the face our own name: it is no longer the file that Noto published."""
    names = {
        1: family, 2: style, 3: f"{family} {style} 1", 4: f"{family} {style}",
        5: "Version 1.000", 6: f"{family.replace(' ', '')}-{style}",
    }
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 13, 14)]
    for identifier, text in names.items():
        table.setName(text, identifier, 3, 1, 0x409)
    font["head"].created = font["head"].modified = FIXED_TIME


def flatten(font: TTFont) -> None:
    """Outlines without parts and hints: a subset then keeps each glyph's bytes as they are here,
    by which `tounicode.py` knows it again."""
    glyphs = font["glyf"]
    for name in font.getGlyphOrder():
        if glyphs[name].isComposite():
            pen = TTGlyphPen(None)
            tuning.draw(font, name, pen, (0, 0))
            glyphs[name] = pen.glyph()
        glyphs[name].removeHinting()


def saved(font: TTFont) -> bytes:
    for tag in ("DSIG", "fpgm", "prep", "cvt ", "gasp"):
        if tag in font:
            del font[tag]
    flatten(font)
    data = io.BytesIO()
    font.save(data, reorderTables=True)
    return data.getvalue()


if __name__ == "__main__":
    main()
