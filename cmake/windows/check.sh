#!/usr/bin/env bash
# Builds the library for Windows and asks everything that can be asked of it on Debian: what it imports, exports and is
# protected by, whether the tests of the rules pass under wine, and whether a second build, in a folder with a space in
# its name, is the same bit for bit. Then a release for both systems is made from it and asked as well. Installs the
# packages it needs; libc++'s sources, which the tests under wine need, are kept in ~/.cache/council-indicators. Without
# them it says so, and asks the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../debian.sh
source cmake/debian.sh

need_packages "${windows_packages[@]}" "${windows_test_packages[@]}"
sources=$(cmake/windows/libcxx_sources.sh) || echo "No test of the rules is run under wine: libc++'s sources are not to be had."
step "Preparing the build in build/windows" cmake --preset windows -DCOUNCIL_LIBCXX_SOURCES="$sources"
step "Building the library for Windows and its tests" cmake --build --preset windows
ctest --preset windows

# The package for both systems, built and asked as test.sh does with the one for Linux alone. lintian refuses the .deb without a
# maintainer's address, as it should before a release.
both() {
    cmake --preset release -B build/both -DCOUNCIL_TESTS=ON -DCOUNCIL_MAINTAINER="Council Indicators <indicators@example.org>" \
        -DCOUNCIL_WINDOWS_LIBRARY="$PWD/build/windows/council-indicators.dll"
    cmake --build build/both --target release
}
step "Building the package for both systems in build/both" both
ctest --test-dir build/both --output-on-failure -R '^package_'
lintian --fail-on error build/both/council-indicators_*.deb

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
generator=$PWD/build/windows/host/cmake/generators/catalogue_generator # writes sources alone, and is the same in any folder
again() {
    mkdir -p "$work/else where/sources"
    tar -c --exclude=./build --exclude=./.git . | tar -x -m -C "$work/else where/sources"
    cd "$work/else where/sources"
    cmake --preset windows -DCOUNCIL_CATALOGUE_GENERATOR="$generator"
    cmake --build --preset windows --target council_indicators
}
library=build/windows/council-indicators.dll
step "Building it a second time, in another folder" again
cmp "$library" "$work/else where/sources/$library" || stop "Two builds of the library for Windows differ."
printf 'Two builds are the same, bit for bit: '
sha256sum "$library"
