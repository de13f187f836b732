#!/usr/bin/python3
"""Writes what the shared lower layers make of the training sentences to work/events.pkl.

usage: event_features.py [NAME=final]      NAME: the tagger that is shipped
"""
import os
import pickle
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import torch

import event_data
import export
import paths
from wordpiece import WordPieces

if __name__ == "__main__":
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    model, _ = export.quantised(sys.argv[1] if len(sys.argv) > 1 else "final", tokenizer)
    out = {}
    for name in ("gold", "nothing", "silver"):
        out[name] = event_data.add_vectors(getattr(event_data, name)(tokenizer), model)
        print(name, len(out[name]), flush=True)
    with open(paths.work("events.pkl"), "wb") as file:
        pickle.dump(out, file)
