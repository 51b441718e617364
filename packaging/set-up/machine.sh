# SPDX-License-Identifier: Apache-2.0
# What kind of machine this is, and what we may do on it.

# machine_is FIELD: a field of os-release, empty when it is not known.
machine_is() {
    local file
    for file in /etc/os-release /usr/lib/os-release; do
        if [[ -r $file ]]; then
            (unset "$1"; . "$file"; printf '%s' "${!1:-}")
            return
        fi
    done
}

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# as_root COMMAND...: says so when it needs sudo for it.
as_root() {
    if [[ $(id --user) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        say "with sudo: $*"
        sudo "$@"
    else
        die "installing needs root, and there is no sudo" "Ask somebody who may to run: $*"
    fi
}

# A whole build, with its tests and caches, takes about 2 GB.
require_disk() {
    local free
    free=$(df -Pk . | awk 'NR == 2 { print int($4 / 1024) }')
    if ((free < 3072)); then
        die "only $free MB are free in $PWD" "A build needs 3072 MB there; make room and start again."
    fi
}

# One compiler a processor, as long as each has 1 GB of memory.
build_jobs() {
    local memory
    memory=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
    local jobs=$((memory < $(nproc) ? memory : $(nproc)))
    echo $((jobs < 1 ? 1 : jobs))
}
