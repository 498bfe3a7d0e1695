#!/usr/bin/env bash
# compile.sh <the project's folder> <compiler> <argument>...
# Names the source by its way from the build folder. clang puts a hash of that name, as it was given, into the names of
# unnamed namespaces, so with a full path no two folders would give the same library.
set -euo pipefail
root=$1
shift
exec "${@/#"$root"/"$(realpath --relative-to=. "$root")"}"
