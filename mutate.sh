#!/usr/bin/env bash
# Would the tests notice? Changes the code of values, formulas, checks, ledgers and texts in small ways, some two thousand
# times, and counts how often their tests fail; fewer than 80 of 100 fail the run. Takes minutes; the report is in
# target/pit-reports. One package: ./mutate.sh '-DtargetClasses=org.fazhi.value.*'
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"

use_utf8
ensure_java
ensure_maven
cd "$root"
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
exec mvn -B -ntp -Pmutations test-compile org.pitest:pitest-maven:mutationCoverage "$@" </dev/null
