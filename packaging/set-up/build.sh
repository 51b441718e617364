# SPDX-License-Identifier: Apache-2.0
# Configures and builds a preset; does nothing where nothing changed.

# Compiler caches stay in the checkout unless somebody shares one.
export CCACHE_DIR=${CCACHE_DIR:-$PWD/.cache/ccache}

# What a configured build depends on and Ninja does not watch.
configuration() { printf '%s\n' "$PWD" "$(cksum <CMakePresets.json)" "$(highlighting_prefix)"; }

# configure PRESET
configure() {
    local preset=$1 stamp=build/$1/configured
    if [[ -f build/$preset/build.ninja && $(configuration) == "$(cat "$stamp" 2>/dev/null)" ]]; then
        return
    fi
    # A cache names the folder it was made in; a checkout may have been moved since.
    if [[ -f $stamp && $(head -n 1 "$stamp") != "$PWD" ]]; then
        rm -rf "build/$preset/CMakeCache.txt" "build/$preset/CMakeFiles"
    fi
    say "configuring the $preset build"
    cmake --preset "$preset" \
        || die "CMake could not configure the $preset build" \
            "What it misses stands above; packaging/packages.txt lists what is needed."
    configuration >"$stamp"
}

# build PRESET TARGET...
build() {
    local preset=$1
    shift
    cmake --build "build/$preset" -j "$(build_jobs)" --target "$@" \
        || die "the $preset build of $* failed" "The first error stands above."
}
