#!/usr/bin/env bash
# Does the program write the very workbooks that are committed, and all of them?
set -euo pipefail
make_examples=$1 committed=$2 cmake=$3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/written"
"$make_examples" "$work/written"

# Packages are compared by what is in them: how well they are compressed is the library's affair.
unpacked() {
    mkdir -p "$work/$1/$3"
    (cd "$work/$1/$3" && "$cmake" -E tar xf "$2/$3")
}

status=0
for name in $({ cd "$work/written" && ls ./*.ods; cd "$committed" && ls ./*.ods; } | sort -u); do
    unpacked here "$work/written" "$name"
    unpacked there "$committed" "$name"
    diff -rq "$work/here/$name" "$work/there/$name" || status=1
done
((status == 0)) || echo "Build the target examples and commit what it writes."
exit "$status"
