"""The event model: own layers above the first ones of the shared encoder, pointers to source and target, the type of a pair.

Matrix products of the layers are done in bfloat16 while training (see bert.py); `exact` asks for float32.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

import bert
import event_data

WIDTH, HEADS = 384, 4


def product(x, linear, exact):
    if exact or isinstance(linear, nn.Linear) is False:
        return linear(x)
    return F.linear(x.bfloat16(), linear.weight.bfloat16()).float() + linear.bias


class Layer(bert.Layer):
    exact = False

    def forward(self, x, bias, drop):
        batch, length = x.shape[:2]
        parts = product(x, self.qkv, self.exact).view(batch, length, 3, self.heads, self.depth)
        q, k, v = parts.permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) * float(self.depth ** -0.5) + bias, -1)
        mixed = torch.matmul(weights, v).permute(0, 2, 1, 3).reshape(batch, length, WIDTH)
        x = self.norm1(x + drop(product(mixed, self.out, self.exact)))
        return self.norm2(x + drop(product(F.gelu(product(x, self.up, self.exact)), self.down, self.exact)))


class Events(nn.Module):
    def __init__(self, layers=12 - event_data.LAYER):
        super().__init__()
        self.layers = nn.ModuleList(Layer(WIDTH, 4 * WIDTH, 12) for _ in range(layers))
        self.source_score = nn.Linear(WIDTH, 1)
        self.no_source = nn.Parameter(torch.zeros(1))
        self.ask, self.answer = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.target_score = nn.Linear(WIDTH, 1)
        self.no_target, self.nobody = nn.Parameter(torch.zeros(WIDTH)), nn.Parameter(torch.zeros(WIDTH))
        self.query, self.inner = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(3 * WIDTH, WIDTH)
        self.kind = nn.Linear(WIDTH, len(event_data.TYPES))

    def start(self, tagger):
        """Takes the layers over from a trained tagger."""
        for i, layer in enumerate(self.layers):
            start = f"layers.{i + event_data.LAYER}."
            layer.load_state_dict({k[len(start):]: v.float() for k, v in tagger.items() if k.startswith(start)})
        return self

    def encode(self, x, mask, drop):
        bias = ((1.0 - mask) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias, drop)
        return x

    def sources(self, x, usable):
        """Scores of the pieces as source, and of none, the last."""
        scores = self.source_score(x).squeeze(-1).masked_fill(usable == 0, -1e4)
        return torch.cat([scores, self.no_source.expand(len(x), 1)], 1)

    def targets(self, x, usable, source):
        """Scores of the pieces as target of this source [batch, width], and of none, the last."""
        key = torch.tanh(self.ask(source))
        scores = (self.answer(x) * key[:, None]).sum(-1) * (4 / math.sqrt(WIDTH)) + self.target_score(x).squeeze(-1)
        return torch.cat([scores.masked_fill(usable == 0, -1e4), (self.no_target * key).sum(-1, keepdim=True)], 1)

    def pooled(self, x, place):
        count = place.sum(1, keepdim=True)
        mean = (x * place[:, :, None]).sum(1) / count.clamp(min=1)
        return torch.where(count > 0, mean, self.nobody.expand(len(x), WIDTH))

    def kinds(self, x, mask, source, target, drop):
        depth = WIDTH // HEADS
        query = self.query(torch.cat([source, target], -1)).view(len(x), HEADS, depth)
        keys = x.view(len(x), -1, HEADS, depth)
        weights = torch.einsum("bhd,bnhd->bhn", query, keys) / math.sqrt(depth)
        weights = torch.softmax(weights.masked_fill(mask[:, None] == 0, -1e4), -1)
        context = torch.einsum("bhn,bnhd->bhd", weights, keys).reshape(len(x), WIDTH)
        return self.kind(drop(F.gelu(self.inner(drop(torch.cat([source, target, context], -1))))))
