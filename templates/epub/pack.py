#!/usr/bin/env python3
"""Packs folders into EPUB files (EPUB 3.3, OCF): `mimetype` first and stored, all else deflated, in the order of names.

    pack.py FOLDER OUT.epub [FOLDER OUT.epub …] [--seconds EPOCH]

The same folder gives the same bytes on every machine. Exit status 2 when a file cannot be read or written.
"""

import argparse
import sys
import time
import zipfile
from pathlib import Path

MIMETYPE = b"application/epub+zip"
# Zip files know no time before this one.
EARLIEST = 315_532_800


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FOLDER OUT.epub")
    parser.add_argument("--seconds", type=int, default=0, help="date of all files, since 1970")
    options = parser.parse_args()
    if len(options.files) % 2:
        parser.error("each folder needs the name of its book")
    moment = time.gmtime(max(options.seconds, EARLIEST))[:6]
    try:
        for folder, output in zip(options.files[::2], options.files[1::2]):
            pack(folder, output, moment)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def pack(folder: Path, output: Path, moment: tuple) -> None:
    with zipfile.ZipFile(output, "w") as book:
        add(book, "mimetype", MIMETYPE, zipfile.ZIP_STORED, moment)
        names = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
        for name in names:
            add(book, name, (folder / name).read_bytes(), zipfile.ZIP_DEFLATED, moment)


def add(book: zipfile.ZipFile, name: str, data: bytes, method: int, moment: tuple) -> None:
    entry = zipfile.ZipInfo(name, moment)
    entry.compress_type = method
    entry.external_attr = 0o644 << 16
    entry.create_system = 3
    book.writestr(entry, data, compresslevel=9)


if __name__ == "__main__":
    sys.exit(main())
