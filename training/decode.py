"""From tag scores to tags: the best sequence under the BIO rule and learned costs of transitions."""
import numpy as np

from corpus import TAGS

FORBIDDEN = -1e4


def constraints():
    """[from, to]: 0 where BIO allows the step, FORBIDDEN where not; and the same for the first word."""
    size = len(TAGS)
    steps = np.zeros((size, size))
    first = np.zeros(size)
    for j in range(2, size, 2):
        first[j] = FORBIDDEN
        for i in range(size):
            if i not in (j, j - 1):
                steps[i, j] = FORBIDDEN
    return steps, first


def split_penalty(amount):
    """The trial's transitions: a cost for beginning a span right after one of the same role."""
    steps, first = constraints()
    for begin in (1, 3, 5):
        steps[begin, begin] -= amount
        steps[begin + 1, begin] -= amount
    return steps, first


def learned(model):
    """A trained model's own transitions: steps [places, from, to] and first."""
    steps, first = constraints()
    return steps + model.steps.detach().numpy(), first + model.first.detach().numpy()


def viterbi(scores, places, steps, first):
    """Best tag of each word; scores [words, tags], places [words] says which of `steps` leads to a word."""
    if not len(scores):
        return np.zeros(0, np.int64)
    if steps.ndim == 2:
        steps = np.stack([steps] * 3)
    best, back = scores[0] + first, []
    for row, place in zip(scores[1:], places[1:]):
        total = best[:, None] + steps[place]
        choice = total.argmax(0)
        back.append(choice)
        best = total[choice, np.arange(len(row))] + row
    tags = [int(best.argmax())]
    for choice in reversed(back):
        tags.append(int(choice[tags[-1]]))
    return np.array(tags[::-1])
