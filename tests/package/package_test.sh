#!/usr/bin/env bash
# Asks one question about the package: contents, beside, library, windows, hardening or install. CMakeLists.txt says with which arguments.
set -euo pipefail
export LC_ALL=C.UTF-8 # for the folder's name may be in any letters

question=$1 oxt=$2 version=$3 build_dir=$4 program=$5 cmake=$6 windows_library=${7-} advzip=${8-}
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
identifier=org.councilindicators.calc
# shellcheck source=../rules.sh
source "$source_dir/tests/rules.sh"

# As root, part of this plays an ordinary user, who may enter neither a home folder of mode 700 nor a TMPDIR in one; and
# paths stand in URLs here as they are.
as_user=()
((EUID != 0)) || as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work" # unopkg looks at the package as if it were someone else
if [[ $work =~ [^A-Za-z0-9/._-] ]] || ! "${as_user[@]}" test -x "$work"; then
    rmdir "$work"
    work=$(TMPDIR=/tmp mktemp -d)
    chmod 755 "$work"
fi
cd "$work" # LibreOffice looks at the folder it is started in

unpack() {
    mkdir -p "$1"
    (cd "$1" && "$cmake" -E tar xf "$oxt")
}

attribute() { grep -o "$1=\"[^\"]*\"" | cut -d'"' -f2; }

# --- contents: the manifest and the files agree, both ways ---------------------------------------------------------

listed_files() { attribute manifest:full-path <"$1/META-INF/manifest.xml" | sort; }

every_listed_file_exists() {
    local file
    while read -r file; do
        [[ -e "$1/$file" ]] || { echo "listed but missing: $file"; return 1; }
    done < <(listed_files "$1"; attribute xlink:href <"$1/description.xml" | grep -v '^https:'; attribute uri < <(cat "$1"/*.components))
}

# A file nothing mentions, by its own name or that of its folder, is a file no one ever opens. The menu opens dialogs, templates,
# the guide and translations; an optimised library does not hold their names as texts.
every_file_is_mentioned() {
    local file folder
    while read -r file; do
        folder=${file%%/*}
        grep -qF -e "\"$file\"" -e "\"$folder\"" -e "\"$folder/" -e "%origin%/$file" -e "%origin%/$folder" \
            "$1/META-INF/manifest.xml" "$1/description.xml" "$1"/*.components "$1"/*.xcu ||
            [[ $folder =~ ^(dialogs|guide|templates|translations)$ ]] ||
            { echo "in the package but mentioned nowhere: $file"; return 1; }
    done < <(cd "$1" && find . -type f -printf '%P\n' | grep -vxF -e META-INF/manifest.xml -e description.xml)
}

contents() {
    local package=$work/package
    unpack "$package"
    holds "the package is the only one that lies there" same "$oxt" "$(find "$build_dir" -maxdepth 1 -name '*.oxt')"
    holds "types, components and configuration are listed, types first" same \
        "$(printf '%s\n' councilindicators.rdb councilindicators.components CalcAddIns.xcu)" \
        "$(attribute manifest:full-path <"$package/META-INF/manifest.xml" |
            grep -xF -e councilindicators.rdb -e councilindicators.components -e CalcAddIns.xcu)"
    holds "every file that is listed exists" every_listed_file_exists "$package"
    holds "every file is mentioned somewhere" every_file_is_mentioned "$package"
    holds "it carries its identifier and version" same "$(printf '%s\n' "$identifier" "$version")" \
        "$(sed -n 's/.*<\(identifier\|version\) value="\([^"]*\)".*/\2/p' "$package/description.xml")"
    strip --strip-debug "$package/councilindicators.so" # a development build names its sources there, and may
    holds "no file of it names the place it was built in" no_file_says "$package" "${build_dir%/build/*}"
}

no_file_says() { ! grep -rlF -- "$2" "$1"; }

# --- beside: what lies beside the package speaks of this very package -------------------------------------------------

bill_of_materials_fits() {
    local file sum
    while read -r file; do
        sum=$(sha256sum "$work/package/$file" | cut -d' ' -f1)
        grep -A 5 -F "\"./$file\"" "$oxt.spdx.json" | grep -qF "$sum" || { echo "missing or of another age: $file"; return 1; }
    done < <(cd "$work/package" && find . -type f -printf '%P\n')
    [[ $(grep -c '"fileName"' "$oxt.spdx.json") == "$(find "$work/package" -type f | wc -l)" ]]
}

# Packed anew by someone else, elsewhere, on another day, with private rights on every file.
packed_again() {
    local copy=$work/again
    rm -rf "$copy"
    mkdir -p "$copy"
    cp -R "$work/package" "$copy/inputs"
    cp -R "$work/package" "$copy/package" # what generators make is there before it is packed
    chmod -R go-rwx "$copy/inputs" "$copy/package"
    ((EUID != 0)) || chown -R 65534:65534 "$copy/inputs" "$copy/package"
    (
        umask 077
        cd "$copy/inputs"
        TZ=Pacific/Auckland "$cmake" "-DPACKAGE=$copy/package" "-DOXT=$copy/${oxt##*/}" "-DVERSION=$version" \
            "-DZIP=$(command -v zip)" "-DADVZIP=$advzip" "-DMANIFEST=$copy/inputs/META-INF/manifest.xml" "-DWINDOWS_LIBRARY=$windows_library" \
            "-DBOOST=$(sed -n '/"boost"/{n;s/.*: "\(.*\)",/\1/p}' "$oxt.spdx.json")" \
            "-DCOMPILER=$(sed -n 's/.*"Compiled with \(.*\)\."/\1/p' "$oxt.spdx.json")" \
            "-DTEMPLATE=$source_dir/extension/bill_of_materials.json.in" \
            -P "$source_dir/extension/pack.cmake"
    )
}

beside() {
    unpack "$work/package"
    holds "its checksum is the one beside it" sh -c 'cd "${1%/*}" && sha256sum --check --quiet "$1.sha256"' sh "$oxt"
    holds "its bill of materials lists every file in it, with its checksum" bill_of_materials_fits
    holds "it can be packed again by someone else" packed_again
    holds "and is the same, bit for bit" cmp "$oxt" "$work/again/${oxt##*/}"
    holds "and so is its bill of materials" cmp "$oxt.spdx.json" "$work/again/${oxt##*/}.spdx.json"
    holds "SOURCE_DATE_EPOCH sets the date of its files" dated_by_epoch
}

dated_by_epoch() {
    SOURCE_DATE_EPOCH=1700000000 packed_again
    grep -qF '"created": "2023-11-14T22:13:20Z"' "$work/again/${oxt##*/}.spdx.json" && ! cmp -s "$oxt" "$work/again/${oxt##*/}"
}

# --- library: it shows its factories and needs LibreOffice, nothing else -------------------------------------------

library() {
    local package=$work/package
    unpack "$package"
    holds "it exports the factories its components name, and nothing else" same \
        "$(attribute constructor <"$package/councilindicators.components" | sort)" \
        "$(nm -D --defined-only "$package/councilindicators.so" | awk '{ print $3 }' | sort)"
    # The C and C++ runtime is everywhere; the three UNO libraries LibreOffice has loaded before ours.
    holds "it needs LibreOffice's UNO libraries and the C and C++ runtime, and nothing else" same "" \
        "$(readelf -d "$package/councilindicators.so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' |
            grep -vxE 'libuno_(cppu|cppuhelpergcc3|sal)\.so\.3|lib(stdc\+\+|m|gcc_s|c)\.so\.6|libgcc_s\.so\.1' || true)"
    # They behave differently from system to system, and would have to be brought along to Windows.
    holds "it uses no streams, no locale and no std::filesystem of the C++ library" same "" \
        "$(nm -DC --undefined-only "$package/councilindicators.so" |
            grep -E 'std::(__cxx11::)?(basic_[a-z]*(stream|buf)|ios_base|locale|filesystem)' |
            grep -v 'ios_base::Init' || true)" # what including <iostream> leaves behind, as Boost's headers do
    holds "it looks for libraries in no folder of the build machine" same "" \
        "$(readelf -d "$package/councilindicators.so" | grep -E 'RPATH|RUNPATH' || true)"
}

# --- windows: the other half of a package for both systems ------------------------------------------------------------

# Where the components of a system are listed in the manifest.
components_for() { grep "platform=$1\"" "$package/META-INF/manifest.xml" | attribute manifest:full-path; }

windows() {
    local package=$work/package library
    unpack "$package"
    if [[ -z $windows_library ]]; then
        holds "the package is for Linux alone, and says so" same linux_x86_64 \
            "$(grep '<platform' "$package/description.xml" | attribute value)"
        holds "so does its name" grep -q -- "-linux-x86_64.oxt$" <<<"$oxt"
        holds "nothing in it is for Windows" same "" "$(grep -rli 'windows_x86_64\|\.dll' "$package"/*.xml "$package"/*.components "$package/META-INF" || true)"
        return
    fi
    holds "the package is for both systems, and says so" same linux_x86_64,windows_x86_64 \
        "$(grep '<platform' "$package/description.xml" | attribute value)"
    holds "it is smaller than 3.5 MB" test "$(stat -c %s "$oxt")" -lt 3500000
    holds "Linux has its components" same councilindicators.components "$(components_for Linux_x86_64)"
    holds "Windows has its own" same councilindicators-windows.components "$(components_for Windows_x86_64)"
    library=$(attribute uri <"$package/councilindicators-windows.components")
    holds "they are in the library that was given" cmp "$package/$library" "$windows_library"
    holds "and speak Visual C++'s binary interface" same mscx "$(attribute environment <"$package/councilindicators-windows.components")"
    holds "otherwise they are the same services" same \
        "$(grep -v '<component ' "$package/councilindicators.components")" \
        "$(grep -v '<component ' "$package/councilindicators-windows.components")"
    holds "the library exports a factory for each of them, and nothing else" same \
        "$(attribute constructor <"$package/councilindicators-windows.components" | sort)" \
        "$(objdump -p "$package/$library" | sed -n '/Name Pointer/,/^$/p' | awk '/^\t\[ *[0-9]+\]/{ print $NF }' | sort)"
    holds "the bill of materials names what is linked into it" grep -q '"libc++"' "$oxt.spdx.json"
}

# --- hardening: what the linker and the compiler were asked for is in the library, and old systems can load it ---------

# newest NAME: the newest version of that runtime the library asks for, 0 when it asks for none.
newest() {
    { printf '0\n'; readelf -V --wide "$library" | grep -oE "Name: $1_[0-9.]+" | sed "s/.*_//"; } | sort -V | tail -n 1
}

# at_most NAME VERSION: it asks for nothing newer.
at_most() {
    local found
    found=$(newest "$1")
    printf '        newest %s: %s\n' "$1" "$found"
    [[ $(printf '%s\n' "$found" "$2" | sort -V | tail -n 1) == "$2" ]] || {
        readelf --dyn-syms --wide "$library" | grep -F "@$1_$found"
        return 1
    }
}

# Not grep -q: it leaves at the first find, readelf then writes to no one, and pipefail takes that for a failure.
has() { "${@:2}" --wide "$library" | grep -E "$1" >/dev/null; }
has_not() { ! has "$@"; }

resolves_alone() {
    ! LD_LIBRARY_PATH=$program ldd -r "$library" 2>&1 | grep -E 'undefined symbol|not found'
}

hardening() {
    library=$work/package/councilindicators.so
    unpack "$work/package"
    holds "its tables of addresses are read-only once it is loaded (full RELRO)" has 'GNU_RELRO' readelf -l
    holds "all its addresses are looked up when it is loaded (BIND_NOW)" has 'NOW' readelf -d
    holds "its stack cannot be executed" has 'GNU_STACK.* RW ' readelf -l
    holds "its code needs no change to be loaded anywhere" has_not 'TEXTREL' readelf -d
    holds "its functions watch over their stack" has '__stack_chk_fail' readelf --dyn-syms
    holds "whatever it uses is in the libraries it names" resolves_alone
    # A library for older systems than the one it is built on: the package to give away is built on Debian 12.
    local here
    here=$(getconf GNU_LIBC_VERSION | grep -o '[0-9.]*$')
    if [[ $(printf '%s\n' "$here" 2.36 | sort -V | tail -n 1) != 2.36 ]]; then
        echo "not asked: whether older systems can load it, as it is built here with the C library $here"
        return
    fi
    # Those of Debian 11 and Ubuntu 20.04, the oldest it is to load on.
    holds "a C library 2.31 is new enough" at_most GLIBC 2.31
    holds "a C++ library with GLIBCXX 3.4.28 is new enough" at_most GLIBCXX 3.4.28
    holds "a C++ library with CXXABI 1.3.12 is new enough" at_most CXXABI 1.3.12
    holds "a compiler runtime of GCC 7 is new enough" at_most GCC 7.0.0
}

# --- install: add, upgrade, use, remove, by the means people and administrators have -------------------------------

# Root may install for everybody only; as one user among many it does so by giving up its rights. Folders of our own keep
# LibreOffice's and everybody's files untouched.
scopes=(user)
if ((EUID == 0)); then
    scopes=(shared user)
fi

enter_scope() {
    place=$work/$1
    mkdir -p "$place"
    scope=() as=()
    if [[ $1 == shared ]]; then
        scope=(--shared)
    elif ((EUID == 0)); then
        as=("${as_user[@]}")
        chown 65534:65534 "$place"
    fi
    profile=-env:UserInstallation=file://$place/profile
    shared=-env:UNO_SHARED_PACKAGES_CACHE=file://$place/shared
}

run_there() {
    "${as[@]}" env -i PATH=/usr/bin:/bin HOME="$place" LC_ALL=C.UTF-8 SAL_USE_VCLPLUGIN=svp timeout 100 "$@"
}

run_unopkg() {
    local command=$1
    shift
    run_there "$program/unopkg" "$command" "${scope[@]}" "$profile" "$shared" "$@"
}

listing() { run_unopkg list 2>&1; }
add() { run_unopkg add -s -f "$1" >"$work/added.txt" 2>&1 || { cat "$work/added.txt"; return 1; }; }
remove() { run_unopkg remove "$identifier" >"$work/removed.txt" 2>&1 || { cat "$work/removed.txt"; return 1; }; }

# is_installed VERSION: once, in that version, with every part of it registered.
is_installed() {
    local list parts expected
    list=$(listing)
    parts=$(grep -c 'is registered: yes' <<<"$list" || true)
    # The parts for this system, and the package itself.
    expected=$(($(listed_files "$work/package" | grep -vc -- -windows) + 1))
    if [[ $(grep -c "^Identifier: $identifier\$" <<<"$list") != 1 ]] ||
        ! grep -q "^ *Version: ${1//./\\.}\$" <<<"$list" ||
        grep -q 'is registered: no' <<<"$list" || ((parts != expected)); then
        printf 'expected version %s with %s parts registered:\n%s\n' "$1" "$expected" "$list"
        return 1
    fi
}

is_not_installed() { ! listing | grep -F "$identifier"; }

no_file_is_left() { [[ -z $(find "$place" -iname '*councilindicators*' -print) ]]; }
no_setting_is_left() {
    ! grep -rliF --include='*.xml' --include='*.xcu' --include='*.ini' --include='*rc' councilindicators "$place"
}

older_package() {
    sed "s/<version value=\"[^\"]*\"/<version value=\"0.0.1\"/" "$work/package/description.xml" >"$work/description.xml"
    cp -R "$work/package" "$work/older"
    mv "$work/description.xml" "$work/older/"
    mapfile -t files < <(cd "$work/older" && find . -type f -printf '%P\n')
    (cd "$work/older" && "$cmake" -E tar cf "$work/older.oxt" --format=zip "${files[@]}")
    chmod 644 "$work/older.oxt"
}

# A workbook that asks the installed extension for its version, converted by a LibreOffice that has nothing else of ours.
answers_in_calc() {
    cat >"$work/ask.fods" <<'FODS'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
                 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
  <office:body><office:spreadsheet><table:table table:name="ask"><table:table-row>
    <table:table-cell table:formula="of:=ORG.COUNCILINDICATORS.INDICATORS.VERSION()"/>
  </table:table-row></table:table></office:spreadsheet></office:body>
</office:document>
FODS
    chmod 644 "$work/ask.fods"
    convert
    if ! same "$1" "$(cat "$place/ask.csv")"; then
        cat "$work/asked.txt"
        return 1
    fi
}

# LibreOffice ends with 81 to be started again, as it does after a change of extensions.
convert() {
    local try status
    for try in 1 2 3; do
        status=0
        run_there "$program/soffice.bin" --headless --norestore --nologo "$profile" "$shared" \
            --convert-to csv --outdir "$place" "$work/ask.fods" >"$work/asked.txt" 2>&1 || status=$?
        ((status == 81)) || break
    done
    echo "LibreOffice ended with $status on try $try." >>"$work/asked.txt"
}

install() {
    local each
    cp "$oxt" "$work/newer.oxt"
    cp "$oxt" "$work/indicators (copy 2).oxt" # as browsers and people rename what they fetch
    chmod 644 "$work"/*.oxt
    unpack "$work/package"
    older_package
    for each in "${scopes[@]}"; do
        enter_scope "$each"
        holds "$each: an older version can be added" add "$work/older.oxt"
        holds "$each: the older version is registered, every part of it" is_installed 0.0.1
        holds "$each: this version can be added over it" add "$work/newer.oxt"
        holds "$each: this version has replaced it and is registered, every part of it" is_installed "$version"
        holds "$each: it can be added a second time, under another file name" add "$work/indicators (copy 2).oxt"
        holds "$each: it is there once" is_installed "$version"
        holds "$each: a workbook gets answers from it" answers_in_calc "$version"
        holds "$each: it can be removed" remove
        holds "$each: it is not listed any more" is_not_installed
        # LibreOffice deletes the files of a removed extension when it starts the next time.
        holds "$each: a workbook gets no answers any more" answers_in_calc "#NAME?"
        holds "$each: no file of it is left" no_file_is_left
        # Of a package for everybody, LibreOffice keeps a note of where it was in each person's profile.
        [[ $each == shared ]] || holds "$each: no setting of it is left" no_setting_is_left
    done
}

"$question"
all_hold
