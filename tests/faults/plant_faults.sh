#!/usr/bin/env bash
# Does a test notice each of these faults? tests/faults/plant_faults.sh [--list | --find | NUMBER…]
#
# planted_faults.tsv lists them, one a line: the program of tests that should notice (with a filter of GoogleTest, where
# the whole of it would take long), the file, what it says, and what the fault says instead (\n is a line's end). Each is
# planted alone into a copy of the sources in build/faults. Prints a row for each: the first test that fails, or UNNOTICED,
# and then the run fails. All of them take hours; --list prints the table, --find says which have lost their place.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

faults=$PWD/tests/faults/planted_faults.tsv
if [[ ${1-} == --list ]]; then
    awk -F '\t' '{ printf "%3d  %s: %s\n       %s\n    -> %s\n", NR, $2, $1, $3, $4 }' "$faults"
    exit
fi
# stands_once TEXT FILE: in one place of it.
stands_once() {
    text=$1 awk 'BEGIN { RS = "\1" }
        { at = index($0, ENVIRON["text"]); rest = substr($0, at + length(ENVIRON["text"])) }
        END { exit !at || index(rest, ENVIRON["text"]) }' "$2" || { echo "$number  $2 does not say once: $1"; return 1; }
}
number=0
if [[ ${1-} == --find ]]; then
    lost=0
    while IFS=$'\t' read -r _ file old _; do
        ((++number))
        printf -v old '%b' "$old"
        stands_once "$old" "$file" || lost=1
    done <"$faults"
    exit "$lost"
fi
work=${COUNCIL_FAULTS-$PWD/build/faults}

# noticed PROGRAM FILTER: by the first test that fails, by the compiler, or by a test that never ends.
noticed() {
    local log=$work/log.txt
    if ! cmake --build "$work/build" --target "$1" >"$log" 2>&1; then
        echo "the compiler"
    elif ! timeout 900 "$(find "$work/build/tests" -type f -name "$1")" --gtest_fail_fast --gtest_filter="$2" >"$log" 2>&1; then
        awk '/^\[ RUN /{ test = $4 } /^\[  FAILED  \]/{ test = $4; exit } END { sub(/,$/, "", test); print test }' "$log"
    else
        echo UNNOTICED
    fi
}

mkdir -p "$work/sources"
tar -c --exclude=./build --exclude=./.git . | tar -x -m -C "$work/sources"
cmake -S "$work/sources" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCOUNCIL_TESTS=ON -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=4 >/dev/null

unnoticed=0
declare -A passes=() # the tests seen to pass while nothing is planted
while IFS=$'\t' read -r -u 3 test file old new; do
    ((++number))
    (($# == 0)) || [[ " $* " == *" $number "* ]] || continue
    read -r program filter <<<"$test *"
    filter=${filter%% *}
    if [[ ! ${passes[$test]-} ]]; then
        [[ $(noticed "$program" "$filter") == UNNOTICED ]] || { tail -n 40 "$work/log.txt"; exit 1; }
        passes[$test]=yes
    fi
    printf -v old '%b' "$old"
    printf -v new '%b' "$new"
    source=$work/sources/$file
    whole=$(<"$source")
    stands_once "$old" "$source" || { unnoticed=1; continue; }
    printf '%s\n' "${whole/"$old"/"$new"}" >"$source"
    result=$(noticed "$program" "$filter")
    printf '%s\n' "$whole" >"$source"
    [[ $result != UNNOTICED ]] || unnoticed=1
    printf '%3d  %-48s %s\n' "$number" "$file" "$result"
done 3<"$faults"
exit "$unnoticed"
