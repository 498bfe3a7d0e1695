# shellcheck shell=bash
# What demo.sh and test.sh share: a usable environment, and the Debian packages they need. Sourced, not run.
# Works with nothing set at all (env -i), on a bare Debian 12 or later, as root or with sudo.

export PATH="${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}"
export LC_ALL=C.UTF-8
export HOME="${HOME:-$PWD/build/home}"

# What the extension and the demonstration are built from. No recommended packages: LibreOffice would bring an X server.
demo_packages=(g++ cmake ninja-build zip libboost-dev libzip-dev libmd4c-dev libmd4c-html0-dev pkg-config libreoffice-calc libreoffice-dev fonts-dejavu-core fonts-liberation2)
# What the tests need beside it.
# shellcheck disable=SC2034  # used by the scripts that source this one
test_packages=("${demo_packages[@]}" libgtest-dev poppler-utils)
# And what the build server needs beside that: formatter, linter and fuzzers are clang's, gcovr counts the coverage, jq reads CMake's list of commands,
# and the benches, which only the linter looks at there, write JSON.
# shellcheck disable=SC2034
server_packages=("${test_packages[@]}" clang clang-format clang-tidy libclang-rt-dev ccache gcovr jq nlohmann-json3-dev)

# What the library for Windows and the package for both systems are built from (cmake/windows/build.sh), and what its tests need
# beside that; lintian looks over the Debian package that is published with it.
# shellcheck disable=SC2034
windows_packages=("${demo_packages[@]}" advancecomp clang-19 lld-19 llvm-19 libc++-19-dev mingw-w64-x86-64-dev)
# shellcheck disable=SC2034
windows_test_packages=(libgtest-dev wine64 xz-utils lintian)

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# step TITLE COMMAND…: runs the command, shows that it is still at work, and what it printed only if it fails.
step() {
    local title=$1 log status=0
    shift
    log=$(mktemp)
    printf '%s ...' "$title"
    (while sleep 3 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do printf '.'; done) &
    local ticker=$!
    "$@" >"$log" 2>&1 </dev/null || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    if ((status != 0)); then
        printf ' failed\n'
        cat "$log" >&2
        rm -f "$log"
        stop "$title did not work; the lines above say why."
    fi
    rm -f "$log"
    printf ' done\n'
}

# build_folder NAME: build/NAME, or in a clone one may read but not write a folder of one's own.
build_folder() {
    local place base
    if mkdir -p "build/$1" 2>/dev/null && [[ -w build && -w build/$1 ]]; then
        printf '%s\n' "$PWD/build/$1"
        return 0
    fi
    place=council-indicators-$EUID/$(cksum <<<"$PWD" | cut -d ' ' -f 1)/build/$1
    for base in "${XDG_CACHE_HOME:-$HOME/.cache}" "${TMPDIR:-/tmp}"; do
        # In a folder that is open to everyone, someone else could have put one of that name there.
        if (umask 077 && mkdir -p "$base/$place") 2>/dev/null && [[ -O $base/${place%%/*} && -w $base/$place ]]; then
            printf '%s\n' "$base/$place"
            return 0
        fi
    done
    stop "There is no folder to build in: build/$1 cannot be written, and neither can your own folder of caches nor /tmp."
}

installed() {
    # Debian 13 has the same fonts under the shorter name.
    local name
    for name in "$1" ${1/#fonts-liberation2/fonts-liberation}; do
        if [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]]; then
            return 0
        fi
    done
    return 1
}

# need_packages NAME…: installs those that are missing; asks the network for nothing when all are there.
need_packages() {
    local missing=() name
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop "This script is for Debian 12 or later: it installs what it needs with apt-get, which is not here." \
            "Elsewhere install a C++20 compiler, CMake 3.25, Ninja, Boost, GoogleTest and LibreOffice with its SDK," \
            "then: cmake --preset dev && cmake --build --preset dev && ctest --preset dev"
    fi
    for name in "$@"; do
        installed "$name" || missing+=("$name")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            stop "These packages are missing: ${missing[*]}. You are not root and there is no sudo;" \
                "ask for: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
        sudo -v || stop "Without sudo these packages cannot be installed: ${missing[*]}"
    fi
    printf 'To be installed from Debian: %s\n' "${missing[*]}"
    step "Asking Debian for its list of packages" "${as_root[@]}" apt-get update
    if ! apt-cache show fonts-liberation2 >/dev/null 2>&1; then
        missing=("${missing[@]/#fonts-liberation2/fonts-liberation}")
    fi
    step "Installing packages (a few minutes the first time)" \
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
}
