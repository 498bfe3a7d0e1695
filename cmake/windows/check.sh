#!/usr/bin/env bash
# Builds the library for Windows and asks everything that can be asked of it on Debian: what it imports, exports and is
# protected by, whether the tests of the rules pass under wine, and whether a second build, in another folder, is the
# same bit for bit. Installs the packages it needs, and keeps what Debian's archive delivers beside them in
# ~/.cache/council-indicators. Without the archive, and nothing kept, it says so and fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../debian.sh
source cmake/debian.sh

need_packages "${windows_packages[@]}" "${windows_test_packages[@]}"
step "Fetching libc++'s sources for the tests, once" cmake/windows/libcxx_sources.sh
sources=$(cmake/windows/libcxx_sources.sh)
step "Preparing the build in build/windows" cmake --preset windows -DCOUNCIL_LIBCXX_SOURCES="$sources"
cmake --build --preset windows
ctest --preset windows

# The package for both systems, built and asked as test.sh does with the one for Linux alone.
both() {
    cmake --preset release -B build/both -DCOUNCIL_TESTS=ON -DCOUNCIL_WINDOWS_LIBRARY="$PWD/build/windows/council-indicators.dll"
    cmake --build build/both --target release
}
step "Building the package for both systems in build/both" both
ctest --test-dir build/both --output-on-failure -R '^package_'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
again() {
    mkdir -p "$work/elsewhere/sources"
    tar -c --exclude=./build --exclude=./.git . | tar -x -m -C "$work/elsewhere/sources"
    cd "$work/elsewhere/sources"
    cmake --preset windows
    cmake --build --preset windows --target council_indicators
}
library=build/windows/council-indicators.dll
step "Building it a second time, in another folder" again
cmp "$library" "$work/elsewhere/sources/$library" || stop "Two builds of the library for Windows differ."
printf 'Two builds are the same, bit for bit: '
sha256sum "$library"
