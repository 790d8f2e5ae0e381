#!/usr/bin/env bash
# 法治年报: ./run.sh opens the window, ./run.sh COMMAND … works without one (./run.sh --help).
# Finds or installs what is needed, builds when sources changed, then starts the program.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/program.sh"

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ]; then
  give_up "没有显示器，打不开窗口；以下命令不需要显示器：./run.sh demo、new、import、enter、list、check、export、backup、restore（用法见 ./run.sh --help）。"
fi

use_utf8
ensure_program
if [ $# -eq 0 ]; then ensure_window; fi
start_program "$@"
