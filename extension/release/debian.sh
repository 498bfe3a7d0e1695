#!/usr/bin/env bash
# debian.sh BUNDLE VERSION OUT MAINTAINER: packs the unpacked extension for Debian and Ubuntu, for all users of a machine. It lies
# where LibreOffice looks for the extensions that came with it, so nothing has to be registered, and removing the
# package leaves nothing behind.
set -euo pipefail
bundle=$1 version=$2 out=$3 maintainer=$4

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1577836800} # 1 January 2020, as in the package itself
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
home=/usr/lib/libreoffice/share/extensions/council-indicators
doc=$root/usr/share/doc/council-indicators
mkdir -p "$root$home" "$doc" "$root/DEBIAN"

# The half for Windows stays out.
cp -R "$bundle/." "$root$home"
rm -f "$root$home"/*.dll "$root$home"/*-windows.components
sed -i '/platform=Windows/d' "$root$home/META-INF/manifest.xml"
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -exec chmod 644 {} +
strip --strip-unneeded "$root$home/councilindicators.so"

cat >"$doc/copyright" <<COPYRIGHT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Council Indicators

Files: *
Copyright: 2026 the contributors to Council Indicators
License: MPL-2.0
 On Debian systems, the full text of the Mozilla Public License 2.0 is in
 /usr/share/common-licenses/MPL-2.0.
COPYRIGHT
date=$(date -u -R -d "@$SOURCE_DATE_EPOCH")
gzip -9n >"$doc/changelog.gz" <<CHANGES
council-indicators ($version) stable; urgency=medium

  * The release $version, with what its release notes say.

 -- $maintainer  $date
CHANGES

cat >"$root/DEBIAN/control" <<CONTROL
Package: council-indicators
Version: $version
Architecture: amd64
Maintainer: $maintainer
Installed-Size: $(du -k -s --apparent-size "$root/usr" | cut -f1)
Depends: libreoffice-calc (>= 1:7.4~), libc6 (>= 2.31), libgcc-s1, libstdc++6 (>= 10)
Section: editors
Priority: optional
Description: indicator functions for council spreadsheets in LibreOffice Calc
 Formulas that turn a council's own spreadsheets into indicators: the RAG status
 of improvement-plan milestones, timeliness against statutory timescales,
 foster-carer recruitment against target, benchmarks and trends.
CONTROL
(cd "$root" && find usr -type f -printf '%P\0' | sort -z | sed -z 's|^|usr/|' | xargs -0 md5sum >DEBIAN/md5sums)
chmod 644 "$root"/DEBIAN/*
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$out" >/dev/null
