#!/usr/bin/env python3
"""The tuned Thai faces look as the stock ones do, and each glyph of SARA AM has its own text.

    python Tests/Print/test_fonts.py [--stock FOLDER]

Shapes every consonant with every tone, SARA AM and follower in both faces and compares the
contours: across no difference at all, upward at most the levelling of the mark anchors.
"""

import argparse
import importlib.util
import sys
from pathlib import Path

import uharfbuzz as hb

HERE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HERE / "scripts"))
recipe_file = importlib.util.spec_from_file_location("recipe", HERE / "scripts/build-print-fonts.py")
recipe = importlib.util.module_from_spec(recipe_file)
recipe_file.loader.exec_module(recipe)
CONSONANTS = [chr(c) for c in range(0x0E01, 0x0E2F)]
TONES = ["", *(chr(c) for c in range(0x0E48, 0x0E4D))]
FOLLOWERS = ["", "ก", "า", "ว", "ฝ", "๑"]
VOWELS = ["", *(chr(c) for c in (0xE31, 0xE34, 0xE35, 0xE36, 0xE37, 0xE38, 0xE39, 0xE47))]
LEVELLED = 25  # 1/1000 em, as in scripts/print_font_tuning.py
PAIRS = [("NotoSerifThai-Regular", "KhumueSerifThai-Regular"),
         ("NotoSerifThai-Bold", "KhumueSerifThai-Bold")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stock", type=Path, default=Path("/usr/share/fonts/truetype/noto"))
    stock_folder = parser.parse_args().stock
    passed, faults = 0, []
    for stock_name, tuned_name in PAIRS:
        stock = face(stock_folder / f"{stock_name}.ttf")
        tuned = face(HERE / "templates/print/fonts" / f"{tuned_name}.ttf")
        for text in texts():
            fault = difference(contours(stock, text), contours(tuned, text))
            if fault or not sara_am_is_whole(tuned, text):
                faults.append(f"{tuned_name} {text!r}: {fault or 'SARA AM is not one glyph'}")
            else:
                passed += 1
    fonts = HERE / "templates/print/fonts"
    if (fonts / recipe.LIST).read_text() == recipe.characters(fonts):
        passed += 1
    else:
        faults.append(f"{recipe.LIST} is not what the fonts have; run scripts/build-print-fonts.py")
    print("\n".join(faults[:20]))
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


def texts():
    for consonant in CONSONANTS:
        for tone in TONES:
            for follower in FOLLOWERS:
                yield f"{consonant}{tone}ำ{follower}"
            yield f"น{consonant}{tone}ำ"
            for vowel in VOWELS:
                yield consonant + vowel + tone


def face(path: Path):
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))


def shaped(font, text: str):
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return list(zip(buffer.glyph_infos, buffer.glyph_positions))


def contours(font, text: str) -> list:
    """Each contour as points in absolute place, in the order of drawing; last the advance."""
    out, pen = [], 0
    for info, position in shaped(font, text):
        x, y = pen + position.x_offset, position.y_offset
        out += [[(a + x, b + y) for a, b in c] for c in outline(font, info.codepoint)]
        pen += position.x_advance
    return [*out, [(pen, 0)]]


def outline(font, glyph: int) -> list:
    out = []
    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, _: out.append([(x, y)]))
    funcs.set_line_to_func(lambda x, y, _: out[-1].append((x, y)))
    funcs.set_quadratic_to_func(lambda a, b, x, y, _: out[-1].extend([(a, b), (x, y)]))
    funcs.set_close_path_func(lambda _: None)
    font.draw_glyph(glyph, funcs, None)
    return out


def difference(stock: list, tuned: list) -> str:
    if [len(c) for c in stock] != [len(c) for c in tuned]:
        return "other contours"
    across = max(abs(p[0] - q[0]) for c, d in zip(stock, tuned) for p, q in zip(c, d))
    up = max(abs(p[1] - q[1]) for c, d in zip(stock, tuned) for p, q in zip(c, d))
    return f"moved by {across}, {up}" if across > 0 or up > LEVELLED else ""


def sara_am_is_whole(font, text: str) -> bool:
    names = [font.glyph_to_string(info.codepoint) for info, _ in shaped(font, text)]
    return ("ำ" in text) == ("uni0E33.aa" in names) and not ("ำ" in text and "uni0E4D" in names)


if __name__ == "__main__":
    sys.exit(main())
