"""From tags to attributions: which cue a piece of content belongs to, and which source a cue has.

Two choices, each a small network over plain features of the words between (`FEATURES` of a pair, one hidden layer)
and a softmax over the candidates and "none":
- content: for each piece of content one of the nearest cues (four on each side), or none;
- source:  for each cue one of the nearest sources (three on each side), or none; cues may share a source.
An attribution is a cue with its source and its pieces of content. Pieces that choose none make an attribution of
their own with the source that stands nearest in the same sentence, if any.
"""
import json
from dataclasses import dataclass, field

import numpy as np

from corpus import spans
from windows import ends_sentence

MARKS = "\"“”"
OPEN, CLOSE = "\"“", "\"”"
SIDES = {"content": 4, "source": 3}
DISTANCES = (0, 1, 2, 4, 8, 16, 32)


@dataclass
class Spans:
    """The spans of an article's tags, with what the features ask about the words between."""
    article: object
    cue: list
    source: list
    content: list
    sentence: np.ndarray = field(init=False)
    paragraph: np.ndarray = field(init=False)
    marks: np.ndarray = field(init=False)

    def __post_init__(self):
        a, n = self.article, len(self.article.words)
        paragraphs = [a.starts_paragraph(i) for i in range(n)]
        sentences = [p or (i > 0 and ends_sentence(a, i)) for i, p in enumerate(paragraphs)]
        self.paragraph, self.sentence = np.cumsum(paragraphs), np.cumsum(sentences)
        self.marks = np.cumsum([self.char(i) in MARKS for i in range(n)])

    def char(self, word):
        return self.article.text[self.article.words[word][0]] if 0 <= word < len(self.article.words) else ""

    def between(self, role, first, last):
        return sum(first <= s and e <= last for s, e in getattr(self, role))


def of_tags(article, tags):
    by = {role: [(s, e) for r, s, e in spans(tags) if r == role] for role in ("cue", "source", "content")}
    return Spans(article, **by)


def covered(article, places):
    """Word ranges of gold spans in code points."""
    starts = np.array([s for s, _ in article.words])
    ends = np.array([e for _, e in article.words])
    found = [np.nonzero((ends > s) & (starts < e))[0] for s, e in places or []]
    return [(int(x[0]), int(x[-1]) + 1) for x in found if len(x)]


def gap(a, b):
    return max(a[0] - b[1], b[0] - a[1])


def candidates(span, others, each_side):
    before = [o for o in others if o[0] < span[0]][-each_side:]
    after = [o for o in others if o[0] >= span[0]][:each_side]
    return before + after


def buckets(value, borders):
    return [float(value <= borders[0])] + [float(a < value <= b) for a, b in zip(borders, borders[1:])] + [
        float(value > borders[-1])]


def features(all_spans, span, other, role):
    """Numbers that describe the pair (content or cue `span`, cue or source `other`)."""
    s, after = all_spans, other[0] >= span[0]
    first, last = (span[1], other[0]) if after else (other[1], span[0])
    sentences = abs(int(s.sentence[(other[0] if after else other[1] - 1)]) - int(s.sentence[(span[1] - 1 if after else span[0])]))
    paragraphs = abs(int(s.paragraph[other[0]]) - int(s.paragraph[span[1] - 1 if after else span[0]]))
    side = [float(after), float(not after)]
    near = buckets(gap(span, other), DISTANCES)
    counts = []
    for kind in ("cue", "source", "content"):
        counts += buckets(s.between(kind, first, last), (0, 1))
    counts += buckets(sentences, (0, 1)) + buckets(paragraphs, (0, 1))
    rivals = getattr(s, "cue" if role == "content" else "source")
    rank = sum(gap(span, r) < gap(span, other) for r in rivals)
    asking = getattr(s, "content" if role == "content" else "cue")
    back = sum(gap(r, other) < gap(span, other) for r in asking)
    counts += buckets(rank, (0, 1)) + buckets(back, (0, 1))
    return side + [x * y for y in side for x in near + counts] + words_about(s, span, other, after)


def words_about(s, span, other, after):
    """The marks at the borders of the pair."""
    edge = [s.char(span[0] - 1), s.char(span[0]), s.char(span[1] - 1), s.char(span[1])]
    quoted = float(int(s.marks[span[0]]) % 2 == 1)
    begins = float(span[0] == 0 or s.sentence[span[0] - 1] != s.sentence[span[0]])
    ends = float(span[1] >= len(s.sentence) or s.sentence[span[1]] != s.sentence[span[1] - 1])
    left_content = any(e <= other[0] and other[0] - e <= 3 for _, e in s.content)
    right_content = any(b >= other[1] and b - other[1] <= 3 for b, _ in s.content)
    next_to_other = [s.char(other[0] - 1), s.char(other[1])]
    flags = [edge[0] in OPEN and edge[0] != "", edge[1] in OPEN, edge[2] in CLOSE, edge[3] in CLOSE and edge[3] != "",
             edge[2] == "," or edge[3] == ",", edge[2] in ".!?", edge[0] == ":", edge[0] == ",", edge[3] in "—–-" and edge[3] != "",
             next_to_other[0] == ",", next_to_other[1] == ",", next_to_other[1] == ":", next_to_other[1] in ".!?" and next_to_other[1] != "",
             left_content, right_content]
    plain = [quoted, begins, ends] + [float(f) for f in flags]
    return [x * y for y in (float(after), float(not after)) for x in plain] + [float(span[1] - span[0] <= 2)]


class Chooser:
    """score = w2 . relu(W1 f + b1); "none" has a score of its own that knows only the number of candidates."""

    def __init__(self, weights):
        self.w1, self.b1, self.w2, self.none = (np.array(weights[k]) for k in ("w1", "b1", "w2", "none"))

    def probabilities(self, rows):
        scores = [float(np.maximum(self.w1 @ np.array(row) + self.b1, 0) @ self.w2) for row in rows]
        scores = np.array(scores + [float(self.none)])
        scores = np.exp(scores - scores.max())
        return scores / scores.sum()


class Linker:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            weights = json.load(file)
        self.choosers = {role: Chooser(weights[role]) for role in ("content", "source")}

    def choose(self, s, span, role):
        """The best candidate or None, with its probability."""
        others = candidates(span, s.cue if role == "content" else s.source, SIDES[role])
        found = self.choosers[role].probabilities([features(s, span, other, role) for other in others])
        best = int(found.argmax())
        return (others[best] if best < len(others) else None), float(found[best])

    def attributions(self, article, tags):
        """[{"source", "cue", "content": [word spans], "score"}] in the order of the text."""
        s = of_tags(article, tags)
        by_cue = {}
        for cue in s.cue:
            source, score = self.choose(s, cue, "source")
            by_cue[cue] = {"source": [source] if source else [], "cue": [cue], "content": [], "score": score}
        alone = []
        for piece in s.content:
            cue, score = self.choose(s, piece, "content")
            if cue:
                by_cue[cue]["content"].append(piece)
                by_cue[cue]["score"] = min(score, by_cue[cue]["score"])
            else:
                near = [x for x in s.source if s.sentence[x[0]] == s.sentence[piece[0]]]
                near = [min(near, key=lambda x: gap(x, piece))] if near else []
                alone.append({"source": near, "cue": [], "content": [piece], "score": score})
        found = list(by_cue.values()) + alone
        return sorted(found, key=lambda x: min(x["cue"] + x["content"]))


def to_statements(article, attributions):
    """The same with spans in code points, as the scorer reads them."""
    def spell(piece):
        return [article.words[piece[0]][0], article.words[piece[1] - 1][1]]
    return [{"id": f"s{i}", **{role: [spell(p) for p in x[role]] for role in ("source", "cue", "content")}}
            for i, x in enumerate(attributions, 1)]
