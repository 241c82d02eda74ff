"""Damages clean Thai the way text layers of PDF files do. Every function takes a line and a random generator.

The classes are those of the linter: SARA AM split by a space, tones before vowels, marks that slid behind the next
letter, spaces before marks, spaces anywhere, lost digits and dots, and titles whose marks stand apart.
"""

CONSONANTS = {chr(c) for c in range(0x0E01, 0x0E2F)}
UPPER = {chr(c) for c in (0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37)}
LOWER = {"\u0e38", "\u0e39"}
TONES = {chr(c) for c in range(0x0E48, 0x0E4C)}
MARKS = UPPER | LOWER | TONES | {"\u0e47", "\u0e4c"}
AA, AM = "\u0e32", "\u0e33"


def sara_am(line, random, rate=1.0):
    """น้ำ becomes น ้า, คำ becomes ค า."""
    out = []
    for letter in line:
        if letter == AM and random.random() < rate:
            if out and out[-1] in TONES:
                out.insert(len(out) - 1, " ")
            else:
                out.append(" ")
            out.append(AA)
        else:
            out.append(letter)
    return "".join(out)


def order(line, random, rate=1.0):
    """ที่ becomes ท่ี."""
    out = list(line)
    for place in range(len(out) - 1):
        if out[place] in UPPER | LOWER and out[place + 1] in TONES | {"\u0e4c"} and random.random() < rate:
            out[place], out[place + 1] = out[place + 1], out[place]
    return "".join(out)


def space_before_marks(line, random, rate=0.2):
    """นักเรียน becomes น ักเรียน."""
    out = []
    for place, letter in enumerate(line):
        if letter in MARKS and line[place - 1] not in MARKS and random.random() < rate:
            out.append(" ")
        out.append(letter)
    return "".join(out)


def shift(line, random, rate=0.85):
    """ข้อมูล becomes ขอ้มลู: the marks of a letter come after the next letter, when that is a consonant or a vowel
    that stands on the line."""
    out = []
    place = 0
    while place < len(line):
        if line[place] in MARKS:
            end = place
            while end < len(line) and line[end] in MARKS:
                end += 1
            movable = end < len(line) and line[end] in CONSONANTS | {AA, "\u0e30"} | {chr(c) for c in range(0x0E40, 0x0E45)}
            if movable and random.random() < rate:
                marks = line[place:end]
                # A letter that has marks of its own gets no others: the two would clash.
                follows = line[end + 1] if end + 1 < len(line) else ""
                if follows not in MARKS and not (len(marks) > 1 and follows == AM):
                    out.append(line[end] + marks)
                    place = end + 1
                    continue
            out.append(line[place:end])
            place = end
        else:
            out.append(line[place])
            place += 1
    return "".join(out)


def stray(line, random, rate=0.03):
    """A space after any letter."""
    out = []
    for place, letter in enumerate(line):
        out.append(letter)
        if "\u0e01" <= letter <= "\u0e4e" and random.random() < rate and place + 1 < len(line):
            out.append(" ")
    return "".join(out)


def mixed(line, random):
    """As in a handbook set by a word processor and pasted from its PDF."""
    damaged = order(line, random, 1.0 if random.random() < 0.9 else 0.0)
    chance = random.random()
    if chance < 0.10:
        damaged = shift(line, random, 0.85)
    damaged = sara_am(damaged, random, 0.97)
    if chance > 0.98:
        damaged = stray(damaged, random, 0.02)
    elif chance > 0.94:
        damaged = space_before_marks(damaged, random, 0.05)
    return damaged


def lost_digits(line, random):
    """Thai digits leave a gap; answers the line and how many numbers went."""
    import re

    numbers = list(re.finditer(r"(?<=[\u0e01-\u0e4e]) ([0-9\u0e50-\u0e59]+) (?=[\u0e01-\u0e4e])", line))
    return re.sub(r"(?<=[\u0e01-\u0e4e]) ([0-9\u0e50-\u0e59]+) (?=[\u0e01-\u0e4e])", "   ", line), len(numbers)


def title(line, random):
    """The marks of a title stand before it in their order; a space is left where each letter carried some."""
    if any(letter == " " and line[max(0, i - 1)] in MARKS for i, letter in enumerate(line)) and random.random() < 0.5:
        pass
    front, rest = [], []
    place = 0
    while place < len(line):
        letter = line[place]
        if letter in MARKS:
            front.append("  " if random.random() < 0.5 else "    ")
            while place < len(line) and line[place] in MARKS:
                front.append(line[place] + " ")
                place += 1
            rest.append(" ")
            continue
        if letter == AM:
            rest.append(" " + AA)
        else:
            rest.append(letter)
        place += 1
    head = "".join(front)
    return ("   " + head + "  " if head else "") + "".join(rest)
