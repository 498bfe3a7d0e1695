#!/usr/bin/env bash
# How many lines of src/core do its own tests run? Prints the share of each file and of all, and fails below 95 %.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

least=95
build=${COUNCIL_COVERAGE_BUILD-build/coverage}

cmake --preset coverage -B "$build" >/dev/null
cmake --build "$build" --target core_tests >/dev/null
find "$build" -name '*.gcda' -delete
"$build/tests/core/core_tests" --gtest_brief=1

# gcov names each source, then its lines. A header is named once for every file that includes it: its best counts.
find "$build/src/core" "$build/tests/core" -name '*.gcda' -print0 |
    xargs -0 gcov --no-output --relative-only --source-prefix "$PWD" 2>/dev/null |
    awk -v least="$least" '
        /^File / { file = substr($0, 7, length($0) - 7); next }
        /^Lines executed:/ && file ~ /^src\/core\// {
            split($0, part, /[:%]| of /)
            if (!(file in lines) || part[2] * part[4] > run[file]) { lines[file] = part[4]; run[file] = part[2] * part[4] }
        }
        { file = "" }
        END {
            for (each in lines) {
                all += lines[each]; done += run[each]
                printf "%7.2f %%  %s\n", run[each] / lines[each], each | "sort -n"
            }
            close("sort -n")
            if (all == 0) { print "gcov has counted nothing."; exit 1 }
            printf "%7.2f %%  of the %d lines of src/core are run by its tests; at least %d %% must be\n", done / all, all, least
            exit done / all < least
        }'
