#!/usr/bin/python3
"""Writes a trained event model as one eight-bit ONNX file.

usage: event_export.py NAME [FILE=model/event.onnx]      NAME: all, or the number of a fold; beside FILE goes FILE's example

Inputs: `hidden` float [1, pieces, width], what the shared encoder has after its first layers (the name of that output is in the
file's metadata as `after`), `usable` float [1, pieces]: 1 for the first piece of a word that may stand for somebody. Outputs, for the best
pairs, best first: `source`, `target` (numbers of pieces), `score` (log probability), `types` [pairs, types], `focus` [pairs, pieces] (where the
type is read). Sentences go alone, so nothing depends on their neighbours.
"""
import json
import os
import pickle
import sys
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

import event_data
import event_model
import export
import paths
import quantise

PAIRS = 40
WIDTH, HEADS = event_model.WIDTH, event_model.HEADS


class Graph(export.Graph):
    """The parts above the layers; every method returns the name of its output."""

    def dense(self, x, linear):
        return self.op("Add", self.op("MatMul", x, linear.weight.T.contiguous()), linear.bias)

    def log_without_none(self, scores, none, length, axis):
        """Log probabilities of the pieces, none being one more choice."""
        both = self.op("LogSoftmax", self.op("Concat", scores, none, axis=axis), axis=axis)
        return self.op("Slice", both, np.array([0]), length, np.array([axis]))

    def events(self, model):
        x = "hidden"
        for layer in model.layers:
            x = self.layer(x, np.zeros((1, 1, 1, 1), np.float32), layer)
        x = self.op("Squeeze", x, np.array([0]))                                   # [n, width]
        length = self.op("Gather", self.op("Shape", x), np.array([0]))
        unusable = self.op("Mul", self.op("Sub", 1.0, self.op("Squeeze", "usable", np.array([0]))), -10000.0)   # [n]
        source = self.op("Add", self.op("Squeeze", self.dense(x, model.source_score), np.array([1])), unusable)
        source = self.log_without_none(source, model.no_source, length, 0)
        key = self.op("Tanh", self.dense(x, model.ask))
        answer = self.op("Transpose", self.dense(x, model.answer), perm=[1, 0])
        target = self.op("Mul", self.op("MatMul", key, answer), float(4 / np.sqrt(WIDTH)))
        own = self.op("Add", self.op("Squeeze", self.dense(x, model.target_score), np.array([1])), unusable)
        target = self.op("Add", target, self.op("Unsqueeze", own, np.array([0])))
        none = self.op("MatMul", key, model.no_target.detach().reshape(-1, 1))
        target = self.log_without_none(target, none, length, 1)
        joint = self.op("Reshape", self.op("Add", self.op("Unsqueeze", source, np.array([1])), target), np.array([-1]))
        count = self.op("Min", self.op("Mul", length, length), np.array([PAIRS]))
        self.nodes.append(helper.make_node("TopK", [joint, count], ["score", "best"], axis=0, largest=1, sorted=1, name="best"))
        self.nodes.append(helper.make_node("Div", ["best", length], ["source"], name="source"))
        self.nodes.append(helper.make_node("Mod", ["best", length], ["target"], name="target"))
        self.kinds(model, x)

    def split(self, x, order):
        return self.op("Transpose", self.op("Reshape", x, np.array([-1, HEADS, WIDTH // HEADS])), perm=order)

    def kinds(self, model, x):
        s, t = self.op("Gather", x, "source", axis=0), self.op("Gather", x, "target", axis=0)
        query = self.split(self.dense(self.op("Concat", s, t, axis=1), model.query), [1, 0, 2])
        scores = self.op("Mul", self.op("MatMul", query, self.split(x, [1, 2, 0])), float((WIDTH // HEADS) ** -0.5))
        weights = self.op("Softmax", scores, axis=-1)
        context = self.op("Transpose", self.op("MatMul", weights, self.split(x, [1, 0, 2])), perm=[1, 0, 2])
        context = self.op("Reshape", context, np.array([-1, WIDTH]))
        inner = self.fused("Gelu", self.dense(self.op("Concat", s, t, context, axis=1), model.inner))
        logits = self.dense(inner, model.kind)
        self.nodes.append(helper.make_node("Softmax", [logits], ["types"], axis=-1, name="types"))
        self.nodes.append(helper.make_node("ReduceMean", [weights], ["focus"], axes=[0], keepdims=0, name="focus"))


def quantised(model, sentences):
    """The layers in eight bits, calibrated on some sentences."""
    torch.manual_seed(1)
    for layer in model.layers:
        layer.exact = True
        for name in quantise.LINEARS:
            setattr(layer, name, quantise.Watch(getattr(layer, name)))
    with torch.no_grad():
        for s in sentences:
            model.encode(vectors(s), torch.ones(1, len(s.ids)), lambda y: y)
    for layer in model.layers:
        for name in quantise.LINEARS:
            watch = getattr(layer, name)
            setattr(layer, name, quantise.Bytes(watch.linear, torch.cat(watch.rows)))
    return model


def vectors(s):
    return torch.from_numpy(s.vectors.astype(np.float32))[None]


def example(model, s):
    """A sentence and what comes out of it here: something to test another program against."""
    usable = torch.zeros(1, len(s.ids))
    usable[0, [s.first[w] for w in s.usable]] = 1
    with torch.no_grad():
        h = model.encode(vectors(s), torch.ones(1, len(s.ids)), lambda y: y)
        source = torch.log_softmax(model.sources(h, usable), 1)[0, :-1]
        best = source.argmax().item()
        target = torch.log_softmax(model.targets(h, usable, h[:, best]), 1)[0, :-1]
        other = target.argmax().item()
        types = torch.softmax(model.kinds(h, torch.ones(1, len(s.ids)), h[:, best], h[:, other], lambda y: y), 1)[0]
    return {"text": s.text, "source": best, "target": other, "score": round((source[best] + target[other]).item(), 3),
            "types": np.round(types.numpy().astype(float), 3).tolist()}


def write(model, path):
    graph = Graph()
    graph.events(model)
    inputs = [helper.make_tensor_value_info("hidden", TensorProto.FLOAT, [1, "length", WIDTH]),
              helper.make_tensor_value_info("usable", TensorProto.FLOAT, [1, "length"])]
    outputs = [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in (
        ("source", TensorProto.INT64, ["pairs"]), ("target", TensorProto.INT64, ["pairs"]), ("score", TensorProto.FLOAT, ["pairs"]),
        ("types", TensorProto.FLOAT, ["pairs", len(event_data.TYPES)]), ("focus", TensorProto.FLOAT, ["pairs", "length"]))]
    constants = [value for value in graph.constants.values() if isinstance(value, TensorProto)]
    whole = helper.make_model(helper.make_graph(graph.nodes, "events", inputs, outputs, constants),
                              opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(export.RUNTIME, 1)],
                              producer_name="dixit-training")
    whole.ir_version = 8
    for key, value in (("after", export.shared()), ("types", ",".join(event_data.TYPES)), ("stop", ",".join(sorted(event_data.STOP)))):
        entry = whole.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.save(whole, str(path))


EXAMPLE = "The foreign minister of Kestria accused Veldanian officials of breaking the truce in the Orsava Strait."


def main():
    name, path = sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else paths.MODEL / "event.onnx")
    torch.set_num_threads(1)
    with open(paths.work("events.pkl"), "rb") as file:
        data = pickle.load(file)
    model = event_model.Events()
    model.load_state_dict(torch.load(paths.work(f"event-{name}.pt")))
    model = quantised(model.eval(), data["gold"][::8] + data["nothing"][::16])
    write(model, path)
    if "--example" in sys.argv:
        from wordpiece import WordPieces
        tokenizer = WordPieces(paths.vocabulary("minilm"))
        shared, _ = export.quantised("final", tokenizer)
        s = event_data.add_vectors([event_data.sentence(EXAMPLE, {}, event_data.NONE, tokenizer)], shared)[0]
        path.with_name("event-example.json").write_text(json.dumps(example(model, s)) + "\n")
    print(path, path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
