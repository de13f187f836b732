"""Cutting an article into windows of at most `size` word pieces.

The rule (the program at run time must cut in the same way):
1. A piece sequence per article; a [SEP] stands between two words that have a line feed between them.
2. Segments are paragraphs. A paragraph of more than size - 2 pieces is cut in two at the sentence end nearest to
   its middle, or, where no sentence end lies within 45 % of the pieces from the middle, at the word that reaches
   the middle; both halves are cut again until they fit.
3. Segments are packed in order: a window takes the next segment as long as it fits ([SEP] between paragraphs counted).
4. A window is [CLS], its pieces, [SEP].
A word's tag is read at its first piece. Every piece says whether its word stands between double quotation marks
(the marks themselves count): in a paragraph “ opens, ” closes, " and '' do what is due; a paragraph starts outside.
"""
from dataclasses import dataclass

import numpy as np

CLOSING = "\"'”’)"
OPENING = "\"'“‘("


@dataclass
class Window:
    article: int         # number of the article
    ids: list            # word pieces with [CLS] and [SEP]
    words: list          # word number where a piece is a word's first, else -1
    quoted: list         # 1 where a piece stands between quotation marks, else 0


def windows(article, number, tokenizer, size=160, first=None):
    """Windows of one article; `first`: room in the first window (training moves the borders with it)."""
    out, current, used, room = [], [], 0, first or size
    for begin, end in segments(article, size - 2):
        length = sum(map(len, article.pieces[begin:end]))
        mark = bool(current) and article.starts_paragraph(begin)
        if current and used + mark + length > room - 2:
            out.append(_window(article, number, tokenizer, current[0], current[-1]))
            current, used, mark, room = [], 0, False, size
        used += mark + length
        current += [begin, end]
    if current:
        out.append(_window(article, number, tokenizer, current[0], current[-1]))
    return out


def _window(article, number, tokenizer, begin, end):
    ids, words, quoted = [tokenizer.cls], [-1], [0]
    for word in range(begin, end):
        if word > begin and article.starts_paragraph(word):
            ids.append(tokenizer.sep)
            words.append(-1)
            quoted.append(0)
        pieces = article.pieces[word]
        ids += pieces
        words += [word] + [-1] * (len(pieces) - 1)
        quoted += [int(article.quoted[word])] * len(pieces)
    return Window(number, ids + [tokenizer.sep], words + [-1], quoted + [0])


def quoted_words(article):
    """Whether each word stands between double quotation marks."""
    found, inside = [False] * len(article.words), False
    for word, (start, _) in enumerate(article.words):
        if article.starts_paragraph(word):
            inside = False
        mark, length = quotation_mark(article.text, start)
        found[word] = found[word] or inside or mark in ("“", '"')
        if mark:
            if length == 2:
                found[word + 1] = True
            inside = mark == "“" or (mark == '"' and not inside)
    return found


def quotation_mark(text, at):
    """(“ or ” or ", length) of the mark that begins at a character; two apostrophes make one straight mark; ("", 0) if none."""
    if text[at] in "“”\"":
        return text[at], 1
    doubled = text[at] == "'" and text[at + 1:at + 2] == "'"
    return ('"', 2) if doubled and text[at - 1:at] != "'" else ("", 0)


def segments(article, most):
    """Word ranges (begin, end): paragraphs, long ones cut."""
    out, begin = [], 0
    for word in range(1, len(article.words) + 1):
        if word == len(article.words) or article.starts_paragraph(word):
            out += _cut(article, begin, word, most)
            begin = word
    return out


def _cut(article, begin, end, most):
    lengths = [len(pieces) for pieces in article.pieces[begin:end]]
    total = sum(lengths)
    if total <= most or end - begin < 2:
        return [(begin, end)]
    best, middle, before = None, None, 0
    for word in range(begin + 1, end):
        before += lengths[word - 1 - begin]
        away = abs(2 * before - total)
        if middle is None and 2 * before >= total:
            middle = word
        if ends_sentence(article, word) and (best is None or away < best[0]):
            best = away, word
    at = best[1] if best and 10 * best[0] <= 9 * total else middle or end - 1
    return _cut(article, begin, at, most) + _cut(article, at, end, most)


def ends_sentence(article, word):
    """Whether a sentence ends before `word`: a stop, closing marks, white space, then a capital or an opening mark."""
    text, (start, _), last = article.text, article.words[word], article.words[word - 1]
    if start == last[1]:
        return False
    i = word - 1
    while i > 0 and text[article.words[i][0]] in CLOSING and word - i <= 3:
        i -= 1
    stopped = text[article.words[i][0]] in ".!?"
    return stopped and (text[start].isupper() or text[start] in OPENING)


def places(article):
    """What comes before each word: 0 a word of its sentence, 1 a sentence's end, 2 a paragraph's end."""
    return np.array([2 if article.starts_paragraph(i) else 1 if i and ends_sentence(article, i) else 0
                     for i in range(len(article.words))], np.int64)
