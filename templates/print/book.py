"""Reads the book and finds what the engine would stumble over, with the author's own line.

A problem is one line; it begins with the source mark (`at`) of the nearest block that has one.
"""

import io
import json
from pathlib import Path

import pikepdf
from PIL import Image
from fontTools.ttLib import TTFont

LIMIT = 64 * 1024 * 1024
# A picture is never stretched so far that its dots can be seen, nor has more than print can show.
DOTS_PER_INCH = 150
PIXELS = 50_000_000
BREAK_MARK = 0x200B
# What each template must be given.
REQUIRED = {
    "handbook": {
        "language", "title", "publisher", "edition", "imprint", "paper", "digits", "words", "parts",
    },
    "bilingual": {"th", "en", "rows"},
    "sheets": {"language", "title", "publisher", "paper", "digits", "words", "sheets"},
    "newsletter": {
        "language", "title", "publisher", "paper", "digits", "words", "at", "masthead", "handbook", "kicker",
        "lead", "audience", "blocks", "sections", "slip",
    },
}


def read(path: Path) -> tuple[dict, list]:
    if path.stat().st_size > LIMIT:
        return {}, [f"the book is larger than {LIMIT} bytes"]
    try:
        book = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        return {}, [f"the book is not JSON: {error}"]
    template = book.get("template", "handbook") if isinstance(book, dict) else "handbook"
    if template not in REQUIRED:
        return {}, [f"there is no template `{template}`"]
    missing = REQUIRED[template] - set(book if isinstance(book, dict) else ())
    if missing:
        return {}, [f"the book lacks {', '.join(sorted(missing))}"]
    return book, []


def check(book: dict, root: Path, known: set) -> tuple[dict, list]:
    """The pictures by path, and every problem found."""
    survey = Survey(root, known)
    try:
        survey.walk(book, None)
        survey.references()
    except (KeyError, TypeError, AttributeError) as error:
        survey.say(f"the book is not made up as README.md says: {error!r}", None)
    return survey.pictures, survey.problems


def glyphs(fonts: Path) -> set:
    """The code points that some font of the book can show."""
    known = {BREAK_MARK, 0x0A}
    for path in sorted(fonts.glob("*.ttf")):
        known |= set(TTFont(path, lazy=True)["cmap"].getBestCmap())
    return known


def page_numbers(pdf: bytes) -> bytes:
    """A line for each anchor of a PDF: the number of its page, a space, its name."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        numbers = {page.objgen: index for index, page in enumerate(document.pages, 1)}
        names = pikepdf.NameTree(document.Root.Names.Dests)
        lines = [f"{numbers[target(found)[0].objgen]} {name}\n" for name, found in names.items()]
    return "".join(sorted(lines)).encode()


def target(found):
    """A destination, which may stand in a dictionary."""
    return found.D if isinstance(found, pikepdf.Dictionary) else found


class Survey:
    """One walk over the book: anchors, references, pictures and characters."""

    TEXT_KEYS_SKIPPED = {"id", "to", "url", "path", "svg", "at", "t", "kind", "l", "alt",
                         "description", "keywords", "template", "k", "keys"}

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
        if part.get("t") == "ref":
            self.wanted.append((part.get("to"), at))
        for key in part.get("keys", []):
            self.wanted.append((key, at))
        if part.get("t") in ("figure", "drawing"):
            self.figure(part, at)
        if part.get("t") == "table":
            self.table(part, at)

    def table(self, part: dict, at) -> None:
        count = len(part["columns"])
        for row in [part["head"], *part["rows"]]:
            if len(row) != count:
                self.say(f"a table row has {len(row)} cells, not {count}", at)

    def figure(self, part: dict, at) -> None:
        if not part.get("alt"):
            self.say("a figure has no alternative text", at)
        if part.get("path") is None:
            return
        name = part["path"].lstrip("/")
        if ".." in Path(name).parts:
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
            return
        if not name.endswith(".svg"):
            self.resolution(part, name, at)

    def resolution(self, part: dict, name: str, at) -> None:
        """Gives a picture of pixels the width in mm that it is set in at most."""
        try:
            with Image.open(io.BytesIO(self.pictures[name])) as picture:
                width, height = picture.size
        except (OSError, ValueError, Image.DecompressionBombError) as error:
            self.say(f"the picture `{name}` cannot be read: {error}", at)
            return
        if width * height > PIXELS:
            self.say(f"the picture `{name}` has {width} × {height} pixels, more than {PIXELS:,}; "
                     "save it smaller: 2,000 across are enough for a page", at)
        part["most"] = round(width / DOTS_PER_INCH * 25.4, 1)

    def characters(self, text: str, at) -> None:
        for char in sorted(set(map(ord, text)) - self.known):
            shown = f' ({chr(char)})' if chr(char).isprintable() else ''
            self.say(f"no font of the book has U+{char:04X}{shown}", at)

    def references(self) -> None:
        for target, at in self.wanted:
            if target not in self.anchors:
                self.say(f"nothing in the book has the anchor `{target}`", at)

    def say(self, problem: str, at) -> None:
        self.problems.append(f"{at}: {problem}" if at else problem)
