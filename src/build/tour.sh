# Runs a program of the tests that goes through the windows, on a display of its own. Sourced by pictures.sh and manual.sh,
# after machine.sh.

# tour SCREEN CLASS ARGUMENT …: SCREEN is the size of the display, as Xvfb takes it.
tour() {
  local screen=$1
  shift
  ensure_java
  ensure_maven
  ensure_display_libraries
  ensure_commands Xvfb=xvfb openbox=openbox
  cd "$root"
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" \
    mvn -B -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/tour.classpath -Dmdep.includeScope=test </dev/null
  FAZHI_SCREEN=$screen src/build/displays.sh 1 "$JAVA_HOME/bin/java" "@src/build/jvm.options" -Xmx1500m \
    -Dtestfx.setup.timeout=120000 -Djava.util.logging.config.file=src/test/resources/logging.properties \
    -cp "target/test-classes:target/classes:$(<target/tour.classpath)" "$@" </dev/null
}
