# SPDX-License-Identifier: Apache-2.0
# Words for the person who started us.

say() { printf 'countersign: %s\n' "$1"; }

# die WHAT-HAPPENED WHAT-TO-DO
die() {
    trap - ERR
    printf '\n%s failed: %s\n  %s\n' "$(command_name)" "$1" "$2" >&2
    exit 1
}

command_name() { printf '%s/%s' "$(basename "$(dirname "$0")")" "$(basename "$0")"; }

# Nothing ends without a word, not even what nobody thought of.
trap 'die "\`$BASH_COMMAND\` gave up" "Its own words stand above; after mending the cause, start again: what is done stays done."' ERR

# timed SHARE COMMAND...: adds `SHARE seconds` to the file $COUNTERSIGN_CLOCK, when somebody holds the clock.
timed() {
    local share=$1 begin=$SECONDS
    shift
    # At the exit, too: a share that failed took its time all the same.
    trap 'stop_clock "$share" "$begin"' EXIT
    "$@"
    stop_clock "$share" "$begin"
    trap - EXIT
}

stop_clock() {
    if [[ -n ${COUNTERSIGN_CLOCK:-} ]]; then
        echo "$1 $((SECONDS - $2))" >>"$COUNTERSIGN_CLOCK"
    fi
}
