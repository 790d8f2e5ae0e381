#!/usr/bin/env bash
# Makes the Windows installer on Linux: build.sh WINDOWS_JDK, a folder with a JDK for Windows of the version that is used here,
# with its jmods (unpacked from its .zip). Leaves target/installer/fazhi-VERSION-windows-x64.exe.
# With --trial in place of a folder the runtime is left out: an installer that compiles, installs, upgrades and removes, and
# starts nothing; what trial.sh tries.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/program.sh"
. "$root/installer/image.sh"
here=$root/installer/windows
given=${1:?which folder has the JDK for Windows?}
image=$work/windows
installer=$work/$name-$version-windows-x64.exe

use_utf8
ensure_java
ensure_maven
ensure_commands makensis=nsis

# The libraries with JavaFX's for Windows in place of those for Linux.
gather_windows_program() {
  gather_program
  rm -f "$work"/input/javafx-*-linux*.jar
  (cd "$root" && mvn -B -q -ntp -Djavafx.platform=win dependency:copy-dependencies -DincludeScope=runtime \
    -DincludeGroupIds=org.openjfx -DoutputDirectory="$work/input") >"$work/windows.log" 2>&1 </dev/null
  rm -f "$work"/input/javafx-*-linux*.jar
  bill_of_materials
}

make_windows_image() {
  rm -rf "$image"
  mkdir -p "$image/app" "$image/runtime/bin"
  cp -p "$work"/input/*.jar "$work/input/bom.json" "$image/app/"
  java_options >"$image/app/jvm.options"
  cp "$here/fazhi.cmd" "$image/"
  makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DOUT=$image/fazhi.exe" "$here/launcher.nsi" >&2
}

add_runtime() {
  if [ "$given" = --trial ]; then
    echo "A trial: no runtime." >"$image/runtime/bin/java.dll"
  else
    [ -d "$given/jmods" ] || give_up "这个文件夹里没有 jmods：$given。(No jmods there: give the unpacked JDK for Windows with its jmods.)"
    link_runtime "$JAVA_HOME" "$given" "$image/runtime"
  fi
}

say "正在制作 Windows 安装程序…"
gather_windows_program
make_windows_image
add_runtime
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DIMAGE=$image" "-DOUT=$installer" "$here/fazhi.nsi" >&2
ls -l --block-size=M "$installer" | awk '{print $5, $NF}' >&2
