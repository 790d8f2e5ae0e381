#!/usr/bin/env bash
# Makes the PNG sizes and the icons of Windows and macOS from fazhi.svg, beside it and where the window finds them.
# Needs rsvg-convert (librsvg2-bin), icotool (icoutils) and png2icns (icnsutils).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
window=../src/main/resources/org/fazhi/desktop/icons
sizes=(16 24 32 48 64 128 256 512)

mkdir -p "$window"
for size in "${sizes[@]}"; do
  rsvg-convert --width "$size" --height "$size" fazhi.svg --output "fazhi-$size.png"
  cp "fazhi-$size.png" "$window/"
done
icotool --create --output fazhi.ico fazhi-{16,24,32,48,64,128}.png --raw fazhi-256.png
png2icns fazhi.icns fazhi-{16,32,48,128,256,512}.png >/dev/null
