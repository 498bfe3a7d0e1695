#!/usr/bin/env bash
# Asks one question about the library for Windows: imports, exports or hardening.
set -euo pipefail
question=$1 library=$2 imports=$3 components=$4
reader=/usr/lib/llvm-19/bin/llvm-readobj

# shellcheck source=../rules.sh
source "$(dirname "${BASH_SOURCE[0]}")/../rules.sh"

# --- imports: nothing but what LibreOffice and Windows have, in every release ----------------------------------------

names_of() { sed -n '/^EXPORTS/,$ s/^  //p' "$imports/$1.def" | sort; }

# What it imports from a DLL, in its order.
imported_from() {
    "$reader" --coff-imports "$library" |
        awk -v dll="$1.dll" '/^  Name: /{ here = ($2 == dll) } here && /^  Symbol: /{ print $2 }' | sort
}

imports() {
    local dll
    holds "it imports from the DLLs there is a list for, and no others" same \
        "$(cd "$imports" && printf '%s\n' *.def | sed 's/def$/dll/' | sort)" \
        "$("$reader" --coff-imports "$library" | sed -n 's/^  Name: //p' | sort)"
    for dll in "$imports"/*.def; do
        dll=$(basename "$dll" .def)
        holds "of $dll it imports only names in the list" same "" \
            "$(comm -13 <(names_of "$dll") <(imported_from "$dll"))"
    done
}

# --- exports: the factories its components name, and nothing else -----------------------------------------------------

exports() {
    holds "it exports the factories its components name, and nothing else" same \
        "$(grep -o 'constructor="[^"]*"' "$components" | cut -d'"' -f2 | sort)" \
        "$("$reader" --coff-exports "$library" | sed -n 's/^  Name: \(..*\)/\1/p' | sort)"
}

# --- hardening ---------------------------------------------------------------------------------------------------------

has() { grep -E "$1" <<<"$headers" >/dev/null; }
has_not() { ! has "$1"; }

# The sections that are both written to and run.
written_and_run() {
    "$reader" --sections "$library" | awk '
        /^    Name: /{ name = $2; written = run = 0 }
        /IMAGE_SCN_MEM_WRITE/{ written = 1 }
        /IMAGE_SCN_MEM_EXECUTE/{ run = 1 }
        /^  }/{ if (written && run) print name }'
}

hardening() {
    headers=$("$reader" --file-headers "$library")
    holds "it is a 64-bit library (PE32+, x86-64)" has 'Machine: IMAGE_FILE_MACHINE_AMD64'
    holds "its header is that of a 64-bit library" has 'Magic: 0x20B'
    holds "it is a DLL" has 'IMAGE_FILE_DLL'
    holds "it can be loaded anywhere (ASLR)" has 'IMAGE_DLL_CHARACTERISTICS_DYNAMIC_BASE'
    holds "anywhere in 64 bits" has 'IMAGE_DLL_CHARACTERISTICS_HIGH_ENTROPY_VA'
    holds "its addresses are told, so that it can be" has_not 'IMAGE_FILE_RELOCS_STRIPPED'
    holds "its data cannot be run (NX)" has 'IMAGE_DLL_CHARACTERISTICS_NX_COMPAT'
    holds "nothing in it is both written to and run" same "" "$(written_and_run)"
    holds "it names no folder of the build machine" no_path
}

no_path() { ! grep -aF -e "$PWD" -e /usr/lib/llvm "$library"; }

"$question"
all_hold
