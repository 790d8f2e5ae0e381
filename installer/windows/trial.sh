#!/usr/bin/env bash
# Tries the Windows installer under Wine as far as that goes: installs it for one user, replaces it by a higher version, removes
# it, and looks at files, menu entry, file type and registry each time. Whether the program itself starts on Windows is not
# seen here. trial.sh, on a machine with wine (64 bit).
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/program.sh"
. "$root/installer/image.sh"
export WINEPREFIX=$work/wine WINEDEBUG=-all
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{6B1F0B0E-2E0B-4C57-9A3D-FA2E0C9D7A10}'

use_utf8
ensure_commands Xvfb=xvfb openbox=openbox wine=wine
[ -x /usr/lib/wine/wine64 ] || install wine64
PATH=$PATH:/usr/lib/wine # where Debian puts the 64-bit one
[ -n "${FAZHI_DISPLAYS:-}" ] || exec "$root/src/build/displays.sh" 1 "$0"

expect() { "${@:2}" || give_up "未通过：$1 (Failed.)"; say "   $1"; }
program=$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local/Programs/Fazhi
its_folder="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Fazhi"
windows() { timeout 300 wine64 "$@" </dev/null >>"$work/wine.log" 2>&1; }
registered() { [[ $(timeout 60 wine64 reg query "$1" /v "$2" 2>/dev/null) == *"$3"* ]]; }
opens_workspaces() { [[ $(timeout 60 wine64 reg query "HKCU\\Software\\Classes\\Fazhi.Workspace\\shell\\open\\command" /ve 2>/dev/null) == *fazhi.exe* ]]; }
absent() { ! timeout 60 wine64 reg query "$1" >/dev/null 2>&1; }
in_menu() { [ -n "$(find "$WINEPREFIX/drive_c/users" -name '法治年报.lnk' -print -quit)" ]; }
not_in_menu() { ! in_menu; }

"$root/installer/windows/build.sh" --trial
rm -rf "$WINEPREFIX"
windows wineboot --init
wineserver -w 2>/dev/null || true

say "── install"
windows "$work/$name-$version-windows-x64.exe" /S /CurrentUser
expect "the program is there" test -s "$program/fazhi.exe" -a -s "$program/app/fazhi.jar" -a -s "$program/卸载.exe"
expect "in the menu and on the desktop" in_menu
expect "Windows knows it and its version" registered "$uninstall" DisplayVersion "$version"
expect "a workspace opens by a double click" opens_workspaces

say "── upgrade"
mkdir -p "$program/工作区" && echo data >"$program/工作区/fazhi.mv.db"
touch "$program/app/left-over.jar"
makensis -V1 -INPUTCHARSET UTF8 -DVERSION=99.0.0 "-DIMAGE=$work/windows" "-DOUT=$work/99.exe" "$root/installer/windows/fazhi.nsi"
windows "$work/99.exe" /S /CurrentUser
expect "in the place of the version before" registered "$uninstall" DisplayVersion 99.0.0
expect "nothing of it is left" test ! -e "$program/app/left-over.jar" -a -s "$program/app/fazhi.jar"
expect "what lay beside it is" test -s "$program/工作区/fazhi.mv.db"

say "── remove"
windows "$program/卸载.exe" /CurrentUser /S "_?=$its_folder"
expect "nothing of the program is left" test ! -e "$program/fazhi.exe" -a ! -e "$program/app" -a ! -e "$program/runtime"
expect "not in the menu" not_in_menu
expect "Windows does not know it" absent "$uninstall"
expect "the data are left" test -s "$program/工作区/fazhi.mv.db"
say "全部通过。(All passed.)"
