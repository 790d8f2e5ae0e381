#!/usr/bin/env bash
# Makes what a Linux PC installs the program from: a .deb, an .rpm and a .tar.gz that runs from any folder. All in
# target/installer, for the processor this runs on. Needs nothing that is not in a clean clone; finds or installs the rest.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
. "$root/src/build/machine.sh"
. "$root/src/build/program.sh"
. "$root/installer/image.sh"
here=$root/installer/linux

use_utf8
ensure_java
ensure_display_libraries
ensure_commands Xvfb=xvfb openbox=openbox dpkg-deb=dpkg fakeroot=fakeroot rpmbuild=rpm
gather_program

image=$work/image/$name # the program as it lies on the disk, wherever that is
tree=$work/tree         # the same at its place, with what the desktop needs to know of it

# A folder with the runtime, the libraries and a small program that starts the one with the other.
make_image() {
  local option options=()
  link_runtime "$JAVA_HOME" "$JAVA_HOME" "$work/runtime"
  while read -r option; do options+=(--java-options "$option"); done < <(java_options)
  rm -rf "$work/image"
  "$JAVA_HOME/bin/jpackage" --type app-image --name $name --app-version "$version" --dest "$work/image" \
    --input "$work/input" --main-jar fazhi.jar --main-class org.fazhi.Main --runtime-image "$work/runtime" \
    --icon "$root/icons/fazhi-512.png" "${options[@]}" \
    --java-options '-XX:SharedArchiveFile=$APPDIR/classes.jsa' --java-options -Xlog:disable
  strip_symbols
  train
}

# The libraries of the runtime come with symbols that only a debugger reads.
strip_symbols() {
  command -v strip >/dev/null || return 0
  find "$image/lib/runtime" -name '*.so' -exec strip --strip-unneeded {} +
}

# The class-data archive: of every class that going through the screens and a job without a window load.
train() {
  local trial list=$work/classes
  trial=$(mktemp -d)
  rm -f "$list"*
  "$JAVA_HOME/bin/javac" -d "$work/rehearsal" -cp "$(image_path)" "$root/installer/Rehearsal.java"
  image_java -XX:DumpLoadedClassList="$list.1" -cp "$(image_path)" org.fazhi.Main demo --out "$trial" >"$work/rehearsal.log" 2>&1 </dev/null
  FAZHI_WORKSPACE=$trial/workspace XDG_CONFIG_HOME=$trial HOME=$trial "$root/src/build/displays.sh" 1 \
    "$image/lib/runtime/bin/java" $(java_options) -XX:DumpLoadedClassList="$list.2" \
    -cp "$(image_path):$work/rehearsal" Rehearsal >>"$work/rehearsal.log" 2>&1 </dev/null
  # Lambdas and numbers of the two would clash; what the rehearsal itself is made of is not in the program.
  sed -n '/^@/d; /^#/d; / source: /d; /^Rehearsal/d; s/ id: .*//p' "$list.1" "$list.2" | awk '!seen[$0]++' >"$list"
  image_java -Xshare:dump -XX:SharedClassListFile="$list" -XX:SharedArchiveFile="$image/lib/app/classes.jsa" \
    -cp "$(image_path)" >>"$work/rehearsal.log" 2>&1 </dev/null
  rm -rf "$trial"
}

# The libraries in the order in which the image's own program names them: an archive serves no other.
image_path() { sed -n "s:^app.classpath=\$APPDIR:$image/lib/app:p" "$image/lib/app/$name.cfg" | paste -sd:; }

image_java() { "$image/lib/runtime/bin/java" $(java_options) "$@"; }

# The program at its place, in the menu, with its icons and with the type of its files.
make_tree() {
  local size
  rm -rf "$tree"
  command install -d "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" "$tree/usr/share/doc/$name"
  cp -a "$image" "$tree/opt/"
  ln -s /opt/$name/bin/$name "$tree/usr/bin/$name"
  command install -m 644 "$here/$name.desktop" "$tree/usr/share/applications/"
  command install -m 644 "$here/$name.xml" "$tree/usr/share/mime/packages/"
  command install -m 644 "$root/CHANGELOG.md" "$root/target/manual/"使用手册.* "$root/target/bom.json" "$tree/usr/share/doc/$name/"
  for size in 16 24 32 48 64 128 256 512; do
    command install -D -m 644 "$root/icons/fazhi-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/$name.png"
  done
  command install -D -m 644 "$root/icons/fazhi.svg" "$tree/usr/share/icons/hicolor/scalable/apps/$name.svg"
  chmod -R u+w,go-w,a+rX "$tree"
}

make_deb() {
  local control=$work/control architecture
  architecture=$(dpkg --print-architecture)
  rm -rf "$control"
  cp -a "$tree" "$control"
  command install -d "$control/DEBIAN"
  sed "s/@version@/$version/; s/@architecture@/$architecture/; s/@size@/$(du -sk "$tree" | cut -f1)/" "$here/control" >"$control/DEBIAN/control"
  (cd "$control" && find opt usr -type f -exec md5sum {} +) >"$control/DEBIAN/md5sums"
  fakeroot dpkg-deb --build -Zxz "$control" "$work/${name}_${version}_$architecture.deb" >/dev/null
  rm -rf "$control"
}

make_rpm() {
  rpmbuild -bb --quiet --define "_binary_payload w7.xzdio" --define "_topdir $work/rpmbuild" --define "_rpmdir $work" --define "_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm" \
    --define "tree $tree" --define "version_of_fazhi $version" "$here/$name.spec"
  rm -rf "$work/rpmbuild"
}

# The folder alone, with a note for whoever unpacks it.
make_archive() {
  local folder=$name-$version
  rm -rf "$work/$folder"
  cp -a "$image" "$work/$folder"
  cp "$here/便携版说明.txt" "$root/icons/fazhi-256.png" "$root/target/manual/使用手册.pdf" "$work/$folder/"
  tar -C "$work" --owner=0 --group=0 -I "gzip -9" -cf "$work/$folder-linux-$(uname -m).tar.gz" "$folder"
  rm -rf "$work/$folder"
}

say "正在制作安装包…"
make_image
"$root/manual.sh"
make_tree
make_deb
make_rpm
make_archive
(cd "$work" && ls -l --block-size=M ./*.deb ./*.rpm ./*.tar.gz | awk '{print $5, $NF}') >&2
