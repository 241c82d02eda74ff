"""Reads the book and finds what the engine would stumble over, with the author's own line.

Each problem is a dictionary: "problem" in words, "at" the nearest source mark (the `at` of a block).
"""

import json
from pathlib import Path

from fontTools.ttLib import TTFont

LIMIT = 64 * 1024 * 1024
BREAK_MARK = 0x200B


def read(path: Path) -> tuple[dict, list]:
    try:
        if path.stat().st_size > LIMIT:
            return {}, [{"problem": f"the book is larger than {LIMIT} bytes"}]
        book = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        return {}, [{"problem": f"cannot read the book: {error}"}]
    if not isinstance(book, dict) or book.get("format") != 1:
        return {}, [{"problem": "the book's `format` is not 1"}]
    return book, []


def check(book: dict, root: Path, fonts: Path) -> tuple[dict, list]:
    """The pictures by path, and every problem found."""
    survey = Survey(root, glyphs(fonts))
    survey.walk(book, None)
    survey.references()
    return survey.pictures, survey.problems


def glyphs(fonts: Path) -> set:
    """The code points that some font of the book can show."""
    known = {BREAK_MARK, 0x0A}
    for path in sorted(fonts.glob("*.ttf")):
        known |= set(TTFont(path, lazy=True)["cmap"].getBestCmap())
    return known


class Survey:
    """One walk over the book: anchors, references, pictures and characters."""

    TEXT_KEYS_SKIPPED = {"id", "target", "url", "path", "svg", "at", "type", "kind", "description", "keywords"}

    def __init__(self, root: Path, known: set) -> None:
        self.root = root
        self.known = known
        self.anchors: dict = {}
        self.wanted: list = []
        self.pictures: dict = {}
        self.problems: list = []

    def walk(self, value, at) -> None:
        if isinstance(value, list):
            for part in value:
                self.walk(part, at)
        elif isinstance(value, str):
            self.characters(value, at)
        elif isinstance(value, dict):
            at = value.get("at", at)
            self.part(value, at)
            for key, inner in value.items():
                if key not in self.TEXT_KEYS_SKIPPED:
                    self.walk(inner, at)

    def part(self, part: dict, at) -> None:
        anchor = part.get("id")
        if anchor is not None:
            if anchor in self.anchors:
                self.say(f"the anchor `{anchor}` stands twice", at)
            self.anchors[anchor] = at
        if part.get("type") == "reference":
            self.wanted.append((part.get("target"), at))
        if part.get("type") == "figure":
            self.figure(part, at)
        if part.get("type") == "table":
            self.table(part, at)

    def table(self, part: dict, at) -> None:
        count = len(part["columns"])
        for row in [part["header"], *part["rows"]]:
            if len(row) != count:
                self.say(f"a table row has {len(row)} cells, not {count}", at)

    def figure(self, part: dict, at) -> None:
        if not part.get("alt"):
            self.say("a figure has no alternative text", at)
        name = part.get("path")
        if name is None:
            return
        if Path(name).is_absolute() or ".." in Path(name).parts:
            self.say(f"the picture `{name}` lies outside the root folder", at)
            return
        step = self.root
        for piece in Path(name).parts:
            step = step / piece
            if step.is_symlink():
                self.say(f"the picture `{name}` is reached through a symbolic link", at)
                return
        try:
            self.pictures[name] = step.read_bytes()
        except OSError as error:
            self.say(f"cannot read the picture `{name}`: {error.strerror}", at)

    def characters(self, text: str, at) -> None:
        for char in sorted(set(map(ord, text)) - self.known):
            self.say(f"no font of the book has U+{char:04X} ({chr(char)!r})", at)

    def references(self) -> None:
        for target, at in self.wanted:
            if target not in self.anchors:
                self.say(f"nothing in the book has the anchor `{target}`", at)

    def say(self, problem: str, at) -> None:
        self.problems.append({"problem": problem, "at": at} if at else {"problem": problem})
