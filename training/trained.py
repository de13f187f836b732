"""Trained models in `work/`."""
import numpy as np
import torch

import bert
import corpus
import decode
import paths


def load(name):
    """A trained model and its options."""
    kept = torch.load(paths.work(name + ".pt"))
    state, options = kept["model"], kept["options"]
    layers = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
    model = bert.Tagger(layers, len(corpus.TAGS), vocabulary=len(state["word.weight"]))
    model.load_state_dict(state)
    if options["no_quotes"]:
        with torch.no_grad():
            model.kind.weight[1] = model.kind.weight[0]
    return model.eval(), options


def transitions(model, options):
    """Costs of steps [places, from, to] and of the first tag: learned, or the fixed ones where words were learned alone."""
    if options["loss"] == "field":
        return decode.learned(model)
    steps, first = decode.split_penalty(2.0)
    return np.stack([steps] * 3), first
