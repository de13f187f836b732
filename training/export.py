#!/usr/bin/python3
"""Writes a trained tagger as an eight-bit ONNX file with all that its user needs beside it.

usage: export.py NAME [FOLDER=model]      writes encoder.onnx, attribution.onnx, attribution.json, vocabulary.txt, example.json
"""
import copy
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
import link
import paths
import quantise
import score
import trained
from windows import windows
from wordpiece import WordPieces

RUNTIME = "com.microsoft"  # ONNX Runtime's own operators: half as many passes over the numbers
SMALL_WINDOW = 48  # for the example: shorter than the model's, so that paragraphs are cut

class Graph:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

    def op(self, kind, *inputs, domain="", **attributes):
        self.count += 1
        name = f"{kind}_{self.count}"
        inputs = [x if isinstance(x, str) else self.constant(x) for x in inputs]
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def fused(self, kind, *inputs, **attributes):
        """An operator of ONNX Runtime's own that does several of ONNX's in one go."""
        return self.op(kind, *inputs, domain=RUNTIME, **attributes)

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

    def sum_norm(self, x, y, norm):
        return self.fused("SkipLayerNormalization", x, y, norm.weight, norm.bias, epsilon=1e-12)

    def linear(self, x, linear):
        if linear.smooth is not None:
            x = self.op("Mul", x, linear.smooth)
        x = self.op("QuantizeLinear", x, float(linear.scale), np.uint8(linear.zero))
        return self.fused("MatMulIntegerToFloat", x, linear.matrix.T.contiguous().to(torch.int8), float(linear.scale),
                          linear.matrix_scale.float(), np.uint8(linear.zero), np.int8(0), linear.bias)

    def heads(self, x, at, layer, order):
        """Part `at` (query, key, value) of [batch, length, 3, heads, depth], transposed."""
        return self.op("Transpose", self.op("Gather", x, np.int64(at), axis=2), perm=order)

    def layer(self, x, bias, layer):
        layer = smooth_values(layer)
        width = layer.heads * layer.depth
        parts = self.op("Reshape", self.linear(x, layer.qkv), np.array([0, 0, 3, layer.heads, layer.depth]))
        q, v = (self.heads(parts, i, layer, [0, 2, 1, 3]) for i in (0, 2))
        k = self.heads(parts, 1, layer, [0, 2, 3, 1])
        scores = self.op("Add", self.op("Mul", self.op("MatMul", q, k), float(layer.depth ** -0.5)), bias)
        mixed = self.op("Transpose", self.op("MatMul", self.op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
        mixed = self.op("Reshape", mixed, np.array([0, 0, width]))
        x = self.sum_norm(x, self.linear(mixed, layer.out), layer.norm1)
        inner = self.linear(self.fused("Gelu", self.linear(x, layer.up)), layer.down)
        return self.sum_norm(x, inner, layer.norm2)

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


def smooth_values(layer):
    """The same layer, its values coming out of their matrix as the next matrix wants them: one multiplication less."""
    layer = copy.deepcopy(layer)
    values = slice(2 * layer.heads * layer.depth, None)
    layer.qkv.matrix_scale[values] *= layer.out.smooth
    layer.qkv.bias[values] *= layer.out.smooth
    layer.out.smooth = None
    return layer


SHARED = 6  # layers that the event model goes on from, too


def write_onnx(model, folder):
    """The first layers as encoder.onnx, the others and the head as attribution.onnx."""
    graph = Graph()
    graph.tagger(model)
    shape = ["batch", "length"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape)
              for name in ("input_ids", "attention_mask", "quoted")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, shape + [len(corpus.TAGS)])]
    constants = [value for value in graph.constants.values() if isinstance(value, TensorProto)]
    whole = helper.make_model(helper.make_graph(graph.nodes, "attribution", inputs, outputs, constants),
                              opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)], producer_name="dixit-training")
    whole.ir_version = 8
    onnx.checker.check_model(whole)
    norms = [node.output[0] for node in graph.nodes if node.op_type == "SkipLayerNormalization"]
    lower, upper = parted(whole, norms[2 * SHARED - 1], model.layers[0].heads * model.layers[0].depth)
    onnx.save(lower, str(folder / "encoder.onnx"))
    onnx.save(upper, str(folder / "attribution.onnx"))


def parted(whole, name, width):
    """Two models: what computes the tensor `name`, and what goes on from it."""
    between = helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", width])
    inputs = {x.name: x for x in whole.graph.input}
    mask = inputs["attention_mask"]
    return (part(whole, "encoder", list(inputs.values()), between),
            part(whole, "attribution", [between, mask], whole.graph.output[0]))


def part(whole, name, inputs, output):
    """The nodes and constants of a model that `output` needs, from `inputs` on."""
    given, needed, nodes = {x.name for x in inputs}, {output.name}, []
    for node in reversed(whole.graph.node):
        if needed & set(node.output) - given:
            nodes.insert(0, node)
            needed |= set(node.input)
    constants = [x for x in whole.graph.initializer if x.name in needed]
    model = helper.make_model(helper.make_graph(nodes, name, inputs, [output], constants),
                              opset_imports=whole.opset_import, producer_name=whole.producer_name)
    model.ir_version = whole.ir_version
    onnx.checker.check_model(model)
    return model


def shared(folder=paths.MODEL):
    """The name of what the first layers give, for models that go on from there (event_model.py)."""
    return onnx.load(str(Path(folder) / "encoder.onnx")).graph.output[0].name


def calibration(tokenizer, size, count=10, batch=16):
    """Every so many windows of the training articles."""
    articles = corpus.read(paths.TRAIN, tokenizer)
    cut = [w for i, a in enumerate(articles) for w in windows(a, i, tokenizer, size)]
    cut = sorted(cut[::max(1, len(cut) // (count * batch))], key=lambda w: len(w.ids))
    return [score.tensors(cut[i:i + batch]) for i in range(0, len(cut), batch)]


def quantised(name, tokenizer, **how):
    model, options = trained.load(name)
    return quantise.quantised(model, calibration(tokenizer, options["size"]), **how), options


def main():
    name, folder = sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else paths.MODEL)
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    tokenizer = WordPieces(paths.vocabulary("minilm"))
    model, options = quantised(name, tokenizer)
    write_onnx(model, folder)
    steps, first = (np.round(np.maximum(x, decode.FORBIDDEN), 5).tolist() for x in trained.transitions(model, options))
    with open(paths.work("link.json"), encoding="utf-8") as file:
        linker = json.load(file)
    (folder / "attribution.json").write_text(json.dumps({
        "tags": corpus.TAGS, "window": options["size"], "places": ["inside", "sentence", "paragraph"],
        "steps": steps, "first": first, "linker": linker, "shared": shared(folder)}) + "\n")
    pieces = sorted(tokenizer.vocabulary, key=tokenizer.vocabulary.get)
    (folder / "vocabulary.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    write_example(model, folder / "example.json", tokenizer, link.Linker(paths.work("link.json")),
                  trained.transitions(model, options))
    for file in ("encoder.onnx", "attribution.onnx"):
        print(folder / file, (folder / file).stat().st_size, "bytes")


EXAMPLE = """Orsava Strait talks resume, Velmar says

VELMAR — The foreign minister of Karsia, Ilse Dorn, said on Monday that her country would “never again” close the \
strait to merchant ships, but warned that naval patrols might be doubled. "We want calm," Dorn told reporters. \
"We also want respect. The agreement of last year was signed by three governments, and three governments must keep it, \
whatever their newspapers write about it in the weeks before an election that nobody in the region can afford to lose."

Officials in neighbouring Toravia denied the charge and, according to the daily ''Morning Lamp,'' called it absurd 😀.

The opposition leader, Pavo Lintz, who lost his seat in June, thinks otherwise:

“They promised it before. They will promise it again,” he wrote. His party said it would vote against the budget."""


def write_example(model, path, tokenizer, linker, transitions):
    """A text about invented countries, and what every step makes of it here: something to test another program against."""
    article = corpus.article({"id": "example", "text": EXAMPLE}, tokenizer)
    cut = windows(article, 0, tokenizer, SMALL_WINDOW)
    with torch.no_grad():
        logits = model(*score.tensors(cut))
    rows = {w: logits[i, place] for i, window in enumerate(cut) for place, w in enumerate(window.words) if w >= 0}
    scores = torch.stack([rows[w] for w in range(len(article.words))]).numpy()
    tags = decode.viterbi(scores, article.places, *transitions)
    spans = link.of_tags(article, tags)
    pairs = [[span, other, link.features(spans, span, other, role)]
             for role, asking, others in (("content", spans.content, spans.cue), ("source", spans.cue, spans.source))
             for span in asking for other in link.candidates(span, others, link.SIDES[role])]
    path.write_text(json.dumps({
        "text": article.text, "words": article.words, "pieces": article.pieces, "quoted": [int(q) for q in article.quoted],
        "places": article.places.tolist(), "window": SMALL_WINDOW,
        "windows": [{"ids": w.ids, "words": w.words, "quoted": w.quoted} for w in cut],
        "logits": np.round(scores.astype(float), 3).tolist(), "tags": tags.tolist(), "pairs": pairs,
        "attributions": linker.attributions(article, tags)}) + "\n")


if __name__ == "__main__":
    main()
