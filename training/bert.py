"""A plain BERT encoder with a tagging head, its weights read from an ONNX file's initializers.

Training runs matrix products in bfloat16 (four times as fast on CPUs with AVX512-BF16) and everything else in
float32; `precision=torch.float32` gives the same network for export and reference.
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from crf import PLACES


class Dropout:
    """Inverted dropout from a pool of random masks: drawing fresh numbers costs more than the matrix products."""

    def __init__(self, rate, seed, size=1 << 24):
        self.rate, self.size = rate, size
        self.random = np.random.default_rng(seed)
        keep = self.random.random(size, dtype=np.float32) >= rate
        self.pool = torch.from_numpy(keep.astype(np.float32) / (1 - rate))

    def restart(self, seed):
        self.random = np.random.default_rng(seed)

    def __call__(self, x):
        offset = int(self.random.integers(self.size - x.numel()))
        return x * self.pool[offset:offset + x.numel()].view(x.shape)


def no_dropout(x):
    return x


class Softmax(torch.autograd.Function):
    """Softmax over the last axis; its backward pass is about twice as fast as torch 1.13's own."""

    @staticmethod
    def forward(context, x):
        y = torch.softmax(x, -1)
        context.save_for_backward(y)
        return y

    @staticmethod
    def backward(context, gradient):
        y, = context.saved_tensors
        gradient = gradient * y
        return gradient.sub_(y * gradient.sum(-1, keepdim=True))


def softmax(x):
    return Softmax.apply(x) if torch.is_grad_enabled() else torch.softmax(x, -1)


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads, self.depth = heads, width // heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias, drop):
        batch, length, width = x.shape[0], x.shape[1], self.heads * self.depth
        kind = self.qkv.weight.dtype
        q, k, v = self.qkv(x.to(kind)).view(batch, length, 3, self.heads, self.depth).permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(q, k.transpose(-1, -2)).float() * float(self.depth ** -0.5) + bias
        weights = softmax(scores).to(kind)
        mixed = torch.matmul(weights, v).permute(0, 2, 1, 3).reshape(batch, length, width)
        x = self.norm1(x + drop(self.out(mixed).float()))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x.to(kind)))).float()))


class Tagger(nn.Module):
    def __init__(self, layers, tags, width=384, inner=1536, heads=12, vocabulary=30522, positions=512):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.kind = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads) for _ in range(layers))
        self.head = nn.Linear(width, tags)
        self.steps = nn.Parameter(torch.zeros(PLACES, tags, tags))  # of the random field over the tags, see crf.py
        self.first = nn.Parameter(torch.zeros(tags))
        self.drop = no_dropout

    def encode(self, ids, mask, quoted):
        """Vectors [batch, length, width]; mask: 1 for a word piece, 0 for padding; quoted: 1 between quotation marks."""
        x = self.word(ids) + self.position.weight[:ids.shape[1]].unsqueeze(0) + self.kind(quoted)
        x = self.drop(self.norm(x))
        bias = ((1.0 - mask.float()) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias, self.drop)
        return x

    def forward(self, ids, mask, quoted):
        return self.head(self.drop(self.encode(ids, mask, quoted)))

    def to_bfloat16(self):
        """Matrix products of the layers in bfloat16; norms, embeddings and head stay float32."""
        for layer in self.layers:
            for linear in (layer.qkv, layer.out, layer.up, layer.down):
                linear.to(torch.bfloat16)
        return self


def from_onnx(path, tags, keep=None):
    """The encoder in an ONNX file as PyTorch exports BERT; `keep`: numbers of the layers to take (all)."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    named = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    matrix = {}  # the initializer of a MatMul has no telling name; the node has
    for node in graph.node:
        for name in node.input if node.op_type == "MatMul" else ():
            if name in named and named[name].ndim == 2:
                matrix[node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")] = named[name].T
    count = 1 + max(int(name.split(".")[2]) for name in matrix if name.startswith("encoder.layer."))
    keep = list(range(count)) if keep is None else keep
    vocabulary, width = named["embeddings.word_embeddings.weight"].shape
    inner = matrix["encoder.layer.0.intermediate.dense"].shape[0]
    model = Tagger(len(keep), tags, width, inner, 12, vocabulary,
                   named["embeddings.position_embeddings.weight"].shape[0])
    state = {}
    for ours, theirs in (("word", "word_embeddings"), ("position", "position_embeddings"),
                         ("kind", "token_type_embeddings")):
        state[ours + ".weight"] = named[f"embeddings.{theirs}.weight"]
    state["kind.weight"] = np.stack([state["kind.weight"][0]] * 2)  # kind 1 means quoted here: learned from kind 0
    for part in ("weight", "bias"):
        state["norm." + part] = named["embeddings.LayerNorm." + part]
    for ours, theirs in enumerate(keep):
        state.update(_layer(f"layers.{ours}.", f"encoder.layer.{theirs}.", named, matrix))
    tensors = {name: torch.from_numpy(np.array(value, np.float32, copy=True)) for name, value in state.items()}
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    if unexpected or set(missing) != {"head.weight", "head.bias", "steps", "first"}:
        raise ValueError(f"{path} is no BERT that we know: missing {missing}, unexpected {unexpected}")
    nn.init.normal_(model.head.weight, std=0.02)
    nn.init.zeros_(model.head.bias)
    return model


def _layer(ours, theirs, named, matrix):
    parts = [theirs + "attention.self." + name for name in ("query", "key", "value")]
    state = {ours + "qkv.weight": np.concatenate([matrix[name] for name in parts]),
             ours + "qkv.bias": np.concatenate([named[name + ".bias"] for name in parts])}
    for name, source in (("out", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense")):
        state[ours + name + ".weight"] = matrix[theirs + source]
        state[ours + name + ".bias"] = named[theirs + source + ".bias"]
    for name, source in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
        for part in ("weight", "bias"):
            state[f"{ours}{name}.{part}"] = named[f"{theirs}{source}.{part}"]
    return state
