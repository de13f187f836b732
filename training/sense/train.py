#!/usr/bin/env python3
"""Learns the weights of dixit.archive.check.SameSense.

usage: train.py NUMBERS.tsv [--write] [--rate 0.01] [--without NAME ...]

NUMBERS.tsv as dixit.archive.check.SenseNumbers prints it (README.md says how). A logistic regression on the numbers and the
products of the chief ones, two by two, that learns which place to choose, too: each quote counts with its best place under the weights of the round before. Every speech is judged by
weights learned from the others; the threshold lets through the share --rate of the quotes that nobody said. --write puts
weights and threshold into SameSenseWeights.java.
"""
import os
import sys

import numpy as np

ROUNDS, STEPS = 5, 30
SHRINK = 1.0
CHIEF = "whole quote record quoteLeast quoteLow length quoteNew quoteRun lead recordNew".split()
PROMISING = ["whole", "lead"]
SELF = 0.85
MISSED = 0.005
RARE = 0.02
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


def products(names, numbers):
    """The products of the chief numbers, two by two, each number times itself, too."""
    chief = [names.index(n) for n in CHIEF]
    pairs = [(a, b) for k, a in enumerate(chief) for b in chief[k:]]
    return pairs, np.stack([numbers[:, a] * numbers[:, b] for a, b in pairs], 1)


def bounds(numbers, right):
    """What lies further out than nearly all that was seen counts like the last of that: products would make too much of it."""
    said = numbers[right]
    least = np.minimum(np.quantile(numbers, RARE, axis=0), np.quantile(said, 0.05, axis=0))
    most = np.maximum(np.quantile(numbers, 1 - RARE, axis=0), np.quantile(said, 0.95, axis=0))
    return np.round(least, 4), np.round(most, 4)


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
    low, high = bounds(numbers, right)
    numbers = np.clip(numbers, low, high)
    middle, spread = numbers.mean(0), numbers.std(0) + 1e-9
    raw, numbers = numbers, (numbers - middle) / spread
    pairs, both = products(names, numbers)
    numbers = np.c_[numbers, both]
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
    print(" ".join(f"{n} {w:+.2f}" for n, w in zip(names, weights)))
    bar = wrong[int(rate * len(wrong))]
    sure = numbers @ weights + constant > bar
    columns = [names.index(n) for n in PROMISING]
    promise, zero = logistic(raw[:, columns], sure)
    promises = raw[:, columns] @ promise + zero
    cut = np.quantile(promises[sure], MISSED)
    groups = [np.array(places) for key, places in quotes.items() if key[2] == "r"]
    kept = sum(int((promises[g] >= cut).sum()) for g in groups) / len(groups)
    print(f"of {int(sure.sum())} sure places of {len(sure)} {int((promises[sure] < cut).sum())} promise less than the bar; "
          f"a real quote that nobody said has {kept:.2f} of {sum(map(len, groups)) / len(groups):.1f} above it")
    if "--write" in args:
        linear, twos, added = expanded(weights, constant - bar, middle, spread, pairs)
        write(names, (low, high), linear, pairs, twos, added, promise, zero - cut)


def expanded(weights, constant, middle, spread, pairs):
    """The same sum on numbers as they come: w (x - m) / s and w (x - m) (y - n) / s t, multiplied out."""
    linear = weights[:len(middle)] / spread
    zero = constant - linear @ middle
    twos = []
    for (a, b), w in zip(pairs, weights[len(middle):]):
        w = w / spread[a] / spread[b]
        twos.append(w)
        linear[a] -= w * middle[b]
        linear[b] -= w * middle[a]
        zero += w * middle[a] * middle[b]
    return linear, twos, zero


def write(names, bounds, weights, pairs, twos, constant, promise, bar):
    rows = "\n".join(f"        {w:.4f}, // {n}" for n, w in zip(names, weights))
    chief = ", ".join(str(names.index(n)) for n in CHIEF)
    both = "\n".join(f"        {w:.4f}, // {names[a]} {names[b]}" for (a, b), w in zip(pairs, twos))
    with open(TARGET, "w", encoding="utf-8") as out:
        out.write(f"""package dixit.archive.check;

/**
 * Written by {{@code training/sense/train.py}}: a weight for each of {{@link SameSense#NAMES}}, and for the product of each of the
 * chief ones with itself and those behind it.
 */
final class SameSenseWeights {{
    static final double CONSTANT = {constant:.4f};

    /** Numbers outside count as these. */
    static final double[] LEAST = {{{", ".join(f"{v:.4f}" for v in bounds[0])}}};

    static final double[] MOST = {{{", ".join(f"{v:.4f}" for v in bounds[1])}}};

    static final double[] WEIGHTS = {{
{rows}
    }};

    /** Places of the chief numbers among all. */
    static final int[] CHIEF = {{{chief}}};

    static final double[] PRODUCTS = {{
{both}
    }};

    static final double PROMISE_OF_WHOLE = {promise[0]:.4f};
    static final double PROMISE_OF_LEAD = {promise[1]:.4f};
    /** Added to both, so that a place that promises too little is below zero. */
    static final double PROMISE = {bar:.4f};

    private SameSenseWeights() {{}}
}}
""")


main()
