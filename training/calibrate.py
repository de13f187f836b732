#!/usr/bin/python3
"""A score for each attribution that means what it says: the share that is right among those with this score.

Right is what the scorer counts as linked: content overlapping a gold content by Jaccard 0.8, a source word in common.
The score is a logistic function of five numbers (`numbers`). It is fitted on one half of the development articles
and tabled on the other, both ways; the weights that are kept come from all of them.
usage: calibrate.py NAME [--bytes]          prints a reliability table, writes work/NAME.score.json
"""
import json
import os
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import torch

import corpus
import crf
import decode
import evaluate
import link
import paths
from wordpiece import WordPieces


def log_odds(p):
    p = min(max(p, 1e-4), 1 - 1e-4)
    return float(np.log(p / (1 - p)))


def numbers(attribution, posterior, tags):
    """Log odds of: mean content posterior, least posterior at a content piece's ends, cue, source, links; [1] last."""
    own = posterior[np.arange(len(tags)), tags]

    def of(role, choose):
        values = [own[i] for s, e in attribution[role] for i in choose(s, e)]
        return values or [0.5]
    whole, ends = (lambda s, e: range(s, e)), (lambda s, e: (s, e - 1))
    after = [1 - posterior[e, tags[e - 1] + tags[e - 1] % 2] for s, e in attribution["content"] if e < len(tags)]
    return [log_odds(np.mean(of("content", whole))), log_odds(min(of("content", ends) + after)),
            log_odds(np.mean(of("cue", whole))), log_odds(np.mean(of("source", whole))),
            log_odds(attribution["score"]), float(not attribution["source"]), 1.0]


def letters(article, places):
    return {i for s, e in places for i in range(s, e) if article.text[article.words[i][0]].isalnum()}


def right(article, attribution):
    content, source = letters(article, attribution["content"]), letters(article, attribution["source"])
    for gold in article.attributions:
        other, named = (letters(article, link.covered(article, gold.get(role))) for role in ("content", "source"))
        if content and len(content & other) >= 0.8 * len(content | other) and (source & named or not (source or named)):
            return True
    return False


def fit(x, y):
    weights = torch.zeros(x.shape[1], requires_grad=True)
    x, y = torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)
    optimizer = torch.optim.LBFGS([weights], max_iter=200)

    def closure():
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ weights, y) + 1e-3 * (weights ** 2).sum()
        loss.backward()
        return loss
    optimizer.step(closure)
    return weights.detach().numpy()


def main():
    name = sys.argv[1]
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    articles = corpus.read(paths.DEVELOPMENT, tokenizer)
    found, (steps, first) = evaluate.scores([name], articles, tokenizer, "--bytes" in sys.argv)
    linker = link.Linker(paths.work("link.json"))
    x, y, half = [], [], []
    for number, (article, values) in enumerate(zip(articles, found)):
        tags = decode.viterbi(values, article.places, steps, first)
        posterior = crf.posteriors(values, steps, first, article.places)
        for attribution in linker.attributions(article, tags):
            if attribution["content"]:
                x.append(numbers(attribution, posterior, tags))
                y.append(right(article, attribution))
                half.append(number % 2)
    x, y, half = np.array(x), np.array(y, float), np.array(half)
    scores = np.empty(len(y))
    for part in (0, 1):
        scores[half == part] = 1 / (1 + np.exp(-x[half == part] @ fit(x[half != part], y[half != part])))
    print("| score | attributions | mean score | right |\n|---|---|---|---|")
    for low in np.arange(0, 1, 0.1):
        some = (scores >= low) & (scores < low + 0.1 + (low > 0.85))
        if some.any():
            print(f"| {low:.1f}–{low + 0.1:.1f} | {some.sum()} | {scores[some].mean():.2f} | {y[some].mean():.2f} |")
    for threshold in (0.3, 0.5, 0.7, 0.8, 0.9):
        some = scores >= threshold
        print(f"from {threshold}: {some.sum()} of {len(y)}, right {y[some].mean():.3f}, of all right ones {y[some].sum() / y.sum():.3f}")
    weights = np.round(fit(x, y).astype(float), 4).tolist()
    paths.work(name + ".score.json").write_text(json.dumps(weights))
    print(weights)


if __name__ == "__main__":
    main()
