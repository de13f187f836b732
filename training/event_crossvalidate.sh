#!/bin/sh
# Figures of events by five-fold cross-validation: each fold's model (event_folds.sh) reads the sentences that it has not seen.
set -eu
cd "$(dirname "$0")"
shared=${DIXIT_SHARED:-../../shared}
gold=$shared/data/plover/PLV_train.tsv
rm -f work/predicted-*.jsonl
/usr/bin/python3 event_data.py "$gold" work
for fold in 0 1 2 3 4; do
    ../dixit annotate --event-model work/event-$fold.onnx work/fold-$fold.jsonl >work/predicted-$fold.jsonl
done
cat work/predicted-*.jsonl >work/predicted.jsonl
/usr/bin/python3 "$shared/score/events.py" "$gold" work/predicted.jsonl
