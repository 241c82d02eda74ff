#!/usr/bin/env python3
"""Builds Sources/CWordList/words.bin, the word graph that the program cuts Thai text with.

    pip download --no-deps --dest corpus pythainlp==5.4.0
    unzip -q corpus/pythainlp-*.whl -d corpus
    scripts/build-word-list.py corpus/pythainlp/corpus

Sources: `words_th.txt` and `tnc_freq.txt` of PyThaiNLP (both CC0), and `word-list-additions.tsv` beside this script.

The result is a minimal acyclic word graph, an array of little-endian 32-bit edges:

    bits 0-6    letter, as code point minus U+0E00
    bit  7      set on the last edge of its state
    bits 8-13   0: no word ends here; n: a word ends here and costs n quarters of a nat above COST_FLOOR
    bits 14-31  index of the first edge of the state that the edge leads to; 0: no state

Edge 0 is unused, the start state begins at edge 1. The edges of a state stand in order of how often they are taken.
"""

import math
import pathlib
import re
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
RESULT = HERE.parent / "Sources" / "CWordList" / "words.bin"

COST_FLOOR = 3.0
COST_STEP = 0.25
# What a word costs that stands in the list of words but never in the corpus, in nats.
UNSEEN_COST = 17.0
# A word of the corpus that is in no list is taken from this count on: below it most are pieces of foreign names.
LEAST_COUNT = 20
LEAST_LETTERS = 4

# A listed word of up to so many letters that the corpus always cuts in two is read whole where both readings are open:
# it is a little cheaper than its parts together, so that it never outweighs another way to read its surroundings.
LONGEST_JOINED = 12
JOINING_GAIN = 0.3
# … unless one of its parts is among the commonest words, cheaper than this: then it is a phrase.
COMMONEST = 6.5
# Names of bodies that begin so are read as their words, or lines could not break inside them.
BODIES = (
    "กรม", "กระทรวง", "กอง", "ข้าราชการ", "คณะกรรมการ", "เจ้าพนักงาน", "ธนาคาร", "นายกรัฐมนตรี", "มหาวิทยาลัย",
    "มูลนิธิ", "รองนายก", "รัฐมนตรี", "ศาล", "สภา", "สถาบัน", "สมาคม", "สำนัก", "องค์กร", "องค์การ", "อัยการ",
)
LONGEST_BODY = 12

TONE = "[\u0e48-\u0e4b]"
CLUSTERS = re.compile(
    rf"(?:[\u0e24\u0e26]\u0e45?|[\u0e40-\u0e44]?[\u0e01-\u0e2e]"
    rf"(?:[\u0e31\u0e35\u0e36\u0e37\u0e39]{TONE}?|[\u0e34\u0e38](?:{TONE}|\u0e4c)?|[\u0e47\u0e4c\u0e3a\u0e4d]|{TONE})?"
    rf"(?:\u0e32\u0e30|\u0e30|\u0e32|\u0e33)?)+"
)


def read_counts(path):
    counts = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, count = line.partition("\t")
        if CLUSTERS.fullmatch(word):
            counts[word] = counts.get(word, 0) + int(count)
    return counts


def read_words(path):
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return {word for word in lines if CLUSTERS.fullmatch(word)}


def read_additions(path):
    """Lines of word, tab, count. A count of 0 takes the word out of the list."""
    additions = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, count = line.split("\t")
            if not CLUSTERS.fullmatch(word):
                sys.exit(f"{path.name}: not a Thai word: {word}")
            additions[word] = int(count)
    return additions


def cheapest_reading(word, costs):
    """The cost of the cheapest reading of `word` as two or more words of `costs`, or infinity."""
    best = [0.0] + [math.inf] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(end):
            if end - start < len(word) and best[start] < math.inf:
                cost = costs.get(word[start:end])
                if cost is not None:
                    best[end] = min(best[end], best[start] + cost)
    return best[-1]


def choose(words, counts, additions):
    """Each word that is worth keeping, with its cost."""
    total = sum(counts.values())
    listed = {}
    for word in words:
        if len(word) > 1 or counts.get(word, 0) > 20000:
            cost = -math.log((counts.get(word, 0) + 0.5) / total)
            listed[word] = min(cost, UNSEEN_COST)
    for word in [word for word in listed if len(word) > LONGEST_BODY and word.startswith(BODIES)]:
        if cheapest_reading(word, listed) < math.inf:
            del listed[word]
    rarer = {word: cost for word, cost in listed.items() if cost > COMMONEST}
    for word in sorted(words - counts.keys(), key=lambda word: (len(word), word)):
        if word in listed and len(word) > LONGEST_JOINED:
            if cheapest_reading(word, listed) < math.inf:
                del listed[word]
        elif word in listed:
            parts = cheapest_reading(word, rarer)
            if parts == cheapest_reading(word, listed) < math.inf:
                listed[word] = min(listed[word], parts - JOINING_GAIN)
    for word, count in counts.items():
        known = word in words or count < LEAST_COUNT or len(word) < LEAST_LETTERS
        if not known and cheapest_reading(word, listed) == math.inf:
            listed[word] = -math.log(count / total)
    for word, count in additions.items():
        if count:
            listed[word] = -math.log(count / total)
        else:
            listed.pop(word, None)
    # A word that is dearer than its own parts is never read: it would only take room.
    return {
        word: cost for word, cost in listed.items()
        if word in additions or cheapest_reading(word, listed) > cost
    }


def level(cost):
    return max(1, min(63, round((cost - COST_FLOOR) / COST_STEP)))


def minimise(chosen):
    """States as tuples of edges (letter, level, state number), shared wherever they are equal."""
    trie = {}
    traffic = {}
    for word, cost in chosen.items():
        node = trie
        for place, letter in enumerate(word):
            prefix = word[: place + 1]
            traffic[prefix] = traffic.get(prefix, 0.0) + math.exp(-cost)
            node = node.setdefault(letter, {})
        node[""] = level(cost)
    states = []
    numbers = {}
    weights = {}

    def visit(node, prefix):
        edges = []
        for letter in sorted(key for key in node if key):
            child = node[letter]
            edges.append((letter, child.get("", 0), visit(child, prefix + letter)))
        key = tuple(edges)
        if not key:
            return None
        if key not in numbers:
            numbers[key] = len(states)
            states.append(key)
        number = numbers[key]
        for letter, _, _ in key:
            pair = (number, letter)
            weights[pair] = weights.get(pair, 0.0) + traffic[prefix + letter]
        return number

    start = visit(trie, "")
    return start, [
        sorted(edges, key=lambda edge: (-weights[number, edge[0]], edge[0]))
        for number, edges in enumerate(states)
    ]


def encode(start, states):
    order = [start] + [number for number in reversed(range(len(states))) if number != start]
    first = {}
    place = 1
    for number in order:
        first[number] = place
        place += len(states[number])
    if place >= 1 << 18:
        sys.exit("too many edges for 18 bits")
    words = [0]
    for number in order:
        edges = states[number]
        for index, (letter, cost, target) in enumerate(edges):
            last = 1 if index + 1 == len(edges) else 0
            goal = first[target] if target is not None else 0
            words.append((ord(letter) - 0x0E00) | last << 7 | cost << 8 | goal << 14)
    return struct.pack(f"<{len(words)}I", *words)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    corpus = pathlib.Path(sys.argv[1])
    counts = read_counts(corpus / "tnc_freq.txt")
    words = read_words(corpus / "words_th.txt")
    additions = read_additions(HERE / "word-list-additions.tsv")
    chosen = choose(words, counts, additions)
    data = encode(*minimise(chosen))
    RESULT.write_bytes(data)
    print(f"{len(chosen)} words, {len(data)} bytes")


main()
