# SPDX-License-Identifier: Apache-2.0
# How long the shares of .ci/run take, and may take.

# What each share may take on a fresh machine with two processors, in minutes.
declare -A budget=([set-up]=8 [build]=20 [tests]=10)

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

seconds_of() { awk -v share="$1" '$1 == share { sum += $2 } END { print sum + 0 }' "$COUNTERSIGN_CLOCK"; }

as_minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# The shares on one line; fails when one is over its budget.
report_shares() {
    local share seconds line= over=
    for share in set-up build tests; do
        seconds=$(seconds_of "$share")
        line+="${line:+ · }$share $(as_minutes "$seconds") of ${budget[$share]}:00"
        if ((seconds > 60 * budget[$share])); then
            over+="${over:+, }$share"
        fi
    done
    echo "$line"
    if [[ -n $over ]]; then
        die "over budget: $over" "The shares stand above; the budgets are promises, in packaging/set-up/clock.sh."
    fi
}
