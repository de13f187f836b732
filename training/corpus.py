"""Articles of the corpus as words, word pieces and tags.

A line of the JSON Lines file is `{"id", "text", "attributions": [{"source", "cue", "content"}]}` with spans
`[[start, end], ...]` in code points. The tags are univocal: a word carries one tag at most; where gold spans
overlap (rare), source and cue win over content, as in the scorer.
"""
import functools
import itertools
import json
import os
from dataclasses import dataclass

import numpy as np

import windows

ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
BEGIN = {"source": 1, "cue": 3, "content": 5}


@dataclass
class Article:
    id: str
    text: str
    words: list          # (start, end) of each basic token
    pieces: list         # word-piece numbers of each basic token
    tags: np.ndarray     # index into TAGS of each basic token
    attributions: list   # gold: {"source": [[s, e]], "cue": ..., "content": ...}

    @functools.cached_property
    def quoted(self):
        return windows.quoted_words(self)

    @functools.cached_property
    def places(self):
        return windows.places(self)

    def starts_paragraph(self, word):
        return word > 0 and "\n" in self.text[self.words[word - 1][1]:self.words[word][0]]


def read(path, tokenizer):
    most = int(os.environ.get("DIXIT_ARTICLES") or 0) or None  # a few, for trying whether the scripts run
    with open(path, encoding="utf-8") as file:
        lines = itertools.islice((line for line in file if line.strip()), most)
        return [article(json.loads(line), tokenizer) for line in lines]


def article(line, tokenizer):
    text = line["text"]
    words = tokenizer.words(text)
    gold = line.get("attributions", [])
    return Article(line["id"], text, words, [tokenizer.pieces(text[s:e]) for s, e in words],
                   gold_tags(words, gold), gold)


def gold_tags(words, attributions):
    tags = np.zeros(len(words), np.int64)
    starts, ends = (np.array(side) for side in zip(*words)) if words else (np.zeros(0), np.zeros(0))
    for role in ("content", "source", "cue"):
        for attribution in attributions:
            for s, e in attribution.get(role) or []:
                covered = np.nonzero((ends > s) & (starts < e))[0]
                tags[covered] = BEGIN[role] + 1
                tags[covered[:1]] = BEGIN[role]
    return repaired(tags)


def repaired(tags):
    """An inside tag whose span was cut off by another span begins a span of its own."""
    for i, tag in enumerate(tags):
        if tag and tag % 2 == 0 and (i == 0 or tags[i - 1] not in (tag, tag - 1)):
            tags[i] = tag - 1
    return tags


def spans(tags):
    """[(role, first word, end word)] of a sequence of tags."""
    found, start = [], None
    for i, tag in enumerate([*tags, 0]):
        role = (tag + 1) // 2
        if start is not None and (tag % 2 == 1 or role != open_role):
            found.append((ROLES[open_role - 1], start, i))
            start = None
        if role and start is None:
            start, open_role = i, role
    return found
