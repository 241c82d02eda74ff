#!/usr/bin/env python3
"""Writes Sources/Figures/GlyphWidths.swift: how wide each character of a figure can become.

A figure is drawn once and read on screens, in EPUB books and in print. For each character the widest of the
shipped faces counts, in thousandths of the font size. Run after fonts were exchanged; needs fonttools and brotli.
"""
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
SCREEN, PRINT = ROOT / "templates/assets/fonts", ROOT / "templates/print/fonts"
FACES = {
    "regular": [p for p in SCREEN.glob("*.woff2") if "bold" not in p.name]
    + [PRINT / "KhumueSerif-Regular.ttf", PRINT / "KhumueSerifThai-Regular.ttf"],
    "bold": list(SCREEN.glob("*bold*.woff2")) + [PRINT / "KhumueSerif-Bold.ttf", PRINT / "KhumueSerifThai-Bold.ttf"],
}
RANGES = {"Latin": range(0x20, 0x7F), "Thai": range(0x0E00, 0x0E60)}


def widths(paths, codes):
    out = [0] * len(codes)
    for path in sorted(paths):
        font = TTFont(path)
        names, metrics, unit = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
        for index, code in enumerate(codes):
            if code in names:
                out[index] = max(out[index], -(-metrics[names[code]][0] * 1000 // unit))
    return out


def rows(values):
    lines, line = [], "   "
    for value in values:
        if len(line) + len(f" {value},") > 98:
            lines.append(line)
            line = "   "
        line += f" {value},"
    return "\n".join(lines + [line])


text = """/// How wide characters can become, in thousandths of the font size, in the widest of the shipped faces.
///
/// Written by `scripts/figure-widths.py` from the fonts in `templates`.
enum GlyphWidths {
"""
parts = []
for weight, paths in FACES.items():
    for name, codes in RANGES.items():
        parts.append(f"  static let {weight}{name}: [Int] = [\n{rows(widths(paths, codes))}\n  ]\n")
text += "\n".join(parts) + "}\n"
target = ROOT / "Sources/Figures/GlyphWidths.swift"
if "--check" in sys.argv:
    sys.exit(0 if target.read_text() == text else f"{target.name} does not fit the fonts; run {Path(__file__).name}")
target.write_text(text)
