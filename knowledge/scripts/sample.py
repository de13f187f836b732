#!/usr/bin/env python3
"""Draws entries of the tables with a fixed seed, for a second reader to check.

  sample.py --seed 1 --size 40 FILE     writes FILE: table, line, and the row with the names of its columns
Half of the sample are terms, each table of terms by its size; the rest are the other tables by theirs.
"""
import argparse
import random
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "knowledge/src/main/resources/dixit/knowledge"


def rows(path):
    head = None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if head is None:
            head = cells
        else:
            yield path.name, number, " | ".join(h + ": " + c for h, c in zip(head, cells) if c)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=40)
    parser.add_argument("file", type=Path)
    args = parser.parse_args()
    terms, others = [], []
    for path in sorted(TABLES.glob("*.tsv")):
        (terms if path.name.startswith("terms") else others).extend(rows(path))
    drawn = random.Random(args.seed)
    sample = drawn.sample(terms, args.size // 2) + drawn.sample(others, args.size - args.size // 2)
    args.file.parent.mkdir(parents=True, exist_ok=True)
    args.file.write_text("table\tline\tentry\tright?\n" + "".join(f"{t}\t{n}\t{e}\t\n" for t, n, e in sample), encoding="utf-8")
    print(len(terms), "terms,", len(others), "other entries;", len(sample), "drawn with seed", args.seed)


if __name__ == "__main__":
    main()
