#!/usr/bin/env bash
# Does a test of the core notice each of these faults? tests/core/plant_faults.sh [--list | NUMBER…]
#
# planted_faults.tsv lists them, one a line: the file in src/core, what it says, and what the fault says instead (\n is a
# line's end). Each is planted alone into a copy of the sources in build/faults. Prints a row for each: the first test that
# fails, or UNNOTICED, and then the run fails. All of them take half an hour and more. --list prints the table.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

faults=$PWD/tests/core/planted_faults.tsv
if [[ ${1-} == --list ]]; then
    awk -F '\t' '{ printf "%3d  %s\n       %s\n    -> %s\n", NR, $1, $2, $3 }' "$faults"
    exit
fi
work=${COUNCIL_FAULTS-$PWD/build/faults}
tests=$work/build/tests/core/core_tests

# noticed: by the first test that fails, by the compiler, or by a test that never ends.
noticed() {
    local log=$work/log.txt
    if ! cmake --build "$work/build" --target core_tests >"$log" 2>&1; then
        echo "the compiler"
    elif ! timeout 120 "$tests" --gtest_fail_fast >"$log" 2>&1; then
        awk '/^\[ RUN /{ test = $4 } /^\[  FAILED  \]/{ test = $4; exit } END { sub(/,$/, "", test); print test }' "$log"
    else
        echo UNNOTICED
    fi
}

mkdir -p "$work/sources"
tar -c --exclude=./build --exclude=./.git . | tar -x -m -C "$work/sources"
cmake -S "$work/sources" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCOUNCIL_TESTS=ON >/dev/null
[[ $(noticed) == UNNOTICED ]] || { tail -n 40 "$work/log.txt"; exit 1; } # nothing is planted yet

number=0
unnoticed=0
while IFS=$'\t' read -r file old new; do
    ((++number))
    (($# == 0)) || [[ " $* " == *" $number "* ]] || continue
    printf -v old '%b' "$old"
    printf -v new '%b' "$new"
    source=$work/sources/src/core/$file
    whole=$(<"$source")
    if [[ $whole != *"$old"* || ${whole#*"$old"} == *"$old"* ]]; then
        echo "$number  $file does not say once: $old"
        unnoticed=1
        continue
    fi
    printf '%s\n' "${whole/"$old"/"$new"}" >"$source"
    result=$(noticed)
    printf '%s\n' "$whole" >"$source"
    [[ $result != UNNOTICED ]] || unnoticed=1
    printf '%3d  %-32s %s\n' "$number" "$file" "$result"
done <"$faults"
exit "$unnoticed"
