#!/bin/sh
# Trains the event model on all gold sentences and, for the figures, on each four of five folds; exports all of them.
set -eu
cd "$(dirname "$0")"
/usr/bin/python3 event_train.py --all --passes 12
/usr/bin/python3 event_export.py all model/event.onnx --example
/usr/bin/python3 versions.py
for fold in 0 1 2 3 4; do
    /usr/bin/python3 event_train.py --fold $fold
    /usr/bin/python3 event_export.py $fold work/event-$fold.onnx
done
