#!/usr/bin/python3
"""Writes what trained models believe of the training articles' words, for a smaller model to learn from.

usage: teach.py NAME[,NAME...] OUT.npy      tag probabilities [words, tags] of each article: posteriors of the random field, averaged
"""
import os
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import torch

import corpus
import crf
import paths
import score
import trained
from wordpiece import WordPieces


def beliefs(name, articles, tokenizer):
    model, options = trained.load(name)
    steps, first = trained.transitions(model, options)
    found = score.tag_scores(model.to_bfloat16(), articles, tokenizer, options["size"])
    return [crf.posteriors(s, steps, first, a.places).astype(np.float32) for s, a in zip(found, articles)]


def main():
    names, out = sys.argv[1].split(","), sys.argv[2]
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    articles = corpus.read(paths.TRAIN, tokenizer)
    all_found = [beliefs(name, articles, tokenizer) for name in names]
    values = np.empty(len(articles), dtype=object)
    for i in range(len(articles)):
        values[i] = sum(found[i] for found in all_found) / len(names)
    np.save(out, values, allow_pickle=True)


if __name__ == "__main__":
    main()
