#!/usr/bin/env bash
# Walks a .deb through a bare Debian root: installed with nothing but dpkg and the packages it names, its window opened on a
# display, the example worked, upgraded to a higher version, removed, and the data still there. Needs root and a Debian mirror;
# what apt uses here is used there. ./test.sh FILE.deb, after build.sh.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
. "$root/src/build/machine.sh"
deb=$(readlink -f "${1:?which .deb?}")
bare=$root/target/installer/bare
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")

[ "$(id -u)" -eq 0 ] || give_up "需要以 root 运行。(Run this as root.)"
ensure_commands debootstrap=debootstrap dpkg-deb=dpkg

step() { say "── $*"; }
inside() { chroot "$bare" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# The same for what goes on beside the test: its number is that of the program itself, which can so be ended.
start_inside() { exec chroot "$bare" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
expect() { "${@:2}" || give_up "未通过：$1 (Failed.)"; say "   $1"; }

make_bare_root() {
  step "a bare $suite root"
  ! mountpoint -q "$bare/proc" || umount "$bare/proc"
  rm -rf "$bare"
  debootstrap --variant=minbase "$suite" "$bare" "$(mirror)" >"$bare.log" 2>&1
  cp -r /etc/apt/. "$bare/etc/apt/"
  # Programs ask /proc where they lie.
  mount -t proc proc "$bare/proc"
  trap 'umount "$bare/proc"' EXIT
  inside apt-get update -q >>"$bare.log" 2>&1
  # The display belongs to the test, not to the program.
  inside apt-get install -y -q --no-install-recommends xvfb x11-utils >>"$bare.log" 2>&1
}

# Where apt takes packages from here.
mirror() { LC_ALL=C apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1; }

install_package() {
  cp "$1" "$bare/tmp/fazhi.deb"
  inside apt-get install -y -q --no-install-recommends /tmp/fazhi.deb >>"$bare.log" 2>&1
}

# A package of a higher version with the same content: what an upgrade replaces is everything it finds.
higher_version() {
  local unpacked=$bare.unpacked
  rm -rf "$unpacked"
  dpkg-deb --raw-extract "$deb" "$unpacked"
  sed -i 's/^Version: .*/Version: 99.0/' "$unpacked/DEBIAN/control"
  touch "$unpacked/opt/fazhi/new-in-99"
  dpkg-deb --build -Zgzip "$unpacked" "$bare-99.deb" >/dev/null
  rm -rf "$unpacked"
  echo "$bare-99.deb"
}

has_font() { [ -n "$(inside fc-list :lang=zh-cn family)" ]; }

demo_runs() { inside /usr/bin/fazhi demo --out "/root/示例" >"$bare.demo" 2>&1 && [ -s "$bare/root/示例/自查报告.docx" ]; }

# The window has come when the display has one of the program's name.
window_opens() {
  local display=:77 waited=0 parts=() found=1
  start_inside Xvfb $display -screen 0 1366x768x24 >>"$bare.log" 2>&1 &
  parts+=($!)
  start_inside DISPLAY=$display FAZHI_WORKSPACE=/root/工作区 /usr/bin/fazhi >>"$bare.log" 2>&1 &
  parts+=($!)
  while [ $waited -lt 60 ] && [ $found -ne 0 ]; do
    sleep 1
    waited=$((waited + 1))
    ! inside DISPLAY=$display xwininfo -root -tree 2>/dev/null | grep -q '"法治年报.*org.fazhi' || found=0
  done
  inside DISPLAY=$display xwininfo -root -tree >"$bare.windows" 2>&1 || true
  kill "${parts[@]}" 2>/dev/null || true
  wait "${parts[@]}" 2>/dev/null || true
  return $found
}

archive_is_used() {
  inside /opt/fazhi/lib/runtime/bin/java -Xshare:on -XX:SharedArchiveFile=/opt/fazhi/lib/app/classes.jsa $(sed '/^#/d' "$root/src/build/jvm.options") \
    -cp "$(sed -n 's:^app.classpath=\$APPDIR:/opt/fazhi/lib/app:p' "$bare/opt/fazhi/lib/app/fazhi.cfg" | paste -sd:)" org.fazhi.Main --help >/dev/null
}

make_bare_root
step "install"
install_package "$deb"
expect "the program is in the menu, with icon and file type" test -e "$bare/usr/share/applications/fazhi.desktop" -a -e "$bare/usr/share/icons/hicolor/48x48/apps/fazhi.png" -a -e "$bare/usr/share/mime/packages/fazhi.xml"
expect "a Chinese font came with it" has_font
expect "the class-data archive fits where it was installed" archive_is_used
expect "the example is worked from the command line" demo_runs
expect "the window opens on a display" window_opens

step "upgrade"
install_package "$(higher_version)"
expect "the new version is there" test -e "$bare/opt/fazhi/new-in-99"
rm -rf "$bare/root/示例"
expect "it works" demo_runs

step "remove"
inside apt-get remove -y -q fazhi >>"$bare.log" 2>&1
expect "nothing of the program is left" test ! -e "$bare/opt/fazhi" -a ! -e "$bare/usr/bin/fazhi" -a ! -e "$bare/usr/share/applications/fazhi.desktop"
expect "the data are left" test -s "$bare/root/示例/workspace/fazhi.mv.db" -a -s "$bare/root/工作区/fazhi.mv.db"
say "全部通过。(All passed.)"
