#!/usr/bin/env bash
# Runs a command with displays of its own, each with a window manager so that focus goes as at a real desk:
# displays.sh 2 COMMAND … The command finds the first in DISPLAY; FAZHI_DISPLAYS is what all their numbers begin with,
# so that the second is "${FAZHI_DISPLAYS}2". FAZHI_SCREEN gives them another size.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
count=$1
shift
parts=()
trap 'kill "${parts[@]}" 2>/dev/null || true' EXIT

# Starts a display under a number and waits until it answers; fails where somebody has the number.
show() {
  local number=$1
  [ ! -e "/tmp/.X$number-lock" ] || return 1
  Xvfb ":$number" -screen 0 "${FAZHI_SCREEN:-1600x1200x24}" -nolisten tcp >/dev/null 2>&1 &
  parts+=($!)
  while [ ! -S "/tmp/.X11-unix/X$number" ]; do
    kill -0 $! 2>/dev/null || return 1
    sleep 0.1
  done
  DISPLAY=:$number openbox --sm-disable --config-file "$here/openbox.xml" >/dev/null 2>&1 &
  parts+=($!)
}

for base in {10..99}; do
  # Another run that starts at the same time must not take the same displays for its own.
  exec {claim}>"/tmp/.fazhi-displays-$base-$UID"
  flock -n "$claim" || continue
  number=1
  while [ $number -le "$count" ] && show "$base$number"; do number=$((number + 1)); done
  [ $number -le "$count" ] || break
done
[ $number -gt "$count" ] || { echo "no free display" >&2; exit 1; }
export FAZHI_DISPLAYS=:$base DISPLAY=:${base}1
"$@"
