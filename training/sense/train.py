#!/usr/bin/env python3
"""Learns the weights of dixit.archive.check.SameSense.

usage: train.py NUMBERS.tsv [--write] [--rate 0.01] [--without NAME ...]

NUMBERS.tsv as dixit.archive.check.SenseNumbers prints it (README.md says how). A logistic regression that learns which place
to choose, too: each quote counts with its best place under the weights of the round before. Every speech is judged by
weights learned from the others; the threshold lets through the share --rate of the quotes that nobody said. --write puts
weights and threshold into SameSenseWeights.java.
"""
import os
import sys

import numpy as np

ROUNDS, STEPS = 5, 30
SHRINK = 10.0
SELF = 0.85
HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../../archive/src/main/java/dixit/archive/check/SameSenseWeights.java")


def read(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    names = rows[0][4:-2]
    numbers = np.array([[float(v) for v in r[4:-2]] for r in rows[1:]])
    quotes = {}
    for i, r in enumerate(rows[1:]):
        quotes.setdefault((int(r[0]), int(r[1]), r[2]), []).append(i)
    seen = set()
    for key in [k for k in quotes if k[2] == "r"]:  # self-repetition is found by its words, and each quote counts once
        text = rows[1 + quotes[key][0]][-2]
        if text in seen or max(numbers[quotes[key], 1]) > SELF or max(numbers[quotes[key], 0]) > SELF:
            del quotes[key]
        seen.add(text)
    right = np.array([r[3] == "1" for r in rows[1:]])
    return names, numbers, quotes, right, [r[-2:] for r in rows[1:]]


def logistic(x, y):
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.c_[(x - mean) / spread, np.ones(len(x))]
    w = np.zeros(z.shape[1])
    shrink = SHRINK * np.r_[np.ones(len(w) - 1), 0]
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-z @ w))
        h = (z * (p * (1 - p))[:, None]).T @ z + np.diag(shrink + 1e-6)
        w -= np.linalg.solve(h, z.T @ (p - y) + shrink * w)
    weights = w[:-1] / spread
    return weights, w[-1] - weights @ mean


def learn(numbers, quotes, right, speeches):
    score = numbers[:, :3].sum(1)
    for _ in range(ROUNDS):
        chosen, said = [], []
        for (speech, _, kind), places in quotes.items():
            if speech not in speeches:
                continue
            places = np.array(places)
            for group, label in ((places[right[places]], 1), (places[~right[places]], 0)):
                if len(group):
                    chosen.append(group[np.argmax(score[group])])
                    said.append(label)
        weights, constant = logistic(numbers[chosen], np.array(said))
        score = numbers @ weights + constant
    return weights, constant


def held_out(numbers, quotes, right):
    """For each quote its best score, whether the place is right, and its kind."""
    out = []
    for speech in sorted({q[0] for q in quotes}):
        others = {q[0] for q in quotes} - {speech}
        weights, constant = learn(numbers, quotes, right, others)
        for (s, _, kind), places in quotes.items():
            if s == speech:
                score = numbers[places] @ weights + constant
                best = places[int(np.argmax(score))]
                out.append((score.max(), bool(right[best]), kind, best))
    return out


def main():
    args = sys.argv[1:]
    rate = float(args[args.index("--rate") + 1]) if "--rate" in args else 0.01
    names, numbers, quotes, right, texts = read(args[0])
    without = args[args.index("--without") + 1:] if "--without" in args else []
    for name in without:
        numbers[:, names.index(name)] = 0
    judged = held_out(numbers, quotes, right)
    wrong = sorted((j[0] for j in judged if j[2] != "p"), reverse=True)
    said = [j for j in judged if j[2] == "p"]
    for r in (0.0, 0.0025, 0.005, 0.01, 0.015, 0.02, 0.03):
        least = wrong[int(r * len(wrong))]
        kinds = {k: int(sum(j[0] > least for j in judged if j[2] == k)) for k in "nlchr"}
        found = sum(j[0] > least and j[1] for j in said)
        print(f"of {len(wrong)} never said {r:.1%} through {kinds}: {found} of {len(said)} paraphrases found ({found / len(said):.3f})")
    if "--errors" in args:
        for j in sorted((j for j in judged if j[2] != "p"), reverse=True)[:25]:
            print(f"{j[0]:.2f} {j[2]}", *texts[j[3]], sep=" | ")
        for j in sorted(said)[:40]:
            print(f"{j[0]:.2f} {j[1]}", *texts[j[3]], sep=" | ")
    weights, constant = learn(numbers, quotes, right, {q[0] for q in quotes})
    spread = numbers.std(0)
    print(" ".join(f"{n} {w * s:+.2f}" for n, w, s in zip(names, weights, spread)))
    if "--write" in args:
        least = wrong[int(rate * len(wrong))]
        write(names, weights, constant - least)


def write(names, weights, constant):
    rows = "\n".join(f"        {w:.4f}, // {n}" for n, w in zip(names, weights))
    with open(TARGET, "w", encoding="utf-8") as out:
        out.write(f"""package dixit.archive.check;

/** Written by {{@code training/sense/train.py}}: a weight for each of {{@link SameSense#NAMES}}. */
final class SameSenseWeights {{
    static final double CONSTANT = {constant:.4f};

    static final double[] WEIGHTS = {{
{rows}
    }};

    private SameSenseWeights() {{}}
}}
""")


main()
