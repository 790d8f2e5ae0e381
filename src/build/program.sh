# Builds the program when its sources changed and starts it. Sourced by run.sh, after machine.sh.

built=$root/target/run/built       # as old as the newest build; holds the JAVA_HOME it was made with
archive=$root/target/run/classes.jsa
window_ready=$root/target/run/window-ready

program_version() { sed -n '/<artifactId>fazhi</{n;s:.*<version>\(.*\)</version>.*:\1:p}' "$root/pom.xml"; }

# The program's jar, its libraries and its class-data archive, made again only when something they come from is newer.
ensure_program() {
  if is_built; then
    read -r JAVA_HOME <"$built"
    return
  fi
  mkdir -p "$root/target/run"
  exec 9>"$root/target/run/lock"
  flock 9
  if ! is_built; then build_program; fi
  exec 9>&-
}

is_built() {
  local home
  [ -f "$built" ] && [ -f "$root/target/fazhi.jar" ] || return 1
  read -r home <"$built" || return 1
  [ -x "$home/bin/java" ] || return 1
  [ -z "$(find "$root/src/main" "$root/src/build" "$root/pom.xml" "$home/release" -newer "$built" -print -quit)" ]
}

build_program() {
  local log=$root/target/run/build.log started=$root/target/run/started
  ensure_java
  ensure_maven
  say "正在构建程序（第一次需要几分钟）…"
  touch "$started"
  rm -f "$built"
  [ "$root/pom.xml" -ot "$root/target/libs" ] || rm -rf "$root/target/libs"
  (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -q -ntp -Dmaven.test.skip=true package) >"$log" 2>&1 </dev/null || {
    tail -n 30 "$log" >&2
    give_up "构建失败，完整记录在 $log。(The build failed.)"
  }
  archive_classes "$log"
  echo "$JAVA_HOME" >"$built"
  touch -r "$started" "$built"
}

# A window needs GTK and a Chinese font; looked at once, not at every start.
ensure_window() {
  [ ! -f "$window_ready" ] || return 0
  ensure_display_libraries
  touch "$window_ready"
}

class_path() {
  local jar path=$root/target/fazhi.jar
  for jar in "$root"/target/libs/*.jar; do path+=:$jar; done
  echo "$path"
}

# The class-data archive lets the JVM map its classes instead of loading them. It is made of all classes a window
# needs, which takes no display, and of those that commands load on the shipped example. The program runs without it, too.
archive_classes() {
  local log=$1 list=$root/target/run/classes trial
  trial=$(mktemp -d)
  rehearse "$list" demo --out "$trial" >>"$log" 2>&1
  rehearse "$list.2" list --workspace "$trial/workspace" --year 2020 indicators --json >>"$log" 2>&1
  rm -rf "$trial"
  { sed -n '/^@/d; / source: /d; s/ id: .*//p' "$list.2"; window_classes; } >>"$list" # names: numbers would clash
  java_program -Xshare:dump -XX:SharedClassListFile="$list" -XX:SharedArchiveFile="$archive" -cp "$(class_path)" >>"$log" 2>&1 </dev/null || rm -f "$archive"
}

# Runs a command for the list of the classes it loads.
rehearse() {
  local list=$1
  shift
  java_program -XX:DumpLoadedClassList="$list" -cp "$(class_path)" org.fazhi.Main "$@" </dev/null || true
}

window_classes() {
  local jar
  for jar in "$root"/target/fazhi.jar "$root"/target/libs/{javafx-{base,graphics,controls}-*-linux,atlantafx-base-*,ikonli-*}.jar; do
    "$JAVA_HOME/bin/jar" --list --file "$jar" | sed -n '/module-info/d; s/\.class$//p'
  done
}

java_program() { "$JAVA_HOME/bin/java" "@$root/src/build/jvm.options" "$@"; }

start_program() {
  exec "$JAVA_HOME/bin/java" "@$root/src/build/jvm.options" -XX:SharedArchiveFile="$archive" -Xlog:disable \
    -cp "$(class_path)" org.fazhi.Main "$@"
}
