#!/usr/bin/env bash
# Shows the indicators at work on a real improvement plan, from nothing but a bare Debian 12 or later.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=cmake/debian.sh
source cmake/debian.sh

options=()
while (($#)); do
    case "$1" in
        --open) options+=("$1") ;;
        -h | --help)
            cat <<'HELP'
Usage: ./demo.sh [--open]

Builds the extension, starts a private LibreOffice with it, recalculates the improvement plan of 2016, prints
its summary and the actions that need attention, and writes build/demo/improvement-plan-2016.pdf.

  --open   afterwards open a copy of the workbook in a Calc window, to try things in
  --help   this text

Missing Debian packages are installed first. Your own LibreOffice, its settings and its extensions are not touched.
HELP
            exit 0
            ;;
        *)
            printf 'demo.sh knows no %s; ./demo.sh --help says what it knows.\n' "$1" >&2
            exit 2
            ;;
    esac
    shift
done

if ((${#options[@]})) && [[ -z ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then
    stop "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set." \
        "Without --open the demonstration needs none."
fi
need_packages "${demo_packages[@]}"
build=$(build_folder release)
step "Preparing the build in $build" cmake --preset release -B "$build"
cmake --build "$build" --target oxt council_demo
exec "$build/examples/demo/council_demo" "${options[@]}"
