#!/usr/bin/env bash
# Leaves pictures of every page and dialog in target/screens, to be looked at: ./pictures.sh, or ./pictures.sh 1366 2560 huge
# for some of them (1366, 1920, 2560, 150, huge; "1366 dark" and so on for the dark theme). A minute or two for each.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/tour.sh"

use_utf8
tour 2560x1440x24 org.fazhi.desktop.Gallery "$@"
