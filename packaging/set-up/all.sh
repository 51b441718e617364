# SPDX-License-Identifier: Apache-2.0
# Sourced by the commands, in the root of the checkout: everything they share.
set -Eeuo pipefail

for part in say clock machine packages highlighting build oracles; do
    . "packaging/set-up/$part.sh"
done
unset part

# set_up LIST...: from a bare machine to one that can build.
set_up() {
    if [[ ! -d build/release ]]; then
        require_disk
    fi
    install_packages "$@"
    provide_highlighting
}
