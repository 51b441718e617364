# SPDX-License-Identifier: Apache-2.0
# The outsiders from npm that tests/interop asks, at the versions and hashes of its lock file.

oracles_home=$PWD/.cache/interop

# Returns whether they are there. Asks the registry for a minute at most, and once for each lock file.
provide_oracles() {
    if cmp -s tests/interop/package-lock.json "$oracles_home/installed.json"; then
        return 0
    fi
    if ! command -v npm >/dev/null; then
        skip_oracles "there is no npm on this machine"
        return 1
    fi
    say "installing the oracles of tests/interop from npm"
    mkdir -p "$oracles_home"
    cp tests/interop/package.json tests/interop/package-lock.json "$oracles_home"
    if ! (cd "$oracles_home" && timeout 60 npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier \
        --loglevel=error --cache="$oracles_home/npm-cache"); then
        skip_oracles "npm could not install them within 60 seconds"
        return 1
    fi
    rm -rf "$oracles_home/npm-cache"
    cp tests/interop/package-lock.json "$oracles_home/installed.json"
}

skip_oracles() {
    printf '\n*** SKIPPED: the npm oracles of tests/interop, because %s ***\n\n' "$1"
}
