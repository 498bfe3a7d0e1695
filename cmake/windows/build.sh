#!/usr/bin/env bash
# Builds the library for Windows on Debian 12 or later: build/windows/council-indicators.dll. Installs the
# packages it needs. For a package for both systems give it to the release build:
#   cmake --preset release -DCOUNCIL_WINDOWS_LIBRARY="$PWD/build/windows/council-indicators.dll"
#   cmake --build --preset package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../debian.sh
source cmake/debian.sh

need_packages "${windows_packages[@]}"
step "Preparing the build in build/windows" cmake --preset windows
cmake --build --preset windows --target council_indicators
