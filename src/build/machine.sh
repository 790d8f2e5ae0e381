# What run.sh and test.sh need of the machine: each function finds a thing or installs it, or says in one
# sentence what is missing. Sourced, not run. Everything said goes to standard error.

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 1; }

# Chinese file names need a UTF-8 locale; C.UTF-8 is on every Debian.
use_utf8() {
  if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    unset LC_CTYPE
    export LC_ALL=C.UTF-8
  fi
}

# Prints the major version that a JDK's release file names; nothing for a folder that is no JDK.
jdk_version() {
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then
      echo "${BASH_REMATCH[1]}"
      return
    fi
  done <"$1/release"
}

# Sets JAVA_HOME to a JDK of version 25 or later, if there is one.
find_java() {
  local candidate version
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* /opt/java*; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}

ensure_java() {
  find_java && return
  local package
  for package in openjdk-25-jdk temurin-25-jdk openjdk-26-jdk; do
    if can_install "$package"; then
      install "$package"
      find_java && return
    fi
  done
  give_up "缺少 JDK 25：请安装 openjdk-25-jdk（或其他发行版的 JDK 25 以上），再设 JAVA_HOME 指向它。(JDK 25 or later is missing and the package manager has none: install one and set JAVA_HOME.)"
}

ensure_maven() {
  command -v mvn >/dev/null && return
  install maven
  command -v mvn >/dev/null || give_up "缺少 Maven：请安装 maven 软件包。(Maven is missing: install the package maven.)"
}

# What a JavaFX window needs: GTK 3, OpenGL, the XTest extension and a Chinese font.
ensure_display_libraries() {
  local wanted=() library package
  while read -r library package; do
    has_library "$library" || wanted+=("$package")
  done <<'LIBRARIES'
libgtk-3.so.0 libgtk-3-0
libGL.so.1 libgl1
libXtst.so.6 libxtst6
libXxf86vm.so.1 libxxf86vm1
LIBRARIES
  has_chinese_font || wanted+=(fontconfig fonts-noto-cjk)
  [ ${#wanted[@]} -eq 0 ] && return
  install "${wanted[@]}"
}

# Installs packages for commands that are absent: ensure_commands xvfb-run=xvfb python3=python3
ensure_commands() {
  local wanted=() pair
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || wanted+=("${pair#*=}")
  done
  [ ${#wanted[@]} -eq 0 ] && return
  install "${wanted[@]}"
}

has_library() { [[ $(/sbin/ldconfig -p 2>/dev/null) == *"$1 "* ]]; }
has_chinese_font() { [ -n "$(fc-list :lang=zh family 2>/dev/null)" ]; }

# LibreOffice, where it is to be had: it lays out what is written for Word.
ensure_office() { command -v soffice >/dev/null || ! can_install libreoffice-writer || install libreoffice-writer; }

can_install() {
  command -v apt-get >/dev/null || return 1
  refresh_package_lists
  [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [0-9] ]]
}

install() {
  command -v apt-get >/dev/null || give_up "缺少 $*，这台机器没有 apt-get，请自行安装。(Missing: $*; there is no apt-get here, please install them.)"
  refresh_package_lists
  say "正在安装 $*…"
  as_root apt-get install -y -q --no-install-recommends "$@" >>"$(install_log)" 2>&1 </dev/null ||
    give_up "未能安装 $*，详见 $(install_log)。(Could not install: $*.)"
}

refresh_package_lists() {
  [ -z "${package_lists_fresh:-}" ] || return 0
  package_lists_fresh=yes
  say "正在更新软件包列表…"
  as_root apt-get update -q >>"$(install_log)" 2>&1 </dev/null || true
}

install_log() {
  mkdir -p "$root/target/run"
  echo "$root/target/run/install.log"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    if [ -t 0 ]; then sudo DEBIAN_FRONTEND=noninteractive "$@"; else sudo -n DEBIAN_FRONTEND=noninteractive "$@"; fi
  else
    give_up "需要管理员权限才能安装软件包：请以 root 运行一次。(Installing packages needs root: run this once as root.)"
  fi
}
