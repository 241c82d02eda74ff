#!/usr/bin/env python3
"""Scores word cuts on hand-cut sentences: words.py KHUMUE. Compares with libthai and ICU of the system by ctypes.

The sentences are those of the tests; a cut counts where the hand made one, and is wrong where the hand allows none.
"""

import ctypes
import ctypes.util
import glob
import pathlib
import re
import subprocess
import sys
import tempfile

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Fixtures" / "thai"
SETS = (("official", "words-official"), ("spoken", "words-spoken"), ("names", "words-names"), ("unseen", "words-unseen"))


def read(name):
    for line in (FIXTURES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, required, allowed = "", set(), set()
            for sign in line:
                if sign in "|·":
                    required.add(len(text))
                elif sign == "~":
                    allowed.add(len(text))
                else:
                    text += " " if sign == "_" else sign
            yield text, required, allowed


def inside(text, cuts):
    """The cuts that do not lie beside a space or at an end."""
    return {cut for cut in cuts if 0 < cut < len(text) and text[cut] != " " and text[cut - 1] != " "}


class Khumue:
    def __init__(self, program, names=None):
        self.command = [program, "thai", "words"] + (["--names", names] if names else [])

    def cuts(self, texts):
        out = subprocess.run(self.command, input="\n".join(texts).encode(), capture_output=True, check=True).stdout
        for text, line in zip(texts, out.decode().split("\n")):
            place, starts = 0, []
            for word in line.split("|"):
                place = text.index(word, place)
                starts.append(place)
                place += len(word)
            yield inside(text, starts)


class LibThai:
    def __init__(self):
        self.library = ctypes.CDLL(ctypes.util.find_library("thai") or "libthai.so.0")

    def cuts(self, texts):
        places = (ctypes.c_int * 4096)()
        for text in texts:
            count = self.library.th_brk(text.encode("cp874", "replace"), places, 4096)
            yield inside(text, places[:count])


class ICU:
    def __init__(self):
        path = sorted(glob.glob("/usr/lib/*/libicuuc.so.*"))[0]
        self.version = re.search(r"so\.(\d+)", path).group(1)
        self.library = ctypes.CDLL(path)

    def call(self, name, *arguments, result=ctypes.c_int32):
        function = getattr(self.library, f"{name}_{self.version}")
        function.restype = result
        return function(*arguments)

    def cuts(self, texts):
        for text in texts:
            units = text.encode("utf-16-le")
            buffer = ctypes.create_string_buffer(units, len(units) + 2)
            error = ctypes.c_int32(0)
            breaks = ctypes.c_void_p(self.call(
                "ubrk_open", 1, b"th", buffer, len(text), ctypes.byref(error), result=ctypes.c_void_p))
            places = []
            while (place := self.call("ubrk_next", breaks)) != -1:
                places.append(place)
            self.call("ubrk_close", breaks, result=None)
            yield inside(text, places)


def main():
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as names:
        lines = (FIXTURES / "project-words.txt").read_text(encoding="utf-8").splitlines()
        names.write("\n".join(line for line in lines if not line.startswith("#")))
        names.flush()
        icu = ICU()
        engines = [
            ("Khumue", Khumue(sys.argv[1])), ("Khumue with the project's names", Khumue(sys.argv[1], names.name)),
            ("libthai", LibThai()), (f"ICU {icu.version}", icu),
        ]
        print("| F1 of word cuts | sentences | " + " | ".join(name for name, _ in engines) + " |")
        print("|---" * (len(engines) + 2) + "|")
        for title, name in SETS:
            lines = list(read(name))
            row = []
            for _, engine in engines:
                right = wrong = missed = 0
                for (text, required, allowed), cuts in zip(lines, engine.cuts([line[0] for line in lines])):
                    required, allowed = inside(text, required), inside(text, allowed)
                    right += len(cuts & required)
                    missed += len(required - cuts)
                    wrong += len(cuts - required - allowed)
                row.append(f"{100 * 2 * right / (2 * right + wrong + missed):.2f} %")
            print(f"| {title} | {len(lines)} | " + " | ".join(row) + " |")


main()
