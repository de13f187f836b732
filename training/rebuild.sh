#!/bin/sh
# Rebuilds model/ from the Maven artifacts and the data, prints the figures. Interrupted, it continues where it was.
set -eu
cd "$(dirname "$0")"
./fetch.sh
/usr/bin/python3 train_link.py work/link.json
/usr/bin/python3 train.py final --encoder bge --passes 4 --masked 0.1 --size 224 --batch 12 --seed 2
/usr/bin/python3 evaluate.py final
/usr/bin/python3 export.py final model
/usr/bin/python3 evaluate.py final --bytes
/usr/bin/python3 calibrate.py final --bytes # the weights it prints belong into extract's score.json
