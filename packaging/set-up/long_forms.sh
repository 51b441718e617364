# SPDX-License-Identifier: Apache-2.0
# The tests that take too long for every day. They come before the ordinary ones, whose summary comes last.

long_forms=(clang-tidy sanitizers fuzzers benchmarks)

# require_long_forms NAME...
require_long_forms() {
    local name
    for name; do
        [[ " ${long_forms[*]} " == *" $name "* ]] \
            || die "there is no long form '$name'" "They are: ${long_forms[*]}."
    done
}

# run_long_forms [NAME...]: all of them, unless some are named.
run_long_forms() {
    local name
    install_packages packaging/packages.txt packaging/packages-test.txt packaging/packages-full.txt
    if (($# == 0)); then
        ask_tests_for_their_long_forms # first of all: what it lacks is known at once
    fi
    for name in "${@:-${long_forms[@]}}"; do
        case $name in
            clang-tidy) check_code ;;
            sanitizers) test_under_sanitizers ;;
            fuzzers) fuzz_all ;;
            benchmarks) run_benchmarks ;;
        esac
    done
}

# Tests that know a long form take it; interop tests fail where they would skip.
ask_tests_for_their_long_forms() {
    command -v npm >/dev/null || install_packages packaging/packages-npm.txt
    provide_oracles || die "an oracle of tests/interop is missing" "The full tests need every one; the reason stands above."
    export COUNTERSIGN_FULL=1
}

# What a file uses and does not include itself is not seen: the batches of the unity build go through it whole.
check_code() {
    local batches=build/tidy/batches
    configure tidy
    make_moc_files
    say "clang-tidy on all files (half an hour with two processors)"
    python3 packaging/set-up/tidy_batches.py build/tidy
    run-clang-tidy -quiet -p "$batches" -j "$(build_jobs)" /UnifiedSource >build/tidy/report.txt 2>/dev/null \
        || die "clang-tidy objects" "Its words are in build/tidy/report.txt: grep -F error: build/tidy/report.txt."
}

# The target `autogen` would build all libraries first, which clang-tidy does not look at.
make_moc_files() {
    find build/tidy -name AutogenInfo.json -print0 \
        | xargs -0 -P "$(build_jobs)" -I{} cmake -E cmake_autogen {} Debug \
        || die "moc failed on a header" "The first error stands above."
}

test_under_sanitizers() {
    ask_tests_for_their_long_forms
    say "all tests under AddressSanitizer and UndefinedBehaviorSanitizer"
    configure asan
    build asan all
    ctest --preset asan --parallel "$(build_jobs)" --no-tests=error \
        || die "not all tests passed under the sanitizers" "ctest named them above."
}

fuzz_all() {
    local seconds=${FUZZ_SECONDS:-600} program
    configure fuzz
    build fuzz all
    for program in build/fuzz/tests/fuzz/fuzz_*; do
        if [[ -f $program && -x $program ]]; then
            fuzz "$program" "$seconds"
        fi
    done
}

# fuzz PROGRAM SECONDS: what it finds stays in build/fuzz/found; the seeds in the tree are only read.
fuzz() {
    local name=${1##*/fuzz_} seconds=$2
    local found=build/fuzz/found/$name options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048)
    mkdir -p "$found"
    if [[ -f tests/fuzz/$name.dict ]]; then
        options+=(-dict="tests/fuzz/$name.dict")
    fi
    say "fuzzing $name for $seconds seconds"
    "$1" "${options[@]}" -artifact_prefix="$found-crash-" "$found" "tests/fuzz/corpus/$name" 2>"$found.log" \
        || die "the fuzzer broke $name" "$found.log tells how; the input is $found-crash-*."
    tail -n 1 "$found.log"
}

run_benchmarks() {
    configure bench
    build bench all
    build/bench/tests/bench/bench || die "the benchmarks failed" "The reason stands above."
}
