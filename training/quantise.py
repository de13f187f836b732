"""A tagger whose layers multiply eight-bit integers, with scales fixed beforehand.

Each matrix product of a layer takes round(x * smooth / scale) + zero, an unsigned byte, and a matrix of signed bytes
with a scale for each output. `smooth` moves large channels of x into the matrix (Xiao et al. 2023, SmoothQuant);
`scale` and `zero` come from calibration on training articles. Nothing depends on the other windows of a batch, so
a document gives the same numbers alone and in company. The same arithmetic runs here (in floating point that holds
these integers exactly enough) and in the exported graph.
"""
import numpy as np
import torch
from torch import nn

LINEARS = ("qkv", "out", "up", "down")


class Watch(nn.Module):
    """A linear layer that remembers what goes in."""

    def __init__(self, linear, keep=400):
        super().__init__()
        self.linear, self.weight, self.keep = linear, linear.weight, keep
        self.rows, self.top = [], 0

    def forward(self, x):
        flat = x.detach().reshape(-1, x.shape[-1])
        pick = torch.randint(len(flat), (min(self.keep, len(flat)),))
        self.rows.append(flat[pick].clone())
        return self.linear(x)


class Bytes(nn.Module):
    """The integer form of a linear layer."""

    def __init__(self, linear, rows, strength=0.7, clip=1.0):
        super().__init__()
        self.weight = linear.weight                    # asked for its type only
        weight = linear.weight.detach().float()
        inputs, matrix = rows.abs().amax(0).clamp(min=1e-5), weight.abs().amax(0).clamp(min=1e-5)
        smooth = (matrix ** (1 - strength) / inputs ** strength).clamp(1e-3, 1e3)
        self.smooth = smooth                           # multiplies x
        matrix = weight / smooth
        self.matrix_scale = matrix.abs().amax(1) / 127
        self.matrix = torch.round(matrix / self.matrix_scale[:, None]).clamp(-127, 127)
        scaled = rows * smooth
        low, high = min(0.0, clip * float(scaled.min())), max(0.0, clip * float(scaled.max()))
        self.scale = (high - low) / 255
        self.zero = int(round(-low / self.scale))
        self.bias = linear.bias.detach().float()

    def forward(self, x):
        x = torch.clamp(torch.round(x * self.smooth / self.scale) + self.zero, 0, 255) - self.zero
        return torch.nn.functional.linear(x, self.matrix) * (self.scale * self.matrix_scale) + self.bias


def table(embedding):
    """An embedding table as signed bytes with a scale for each row."""
    weight = embedding.weight.detach()
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    return torch.round(weight / scale).to(torch.int8), scale


def quantised(model, batches, strength=0.7, clip=1.0):
    """Replaces the layers' matrices and the word table of a float32 model, calibrated on some batches."""
    torch.manual_seed(1)
    for layer in model.layers:
        for name in LINEARS:
            setattr(layer, name, Watch(getattr(layer, name)))
    with torch.no_grad():
        for batch in batches:
            model(*batch)
        for layer in model.layers:
            for name in LINEARS:
                watch = getattr(layer, name)
                setattr(layer, name, Bytes(watch.linear, torch.cat(watch.rows), strength, clip))
        rows, scale = table(model.word)
        model.word.weight.copy_(rows.float() * scale)
    return model
