#!/usr/bin/python3
"""Figures of a trained tagger on the development articles, by the data's own scorer.

usage: evaluate.py NAME[,NAME...] [--bytes] [--link FILE] [--out FILE.jsonl]
Several names: the mean of their scores (an ensemble).
"""
import argparse
import json
import os
import subprocess
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import torch

import corpus
import decode
import export
import link
import paths
import score
import trained
from wordpiece import WordPieces


def scores(names, articles, tokenizer, quantised=False):
    """Mean scores of the models' heads and their mean transitions."""
    total, steps, first = 0, 0, 0
    for name in names:
        model, options = export.quantised(name, tokenizer) if quantised else trained.load(name)
        own = trained.transitions(model, options)
        found = score.tag_scores(model if quantised else model.to_bfloat16(), articles, tokenizer, options["size"])
        total = total + np.concatenate(found) / len(names)
        steps, first = steps + own[0] / len(names), first + own[1] / len(names)
    return np.split(total, np.cumsum([len(a.words) for a in articles])[:-1]), (steps, first)


def judge(articles, tags, linker, out):
    with open(out, "w", encoding="utf-8") as file:
        for article, found in zip(articles, tags):
            statements = link.to_statements(article, linker.attributions(article, found))
            file.write(json.dumps({"id": article.id, "statements": statements}) + "\n")
    run = subprocess.run([sys.executable, str(paths.SCORER), str(paths.DEVELOPMENT), str(out), "--json"],
                         check=True, capture_output=True, text=True)
    return json.loads(run.stdout)


def line(result):
    exact = " ".join(f"{role} {result['exact'][role][2]:.4f}" for role in corpus.ROLES)
    return (f"alpha {result['alpha']:.4f} token {result['token_macro_f1']:.4f} exact {exact} "
            f"linked {result['linked'][2]:.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names")
    parser.add_argument("--bytes", action="store_true", help="as exported: eight-bit integers")
    parser.add_argument("--link", default=str(paths.work("link.json")))
    parser.add_argument("--out", default=str(paths.work("predicted.jsonl")))
    options = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    articles = corpus.read(paths.DEVELOPMENT, tokenizer)
    found, transitions = scores(options.names.split(","), articles, tokenizer, options.bytes)
    tags = [decode.viterbi(s, a.places, *transitions) for s, a in zip(found, articles)]
    print(line(judge(articles, tags, link.Linker(options.link), options.out)))


if __name__ == "__main__":
    main()
