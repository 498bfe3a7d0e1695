#!/usr/bin/env bash
# Is the package the same, bit for bit, wherever and whenever it is built? Two builds from nothing, in folders of
# different names and depth, under different rights and time zones. Takes minutes; ctest packs twice instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build FOLDER: the sources as they are, copied there, and built by the preset people use.
build() {
    mkdir -p "$1"
    tar -c --exclude=./build --exclude=./.git . | tar -x -m -C "$1"
    (cd "$1" && cmake --preset release && cmake --build --preset release --target oxt) >"$work/log.txt" 2>&1 ||
        { tail -n 40 "$work/log.txt"; exit 1; }
}

(umask 022; TZ=UTC build "$work/a")
(umask 077; TZ=Asia/Tokyo LC_ALL=C build "$work/another folder/deeper/b")
first=("$work"/a/build/release/*.oxt*)
for file in "${first[@]}"; do
    cmp "$file" "$work/another folder/deeper/b/build/release/${file##*/}"
done
printf 'The same, bit for bit, from two builds:\n'
cat "$work"/a/build/release/*.sha256
