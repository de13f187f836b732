"""BERT's uncased word pieces with exact character offsets.

The vocabulary is the artifact's own `tokenizer.json`. A *word* is what BERT calls a basic token: a run of
characters between white space, or one punctuation mark, or one CJK character. Offsets are Python string
indexes (code points), end exclusive. Control characters and combining marks belong to a word but
contribute no letter to its pieces.
"""
import json
import unicodedata


class WordPieces:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            model = json.load(file)["model"]
        self.vocabulary = model["vocab"]
        self.longest_word = model.get("max_input_chars_per_word", 100)
        self.prefix = model.get("continuing_subword_prefix", "##")
        self.unknown, self.cls, self.sep, self.pad, self.mask = (
            self.vocabulary[name] for name in ("[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"))
        self._pieces = {}
        self._folded = {}

    def words(self, text):
        """[(start, end)] of the basic tokens that have at least one piece."""
        found, start = [], -1
        for i, char in enumerate(text):
            kind = self._fold(char)[1]
            if kind == "letter":
                if start < 0:
                    start = i
            elif kind != "nothing":
                if start >= 0:
                    found.append((start, i))
                start = -1
                if kind == "alone":
                    found.append((i, i + 1))
        if start >= 0:
            found.append((start, len(text)))
        return found

    def pieces(self, word):
        """Vocabulary numbers of the pieces of one word: greedy longest match from the left."""
        known = self._pieces.get(word)
        if known is None:
            known = self._pieces[word] = self._split("".join(self._fold(char)[0] for char in word))
        return known

    def _split(self, letters):
        if len(letters) > self.longest_word:
            return [self.unknown]
        out, start = [], 0
        while start < len(letters):
            for end in range(len(letters), start, -1):
                piece = self.vocabulary.get((self.prefix if start else "") + letters[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            out.append(piece)
            start = end
        return out

    def _fold(self, char):
        """(folded letters, kind): kind is letter, alone, space or nothing."""
        known = self._folded.get(char)
        if known is None:
            known = self._folded[char] = _fold(char)
        return known


def _fold(char):
    if char in "\t\n\r" or unicodedata.category(char)[0] == "Z":
        return "", "space"
    if unicodedata.category(char).startswith("C") or char == "\ufffd":
        return "", "nothing"
    folded = "".join(c.lower() for c in unicodedata.normalize("NFD", char) if unicodedata.category(c) != "Mn")
    if not folded:
        return "", "nothing"
    return folded, "alone" if _stands_alone(folded[0]) else "letter"


def _stands_alone(char):
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    chinese = (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
               or 0x20000 <= code <= 0x2CEAF or 0x2F800 <= code <= 0x2FA1F)
    return ascii_mark or chinese or unicodedata.category(char).startswith("P")
