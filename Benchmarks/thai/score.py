#!/usr/bin/env python3
"""Scores repair: score.py KHUMUE FOLDER. The folder is what collect.py made. Prints Markdown tables."""

import difflib
import pathlib
import random
import re
import subprocess
import sys

import damage

KHUMUE = sys.argv[1]
FOLDER = pathlib.Path(sys.argv[2])
SHOW = set(sys.argv[3:])


def run(*arguments, text=""):
    return subprocess.run(
        [KHUMUE, "thai", *arguments], input=text.encode("utf-8"), capture_output=True, check=False
    ).stdout.decode("utf-8")


def fix(lines, dictionary="always"):
    fixed = run("fix", "--dictionary", dictionary, text="\n".join(lines) + "\n").split("\n")[:-1]
    assert len(fixed) == len(lines), (len(fixed), len(lines))
    return fixed


def words_of(lines):
    return [line.split("|") for line in run("words", text="\n".join(lines) + "\n").split("\n")[:-1]]


def words_right(gold, words, fixed):
    """How many of the words of `gold` stand whole in `fixed`, in their order."""
    if gold == fixed:
        return len(words)
    matcher = difflib.SequenceMatcher(None, gold, fixed, autojunk=False)
    home = {}
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            home[block.a + offset] = block.b + offset
    right = place = 0
    for word in words:
        start = gold.index(word, place)
        place = start + len(word)
        first = home.get(start)
        whole = first is not None and all(home.get(start + i) == first + i for i in range(len(word)))
        # A mark that stands where the word ended belongs to it: the word is not the one that was written.
        right += whole and not (first + len(word) < len(fixed) and fixed[first + len(word)] in damage.MARKS)
    return right


def score(gold, fixed, damaged=None, show=0):
    words = words_of(gold)
    exact = sum(a == b for a, b in zip(gold, fixed))
    total = sum(map(len, words))
    right = sum(words_right(a, w, b) for a, w, b in zip(gold, words, fixed))
    if show:
        wrong = [(a, d, b) for a, d, b in zip(gold, damaged or gold, fixed) if a != b]
        random.Random(show).shuffle(wrong)
        for a, d, b in wrong[:40]:
            pieces = []
            for tag, i, j, k, l in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
                if tag != "equal":
                    pieces.append(f"  [{a[max(0, i - 8):j + 8]}] -> [{b[max(0, k - 8):l + 8]}]")
            print("\n".join(pieces[:4]), file=sys.stderr)
            print("    " + d[:110], file=sys.stderr)
    return 100 * exact / len(gold), 100 * right / total


def sample(name, count, seed, shortest=30, longest=400):
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    lines = [re.sub(r" +", " ", line) for line in lines]
    lines = [line for line in lines if shortest <= len(line) <= longest and thai_share(line) > 0.6]
    # What the sure rules would change, or what cannot be told from code, is no gold.
    lines = [line for line in lines if not re.search(r"[<>`{}\u0e4d\u0e45]", line)]
    sure = fix(lines, "never")
    lines = [a for a, b in zip(lines, sure) if a == b]
    random.Random(seed).shuffle(lines)
    return lines[:count]


def thai_share(line):
    return sum("\u0e01" <= letter <= "\u0e4e" for letter in line) / max(1, len(line))


def damages():
    table = [
        ("SARA AM split", damage.sara_am), ("order swapped", damage.order),
        ("space before marks, 20 %", damage.space_before_marks), ("marks shifted, 85 %", damage.shift),
        ("stray spaces, 3 %", damage.stray), ("mixed, as in a handbook", damage.mixed),
    ]
    print("| damage | set | pasted: lines | words | mended: lines | words |\n|---|---|---|---|---|---|")
    for name, make in table:
        for source in ("orchid", "content"):
            gold = sample(source, 500, 7)
            generator = random.Random(f"{name} {source}")
            damaged = [make(line, generator) for line in gold]
            before = score(gold, damaged)
            after = score(gold, fix(damaged), damaged, 1 if name.split()[0] in SHOW and source in SHOW else 0)
            print(f"| {name} | {source} | {before[0]:.1f} % | {before[1]:.2f} % | {after[0]:.1f} % | {after[1]:.2f} % |")
    for source, longest in (("titles", 90), ("content", 60)):
        gold = sample(source, 150, 3, 12, longest)
        generator = random.Random("titles" + source)
        damaged = [damage.title(line, generator) for line in gold]
        before = score(gold, damaged)
        after = score(gold, fix(damaged), damaged, 1 if "titles" in SHOW else 0)
        print(f"| titles, marks apart | {source} | {before[0]:.1f} % | {before[1]:.2f} % | {after[0]:.1f} % | {after[1]:.2f} % |")


def edits(before, after):
    return sum(
        sum(tag != "equal" for tag, *_ in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes())
        for a, b in zip(before, after) if a != b
    )


def dictionary_findings(lines):
    return subprocess.run(
        [KHUMUE, "thai", "lint", "--dictionary", "always", "--only", "dictionary", "--format", "concise"],
        input="\n".join(lines).encode(), capture_output=True, check=False).stderr.decode().count("thai-dictionary-")


def clean():
    """On clean text every change by the dictionary is counted, the few that mend a typing error included."""
    print("\n## Clean text\n")
    print("| text | characters | sure edits | changes by the dictionary, no guard | per 100,000 | documents "
          "| documents that the dictionary changes, guarded |")
    print("|---|---|---|---|---|---|---|")
    for name in ("orchid", "firefox", "libreoffice", "content"):
        lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        letters = sum(map(len, lines))
        sure = fix(lines, "never")
        count = dictionary_findings(sure)
        documents = [d for d in "\n".join(lines).split("\n\n") if d.strip()] if name == "orchid" else [
            "\n".join(lines[i:i + 40]) for i in range(0, len(lines), 40)]
        changed = sum(
            run("fix", text=document) != run("fix", "--dictionary", "never", text=document) for document in documents)
        print(f"| {name} | {letters:,} | {edits(lines, sure)} | {count} | {100000 * count / letters:.2f} "
              f"| {len(documents)} | {changed} |")


def flags():
    gold = [line for line in sample("orchid", 3000, 11) if damage.lost_digits(line, None)[1]]
    found = expected = 0
    damaged = []
    for line in gold:
        text, count = damage.lost_digits(line, None)
        damaged.append(text)
        expected += count
    report = subprocess.run(
        [KHUMUE, "thai", "lint", "--only", "flag", "--format", "concise"], input="\n".join(damaged).encode(),
        capture_output=True, check=False).stderr.decode()
    found = report.count("thai-flag-lost-number")
    untouched = subprocess.run(
        [KHUMUE, "thai", "lint", "--only", "flag", "--format", "concise"], input="\n".join(gold).encode(),
        capture_output=True, check=False).stderr.decode().count("thai-flag-lost-number")
    print(f"\nLost digits: {found} of {expected} flagged; {untouched} flags on the same {len(gold)} lines undamaged.")


if __name__ == "__main__":
    damages()
    clean()
    flags()
