#!/usr/bin/env bash
# Leaves pictures of every page and dialog in target/screens, to be looked at: ./pictures.sh, or ./pictures.sh 1366 2560 huge
# for some of them (1366, 1920, 2560, 150, huge; "1366 dark" and so on for the dark theme). A minute or two for each.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"

use_utf8
ensure_java
ensure_maven
ensure_display_libraries
ensure_commands Xvfb=xvfb openbox=openbox
cd "$root"
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
mvn -B -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/pictures.classpath -Dmdep.includeScope=test </dev/null

export FAZHI_SCREEN=2560x1440x24
exec src/build/displays.sh 1 "$JAVA_HOME/bin/java" "@src/build/jvm.options" -Xmx1500m \
  -Dtestfx.setup.timeout=120000 -Djava.util.logging.config.file=src/test/resources/logging.properties \
  -cp "target/test-classes:target/classes:$(<target/pictures.classpath)" org.fazhi.desktop.Gallery "$@" </dev/null
