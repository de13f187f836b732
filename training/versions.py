"""Writes model/versions.json: for each model the first 12 hexadecimal digits of a SHA-256 of its files, in this order.

The program signs what it makes with them; a test of `text` fails where they are not those of the files.
"""
import hashlib
import json

import paths

FILES = {
    "attribution-model": ["encoder.onnx", "attribution.onnx", "attribution.json", "vocabulary.txt"],
    "event-model": ["event.onnx"],
}


def version(files):
    digest = hashlib.sha256()
    for file in files:
        digest.update((paths.MODEL / file).read_bytes())
    return digest.hexdigest()[:12]


if __name__ == "__main__":
    versions = {name: version(files) for name, files in FILES.items()}
    (paths.MODEL / "versions.json").write_text(json.dumps(versions) + "\n")
    print(versions)
