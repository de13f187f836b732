"""Linear-chain conditional random field over the words of a window (Lafferty et al. 2001).

The cost of a step from tag to tag depends on the place: inside a sentence, at a sentence's start, at a paragraph's.
The gradient is written out (expected minus gold counts, from forward and backward sums), because autograd over
a hundred small steps costs more than the encoder's top layer.
"""
import numpy as np
import torch

import decode

PLACES = 3  # 0 inside a sentence, 1 a sentence starts here, 2 a paragraph starts here


class NegativeLogLikelihood(torch.autograd.Function):
    """-log P(gold | scores), summed; scores [batch, words, tags], steps [PLACES, tags, tags], first [tags];
    place and gold [batch, words], lengths [batch]."""

    @staticmethod
    def forward(context, scores, steps, first, place, gold, lengths):
        batch, most, size = scores.shape
        rows = torch.arange(batch)
        forbidden, forbidden_first = (torch.from_numpy(x).float() for x in decode.constraints())
        by_word = (steps + forbidden)[place]                      # [batch, words, from, to]
        ahead = torch.empty_like(scores)
        ahead[:, 0] = scores[:, 0] + first + forbidden_first
        for t in range(1, most):
            ahead[:, t] = torch.logsumexp(ahead[:, t - 1, :, None] + by_word[:, t], 1) + scores[:, t]
        whole = torch.logsumexp(ahead[rows, lengths - 1], 1)      # log of the sum over all taggings
        back = torch.zeros_like(scores)
        inside = torch.arange(most)[None] < lengths[:, None]
        for t in range(most - 2, -1, -1):
            value = torch.logsumexp(by_word[:, t + 1] + (scores[:, t + 1] + back[:, t + 1])[:, None], 2)
            back[:, t] = torch.where(inside[:, t + 1, None], value, torch.zeros(()))
        single = torch.exp(ahead + back - whole[:, None, None]) * inside[:, :, None]
        pairs = torch.exp(ahead[:, :-1, :, None] + by_word[:, 1:] + (scores + back)[:, 1:, None, :]
                          - whole[:, None, None, None]) * inside[:, 1:, None, None]
        single[rows[:, None].expand_as(gold)[inside], torch.arange(most).expand_as(gold)[inside], gold[inside]] -= 1
        moves = inside[:, 1:]
        steps_gradient = torch.zeros_like(steps)
        steps_gradient.index_put_((place[:, 1:][moves],), pairs[moves], accumulate=True)
        moved = (place[:, 1:][moves], gold[:, :-1][moves], gold[:, 1:][moves])
        steps_gradient.index_put_(moved, -torch.ones(len(moved[0])), accumulate=True)
        path = scores.gather(2, gold[:, :, None])[:, :, 0] * inside
        path = path.sum() + first[gold[:, 0]].sum() + steps[moved].sum()
        context.save_for_backward(single, steps_gradient, single[:, 0].sum(0))
        return whole.sum() - path

    @staticmethod
    def backward(context, gradient):
        single, steps, first = context.saved_tensors
        return single * gradient, steps * gradient, first * gradient, None, None, None


def posteriors(scores, steps, first, place):
    """P(tag | scores) of each word of one article (numpy)."""
    constraint, constraint_first = decode.constraints()
    by_word = (np.asarray(steps) + constraint)[place]
    ahead, back = np.empty_like(scores, np.float64), np.zeros_like(scores, np.float64)
    ahead[0] = scores[0] + first + constraint_first
    for t in range(1, len(scores)):
        ahead[t] = _log_sum(ahead[t - 1][:, None] + by_word[t], 0) + scores[t]
    for t in range(len(scores) - 2, -1, -1):
        back[t] = _log_sum(by_word[t + 1] + (scores[t + 1] + back[t + 1])[None], 1)
    both = ahead + back
    return np.exp(both - _log_sum(both, 1)[:, None])


def _log_sum(x, axis):
    top = x.max(axis, keepdims=True)
    return np.squeeze(top, axis) + np.log(np.exp(x - top).sum(axis))
