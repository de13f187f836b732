#!/bin/sh
# Rebuilds model/ from the Maven artifacts and the data, prints the figures. Interrupted, it continues where it was.
set -eu
cd "$(dirname "$0")"
./fetch.sh
/usr/bin/python3 train_link.py work/link.json
/usr/bin/python3 train.py final --passes 6 --loss words --no-quotes
/usr/bin/python3 evaluate.py final
/usr/bin/python3 export.py final model
/usr/bin/python3 evaluate.py final --bytes
