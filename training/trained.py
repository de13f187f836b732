"""Trained models in `work/`."""
import torch

import bert
import corpus
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
