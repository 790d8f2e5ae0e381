#!/usr/bin/env bash
# Writes the manual to be printed: target/manual/使用手册.docx, and .pdf where LibreOffice is there. Its text is that of the
# help (F1), its pictures are taken of the program as it is now. A minute or two.
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
mvn -B -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/manual.classpath -Dmdep.includeScope=test </dev/null

manual=target/manual/使用手册.docx
src/build/displays.sh 1 "$JAVA_HOME/bin/java" "@src/build/jvm.options" -Xmx1500m \
  -Dtestfx.setup.timeout=120000 -Djava.util.logging.config.file=src/test/resources/logging.properties \
  -cp "target/test-classes:target/classes:$(<target/manual.classpath)" \
  org.fazhi.desktop.Manual "$manual" "$(sed -n '0,/<version>/s:.*<version>\(.*\)</version>.*:\1:p' pom.xml)" </dev/null
! command -v soffice >/dev/null || soffice --headless --convert-to pdf --outdir target/manual "$manual" >/dev/null
ls -l target/manual >&2
