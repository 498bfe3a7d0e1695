#!/usr/bin/env bash
# Builds everything and runs every test, from nothing but a bare Debian 12 or later. ./test.sh --help says more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=cmake/debian.sh
source cmake/debian.sh

case "${1-}" in
    "") ;;
    -h | --help)
        cat <<'HELP'
Usage: ./test.sh

Installs the Debian packages that are missing, builds into build/dev with warnings as errors, and runs every test.
In a clone that you may only read it builds into a folder of yours instead, and says where.
The tests start a LibreOffice of their own, without a window; yours is not touched.
HELP
        exit 0
        ;;
    *)
        printf 'test.sh knows no %s; ./test.sh --help says what it knows.\n' "$1" >&2
        exit 2
        ;;
esac

need_packages "${test_packages[@]}"
build=$(build_folder dev)
step "Preparing the build in $build" cmake --preset dev -B "$build"
cmake --build "$build"
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)"
