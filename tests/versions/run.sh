#!/usr/bin/env bash
# Does the one package work with other LibreOffices than the one it was built with? tests/versions/run.sh [VERSION…]
#
# A VERSION is `here`, the LibreOffice of this machine, or a suite of Debian's archive; unless named, here, trixie,
# which is Debian's stable, and sid, its newest LibreOffice. For a suite it sets up a root folder with that
# LibreOffice in build/roots, once. Every test that needs Calc runs with the package of the release build; at the end
# there is a table of version × passed.
#
# A suite needs root or sudo, debootstrap, and a network the first time. Where they are lacking it says so and the result
# is 77: nothing failed, but not all was tried. Nothing is mounted or running afterwards; `tests/versions/run.sh --remove`
# deletes the root folders.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../../cmake/debian.sh
source cmake/debian.sh

roots=${COUNCIL_ROOTS-$PWD/build/roots}
build=${COUNCIL_BUILD-$PWD/build/dev}
oxt=${COUNCIL_OXT-$(ls "$PWD"/build/release/council-indicators-*.oxt 2>/dev/null || true)}
mirror=${COUNCIL_MIRROR-http://deb.debian.org/debian}
programs=(calc/calc_tests documents/documents_tests examples/examples_tests hostile/hostile_tests office/office_tests)
# libpugixml1v5 is what the programs load; pictures of pages are made with poppler-utils.
packages=(libreoffice-calc libreoffice-draw fonts-dejavu-core fonts-liberation libpugixml1v5 poppler-utils)
minutes=30 # at most, for each step and each test program
not_tried=77

as_root=()
((EUID == 0)) || as_root=(sudo --non-interactive)

if [[ ${1-} == --remove ]]; then
    "${as_root[@]}" rm -rf --one-file-system "$roots"
    exit
fi
suites=("$@")
((${#suites[@]})) || suites=(here trixie sid)
[[ -f $oxt ]] || stop "There is no package: cmake --preset release && cmake --build --preset release makes it."
for program in "${programs[@]}"; do
    [[ -x $build/tests/$program ]] || stop "There is no $build/tests/$program: ./test.sh builds it."
done

# apart COMMAND…: with mounts that no one else sees, and processes that go with the command.
apart() {
    "${as_root[@]}" timeout "${minutes}m" unshare --mount --pid --fork --kill-child "$@"
}

# in_root FOLDER COMMAND…: with that folder as /, our own project in its place, and our package in place of the one the
# tests were built with.
in_root() {
    local root=$1
    shift
    # shellcheck disable=SC2016  # expanded by the inner shell
    apart bash -c '
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
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TMPDIR=/tmp \
            ${http_proxy:+http_proxy="$http_proxy"} "$@"
    ' bash "$root" "$PWD" "$build" "$bundle" "$@"
}

# here COMMAND…: on this machine, but with our package too.
here() {
    # shellcheck disable=SC2016
    apart bash -c '
        set -euo pipefail
        mount --bind -o ro "$1" "$2/bundle"
        shift 2
        exec "$@"
    ' bash "$bundle" "$build" "$@"
}

set_up() {
    local suite=$1 root=$2
    [[ $(cat "$root/complete" 2>/dev/null) != "${packages[*]}" ]] || return 0
    if [[ ! -e $root/complete ]]; then
        need_packages debootstrap
        "${as_root[@]}" rm -rf --one-file-system "$root"
        "${as_root[@]}" mkdir -p "$root"
        step "Setting up $suite" "${as_root[@]}" timeout "${minutes}m" \
            debootstrap --variant=minbase "$suite" "$root" "$mirror"
        printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$root/usr/sbin/policy-rc.d" >/dev/null # start no services
        "${as_root[@]}" chmod +x "$root/usr/sbin/policy-rc.d"
    fi
    bundle='' step "Asking what there is for it" in_root "$root" \
        apt-get -o Acquire::Check-Valid-Until=false update # a mirror may lag behind
    bundle='' step "Installing LibreOffice in it" in_root "$root" \
        env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${packages[@]}"
    bundle='' in_root "$root" soffice --version >/dev/null
    printf '%s\n' "${packages[*]}" | "${as_root[@]}" tee "$root/complete" >/dev/null
}

# try SUITE RUN…: every program, started by RUN.
try() {
    local suite=$1 version program log status counted passed
    shift
    version=$("$@" dpkg-query -W -f '${Version}' libreoffice-calc)
    for program in "${programs[@]}"; do
        log=$build/versions-$suite-${program##*/}.txt
        status=passed
        "$@" "$build/tests/$program" >"$log" 2>&1 || status=FAILED
        counted=$(sed -n 's/^\[==========\] \([0-9]*\) tests\? from .* ran\..*/\1/p' "$log")
        passed=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) tests\?\./\1/p' "$log")
        table+=("$(printf '%-8s %-28s %-18s %5s of %-5s %s' "$suite" "$version" "${program##*/}" "${passed:-0}" \
            "${counted:-?}" "$status")")
        if [[ $status == FAILED ]]; then
            result=1
            printf '%s with the LibreOffice of %s; all of it is in %s:\n' "${program##*/}" "$suite" "$log"
            tail -n 20 "$log"
        fi
    done
}

bundle=$(mktemp -d)
trap 'rm -rf "$bundle"' EXIT
mkdir "$bundle/council-indicators"
(cd "$bundle/council-indicators" && cmake -E tar xf "$oxt")

result=0
table=()
for suite in "${suites[@]}"; do
    if ! apart true 2>/dev/null; then
        table+=("$(printf '%-8s not tried: this needs root or sudo, and a machine that lets root mount' "$suite")")
        ((result)) || result=$not_tried
    elif [[ $suite == here ]]; then
        try here here
    else
        # In a shell of its own that ends at the first failure, without ending this one.
        set +e
        (set -e; set_up "$suite" "$roots/$suite")
        ready=$?
        set -e
        if ((ready == 0)); then
            try "$suite" in_root "$roots/$suite"
        else
            table+=("$(printf '%-8s not tried: its LibreOffice could not be set up; the lines above say why' "$suite")")
            ((result)) || result=$not_tried
        fi
    fi
done
printf '%s\n' "${table[@]}"
exit "$result"
