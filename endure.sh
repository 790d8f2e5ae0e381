#!/usr/bin/env bash
# Proves what docs/reliability.md speaks of, in an hour to an hour and a half: ./endure.sh, or ./endure.sh kills cuts damage circumstances for some of it.
# Settings may follow: ./endure.sh kills kills=60 parallel=20 long=50
# Keys and clicks by chance in the window, not among these: ./endure.sh monkey [seed] [minutes]
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"

if [ "${1:-}" = monkey ]; then
  exec "$root/test.sh" -Dtest=MonkeyTest "-Dfazhi.monkey.seed=${2:-1}" "-Dfazhi.monkey.seconds=$((60 * ${3:-10}))"
fi

use_utf8
ensure_java
ensure_maven
cd "$root"
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
mvn -B -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/endure.classpath -Dmdep.includeScope=test </dev/null

# Classes in jars can be archived, so that a session starts in half the time.
"$JAVA_HOME/bin/jar" --create --file target/endure.jar -C target/classes . -C target/test-classes .
classes=target/endure.jar:$(<target/endure.classpath)
archive=$root/target/endure.jsa
logging=-Djava.util.logging.config.file=src/test/resources/logging.properties
rm -rf "$archive" target/endure
"$JAVA_HOME/bin/java" -XX:ArchiveClassesAtExit="$archive" -Xmx192m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
  -Xlog:disable "@src/build/jvm.options" "$logging" -cp "$classes" org.fazhi.endurance.RecordedSession \
  "$root/target/endure" 1 "" USUAL 60 0 1 >/dev/null 2>&1 </dev/null

exec "$JAVA_HOME/bin/java" "@src/build/jvm.options" -Xmx3g "$logging" -Dfazhi.archive="$archive" -cp "$classes" \
  org.fazhi.endurance.Endure "$@" </dev/null
