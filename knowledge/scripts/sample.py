"""Prints entries for a second reader, drawn with a fixed seed: forty of all tables but the institutions, and forty institutions.

usage: sample.py [SEED]
"""
import random
import sys
from pathlib import Path

TABLES = Path(__file__).resolve().parent.parent / "src/main/resources/dixit/knowledge"
ACTORS = ["terms-general", "terms-archigos", "terms-phoenix", "terms-us-state", "organisations", "states", "persons", "outlets"]
SIZE = 40


def rows(table):
    lines = (TABLES / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    print(f"# {table}: {lines[0]}")
    return [f"{table}\t{line}" for line in lines[1:]]


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 20261122
    for tables in (ACTORS, ["institutions"]):
        entries = [row for table in tables for row in rows(table)]
        print("\n".join(random.Random(seed).sample(entries, SIZE)))


if __name__ == "__main__":
    main()
