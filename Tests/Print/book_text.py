"""The words of a book in the order of print, as segments of words that follow one another."""

import re

BREAKS = re.compile("[\u200b \u00a0\n]+")
HOLES = {"footnote", "mark", "break"}


def segments(book: dict) -> list:
    """Each segment is a list of words; nothing else stands between them on the page."""
    out: list = []
    for item in book["body"]:
        chapter(item, out)
        for inner in item.get("chapters", []):
            chapter(inner, out)
    return [words for words in ([w for w in BREAKS.split(s) if w] for s in out) if words]


def chapter(item: dict, out: list) -> None:
    inlines(item["title"], out)
    blocks(item["blocks"], out)


def blocks(parts: list, out: list) -> None:
    for part in parts:
        kind = part["type"]
        if kind in ("paragraph", "heading"):
            inlines(part["inlines"], out)
        elif kind == "code":
            out.extend(part["text"].split("\n"))
        elif kind == "table":
            inlines(part.get("caption") or [], out)
            for row in [part["header"], *part["rows"]]:
                for cell in row:
                    inlines(cell["inlines"], out)
        elif kind == "figure":
            inlines(part.get("caption") or [], out)
        else:
            container(part, out)


def container(part: dict, out: list) -> None:
    inlines(part.get("title") or [], out)
    for item in part.get("items", []):
        inlines(item.get("term") or [], out)
        blocks(item["blocks"], out)
    blocks(part.get("blocks", []), out)
    if "status" in part:
        out.append(part["status"]["label"])
    inlines(part.get("sources") or part.get("source") or [], out)


def inlines(runs, out: list) -> None:
    """A note, a mark or a page number in the middle ends the segment and begins another."""
    notes: list = []
    current = [""]

    def walk(parts) -> None:
        for part in [parts] if isinstance(parts, str) else parts:
            if isinstance(part, str):
                current[-1] += part
            elif part["type"] in ("text", "code"):
                current[-1] += part["text"]
            elif part["type"] in HOLES:
                current.append("")
                if part["type"] == "footnote":
                    blocks(part["blocks"], notes)
            else:
                walk(part["inlines"])
                if part["type"] == "reference" and part.get("page"):
                    current.append("")

    walk(runs)
    out.extend([*current, *notes])
