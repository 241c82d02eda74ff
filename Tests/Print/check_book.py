#!/usr/bin/env python3
"""Compare the text that readers can copy out of a handbook with the text that went into it.

  Tests/Print/check_book.py BOOK.json BOOK.pdf

BOOK.json is what `khumue inspect book` prints. Every paragraph's words, cut at the places where a line may end, are
looked for in order in the text that `pdftotext -raw` and pypdf extract. Exit status 1 when less than 99 % of the words
come back exactly, a font is not embedded, a page's text holds a private or replacement character, or qpdf objects.
"""
import json
import re
import subprocess
import sys

LEAST = 0.99
# Running heads and page numbers may stand between two words, not more.
WINDOW = 160
THAI = re.compile("[\u0e00-\u0e7f]")


def inline_text(inlines):
    """Return the text of inlines, without footnotes."""
    text = ""
    for inline in inlines:
        if inline["t"] in ("text", "code"):
            text += inline["s"]
        elif "in" in inline:
            text += inline_text(inline["in"])
        text += "\u200b"
    return text


def paragraphs(value):
    """Yield the text of every paragraph in any part of a book, in reading order."""
    if isinstance(value, list):
        for item in value:
            yield from paragraphs(item)
    elif isinstance(value, dict):
        if value.get("t") == "p":
            yield inline_text(value["in"])
        else:
            for item in value.values():
                yield from paragraphs(item)


def words(book):
    for text in paragraphs(book["parts"]):
        yield [word for word in re.split("[\u200b\\s]+", text) if word]


def extract_poppler(path):
    run = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return run.stdout.decode("utf-8")


def extract_pypdf(path):
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def find_start(plain, paragraph, place):
    """Return where a paragraph starts after `place`: the first place of its longest findable opening words."""
    for count in (8, 5, 3, 2):
        start = plain.find("".join(paragraph[:count]), max(0, place - 3000))
        if start >= 0:
            return start
    return -1


def share_exact(book, extracted):
    """Return the share of words that come back, and the first that do not."""
    plain = re.sub(r"\s+", "", extracted)
    total = exact = 0
    missed = []
    place = 0
    for paragraph in words(book):
        start = find_start(plain, paragraph, place)
        place = start if start >= 0 else place
        for word in paragraph:
            total += 1
            found = plain.find(word, place, place + len(word) + WINDOW)
            if found < 0:
                missed.append(word)
                continue
            exact += 1
            place = found + len(word)
    return exact / max(1, total), total, missed


def main():
    book_path, pdf = sys.argv[1:3]
    with open(book_path, encoding="utf-8") as file:
        book = json.load(file)
    failed = False
    for name, extract in (("pdftotext -raw", extract_poppler), ("pypdf", extract_pypdf)):
        text = extract(pdf)
        share, total, missed = share_exact(book, text)
        print(f"{pdf}: {name}: {share:.2%} of {total} words exact; first missed: {missed[:8]}")
        failed |= share < LEAST or re.search("[\ue000-\uf8ff\ufffd]", text) is not None
    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, check=True).stdout.decode()
    for line in fonts.splitlines()[2:]:
        if line.split()[-5] != "yes":
            print("not embedded:", line)
            failed = True
    if subprocess.run(["qpdf", "--check", pdf], capture_output=True).returncode != 0:
        print("qpdf finds faults in", pdf)
        failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
