# SPDX-License-Identifier: Apache-2.0
# The tests that take too long for every day. They come before the ordinary ones, whose summary comes last.

run_long_forms() {
    install_packages packaging/packages.txt packaging/packages-test.txt packaging/packages-full.txt
    command -v npm >/dev/null || install_packages packaging/packages-npm.txt
    provide_oracles || die "an oracle of tests/interop is missing" "The full tests need every one; the reason stands above."
    # Tests that know a long form take it; interop tests fail where they would skip.
    export COUNTERSIGN_FULL=1
    check_code
    test_under_sanitizers
    fuzz_all
    build_bench
}

# clang-tidy on every file, each on its own: a unity build hides what a file does not include.
check_code() {
    say "clang-tidy on all files"
    configure tidy
    make_moc_files
    run-clang-tidy -quiet -p build/tidy -j "$(build_jobs)" "$PWD/(app|core|ui|tests)/.*\.cpp$" >build/tidy/report.txt \
        || die "clang-tidy objects" "Its words are in build/tidy/report.txt."
}

# The target `autogen` would build all libraries first, which clang-tidy does not look at.
make_moc_files() {
    find build/tidy -name AutogenInfo.json -print0 \
        | xargs -0 -P "$(build_jobs)" -I{} cmake -E cmake_autogen {} Debug \
        || die "moc failed on a header" "The first error stands above."
}

test_under_sanitizers() {
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

build_bench() {
    configure bench
    build bench all
    build/bench/tests/bench/bench || die "the benchmarks failed" "The reason stands above."
}
