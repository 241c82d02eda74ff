#!/usr/bin/env python3
"""Make the WOFF2 subsets that the site serves, from Debian's fonts-noto-core (OFL-1.1).

  scripts/build-web-fonts.py [--fonts /usr/share/fonts/truetype/noto] [--out templates/assets/fonts]

Needs fontTools and brotli. The same input gives the same bytes; the result is committed.
"""
import argparse
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

THAI = list(range(0x0E00, 0x0E80)) + [0x20, 0x200B, 0x200C, 0x200D, 0x25CC]
LATIN = (
    list(range(0x20, 0x7F)) + list(range(0xA0, 0x180)) + list(range(0x2010, 0x2028))
    + [0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2190, 0x2191, 0x2192, 0x2193, 0x21A9, 0x2212]
)
FACES = [
    ("NotoSansThai-Regular.ttf", "khumue-sans-thai.woff2", THAI),
    ("NotoSansThai-Bold.ttf", "khumue-sans-thai-bold.woff2", THAI),
    ("NotoSans-Regular.ttf", "khumue-sans-latin.woff2", LATIN),
    ("NotoSans-Bold.ttf", "khumue-sans-latin-bold.woff2", LATIN),
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--fonts", type=pathlib.Path, default="/usr/share/fonts/truetype/noto")
    arguments.add_argument("--out", type=pathlib.Path, default="templates/assets/fonts")
    chosen = arguments.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    for source, target, characters in FACES:
        font = TTFont(chosen.fonts / source, recalcTimestamp=False)
        options = subset.Options(layout_features=["*"], hinting=False, flavor="woff2")
        options.name_IDs = [0, 1, 2, 13, 14]
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=characters)
        cutter.subset(font)
        font.flavor = "woff2"
        font.save(chosen.out / target)
        print(target, (chosen.out / target).stat().st_size, "bytes")


if __name__ == "__main__":
    main()
