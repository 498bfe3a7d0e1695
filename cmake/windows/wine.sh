#!/usr/bin/env bash
# wine.sh PREFIX PROGRAM ARGUMENT…: runs a Windows program in a Windows of its own in the folder PREFIX, without a screen.
set -euo pipefail
export WINEPREFIX=$1 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
shift
exec /usr/lib/wine/wine64 "$@"
