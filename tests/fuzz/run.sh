#!/usr/bin/env bash
# Runs the fuzzers, each so many seconds (60 unless said): tests/fuzz/run.sh [SECONDS [NAME…]]
#
# New finds stay in build/fuzz/found/NAME; what breaks a rule is build/fuzz/broken-NAME-…, and the run fails. To keep
# the finds worth keeping, merge them: build/fuzz/tests/fuzz/fuzz_NAME -merge=1 tests/fuzz/corpus/NAME build/fuzz/found/NAME
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1-60}
shift || true
build=${COUNCIL_FUZZ_BUILD-build/fuzz}
names=("$@")
((${#names[@]})) || names=(dates limits schedules criteria words calendars cases recruitment figures)

if [[ -z ${COUNCIL_FUZZ_BUILD-} ]]; then
    # shellcheck source=../../cmake/debian.sh
    source cmake/debian.sh
    step "Configuring build/fuzz" cmake --preset fuzz
    step "Building the fuzzers" cmake --build --preset fuzz
fi
# As many at once as there are processors.
fuzz() {
    local name=$1
    mkdir -p "$build/found/$name"
    if ! "$build/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$build/broken-$name-" "$build/found/$name" "tests/fuzz/corpus/$name" \
        >"$build/$name.log" 2>&1; then
        tail -n 60 "$build/$name.log"
        echo "The fuzzer of $name found a broken rule; the lines above say which."
        return 1
    fi
    printf '%-12s %9s runs in %s s, %s inputs kept\n' "$name" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log")" "$seconds" \
        "$(find "$build/found/$name" -type f | wc -l)"
}

rm -f "$build"/failed-*
for name in "${names[@]}"; do
    while (($(jobs -rp | wc -l) >= $(nproc))); do
        wait -n || true
    done
    { fuzz "$name" || touch "$build/failed-$name"; } &
done
wait
if compgen -G "$build/failed-*" >/dev/null; then
    exit 1
fi
