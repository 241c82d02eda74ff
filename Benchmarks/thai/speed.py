#!/usr/bin/env python3
"""Measures speed and start: speed.py KHUMUE FOLDER. The median of several whole processes."""

import pathlib
import random
import statistics
import subprocess
import sys
import time

import damage

KHUMUE, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])


def median(arguments, data, rounds):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run([KHUMUE, "thai", *arguments], input=data, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main():
    clean = (FOLDER / "orchid.txt").read_text(encoding="utf-8")
    generator = random.Random(5)
    damaged = "\n".join(damage.mixed(line, generator) for line in clean.splitlines()).encode()
    start = median(["fix"], "ก\n".encode(), 40)
    print(f"Start of the whole process with one letter: {1000 * start:.1f} ms.\n")
    print("| work | text | MB/s |\n|---|---|---|")
    for name, arguments, data, text in (
        ("fix, sure rules", ["fix"], clean.encode(), "clean"),
        ("fix, dictionary asked for", ["fix", "--dictionary", "always"], clean.encode(), "clean"),
        ("fix", ["fix"], damaged, "damaged"),
        ("words", ["words"], clean.encode(), "clean"),
    ):
        took = median(arguments, data, 5) - start
        print(f"| {name} | {text} | {len(data) / took / 1e6:.1f} |")


main()
