#!/usr/bin/env bash
# Prints the folder of libc++'s own sources, of the very version whose headers are installed. Only the tests need them:
# GoogleTest writes to streams, and those are not in the headers. Debian has them in the source package of LLVM (164 MB),
# of which 3 MB are kept in the cache folder, by version.
#
# The system's list of package sources is neither changed nor asked for deb-src lines: apt reads a list of its own.
set -euo pipefail

version=$(dpkg-query -W -f '${source:Version}' libc++-19-dev)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/council-indicators/libcxx-${version##*:}
if [[ -f $cache/complete ]]; then
    printf '%s\n' "$cache/src"
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/archives/partial"
# Where this system has its own packages of Debian from; apt knows the keys of Debian's archive.
apt-get indextargets --format 'deb-src $(SITE) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' 'Origin: Debian' |
    sed 's/ Debian$//' | sort -u >"$work/sources.list"
[[ -s $work/sources.list ]] || { echo "apt knows no archive of Debian: run apt-get update first." >&2; exit 1; }

private=(-q -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$work/lists"
    -o "Dir::Cache::pkgcache=" -o "Dir::Cache::srcpkgcache=" -o "Dir::Cache::Archives=$work/archives" -o APT::Sandbox::User=
    -o Acquire::Languages=none -o APT::Update::Error-Mode=any)
{
    apt-get "${private[@]}" update
    (cd "$work" && apt-get "${private[@]}" source --download-only "llvm-toolchain-19=$version")
} >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    echo "Debian's archive did not deliver the sources of LLVM $version; the lines above say why." >&2
    exit 1
}

mkdir -p "$work/tree" "$cache"
tar -C "$work/tree" -xJf "$work"/llvm-toolchain-19_*.orig.tar.xz --wildcards --strip-components=2 '*/libcxx/src'
rm -rf "$cache/src"
mv "$work/tree/src" "$cache/src"
touch "$cache/complete"
printf '%s\n' "$cache/src"
