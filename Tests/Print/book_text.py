"""The words of a book in the order of print, as segments of words that follow one another."""

import re

# A line may end after a hyphen or a stroke too.
BREAKS = re.compile("[\u200b \u00a0\n]+|(?<=[-–—/])")
# A web address ends a line at signs.
ADDRESS = re.compile("https?://[^ ]+")
JOINTS = re.compile("(?<=[/?&=])|(?<=.)(?=[._%#-])")


def segments(book: dict, has_index: bool = True) -> list:
    """Each segment is a list of words; nothing else stands between them on the page."""
    out: list = []
    for part in book["parts"]:
        text(part["title"], out)
        text(part["summary"], out)
        for chapter in part["chapters"]:
            if chapter["id"].endswith("index") and not has_index:
                continue
            text(chapter["title"], out)
            text(chapter["summary"], out)
            blocks(chapter["blocks"], out)
    return [found for found in map(words, out) if found]


def words(text: str) -> list:
    opened = ADDRESS.sub(lambda found: JOINTS.sub("\u200b", found[0]), text)
    return [word for word in BREAKS.split(opened) if word]


def text(value, out: list) -> None:
    """A text, or inlines, or nothing."""
    if isinstance(value, str):
        out.append(value)
    elif value:
        inlines(value, out)


def blocks(parts: list, out: list) -> None:
    for part in parts:
        kind = part["t"]
        if kind == "p":
            inlines(part["in"], out)
        elif kind == "index":
            for group in part["groups"]:
                for item in group["items"]:
                    text(item["words"], out)
        elif kind == "code":
            out.extend(part["s"].split("\n"))
        elif kind == "table":
            text(part["caption"], out)
            for row in [part["head"], *part["rows"]]:
                for cell in row:
                    inlines(cell, out)
        elif kind in ("ul", "ol", "checklist"):
            for item in part["items"]:
                blocks(item, out)
        elif kind in ("fields", "definitions"):
            for item in part["items"]:
                text(item["label"], out)
                blocks(item["b"], out)
        else:
            text(part.get("title") or part.get("caption"), out)
            blocks(part.get("b", []), out)
            text(part.get("note"), out)


def inlines(runs: list, out: list) -> None:
    """A note, a mark or a page number in the middle ends the segment and begins another."""
    notes: list = []
    current = [""]

    def walk(parts: list) -> None:
        for part in parts:
            kind = part["t"]
            if kind in ("text", "code"):
                current[-1] += part["s"]
            elif kind in ("fn", "mark", "br"):
                current.append("")
                if kind == "fn":
                    blocks(part["b"], notes)
            elif kind == "ix":
                continue
            else:
                walk(part["in"])
                if kind == "ref":
                    current.append("")

    walk(runs)
    out.extend([*current, *notes])
