#!/usr/bin/env bash
# empty_library.sh DEF OUT: a DLL with all the names in the list DEF, none of which does anything but end the program.
set -euo pipefail
definition=$1 out=$2
sed -n '/^EXPORTS/,$ s/^  //p' "$definition" |
    awk '{ printf ".globl \"%s\"\n\"%s\":\n", $1, $1 } END { print "int3" }' >"$out.s"
clang-19 --target=x86_64-pc-windows-msvc -c "$out.s" -o "$out.obj"
lld-link-19 /nologo /dll /noentry /machine:x64 "/def:$definition" "/out:$out" "$out.obj"
