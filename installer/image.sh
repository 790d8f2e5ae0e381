# Builds what every package contains: the program's libraries, a runtime image of Java with only the modules it needs, and
# what both are called. Sourced by the scripts beside it, after machine.sh and program.sh of src/build.

work=$root/target/installer
name=fazhi
title=法治年报
version=$(program_version)

# The program's jar and its libraries, in one folder; JavaFX's are those of the platform that is named.
gather_program() {
  ensure_program
  rm -rf "$work/input"
  mkdir -p "$work/input"
  cp -p "$root"/target/fazhi.jar "$root"/target/libs/*.jar "$root"/target/bom.json "$work/input/"
}

# The bill of materials of what was gathered, where that is not what was built.
bill_of_materials() {
  "$JAVA_HOME/bin/java" "$root/src/build/BillOfMaterials.java" "$version" "$root/target/libraries/libraries.tsv" \
    "$root/src/build/licences.properties" "$work/input" "$work/input/bom.json"
}

# A runtime image made by the given JDK's jlink, of the modules of the given JDK: those of another platform's JDK if it
# names one.
link_runtime() {
  local jdk=$1 modules=$2 output=$3 source=()
  [ ! -d "$modules/jmods" ] || source=(--module-path "$modules/jmods")
  rm -rf "$output"
  "$jdk/bin/jlink" "${source[@]}" --add-modules "$(module_list)" --include-locales zh,en \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$output"
}

module_list() { sed 's/#.*//; /^ *$/d; s/ *$//' "$root/installer/modules" | paste -sd,; }

# What the program is started with, one option a line, as in the file that run.sh uses.
java_options() { sed '/^#/d; /^$/d' "$root/src/build/jvm.options"; }
