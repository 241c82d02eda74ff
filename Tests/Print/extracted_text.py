"""Text taken out of a PDF, and how much of a book it gives back."""

from dataclasses import dataclass, field
from difflib import SequenceMatcher

# How far ahead a word is sought when a page's head, foot or notes stand between it and the last.
WINDOW = 1500


@dataclass
class Comparison:
    words: int = 0
    exact: int = 0
    points: int = 0
    lost: int = 0
    examples: list = field(default_factory=list)


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
            place = self.text.find(whole, self.cursor)
            if place < 0:
                place = self.text.find(whole)  # a note stands at the foot, out of order
                if place >= 0:
                    self.tally(words, place, out)
                    continue
            if place >= 0:
                self.tally(words, place, out)
                self.cursor = place + len(whole)
            else:
                self.word_by_word(words, out)
        return out

    def tally(self, words: list, place: int, out: Comparison) -> None:
        for word in words:
            out.words += 1
            out.points += len(word)
            if any(self.spaced[place + 1:place + len(word)]):
                out.examples.append(self.shown(place, len(word)))
            else:
                out.exact += 1
            place += len(word)

    def word_by_word(self, words: list, out: Comparison) -> None:
        for word in words:
            place = self.text.find(word, self.cursor, self.cursor + WINDOW)
            if place >= 0:
                self.tally([word], place, out)
                self.cursor = place + len(word)
                continue
            near = self.text[self.cursor:self.cursor + len(word) + 20]
            same = SequenceMatcher(None, word, near, autojunk=False).get_matching_blocks()
            out.words += 1
            out.points += len(word)
            out.lost += len(word) - sum(block.size for block in same)
            out.examples.append(word)

    def shown(self, place: int, length: int) -> str:
        return "".join(
            (" " if step and self.spaced[place + step] else "") + self.text[place + step]
            for step in range(length)
        )
