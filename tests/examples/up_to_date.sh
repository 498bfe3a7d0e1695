#!/usr/bin/env bash
# Does the program write the very workbooks that are committed, and all of them?
set -euo pipefail
make_examples=$1 committed=$2

written=$(mktemp -d)
trap 'rm -rf "$written"' EXIT
"$make_examples" "$written"

status=0
for name in $(cd "$written" && ls ./*.fods) $(cd "$committed" && ls ./*.fods); do
    cmp "$written/$name" "$committed/$name" || status=1
done
((status == 0)) || echo "Build the target examples and commit what it writes."
exit "$status"
