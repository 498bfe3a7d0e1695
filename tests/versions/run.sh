#!/usr/bin/env bash
# Does the one package work with other LibreOffices than the one it was built with? tests/versions/run.sh [SUITE…]
#
# For each suite of Debian's archive (sid unless named: the newest LibreOffice Debian offers) it sets up a root folder
# with that LibreOffice in build/roots, once, and runs there, with the package built here, every test that needs Calc.
# At the end: a table of version, tests and those that passed. Needs root or sudo, debootstrap, and a network the first
# time. Nothing is mounted or running afterwards; `tests/versions/run.sh --remove` deletes the root folders.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../../cmake/debian.sh
source cmake/debian.sh

roots=${COUNCIL_ROOTS-$PWD/build/roots}
build=${COUNCIL_BUILD-$PWD/build/dev}
oxt=${COUNCIL_OXT-$(ls "$PWD"/build/release/council-indicators-*-linux-x86_64.oxt 2>/dev/null || true)}
mirror=${COUNCIL_MIRROR-http://deb.debian.org/debian}
programs=(calc/calc_tests documents/documents_tests examples/examples_tests hostile/hostile_tests)

as_root=()
((EUID == 0)) || as_root=(sudo)

if [[ ${1-} == --remove ]]; then
    "${as_root[@]}" rm -rf --one-file-system "$roots"
    exit
fi
suites=("$@")
((${#suites[@]})) || suites=(sid)
[[ -f $oxt ]] || stop "There is no package: cmake --preset release && cmake --build --preset release makes it."
for program in "${programs[@]}"; do
    [[ -x $build/tests/$program ]] || stop "There is no $build/tests/$program: ./test.sh builds it."
done
need_packages debootstrap

# in_root FOLDER COMMAND…: with mounts that nobody else sees, and that go with the command.
in_root() {
    local root=$1
    shift
    # shellcheck disable=SC2016  # expanded by the inner shell
    "${as_root[@]}" unshare --mount --pid --fork --kill-child bash -c '
        set -euo pipefail
        root=$1 project=$2 build=$3 bundle=$4
        shift 4
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/tmp"
        if [[ -n $bundle ]]; then
            mkdir -p "$root$project" "$root$build"
            mount --bind -o ro "$project" "$root$project"
            mount --bind "$build" "$root$build"
            mount --bind -o ro "$bundle" "$root$build/bundle"
        fi
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TMPDIR=/tmp "$@"
    ' bash "$root" "$PWD" "$build" "${bundle-}" "$@"
}

set_up() {
    local suite=$1 root=$2
    [[ ! -e $root/complete ]] || return 0
    "${as_root[@]}" rm -rf --one-file-system "$root"
    "${as_root[@]}" mkdir -p "$root"
    step "Setting up $suite" "${as_root[@]}" debootstrap --variant=minbase "$suite" "$root" "$mirror"
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$root/usr/sbin/policy-rc.d" >/dev/null # start no services
    "${as_root[@]}" chmod +x "$root/usr/sbin/policy-rc.d"
    step "Installing LibreOffice in it" in_root "$root" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends libreoffice-calc fonts-dejavu-core fonts-liberation
    "${as_root[@]}" touch "$root/complete"
}

unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
mkdir "$unpacked/council-indicators"
(cd "$unpacked/council-indicators" && cmake -E tar xf "$oxt")

failed=0
table=()
for suite in "${suites[@]}"; do
    root=$roots/$suite
    set_up "$suite" "$root"
    version=$(in_root "$root" dpkg-query -W -f '${Version}' libreoffice-calc)
    for program in "${programs[@]}"; do
        log=$build/versions-$suite-${program##*/}.txt
        status=passed
        bundle=$unpacked in_root "$root" "$build/tests/$program" >"$log" 2>&1 || { status=FAILED; failed=1; }
        counted=$(sed -n 's/^\[==========\] \([0-9]*\) tests\? from .* ran\..*/\1/p' "$log")
        passed=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) tests\?\./\1/p' "$log")
        table+=("$(printf '%-8s %-28s %-18s %5s of %-5s %s' "$suite" "$version" "${program##*/}" "${passed:-0}" \
            "${counted:-?}" "$status")")
    done
done
printf '%s\n' "${table[@]}"
exit "$failed"
