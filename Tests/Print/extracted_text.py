"""Text taken out of a PDF, and how much of a book it gives back."""

from dataclasses import dataclass, field
from difflib import SequenceMatcher

# How far ahead a word is sought when a page's head, foot or notes stand between it and the last.
WINDOW = 1500
# From this many characters on, a stretch of text is taken to stand in one place only.
LONG = 30
# What stands between two segments at most, a page's foot and head aside.
NEAR = 200
# More than the contents take up, less than a chapter.
FAR = 10_000


@dataclass
class Comparison:
    words: int = 0
    exact: int = 0
    points: int = 0
    lost: int = 0
    examples: list = field(default_factory=list)

    def add(self, other: "Comparison") -> None:
        self.words += other.words
        self.exact += other.exact
        self.points += other.points
        self.lost += other.lost
        self.examples += other.examples


class Extracted:
    """The text without white space, and for each place whether white space stood before it."""

    def __init__(self, text: str) -> None:
        self.text, spaced, after = "", [], True
        kept = []
        for char in text:
            if char.isspace():
                after = True
            else:
                kept.append(char)
                spaced.append(after)
                after = False
        self.text = "".join(kept)
        self.spaced = spaced
        self.cursor = 0

    def compare(self, segments: list) -> Comparison:
        out = Comparison()
        for words in segments:
            whole = "".join(words)
            place = self.near(whole)
            if place >= 0:
                self.tally(words, place, out)
                # A short segment may be met by chance: only a near one moves the place of reading.
                if len(whole) >= LONG or place - self.cursor < NEAR:
                    self.cursor = place + len(whole)
            else:
                self.interrupted(words, out)
        return out

    def near(self, whole: str) -> int:
        """The next place of the segment; of a short one, the next that has no white space inside and,
        if there is such a place, white space before it."""
        end = self.cursor + 3 * WINDOW + len(whole)
        if len(whole) >= LONG:
            return self.text.find(whole, self.cursor, end)
        places = self.places(whole, max(0, self.cursor - 2 * WINDOW), end)

        def doubt(place: int) -> tuple:
            cut, apart = self.cut(place, whole), not self.spaced[place]
            return cut, apart, place < self.cursor, place

        return min(places, key=doubt, default=-1)

    def cut(self, place: int, word: str) -> bool:
        """Whether white space stands inside."""
        return any(self.spaced[place + 1:place + len(word)])

    def interrupted(self, words: list, out: Comparison) -> None:
        """A segment cut by a page's foot and head is near; a note stands out of order; what is
        neither is far ahead. Takes whatever gives most of the words back."""
        whole, here = "".join(words), self.cursor
        first = max(0, here - 2 * WINDOW)
        starts = [here, *self.places(whole[:LONG], first, here + 3 * WINDOW)]
        tries = [self.word_by_word(words, start) for start in starts]
        tries += [self.nearly(words, start) for start in self.places(whole[:20], 0, len(self.text))]
        for place in (self.text.find(whole, here), self.text.find(whole)):
            if place >= 0:
                found = Comparison()
                self.tally(words, place, found)
                # A short segment is met by chance, and a title stands again in the lists at the
                # end: then the place of reading stays.
                moves = len(whole) >= LONG and place - here < FAR
                tries.append((found, place + len(whole) if moves else here))
        best, self.cursor = min(tries, key=lambda t: (t[0].lost, t[0].words - t[0].exact))
        self.cursor = max(here, self.cursor)
        out.add(best)

    def places(self, text: str, start: int, end: int) -> list:
        out = []
        place = self.text.find(text, start, end)
        while place >= 0:
            out.append(place)
            place = self.text.find(text, place + 1, end)
        return out

    def tally(self, words: list, place: int, out: Comparison) -> None:
        for word in words:
            out.words += 1
            out.points += len(word)
            if self.cut(place, word):
                out.examples.append(self.shown(place, len(word)))
            else:
                out.exact += 1
            place += len(word)

    def word_by_word(self, words: list, cursor: int) -> tuple[Comparison, int]:
        out = Comparison()
        for word in words:
            place = self.text.find(word, cursor, cursor + WINDOW)
            if place >= 0:
                self.tally([word], place, out)
                cursor = place + len(word)
                continue
            near = self.text[cursor:cursor + len(word) + 20]
            same = SequenceMatcher(None, word, near, autojunk=False).get_matching_blocks()
            out.words += 1
            out.points += len(word)
            out.lost += len(word) - sum(block.size for block in same)
            out.examples.append(word)
        return out, cursor

    def nearly(self, words: list, start: int) -> tuple[Comparison, int]:
        """A segment of which a few signs are missing."""
        whole, out = "".join(words), Comparison(len(words), len(words), 0, 0)
        near = self.text[start:start + len(whole)]
        blocks = SequenceMatcher(None, whole, near, autojunk=False).get_matching_blocks()
        out.points = len(whole)
        out.lost = len(whole) - sum(block.size for block in blocks)
        out.exact -= min(out.lost, len(words))
        return out, start + len(whole)

    def shown(self, place: int, length: int) -> str:
        return "".join(
            (" " if step and self.spaced[place + step] else "") + self.text[place + step]
            for step in range(length)
        )
