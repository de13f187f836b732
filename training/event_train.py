#!/usr/bin/python3
"""Trains the event model (event_model.py) on what event_features.py wrote: first on silver sentences, then on gold.

usage: event_train.py [--fold 0..4 | --all] [--passes 9]      writes work/event-FOLD.pt or work/event-all.pt

--fold leaves the fold out and prints figures for it. One process of one thread; the seed is fixed.
"""
import argparse
import os
import pickle
import re
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import event_data
import event_model
import paths
from event_data import NONE, TYPES

MUTUAL = {TYPES.index(t) for t in ("AGREE", "CONSULT", "COOPERATE", "SUPPORT")}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--tagger", default="final", help="the trained tagger whose layers are taken over")
    parser.add_argument("--silver-passes", type=int, default=2)
    parser.add_argument("--passes", type=int, default=9)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def batch(some):
    length = max(len(s.ids) for s in some)
    x = torch.zeros(len(some), length, event_model.WIDTH)
    mask, usable, source, target = (torch.zeros(len(some), length) for _ in range(4))
    for i, s in enumerate(some):
        x[i, :len(s.ids)] = torch.from_numpy(s.vectors.astype(np.float32))
        mask[i, :len(s.ids)] = 1
        for place, words in ((usable, s.usable), (source, s.source), (target, s.target)):
            place[i, [s.first[w] for w in words]] = 1
    usable = torch.maximum(usable, torch.maximum(source, target))
    return x, mask, usable, source, target, torch.tensor([s.label for s in some])


def pointer_loss(scores, place):
    """How little the pointer lies on the marked pieces; on none where there are none."""
    none = (place.sum(1, keepdim=True) == 0).float()
    marked = torch.cat([place, none], 1).clamp(min=1e-9).log()
    return -torch.logsumexp(F.log_softmax(scores, 1) + marked, 1).mean()


def some_of(place, random):
    """A stretch of the marked pieces in half of the rows, so that single words will do."""
    out = place.clone()
    for i in range(len(place)):
        marked = place[i].nonzero().flatten()
        if len(marked) > 1 and random.random() < 0.5:
            a, b = sorted(random.integers(0, len(marked), 2))
            out[i] = 0
            out[i, marked[a:b + 1]] = 1
    return out


def elsewhere(usable, source, random):
    """One usable piece of each row that is no source."""
    out = torch.zeros_like(usable)
    for i in range(len(usable)):
        free = ((usable[i] > 0) & (source[i] == 0)).nonzero().flatten()
        if len(free):
            out[i, free[int(random.integers(len(free)))]] = 1
    return out


def loss_of(model, some, drop, random, pointers, smooth):
    x, mask, usable, source, target, label = batch(some)
    h = model.encode(drop(x), mask, drop)
    real = (label != NONE).float()[:, None]
    marked = some_of(source, random)
    s, t = model.pooled(h, marked), model.pooled(h, some_of(target, random))
    loss = F.cross_entropy(model.kinds(h, mask, s, t, drop), label, label_smoothing=smooth)
    loss = loss + pointers * pointer_loss(model.sources(h, usable), source * real)
    rows = [i for i, y in enumerate(label.tolist()) if y != NONE]
    if rows:
        loss = loss + pointers * pointer_loss(model.targets(h[rows], usable[rows], s[rows]), target[rows])
    swapped = [i for i in rows if label[i].item() not in MUTUAL]
    for chosen, a, b, weight in ((swapped, t, s, 0.3), (rows, s, model.pooled(h, elsewhere(usable, source + target, random)), 0.15)):
        if chosen:
            nothing = torch.full((len(chosen),), NONE)
            loss = loss + weight * F.cross_entropy(model.kinds(h[chosen], mask[chosen], a[chosen], b[chosen], drop), nothing)
    return loss


def batches(sentences, size, random):
    order = random.permutation(len(sentences))
    cut = []
    for at in range(0, len(order), size * 16):
        block = sorted(order[at:at + size * 16], key=lambda i: len(sentences[i].ids))
        cut += [block[i:i + size] for i in range(0, len(block), size)]
    return [[sentences[i] for i in cut[k]] for k in random.permutation(len(cut))]


def train(model, sentences, passes, size, rate, options, pointers, smooth):
    """`sentences`: a function of the pass."""
    random = np.random.default_rng(options.seed)
    layers = [p for n, p in model.named_parameters() if n.startswith("layers.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("layers.")]
    optimizer = torch.optim.AdamW([{"params": layers, "lr": rate}, {"params": heads, "lr": options.head_rate}], weight_decay=0.01)
    steps = passes * -(-len(sentences(0)) // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, (k + 1) / (0.1 * steps)) * max(0.02, 1 - k / steps))
    started = time.process_time()
    for number in range(passes):
        model.train()
        losses = []
        for some in batches(sentences(number), size, random):
            loss = loss_of(model, some, lambda y: F.dropout(y, options.dropout), random, pointers, smooth)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"pass {number + 1} loss {np.mean(losses):.3f} CPU s {time.process_time() - started:.0f}", flush=True)


def bag(text):
    return {w for w in re.findall(r"\w+", text.lower())} - event_data.STOP


def figures(model, sentences):
    """Quick ones: best pair of words (up to three that lie apart), its type."""
    model.eval()
    dyad = typed = given = 0
    for s in sentences:
        x, mask, usable, source, target, _ = batch([s])
        with torch.no_grad():
            h = model.encode(x, mask, lambda y: y)
            given += model.kinds(h, mask, model.pooled(h, source), model.pooled(h, target), lambda y: y)[0, :NONE].argmax().item() == s.label
            sources = F.softmax(model.sources(h, usable), 1)[0, :-1]
            rows = sources.topk(min(4, len(sources))).indices.tolist()
            pairs = []
            for i in rows:
                targets = F.softmax(model.targets(h, usable, h[:, i]), 1)[0, :-1]
                pairs += [((sources[i] * targets[j]).item(), i, j) for j in targets.topk(min(4, len(targets))).indices.tolist() if i != j]
            used = []
            for score, i, j in sorted(pairs, reverse=True):
                if all(abs(i - a) > 3 or abs(j - b) > 3 for a, b in used) and len(used) < 3:
                    used.append((i, j))
            right = [(i, j) for i, j in used if source[0, i] and target[0, j]]
            if right:
                dyad += 1
                i, j = right[0]
                typed += model.kinds(h, mask, h[:, i], h[:, j], lambda y: y)[0, :NONE].argmax().item() == s.label
    n = len(sentences)
    return f"dyad {dyad / n:.3f} type {typed / max(1, dyad):.3f} type of gold pair {given / n:.3f}"


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    with open(paths.work("events.pkl"), "rb") as file:
        data = pickle.load(file)
    fold = event_data.folds(len(data["gold"]))
    gold = [s for s, f in zip(data["gold"], fold) if f != options.fold]
    held = [s for s, f in zip(data["gold"], fold) if f == options.fold]
    model = event_model.Events().start(torch.load(paths.work(options.tagger + ".pt"))["model"])
    base = paths.work(f"event-silver{options.silver_passes}.pt")
    if base.exists():
        model.load_state_dict(torch.load(base))
    else:
        silver = data["silver"] + data["nothing"]
        train(model, lambda number: silver, options.silver_passes, 32, 1e-4, options, 0.2, 0.1)
        torch.save(model.state_dict(), base)
    if held:
        print("silver alone:", figures(model, held), flush=True)
    part = len(data["nothing"]) // 8

    def mixed(number):
        at = number % 8 * part
        return gold + data["nothing"][at:at + part]

    train(model, mixed, options.passes, options.batch, options.rate, options, 1.0, 0.05)
    name = "all" if options.fold is None else options.fold
    torch.save(model.state_dict(), paths.work(f"event-{name}.pt"))
    if held:
        print("fold", name, figures(model, held), flush=True)


if __name__ == "__main__":
    main()
