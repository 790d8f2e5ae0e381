#!/usr/bin/env bash
# Runs a command on a display with a window manager, so that focus goes from window to window as at a real desk.
openbox --sm-disable >/dev/null 2>&1 &
manager=$!
"$@"
status=$?
kill "$manager" 2>/dev/null
exit $status
