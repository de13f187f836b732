#!/usr/bin/python3
"""Fine-tunes the tagger: data-parallel in two one-thread processes, the same result for the same arguments.

Every process holds views into one shared flat vector of parameters. A step: each computes the gradient of its
half of the batch, then updates its half of the vector (AdamW, gradient norm clipped), so nothing is copied twice.
The state is written every five minutes; the same command continues where an interrupted run stopped.

usage: train.py NAME [--passes 6 ...]      writes work/NAME.pt (averaged weights) and work/NAME.state (to continue)
"""
import argparse
import json
import math
import os
import time

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
import torch
import torch.multiprocessing as multiprocessing
from torch.nn import functional as F

import bert
import corpus
import decode
import paths
import score
from crf import NegativeLogLikelihood
from score import padded, tensors
from windows import windows
from wordpiece import WordPieces

PROCESSES = 2
IGNORED = -100
FROZEN = ("word.", "position.")
FAST = ("head.", "steps", "first")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("--encoder", default="minilm", choices=sorted(paths.ENCODERS), help="artifact to start from")
    parser.add_argument("--layers", help="numbers of the layers to keep, 0,2,4 (all)")
    parser.add_argument("--start", help="NAME of a trained model to start from instead; --layers says which of its layers")
    parser.add_argument("--size", type=int, default=160, help="word pieces in a window")
    parser.add_argument("--passes", type=float, default=6, help="over the training articles")
    parser.add_argument("--batch", type=int, default=16, help="windows in a batch")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the top layer")
    parser.add_argument("--layer-decay", type=float, default=0.9, help="factor of the rate from a layer to the one below")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--weight-decay", type=float, default=0.01)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--masked", type=float, default=0.03, help="share of pieces shown as [MASK]")
    parser.add_argument("--warm-up", type=float, default=0.07, help="share of the steps")
    parser.add_argument("--average", type=float, default=0.995, help="decay of the running average of the weights")
    parser.add_argument("--loss", default="field", choices=("field", "words"),
                        help="likelihood of the whole tagging (conditional random field) or of each word's tag alone")
    parser.add_argument("--no-quotes", action="store_true", help="do not tell the model what stands in quotation marks")
    parser.add_argument("--teacher", help="file of tag scores to learn from (see teach.py)")
    parser.add_argument("--teacher-share", type=float, default=0.7)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


# ---- batches

def labels(window, article):
    return [int(article.tags[word]) if word >= 0 else IGNORED for word in window.words]


def batches(articles, tokenizer, options, number):
    """The batches of pass `number`: window borders move from pass to pass, windows of like length go together."""
    random = np.random.default_rng((options.seed, number))
    cut = []
    for i, article in enumerate(articles):
        first = options.size - int(random.integers(options.size * 2 // 3))
        cut += windows(article, i, tokenizer, options.size, first)
    order = random.permutation(len(cut))
    out = []
    for block in range(0, len(cut), options.batch * 20):
        some = sorted((cut[i] for i in order[block:block + options.batch * 20]), key=lambda w: len(w.ids))
        out += [some[i:i + options.batch] for i in range(0, len(some), options.batch)]
    out = [batch for batch in out if len(batch) >= PROCESSES]
    return [out[i] for i in random.permutation(len(out))]


# ---- parameters as one flat vector

class Flat:
    """The trainable parameters of a model as one vector; matrices of the layers live in bfloat16 copies."""

    def __init__(self, model, options):
        frozen = FROZEN + (("kind.",) if options.no_quotes else ())
        self.named = [(n, p) for n, p in model.named_parameters() if not n.startswith(frozen)]
        for name, parameter in model.named_parameters():
            parameter.requires_grad = not name.startswith(frozen)
        self.size = sum(p.numel() for _, p in self.named)
        self.places, at = [], 0
        for _, parameter in self.named:
            self.places.append((at, at + parameter.numel()))
            at += parameter.numel()
        count = len(model.layers)
        self.rate, self.decay = torch.empty(self.size), torch.empty(self.size)
        for (name, parameter), (a, b) in zip(self.named, self.places):
            depth = count - 1 - int(name.split(".")[1]) if name.startswith("layers.") else count
            self.rate[a:b] = options.head_rate if name.startswith(FAST) else options.rate * options.layer_decay ** depth
            self.decay[a:b] = options.weight_decay if parameter.ndim > 1 else 0.0

    def read(self, model):
        return torch.cat([parameter.detach().float().reshape(-1) for _, parameter in self.named])

    def load(self, vector):
        with torch.no_grad():
            for (_, parameter), (a, b) in zip(self.named, self.places):
                parameter.copy_(vector[a:b].view_as(parameter))

    def store_gradient(self, vector):
        for (_, parameter), (a, b) in zip(self.named, self.places):
            if parameter.grad is None:
                vector[a:b].zero_()
            else:
                vector[a:b].copy_(parameter.grad.reshape(-1))
            parameter.grad = None


def new_model(options, tags=len(corpus.TAGS)):
    keep = [int(x) for x in options.layers.split(",")] if options.layers else None
    torch.manual_seed(options.seed)
    model = bert.from_onnx(paths.encoder(options.encoder), tags, keep)
    if options.start:
        model.load_state_dict(cut(torch.load(paths.work(options.start + ".pt"))["model"], keep))
    return model


def cut(state, keep):
    """The weights of a model with only the layers `keep`, numbered anew."""
    if keep is None:
        return state
    out = {name: value for name, value in state.items() if not name.startswith("layers.")}
    for new, old in enumerate(keep):
        start = f"layers.{old}."
        out.update({f"layers.{new}." + name[len(start):]: value for name, value in state.items() if name.startswith(start)})
    return out


# ---- one process

class Worker:
    def __init__(self, rank, options, shared, barrier):
        torch.set_num_threads(1)
        self.rank, self.options, self.shared, self.barrier = rank, options, shared, barrier
        self.tokenizer = WordPieces(paths.vocabulary(options.encoder))
        self.articles = corpus.read(paths.TRAIN, self.tokenizer)
        self.development = corpus.read(paths.DEVELOPMENT, self.tokenizer) if rank == 0 else None
        self.model = new_model(options).to_bfloat16()
        self.flat = Flat(self.model, options)
        self.drop = self.model.drop = bert.Dropout(options.dropout, options.seed * 100 + rank)
        self.teacher = np.load(options.teacher, allow_pickle=True) if options.teacher else None
        share = -(-self.flat.size // PROCESSES)
        self.mine = slice(rank * share, min((rank + 1) * share, self.flat.size))
        self.steps = self.step = self.number = 0

    def run(self):
        started, spent = time.time(), time.process_time()
        first = batches(self.articles, self.tokenizer, self.options, 0)
        self.steps = math.ceil(len(first) * self.options.passes)
        self.step = int(self.shared["step"][0])
        self.started_at, saved, running = self.step, time.time(), None
        per_pass = len(first)
        self.number = -1
        while self.step < self.steps:
            number = self.step // per_pass
            if number != self.number:
                self.number = number
                todo = batches(self.articles, self.tokenizer, self.options, number)
                if self.rank == 0 and number and self.step % per_pass == 0:
                    self.report_development(number)
            loss = self.one(todo[self.step % per_pass % len(todo)])
            self.step += 1
            running = loss if running is None else 0.98 * running + 0.02 * loss
            if self.rank == 0 and self.step % 50 == 0:
                wall = time.time() - started
                left = wall / (self.step - self.started_at) * (self.steps - self.step)
                print(f"step {self.step}/{self.steps} pass {self.step / per_pass:.2f} loss {running:.4f} "
                      f"wall {wall:.0f} s cpu {time.process_time() - spent:.0f} s of one process, "
                      f"about {left / 60:.0f} min left, load {os.getloadavg()[0]:.1f}", flush=True)
            self.barrier.wait()
            if self.rank == 0 and time.time() - saved > 300:
                self.save()
                saved = time.time()
        self.barrier.wait()
        if self.rank == 0:
            self.save()
            self.report_development(self.options.passes)
            print(f"done: wall {time.time() - started:.0f} s, cpu {time.process_time() - spent:.0f} s in each process",
                  flush=True)

    def one(self, batch):
        shared = self.shared
        self.flat.load(shared["parameters"])
        self.drop.restart((self.options.seed, self.step, self.rank))
        mine = batch[self.rank::PROCESSES]
        counted = sum(word >= 0 for window in batch for word in window.words)
        loss = self.loss(mine) / counted
        loss.backward()
        self.flat.store_gradient(shared["gradients"][self.rank])
        shared["losses"][self.rank] = loss.item()
        self.barrier.wait()
        gradient = shared["gradients"][:, self.mine].sum(0)
        shared["norms"][self.rank] = gradient.norm()
        self.barrier.wait()
        self.update(gradient, float(shared["norms"].norm()))
        loss = float(shared["losses"].sum())
        if self.rank == 0:
            shared["step"][0] = self.step + 1
        self.barrier.wait()
        return loss

    def loss(self, batch):
        ids, mask, quoted = tensors(batch)
        random = np.random.default_rng((self.options.seed, self.step, self.rank, 1))
        hidden = torch.from_numpy(random.random(ids.shape) < self.options.masked) & (ids > self.tokenizer.mask)
        ids = torch.where(hidden, torch.full_like(ids, self.tokenizer.mask), ids)
        quoted = quoted * 0 if self.options.no_quotes else quoted
        gold = padded([labels(w, self.articles[w.article]) for w in batch], ids.shape[1], IGNORED)
        scores = self.model(ids, mask, quoted)
        firsts = gold != IGNORED
        if self.teacher is None:
            return self.hard_loss(batch, scores, gold, firsts)
        soft = np.concatenate([self.teacher[w.article][[word for word in w.words if word >= 0]] for w in batch])
        soft = torch.from_numpy(soft.astype(np.float32))
        learned = -(soft * torch.log_softmax(scores[firsts], -1)).sum()
        share = self.options.teacher_share
        return share * learned + (1 - share) * self.hard_loss(batch, scores, gold, firsts)

    def hard_loss(self, batch, scores, gold, firsts):
        if self.options.loss == "words":
            return F.cross_entropy(scores[firsts], gold[firsts], reduction="sum")
        lengths = firsts.sum(1)
        most = int(lengths.max())
        numbers = [[word for word in w.words if word >= 0] for w in batch]
        inside = torch.arange(most)[None] < lengths[:, None]
        by_word = torch.zeros(len(batch), most, scores.shape[2]).masked_scatter(inside[:, :, None], scores[firsts])
        place = padded([self.articles[w.article].places[n].tolist() for w, n in zip(batch, numbers)], most, 0)
        gold = padded([self.articles[w.article].tags[n].tolist() for w, n in zip(batch, numbers)], most, 0)
        return NegativeLogLikelihood.apply(by_word, self.model.steps, self.model.first, place, gold, lengths)

    def update(self, gradient, norm):
        done = self.step / self.steps
        warm = min(1.0, (done + 1e-3) / self.options.warm_up)
        factor = warm * max(0.01, 1 - done)
        gradient.mul_(min(1.0, 1.0 / (norm + 1e-6)))
        shared, t = {k: self.shared[k][self.mine] for k in ("parameters", "mean", "square", "average")}, self.step + 1
        shared["mean"].mul_(0.9).add_(gradient, alpha=0.1)
        shared["square"].mul_(0.999).addcmul_(gradient, gradient, value=0.001)
        rate = self.flat.rate[self.mine] * factor
        scale = (shared["square"] / (1 - 0.999 ** t)).sqrt_().add_(1e-8)
        shared["parameters"].mul_(1 - rate * self.flat.decay[self.mine])
        shared["parameters"].addcdiv_(shared["mean"] * rate / (1 - 0.9 ** t), scale, value=-1)
        decay = min(self.options.average, (1 + t) / (10 + t))
        shared["average"].mul_(decay).add_(shared["parameters"], alpha=1 - decay)

    # ---- results

    def save(self):
        kept = {name: self.shared[name] for name in ("parameters", "average", "mean", "square", "step")}
        write(paths.work(self.options.name + ".state"), {"shared": kept, "options": vars(self.options)})

    def save_model(self):
        model = new_model(self.options)
        Flat(model, self.options).load(self.shared["average"])
        write(paths.work(self.options.name + ".pt"), {"model": model.state_dict(), "options": vars(self.options),
                                                      "step": self.step, "steps": self.steps})

    def report_development(self, number):
        self.save_model()
        self.flat.load(self.shared["average"])
        self.model.drop = bert.no_dropout
        found = score.tag_scores(self.model, self.development, self.tokenizer, self.options.size)
        self.model.drop = self.drop
        transitions = decode.learned(self.model) if self.options.loss == "field" else decode.split_penalty(2.0)
        print(f"after pass {number}: development " + score.line(self.development, found, transitions), flush=True)


def write(path, value):
    torch.save(value, str(path) + ".new")
    os.replace(str(path) + ".new", path)


def work(rank, options, shared, barrier):
    Worker(rank, options, shared, barrier).run()


def main():
    options = arguments()
    torch.set_num_threads(1)
    state = paths.work(options.name + ".state")
    model = new_model(options)
    flat = Flat(model, options)
    start = flat.read(model)
    shared = {"parameters": start.clone(), "average": start.clone(), "mean": torch.zeros(flat.size),
              "square": torch.zeros(flat.size), "gradients": torch.zeros(PROCESSES, flat.size),
              "losses": torch.zeros(PROCESSES), "norms": torch.zeros(PROCESSES), "step": torch.zeros(1, dtype=torch.long)}
    if state.exists():
        kept = torch.load(state)
        if {**kept["options"], "passes": options.passes} != vars(options):  # the end may be moved, nothing else
            raise SystemExit(f"{state} was made with other options: {json.dumps(kept['options'])}")
        shared.update(kept["shared"])
        print("continuing at step", int(shared["step"][0]))
    del model, start
    for tensor in shared.values():
        tensor.share_memory_()
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(PROCESSES)
    processes = [context.Process(target=work, args=(rank, options, shared, barrier)) for rank in range(PROCESSES)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
