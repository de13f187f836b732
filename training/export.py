#!/usr/bin/python3
"""Writes a trained tagger as an eight-bit ONNX file with all that its user needs beside it.

usage: export.py NAME [FOLDER=model]      writes attribution.onnx, attribution.json, vocabulary.txt, example.json
"""
import json
import os
import sys
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import corpus
import decode
import evaluate
import paths
import quantise
import score
from windows import windows
from wordpiece import WordPieces


class Graph:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

    def op(self, kind, *inputs, **attributes):
        self.count += 1
        name = f"{kind}_{self.count}"
        inputs = [x if isinstance(x, str) else self.constant(x) for x in inputs]
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def constant(self, value):
        if isinstance(value, torch.Tensor):
            value = value.detach().numpy()
        value = np.asarray(value, dtype=np.float32 if isinstance(value, float) else None)
        key = (value.dtype.str, value.shape, value.tobytes()) if value.size < 64 else id(value)
        if key not in self.constants:
            self.constants[key] = numpy_helper.from_array(value, f"constant_{len(self.constants)}")
            self.constants[key, "alive"] = value
        return self.constants[key].name

    def norm(self, x, norm):
        return self.op("LayerNormalization", x, norm.weight, norm.bias, axis=-1, epsilon=1e-12)

    def linear(self, x, linear):
        x = self.op("Mul", x, linear.smooth)
        x = self.op("QuantizeLinear", x, float(linear.scale), np.uint8(linear.zero))
        x = self.op("MatMulInteger", x, linear.matrix.T.contiguous().to(torch.int8), np.uint8(linear.zero), np.int8(0))
        x = self.op("Mul", self.op("Cast", x, to=TensorProto.FLOAT), (linear.scale * linear.matrix_scale).float())
        return self.op("Add", x, linear.bias)

    def gelu(self, x):
        erf = self.op("Add", self.op("Erf", self.op("Div", x, float(np.sqrt(2.0)))), 1.0)
        return self.op("Mul", self.op("Mul", x, erf), 0.5)

    def heads(self, x, at, layer, order):
        """Part `at` (query, key, value) of [batch, length, 3, heads, depth], transposed."""
        return self.op("Transpose", self.op("Gather", x, np.int64(at), axis=2), perm=order)

    def layer(self, x, bias, layer):
        width = layer.heads * layer.depth
        parts = self.op("Reshape", self.linear(x, layer.qkv), np.array([0, 0, 3, layer.heads, layer.depth]))
        q, v = (self.heads(parts, i, layer, [0, 2, 1, 3]) for i in (0, 2))
        k = self.heads(parts, 1, layer, [0, 2, 3, 1])
        scores = self.op("Add", self.op("Mul", self.op("MatMul", q, k), float(layer.depth ** -0.5)), bias)
        mixed = self.op("Transpose", self.op("MatMul", self.op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
        mixed = self.op("Reshape", mixed, np.array([0, 0, width]))
        x = self.norm(self.op("Add", x, self.linear(mixed, layer.out)), layer.norm1)
        inner = self.linear(self.gelu(self.linear(x, layer.up)), layer.down)
        return self.norm(self.op("Add", x, inner), layer.norm2)

    def embeddings(self, model):
        rows, scale = quantise.table(model.word)
        word = self.op("Mul", self.op("Cast", self.op("Gather", rows, "input_ids"), to=TensorProto.FLOAT),
                       self.op("Gather", scale, "input_ids"))
        length = self.op("Gather", self.op("Shape", "input_ids"), np.array([1]))
        position = self.op("Slice", model.position.weight, np.array([0]), length, np.array([0]))
        kind = self.op("Gather", model.kind.weight, "quoted")
        return self.norm(self.op("Add", self.op("Add", word, position), kind), model.norm)

    def tagger(self, model):
        mask = self.op("Cast", self.op("Unsqueeze", "attention_mask", np.array([1, 2])), to=TensorProto.FLOAT)
        bias = self.op("Mul", self.op("Sub", 1.0, mask), -10000.0)
        x = self.embeddings(model)
        for layer in model.layers:
            x = self.layer(x, bias, layer)
        out = self.op("MatMul", x, model.head.weight.T.contiguous())
        self.nodes.append(helper.make_node("Add", [out, self.constant(model.head.bias)], ["logits"], name="logits"))


def write_onnx(model, path):
    graph = Graph()
    graph.tagger(model)
    shape = ["batch", "length"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape)
              for name in ("input_ids", "attention_mask", "quoted")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, shape + [len(corpus.TAGS)])]
    constants = [value for value in graph.constants.values() if isinstance(value, TensorProto)]
    whole = helper.make_model(helper.make_graph(graph.nodes, "attribution", inputs, outputs, constants),
                              opset_imports=[helper.make_opsetid("", 17)], producer_name="dixit-training")
    whole.ir_version = 8
    onnx.checker.check_model(whole)
    onnx.save(whole, str(path))


def calibration(tokenizer, size, count=24, batch=16):
    """Every so many windows of the training articles."""
    articles = corpus.read(paths.TRAIN, tokenizer)
    cut = [w for i, a in enumerate(articles) for w in windows(a, i, tokenizer, size)]
    cut = sorted(cut[::max(1, len(cut) // (count * batch))], key=lambda w: len(w.ids))
    return [score.tensors(cut[i:i + batch]) for i in range(0, len(cut), batch)]


def quantised(name, tokenizer, **how):
    model, options = evaluate.load(name)
    return quantise.quantised(model, calibration(tokenizer, options["size"]), **how), options


def main():
    name, folder = sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else paths.MODEL)
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    model, options = quantised(name, tokenizer)
    write_onnx(model, folder / "attribution.onnx")
    steps, first = (np.round(np.maximum(x, decode.FORBIDDEN), 5).tolist() for x in decode.learned(model))
    with open(paths.work("link.json"), encoding="utf-8") as file:
        linker = json.load(file)
    (folder / "attribution.json").write_text(json.dumps({
        "tags": corpus.TAGS, "window": options["size"], "places": ["inside", "sentence", "paragraph"],
        "steps": steps, "first": first, "linker": linker}) + "\n")
    pieces = sorted(tokenizer.vocabulary, key=tokenizer.vocabulary.get)
    (folder / "vocabulary.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    write_example(model, folder / "example.json")
    print(folder / "attribution.onnx", (folder / "attribution.onnx").stat().st_size, "bytes")


def write_example(model, path):
    """Random input with padding and what comes out here, to check another runtime against."""
    torch.manual_seed(7)
    ids, mask, quoted = torch.randint(1000, 20000, (2, 24)), torch.ones(2, 24, dtype=torch.long), torch.zeros(2, 24, dtype=torch.long)
    mask[1, 17:], ids[1, 17:], quoted[0, 5:9] = 0, 0, 1
    with torch.no_grad():
        logits = model(ids, mask, quoted)
    path.write_text(json.dumps({"input_ids": ids.tolist(), "attention_mask": mask.tolist(), "quoted": quoted.tolist(),
                                "logits": [[[round(x, 4) for x in row] for row in one] for one in logits.tolist()]}) + "\n")


if __name__ == "__main__":
    main()
