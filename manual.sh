#!/usr/bin/env bash
# Writes the manual to be printed: target/manual/使用手册.docx, and .pdf where LibreOffice is there. Its text is that of the
# help (F1), its pictures are taken of the program as it is now. A minute or two.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/tour.sh"
. "$root/src/build/program.sh"

use_utf8
ensure_office
manual=target/manual/使用手册.docx
rm -rf "$root/target/manual"
tour 1600x1200x24 org.fazhi.desktop.Manual "$manual" "$(program_version)"
! command -v soffice >/dev/null || soffice --headless --convert-to pdf --outdir target/manual "$manual" >/dev/null
ls -l target/manual >&2
