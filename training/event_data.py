"""What the event model learns from: sentences as word pieces with the words of source and target, and what the first layers of the
shared encoder make of them.

Three sources: `PLV_train.tsv` (gold), sentences built from the CAMEO verb patterns (silver), and sentences of news articles that name
two people or bodies and hold no word of the event lexicon (no event). The lower layers are those of the shipped tagger in its
eight-bit form, frozen, so that they run once for both.
"""
import csv
import json
import random
import re
import sys
from dataclasses import dataclass, field

import numpy as np
import torch

import event_lexicon
import paths

PLV = paths.SHARED / "data/plover/PLV_train.tsv"
TYPES = ["AGREE", "CONSULT", "SUPPORT", "YIELD", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "NONE"]
NONE = TYPES.index("NONE")
LAYER = 6  # the own layers go on from here
STOP = {"the", "a", "an", "of", "and", "in", "for", "to", "s", "u", "us"}
FOLDS = 5


@dataclass
class Sentence:
    """`first`: the piece at which each word begins; `usable`: words that may stand for a source or target."""
    text: str
    words: list
    ids: list
    first: list
    usable: list
    source: list = field(default_factory=list)   # word numbers
    target: list = field(default_factory=list)
    label: int = NONE
    number: str = ""
    vectors: object = None                       # float16 [pieces, width]


def sentence(text, spans, label, tokenizer, number=""):
    words = tokenizer.words(text)
    ids, first = [tokenizer.cls], []
    for start, end in words:
        first.append(len(ids))
        ids += tokenizer.pieces(text[start:end])
    ids.append(tokenizer.sep)
    usable = [i for i, (s, e) in enumerate(words) if re.search(r"\w", text[s:e]) and text[s:e].lower() not in STOP]

    def inside(name):
        if name not in spans:
            return []
        a, b = spans[name]
        found = [i for i, (s, e) in enumerate(words) if s < b and a < e]
        return [i for i in found if i in usable] or found

    return Sentence(text, words, ids, first, usable, inside("s"), inside("t"), label, number)


def gold(tokenizer):
    """The sentences of PLV_train.tsv; <s> and <t> mark source and target."""
    out = []
    for row in csv.DictReader(open(PLV, encoding="utf-8"), delimiter="\t"):
        text, spans = "", {}
        for part in re.split(r"(</?[st]>)", row["marked_sentence"]):
            if re.fullmatch(r"</?[st]>", part):
                spans.setdefault(part.strip("</>"), []).append(len(text))
            else:
                text += part
        spans = {k: tuple(v) for k, v in spans.items() if len(v) == 2}
        out.append(sentence(text, spans, TYPES.index(row["gold_root"]), tokenizer, row["sentence_id"]))
    return out


def folds(count):
    """The fold of each sentence: the same for everybody who asks."""
    order = np.random.default_rng(7).permutation(count)
    fold = np.empty(count, int)
    fold[order] = np.arange(count) % FOLDS
    return fold


# ---- silver: sentences built from the verb patterns

STATES = ("China|Russia|the United States|France|Iran|Israel|Turkey|Japan|India|Pakistan|Egypt|Germany|Ukraine|Brazil|the United Nations|"
          "the European Union|NATO|North Korea|Syria|Mexico|Kenya|Nigeria|Libya|Iraq").split("|")
PEOPLES = ("Chinese|Russian|US|French|Iranian|Israeli|Turkish|Japanese|Indian|Pakistani|Egyptian|German|Ukrainian|Brazilian|Syrian|Mexican|"
           "Kenyan|Nigerian").split("|")
HEADS = ("government|foreign ministry|army|police|opposition|authorities|president|prime minister|officials|protesters|rebels|parliament|"
         "court|ambassador|workers").split("|")
NAMES = "Wang Li|Ivan Petrov|John Miller|Pierre Dubois|Ali Hassan|Maria Lopez|Kenji Sato|Peter Braun".split("|")


class Builder:
    """Sentences out of patterns such as `* + OF KILLING`: the verb stands for *, somebody for $ and +."""

    def __init__(self, lines, counts, seed=5):
        self.sets, self.counts, self.random = event_lexicon.sets(lines), counts, random.Random(seed)
        self.begin = {}
        for word, count in sorted(counts.items()):
            if count >= 3:
                for k in range(3, len(word) + 1):
                    self.begin.setdefault(word[:k], []).append((count, word))

    def actor(self):
        kind, pick = self.random.random(), self.random.choice
        if kind < .4:
            return pick(STATES)
        if kind < .75:
            return pick(["the ", ""]) + pick(PEOPLES) + " " + pick(HEADS)
        return pick(PEOPLES) + " President " + pick(NAMES) if kind < .85 else "the " + pick(HEADS)

    def word(self, written):
        """A word for what a pattern has: a member of a set, or a common word that begins like a stem."""
        if written.startswith("&"):
            return self.random.choice(self.sets.get(written) or ["something"])
        plain = event_lexicon.plain(written)
        known = self.begin.get(plain, [])
        if " " in plain or self.counts.get(plain, 0) > 50 or not known:
            return plain
        return self.random.choices([w for _, w in known], [c for c, _ in known])[0]

    def verb(self, forms):
        forms = [event_lexicon.plain(f) for f in forms]
        past = next((f for f in forms if f.endswith("ed")), forms[min(1, len(forms) - 1)])
        kind = self.random.random()
        if kind < .6:
            return past if past.endswith("ed") else self.random.choice(forms)
        return "will " + forms[0] if kind < .75 else "has " + past

    def build(self, before, verb, after, code, tokenizer):
        name = event_lexicon.kind(code)
        if not name:
            return None
        name = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}.get(name, name)
        parts = (before if {"$", "%"} & set(before) or "$" in after else ["$"] + before) + ["*"] + after
        if "+" not in parts:
            parts += ["+"] if self.random.random() < .6 else [self.random.choice(["in", "with", "over"]), "+"]
        text, spans = "", {}
        for part in parts:
            said = verb if part == "*" else self.actor() if part in ("$", "%", "+") else \
                self.random.choice(HEADS) if part == "^" else self.word(part)
            text += " " * bool(text)
            key = {"$": "s", "%": "s", "+": "t"}.get(part)
            if key and key not in spans:
                spans[key] = (len(text), len(text) + len(said))
            text += said
        text = text[:1].upper() + text[1:] + self.random.choice([".", " on Monday.", ", officials said.", ""])
        return sentence(text, spans, TYPES.index(name), tokenizer)


def articles():
    for line in open(paths.TRAIN, encoding="utf-8"):
        yield json.loads(line)["text"]


def silver(tokenizer):
    counts = {}
    for text in articles():
        for word in re.findall(r"[a-z]+", text.lower()):
            counts[word] = counts.get(word, 0) + 1
    lines = open(paths.SHARED / "data/actors/CAMEO.verbpatterns.txt", encoding="latin-1").read().splitlines()
    builder = Builder(lines, counts)
    out = []
    for _, verbs, patterns in event_lexicon.blocks(lines):
        for forms, code in verbs:
            out += [builder.build([], builder.verb(forms), [], code, tokenizer) for _ in range(2)]
        for before, after, code in patterns if verbs else ():
            forms = verbs[0][0] if builder.random.random() < .4 else builder.random.choice(verbs)[0]
            verb = event_lexicon.plain(forms[0]) if before[-1:] == ["TO"] else builder.verb(forms)
            out.append(builder.build(before, verb, after, code, tokenizer))
    out = [s for s in out if s]
    builder.random.shuffle(out)
    return out


def nothing(tokenizer, count=1500, seed=11):
    """Sentences of news articles with two names and no word of the lexicon: the two names have no event."""
    words = set()
    for line in open(paths.HERE.parent / "extract/src/main/resources/dixit/extract/event/words.tsv", encoding="utf-8"):
        words.add(line.split("\t")[2])
    out = []
    for text in articles():
        for line in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text):
            names = [m.span() for m in re.finditer(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*", line)]
            if 60 < len(line) < 250 and "\n" not in line and len(names) > 1 and not words & set(re.findall(r"[a-z]+", line.lower())):
                out.append((line, names))
    chosen = random.Random(seed)
    chosen.shuffle(out)
    return [sentence(line, dict(zip("st", chosen.sample(names, 2))), NONE, tokenizer) for line, names in out[:count]]


# ---- the shared lower layers

def add_vectors(sentences, model, batch=16):
    """What the first layers make of each sentence; sentences of like length go together."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].ids))
    for at in range(0, len(order), batch):
        some = [sentences[i] for i in order[at:at + batch]]
        length = max(len(s.ids) for s in some)
        ids = torch.zeros(len(some), length, dtype=torch.long)
        mask = torch.zeros(len(some), length)
        for row, s in enumerate(some):
            ids[row, :len(s.ids)] = torch.tensor(s.ids)
            mask[row, :len(s.ids)] = 1
        with torch.no_grad():
            x = model.word(ids) + model.position.weight[:length].unsqueeze(0) + model.kind(torch.zeros_like(ids))
            x = model.norm(x)
            bias = ((1.0 - mask) * -10000.0)[:, None, None, :]
            for layer in model.layers[:LAYER]:
                x = layer(x, bias, lambda y: y)
        for row, s in enumerate(some):
            s.vectors = x[row, :len(s.ids)].half().numpy()
    return sentences


def main():
    """usage: event_data.py PLV.tsv FOLDER: writes the sentences of each fold to FOLDER/fold-N.jsonl, for `dixit annotate`."""
    rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8"), delimiter="\t"))
    fold = folds(len(rows))
    for number in range(FOLDS):
        with open(f"{sys.argv[2]}/fold-{number}.jsonl", "w", encoding="utf-8") as out:
            for row, mine in zip(rows, fold):
                if mine == number:
                    out.write(json.dumps({"id": row["sentence_id"], "text": row["sentence"]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
