#!/bin/sh
# The demonstration: with the extension it shows its tables, without it says so and fails.
said=$("$1" 2>&1)
status=$?
printf '%s\n' "$said"
case $1 in
    *_alone) [ "$status" -ne 0 ] && printf '%s' "$said" | grep -q 'The extension is not at work' ;;
    *) [ "$status" -eq 0 ] && printf '%s' "$said" | grep -q 'The whole workbook, to print' ;;
esac
