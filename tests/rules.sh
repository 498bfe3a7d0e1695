# Rules of what is built, told one a line: sourced by tests of the package and of the library for Windows.
failures=0

# holds RULE COMMAND…: the rule holds when the command succeeds.
holds() {
    local rule=$1
    shift
    if "$@"; then
        printf 'ok      %s\n' "$rule"
    else
        printf 'FAILED  %s\n' "$rule"
        failures=$((failures + 1))
    fi
}

# same EXPECTED ACTUAL: two lists, line by line.
same() { diff <(printf '%s\n' "$1") <(printf '%s\n' "$2"); }

# The last line of such a test.
all_hold() { ((failures == 0)) || { echo "$failures of the rules above do not hold."; exit 1; }; }
