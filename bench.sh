#!/usr/bin/env bash
# Measures what docs/benchmarks.md speaks of: ./bench.sh, or ./bench.sh start enter open export import read ledger sheets forms for some of it.
# Windows are opened on a display of their own.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/program.sh"

use_utf8
ensure_program
ensure_display_libraries
ensure_commands Xvfb=xvfb openbox=openbox

classes=$root/target/bench
rm -rf "$classes"
mapfile -t sources < <(find "$root/src/bench/java" -name '*.java')
"$JAVA_HOME/bin/javac" -d "$classes" -cp "$(class_path)" "${sources[@]}"
"$JAVA_HOME/bin/jar" --create --file "$root/target/bench.jar" -C "$classes" .

exec "$root/src/build/displays.sh" 1 \
  "$JAVA_HOME/bin/java" "@$root/src/build/jvm.options" -Dfazhi.options="$root/src/build/jvm.options" \
  -Dfazhi.archive="$archive" -XX:SharedArchiveFile="$archive" -Xlog:disable -cp "$(class_path):$root/target/bench.jar" org.fazhi.bench.Bench "$@" </dev/null
