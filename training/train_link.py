#!/usr/bin/python3
"""Learns the linker's weights from the training articles' gold spans; prints its accuracy on the development set's.

A tenth of the cues and sources is hidden, so that "none" is learned too: at run time the tagger misses some.
usage: train_link.py OUT.json [seed]
"""
import json
import os
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import torch

import corpus
import link
import paths
from wordpiece import WordPieces

HIDDEN, HIDE = 24, 0.1


def questions(article, random, role):
    """(rows of features, right answer or number of rows for none) of each piece of content or each cue."""
    gold = [{r: link.covered(article, x.get(r)) for r in corpus.ROLES} for x in article.attributions]
    s = link.of_tags(article, article.tags)
    target = "cue" if role == "content" else "source"
    kept = [x for x in getattr(s, target) if random is None or random.random() >= HIDE]
    setattr(s, target, kept)
    answer = {}
    for x in gold:
        for span in x["content"] if role == "content" else x["cue"]:
            answer[span] = x[target]
    for span in s.content if role == "content" else s.cue:
        others = link.candidates(span, kept, link.SIDES[role])
        right = [i for i, o in enumerate(others) if o in answer.get(span, [])]
        yield [link.features(s, span, o, role) for o in others], right[0] if right else len(others)


def tensors(found):
    most = max(len(rows) for rows, _ in found)
    width = next(len(rows[0]) for rows, _ in found if rows)
    x = torch.zeros(len(found), most, width)
    mask = torch.full((len(found), most + 1), -1e9)
    y = torch.zeros(len(found), dtype=torch.long)
    for i, (rows, right) in enumerate(found):
        if rows:
            x[i, :len(rows)] = torch.tensor(rows)
        mask[i, :len(rows)] = 0
        mask[i, most] = 0
        y[i] = right if right < len(rows) else most
    return x, mask, y


def learn(train, seed):
    torch.manual_seed(seed)
    x, mask, y = tensors(train)
    w1 = (torch.randn(HIDDEN, x.shape[2]) * 0.1).requires_grad_()
    b1, none = torch.zeros(HIDDEN, requires_grad=True), torch.zeros(1, requires_grad=True)
    w2 = (torch.randn(HIDDEN) * 0.3).requires_grad_()
    optimizer = torch.optim.AdamW([w1, b1, w2, none], lr=5e-3, weight_decay=0.01)
    steps, size = 12 * len(x) // 256, 256
    for step in range(steps):
        optimizer.param_groups[0]["lr"] = 5e-3 * (1 - step / steps)
        pick = torch.randint(len(x), (size,))
        loss = torch.nn.functional.cross_entropy(score(x[pick], mask[pick], w1, b1, w2, none), y[pick])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return w1, b1, w2, none


def score(x, mask, w1, b1, w2, none):
    found = torch.relu(x @ w1.T + b1) @ w2
    return torch.cat([found, none.expand(len(x), 1)], 1) + mask


def main():
    out, seed = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    train, development = (corpus.read(p, tokenizer) for p in (paths.TRAIN, paths.DEVELOPMENT))
    weights = {}
    for role in ("content", "source"):
        random = np.random.default_rng(seed)
        found = [q for a in train for q in questions(a, random, role)]
        parameters = learn(found, seed)
        with torch.no_grad():
            x, mask, y = tensors([q for a in development for q in questions(a, None, role)])
            right = (score(x, mask, *parameters).argmax(1) == y).float().mean()
        print(f"{role}: {len(found)} questions, right on the development set's gold spans: {right:.4f}")
        weights[role] = {k: np.round(p.detach().numpy().astype(float), 5).tolist()
                         for k, p in zip(("w1", "b1", "w2"), parameters)}
        weights[role]["none"] = round(float(parameters[3]), 5)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(weights, file)


if __name__ == "__main__":
    main()
