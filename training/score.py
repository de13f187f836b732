"""Running a tagger over articles, and quick figures while training (the judge is the scorer of the data)."""
import numpy as np
import torch

from corpus import TAGS, spans
from decode import split_penalty, viterbi
from windows import windows


def tag_scores(model, articles, tokenizer, size, batch=16):
    """The head's numbers [words, tags] of each article (each word lies in one window)."""
    out = [np.full((len(article.words), len(TAGS)), -20.0, np.float32) for article in articles]
    for values in out:
        values[:, 0] = 0
    cut = sorted((w for i, a in enumerate(articles) for w in windows(a, i, tokenizer, size)), key=lambda w: len(w.ids))
    with torch.no_grad():
        for at in range(0, len(cut), batch):
            some = cut[at:at + batch]
            found = model(*tensors(some)).numpy()
            for i, window in enumerate(some):
                for place, word in enumerate(window.words):
                    if word >= 0:
                        out[window.article][word] = found[i, place]
    return out


def tensors(batch):
    """What the model takes: word pieces, mask (1: not padding), quoted (1: between quotation marks)."""
    longest = max(len(window.ids) for window in batch)
    return (padded([w.ids for w in batch], longest, 0), padded([[1] * len(w.ids) for w in batch], longest, 0),
            padded([w.quoted for w in batch], longest, 0))


def padded(rows, longest, fill):
    return torch.tensor([list(row) + [fill] * (longest - len(row)) for row in rows])


def alpha(gold, found):
    """Krippendorff's nominal alpha of two coders over pooled units."""
    counts = np.zeros((4, 4))
    np.add.at(counts, (gold, found), 1)
    np.add.at(counts, (found, gold), 1)
    total, marginal = counts.sum(), counts.sum(1)
    expected = (total ** 2 - (marginal ** 2).sum()) / (total * (total - 1))
    return 1 - (1 - np.trace(counts) / total) / expected


def line(articles, scores, transitions=None):
    """Alpha and F1 of exact pieces after Viterbi, a line to print."""
    transitions = transitions or split_penalty(2.0)
    tags = [viterbi(values, article.places, *transitions) for values, article in zip(scores, articles)]
    words = [np.array([a.text[s].isalnum() for s, _ in a.words]) for a in articles]
    gold = np.concatenate([(a.tags[w] + 1) // 2 for a, w in zip(articles, words)])
    found = np.concatenate([(t[w] + 1) // 2 for t, w in zip(tags, words)])
    figures = [f"alpha {alpha(gold, found):.4f}"]
    for role in ("source", "cue", "content"):
        sides = [{(i, *span) for i, t in enumerate(side) for span in spans(t) if span[0] == role}
                 for side in ([a.tags for a in articles], tags)]
        figures.append(f"{role} {2 * len(sides[0] & sides[1]) / max(1, len(sides[0]) + len(sides[1])):.4f}")
    return " ".join(figures)
