#!/bin/sh
# Rebuilds model/ from the Maven artifacts and the data, prints the figures. Interrupted, it continues where it was.
set -eu
cd "$(dirname "$0")"
./fetch.sh
/usr/bin/python3 train_link.py work/link.json
# Two models, what both believe of the training articles, and the second one taught by it and by the annotators.
/usr/bin/python3 train.py first --encoder bge --passes 3 --masked 0.08 --size 160 --batch 16 --seed 1
/usr/bin/python3 train.py second --encoder bge --passes 4 --masked 0.1 --size 224 --batch 12 --seed 2
/usr/bin/python3 teach.py first,second work/teacher.npy
/usr/bin/python3 train.py final --encoder bge --start second --passes 2 --masked 0.1 --size 224 --batch 12 --rate 1.2e-4 \
    --teacher work/teacher.npy --teacher-share 0.5 --seed 3
/usr/bin/python3 evaluate.py final
/usr/bin/python3 export.py final model
/usr/bin/python3 versions.py
/usr/bin/python3 evaluate.py final --bytes
/usr/bin/python3 calibrate.py final --bytes # the weights it prints belong into extract's score.json
