"""Gives every glyph of a PDF its true text.

The engine maps each glyph to the text it was first seen with; a reader that ignores `/ActualText`
then gets the wrong marks. Each embedded glyph is known again by its outline and advance in the font
it was cut from, and its text comes from that font. `/ActualText` stays: poppler needs it.
"""

import io
import re
import zlib
from pathlib import Path

import pikepdf
from fontTools.ttLib import TTFont

BLOCK = 100  # the most entries in one bfchar section


def rewritten(pdf: bytes, fonts: Path) -> bytes:
    """The same file with a true /ToUnicode per font, compressed, and the same on every run."""
    known: dict = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for font in type0_fonts(document):
            name = str(font.BaseFont).split("+")[-1]
            if name not in known:
                known[name] = texts_by_shape(fonts / f"{name}.ttf")
            rewrite(document, font, known[name])
        drop_suspects(document)
        close_streams(document)
        return saved(document)


def drop_suspects(document) -> None:
    """`/Suspects false` says what its absence says, and poppler's programs complain of it."""
    marks = document.Root.get("/MarkInfo")
    if marks is not None and marks.get("/Suspects") is False:
        del marks["/Suspects"]


def close_streams(document) -> None:
    """No stream may end in a carriage return: with the line feed that must follow it would read
    as one line end, and the stated length as wrong. What follows the deflated data is ignored."""
    for stream in document.objects:
        if isinstance(stream, pikepdf.Stream):
            raw = stream.read_raw_bytes()
            if raw.endswith(b"\r") and stream.get("/Filter") == "/FlateDecode":
                parameters = stream.get("/DecodeParms")
                stream.write(raw + b" ", filter=stream.Filter, decode_parms=parameters)


def saved(document) -> bytes:
    """Saves with object streams. Should one of these, or the table of objects, end in a carriage
    return, a dictionary in it gets a private key, which readers skip, and the file is saved again;
    where it holds no dictionary, a few objects more make all of them fall into other streams."""
    for mark in range(16):
        out = io.BytesIO()
        document.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
        data = out.getvalue()
        ends = [m.start() for m in re.finditer(rb"\r\nendstream", data)]
        if not ends:
            break
        document = pikepdf.open(io.BytesIO(data))
        for end in ends:
            element = element_in(document, data, end)
            if element is None:
                more = [document.make_indirect(pikepdf.Dictionary()) for _ in range(mark + 1)]
                document.Root["/KHMU_Padding"] = pikepdf.Array(more)
            else:
                element["/KHMU_Padding"] = mark
    return data


def element_in(document, data: bytes, end: int):
    """A dictionary that lies in the stream that ends here, best of the document's structure; `None` when it
    holds none, or is the table of objects."""
    start = data.rindex(b"stream\n", 0, end) + len(b"stream\n")
    try:
        listed = zlib.decompress(data[start:end + 1]).split(None, 200)
    except zlib.error:
        listed = []
    parts = [document.get_object(int(number), 0) for number in listed[0:200:2] if number.isdigit()]
    parts = [part for part in parts if isinstance(part, pikepdf.Dictionary)]
    elements = [part for part in parts if part.get("/Type") == "/StructElem"]
    return (elements + parts + [None])[0]


def type0_fonts(document) -> list:
    return [
        o for o in document.objects
        if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/Type0"
    ]


def rewrite(document, font, texts: dict) -> None:
    descendant = font.DescendantFonts[0]
    embedded = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()), lazy=True)
    given = existing(font.ToUnicode.read_bytes())
    entries = {}
    for glyph, shape in enumerate(shapes(embedded)):
        found = texts.get(shape, [])
        if glyph in given and (given[glyph] in found or not found):
            entries[glyph] = given[glyph]
        elif found:
            entries[glyph] = found[0]
    entries = {g: t for g, t in entries.items() if g in given}
    font.ToUnicode = document.make_stream(
        zlib.compress(cmap(entries), 9), Filter=pikepdf.Name.FlateDecode
    )


def shapes(font: TTFont) -> list:
    """Each glyph as (outline bytes, advance), in glyph order. The build flattens every outline,
    so that a subset keeps the bytes; padding at the end is dropped."""
    data, places = font.reader["glyf"], font["loca"].locations
    advances = advance_widths(font)
    return [
        (trimmed(data[places[i]:places[i + 1]]), advances[min(i, len(advances) - 1)])
        for i in range(len(places) - 1)
    ]


def trimmed(outline: bytes) -> bytes:
    return outline.rstrip(b"\0")


def advance_widths(font: TTFont) -> list:
    count = int.from_bytes(font.reader["hhea"][34:36], "big")
    data = font.reader["hmtx"]
    return [int.from_bytes(data[4 * i:4 * i + 2], "big") for i in range(count)]


def texts_by_shape(path: Path) -> dict:
    """For each shape of the font the texts it may stand for, the likeliest first."""
    font = TTFont(path, lazy=True)
    order = font.getGlyphOrder()
    texts = glyph_texts(font, order)
    out: dict = {}
    for name, shape in zip(order, shapes(font)):
        for text in texts.get(name, []):
            if text not in out.setdefault(shape, []):
                out[shape].append(text)
    return out


def glyph_texts(font: TTFont, order: list) -> dict:
    """From the character map; for forms and ligatures from the glyph they come from."""
    out: dict = {}
    for code, name in sorted(font.getBestCmap().items()):
        out.setdefault(name, []).append(chr(code))
    for name, parts in ligatures(font).items():
        texts = [out[p][0] for p in parts if p in out]
        if name not in out and "nikhahit" not in name and len(texts) == len(parts):
            out[name] = ["".join(texts)]
    for name in order:
        base = name.split(".")[0]
        if name not in out and base in out and base:
            out[name] = out[base]
    return out


def ligatures(font: TTFont) -> dict:
    if "GSUB" not in font:
        return {}
    found = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for first, choices in getattr(table, "ligatures", {}).items():
                for one in choices:
                    found.setdefault(one.LigGlyph, [first, *one.Component])
    return found


def existing(stream: bytes) -> dict:
    """The engine's own map: glyph number to text."""
    out = {}
    for body in re.findall(rb"beginbfchar(.*?)endbfchar", stream, re.S):
        for code, text in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", body):
            out[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for body in re.findall(rb"beginbfrange(.*?)endbfrange", stream, re.S):
        for low, high, text in re.findall(
            rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", body
        ):
            start = bytes.fromhex(text.decode()).decode("utf-16-be")
            for step in range(int(high, 16) - int(low, 16) + 1):
                out[int(low, 16) + step] = start[:-1] + chr(ord(start[-1]) + step)
    return out


def cmap(entries: dict) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange",
    ]
    codes = sorted(entries)
    for start in range(0, len(codes), BLOCK):
        part = codes[start:start + BLOCK]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{c:04X}> <{entries[c].encode('utf-16-be').hex().upper()}>" for c in part]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
