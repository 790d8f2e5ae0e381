#!/usr/bin/env bash
# Builds everything and runs every check: tests (windows too, on a display of their own), format, unused code.
# Finds or installs what that needs. Arguments go to Maven: ./test.sh -Dtest=QuantityReaderTest
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"

# The exported report is measured on the page LibreOffice makes of it; without LibreOffice that test is skipped.
ensure_report_checker() {
  ensure_commands python3=python3 pdftotext=poppler-utils
  ensure_office
}

use_utf8
ensure_java
ensure_maven
ensure_display_libraries
ensure_commands Xvfb=xvfb openbox=openbox
ensure_report_checker

# Maven's own libraries make a recent Java complain.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
cd "$root"
exec src/build/displays.sh 3 mvn -B -ntp verify "$@" </dev/null
