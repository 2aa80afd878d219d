#!/usr/bin/env bash
#
# Runs the examples mandelbrot and words on three workers on this machine, each a JVM of its own, and says
# whether the results equal the serial ones. Needs Maven and a JDK; run it from anywhere:
#   examples/cluster.sh [folder with text files]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-docs}

mvn -B -q -Dmaven.test.skip -pl examples/cluster -am package dependency:build-classpath \
  -Dmdep.outputFile="$PWD/examples/cluster/target/classpath" -Dmdep.includeScope=runtime
class_path=examples/cluster/target/classes:$(cat examples/cluster/target/classpath)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
name=examples-$$
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait' EXIT

log=$(mktemp)
"$java" -Ddeco.cluster.name="$name" -cp "$class_path" dev.deco.hazelcast.Worker >"$log" &
pids+=($!)
until seed=$(sed -n 's/^deco worker ready: \([^,]*\),.*/\1/p' "$log") && [[ -n $seed ]]; do
  kill -0 "${pids[0]}"
  sleep 0.1
done
cat "$log"
for _ in 2 3; do
  "$java" -Ddeco.cluster.name="$name" -Ddeco.cluster="$seed" -cp "$class_path" dev.deco.hazelcast.Worker &
  pids+=($!)
done
"$java" -Ddeco.summary -Ddeco.cluster.name="$name" -Ddeco.cluster="$seed" -cp "$class_path" \
  dev.deco.examples.cluster.Main "$folder"
