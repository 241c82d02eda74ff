#!/usr/bin/env python3
"""Rewrite the text maps of a PDF from the fonts it was set with.

  templates/print/tounicode.py IN.pdf OUT.pdf FONTS-FOLDER

A typesetter writes into a PDF's /ToUnicode the text that a glyph was first seen with, which for Thai is often
a whole cluster. Here each embedded glyph is matched with the original font by its outline and width, and gets the
text that the original font gives it. /ActualText stays as it is. Needs pikepdf and fontTools.
"""
import io
import pathlib
import sys

import pikepdf
from fontTools import agl
from fontTools.ttLib import TTFont


class TextMapError(Exception):
    """A font or a glyph of the PDF could not be matched with the fonts in the folder."""


def outline(font, name):
    """Return what identifies a glyph: its width and its flattened outline."""
    glyph = font["glyf"][name]
    points, ends, flags = glyph.getCoordinates(font["glyf"])
    return (font["hmtx"][name][0], tuple(points), tuple(ends), tuple(flag & 1 for flag in flags))


def glyph_texts(font):
    """Return {glyph name: text} from the character map, followed through the substitutions."""
    texts = {}
    for code, name in sorted(font.getBestCmap().items()):
        texts.setdefault(name, chr(code))
    for name in font.getGlyphOrder():
        # A name such as uni0E19.nikhahit says what the glyph stands for, by the rules of the Adobe Glyph List.
        text = agl.toUnicode(name)
        if text and name not in texts:
            texts[name] = text
    if "GSUB" not in font or font["GSUB"].table.LookupList is None:
        return texts
    subtables = [getattr(table, "ExtSubTable", table)
                 for lookup in font["GSUB"].table.LookupList.Lookup for table in lookup.SubTable]
    grown = True
    while grown:
        grown = False
        for table in subtables:
            pairs = []
            if table.LookupType == 1:
                pairs = [((old,), new) for old, new in table.mapping.items()]
            elif table.LookupType == 3:
                pairs = [((old,), new) for old, many in table.alternates.items() for new in many]
            elif table.LookupType == 4:
                pairs = [((start, *ligature.Component), ligature.LigGlyph)
                         for start, many in table.ligatures.items() for ligature in many]
            for old, new in pairs:
                if new not in texts and all(name in texts for name in old):
                    texts[new] = "".join(texts[name] for name in old)
                    grown = True
    return texts


def originals(folder):
    """Return {PostScript name: {outline: set of texts}} for the fonts in a folder."""
    found = {}
    for path in sorted(pathlib.Path(folder).glob("*.ttf")):
        font = TTFont(path, lazy=True)
        texts = glyph_texts(font)
        table = {}
        for name in font.getGlyphOrder():
            if name in texts:
                table.setdefault(outline(font, name), []).append(texts[name])
        found[font["name"].getDebugName(6)] = (font["head"].unitsPerEm, table)
    return found


def old_map(stream):
    """Return {character code: text} of an existing /ToUnicode, for glyphs that look alike."""
    texts, mode = {}, None
    words = stream.read_bytes().decode("latin-1").replace("<", " <").replace(">", "> ").split()
    decode = lambda word: bytes.fromhex(word[1:-1]).decode("utf-16-be", "replace")
    pending = []
    for word in words:
        if word in ("beginbfchar", "beginbfrange"):
            mode, pending = word, []
        elif word in ("endbfchar", "endbfrange"):
            mode = None
        elif mode:
            pending.append(word)
            if mode == "beginbfchar" and len(pending) == 2:
                texts[int(pending[0][1:-1], 16)] = decode(pending[1])
                pending = []
            elif mode == "beginbfrange" and len(pending) == 3 and pending[2].startswith("<"):
                text = decode(pending[2])
                for step, code in enumerate(range(int(pending[0][1:-1], 16), int(pending[1][1:-1], 16) + 1)):
                    texts[code] = text[:-1] + chr(ord(text[-1]) + step)
                pending = []
    return texts


def character_map(texts):
    """Write a /ToUnicode stream for two-byte codes."""
    lines = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
             "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
             "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
             "1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange"]
    items = sorted(texts.items())
    for start in range(0, len(items), 100):
        part = items[start:start + 100]
        lines.append("%d beginbfchar" % len(part))
        lines += ["<%04X> <%s>" % (code, text.encode("utf-16-be").hex().upper()) for code, text in part]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    return "\n".join(lines).encode("ascii")


def new_map(font, known):
    """Return {character code: text} for a composite font of the PDF."""
    descendant = font.DescendantFonts[0]
    name = str(descendant.BaseFont).lstrip("/").split("+", 1)[-1]
    if name not in known:
        raise TextMapError("the fonts folder has no " + name)
    if "/FontFile2" not in descendant.FontDescriptor or str(font.Encoding) != "/Identity-H":
        raise TextMapError(name + " is not embedded as TrueType outlines with two-byte glyph codes")
    units, table = known[name]
    embedded = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()), lazy=True)
    if embedded["head"].unitsPerEm != units:
        raise TextMapError(name + " has another em size than the original")
    order = embedded.getGlyphOrder()
    places = descendant.get("/CIDToGIDMap", "/Identity")
    if isinstance(places, pikepdf.Stream):
        data = places.read_bytes()
        glyphs = {code: data[2 * code] * 256 + data[2 * code + 1] for code in range(len(data) // 2)}
    else:
        glyphs = {code: code for code in range(len(order))}
    before = old_map(font.ToUnicode) if "/ToUnicode" in font else {}
    texts = {}
    for code, number in glyphs.items():
        if number == 0 or number >= len(order):
            continue
        candidates = table.get(outline(embedded, order[number]))
        if candidates is None:
            # A subset may hold parts of composites that no text uses; a used glyph must be known.
            if code in before:
                raise TextMapError("%s: glyph %d is not in the original font" % (name, number))
            continue
        texts[code] = before[code] if before.get(code) in candidates else candidates[0]
    return texts


def rewrite(pdf_path_in, pdf_path_out, fonts_folder):
    """Rewrite the text maps of all fonts of a PDF and return how many glyphs and fonts were mapped."""
    known = originals(fonts_folder)
    glyphs = fonts = 0
    with pikepdf.open(pdf_path_in) as pdf:
        for item in list(pdf.objects):
            if not isinstance(item, pikepdf.Dictionary) or item.get("/Type") != "/Font" or item.get("/Subtype") != "/Type0":
                continue
            texts = new_map(item, known)
            item.ToUnicode = pdf.make_stream(character_map(texts))
            glyphs += len(texts)
            fonts += 1
        pdf.remove_unreferenced_resources()
        pdf.save(pdf_path_out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate,
                 compress_streams=True)
    return glyphs, fonts


def main():
    """Run the rewrite from the command line."""
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        print("%d glyphs in %d fonts" % rewrite(*sys.argv[1:]))
    except TextMapError as error:
        sys.exit("tounicode: %s" % error)


if __name__ == "__main__":
    main()
