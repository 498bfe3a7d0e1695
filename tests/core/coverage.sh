#!/usr/bin/env bash
# How many lines of src/core do its own tests run? Prints the share of each file and of all, and fails below 95 %.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

build=${COUNCIL_COVERAGE_BUILD-build/coverage}

cmake --preset coverage -B "$build" >/dev/null
cmake --build "$build" --target core_tests >/dev/null
find "$build" -name '*.gcda' -delete
"$build/tests/core/core_tests" --gtest_brief=1
# Branches that only an exception takes are not asked for; lines are what the limit is about.
gcovr --root . --filter src/core/ --object-directory "$build" --exclude-throw-branches --fail-under-line 95 "$build"
