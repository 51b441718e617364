# SPDX-License-Identifier: Apache-2.0
# Installs the packages of our lists that are missing, and nothing else.

# The lines of package lists, as `name` or `first|second`.
package_lines() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"; }

apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }

installed_packages() { dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'; }

# missing_packages LIST...: for each line the package to install, when it has none of those that apt knows.
missing_packages() {
    local installed line
    installed=" $(installed_packages | tr '\n' ' ')"
    package_lines "$@" | while read -r line; do
        missing_of "$line"
    done
}

missing_of() {
    local name
    for name in ${1//|/ }; do
        if [[ $installed == *" $name "* ]]; then
            return
        elif apt_knows "$name"; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

# install_packages LIST...
install_packages() {
    if ! has_apt; then
        say "$(machine_is PRETTY_NAME) has no apt: nothing is installed. Needed are, by their Debian names:"
        package_lines "$@" | sed 's/|/ or /; s/^/  /'
        say "carrying on; CMake says what it does not find"
        return
    fi
    local missing
    missing=$(missing_packages "$@")
    if [[ -n $missing ]]; then
        fetch_and_install "$@"
    fi
}

fetch_and_install() {
    say "asking the package mirror what it has"
    # Another source of the machine may be broken: what counts is whether the packages can be installed.
    as_root apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 -qq update || true
    local missing unknown
    missing=$(missing_packages "$@")
    unknown=$(for name in $missing; do apt_knows "$name" || echo "$name"; done)
    if [[ -n $unknown ]]; then
        report_unknown "$unknown"
        missing=$(comm -23 <(sort <<<"$missing") <(sort <<<"$unknown"))
    fi
    if [[ -n $missing ]]; then
        say "installing: ${missing//$'\n'/ }"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 \
            -o Dpkg::Use-Pty=0 -qq install --yes --no-install-recommends $missing \
            || die "apt-get could not install all of: ${missing//$'\n'/ }" \
                "Its reason stands above: mostly no network to the package mirror, or no room on the disk."
    fi
}

# report_unknown PACKAGES: fatal on Debian, where they exist; elsewhere they may have another name and be there.
report_unknown() {
    local names=${1//$'\n'/ }
    if [[ $(machine_is ID) == debian ]]; then
        die "the package mirror does not offer: $names" \
            "Is there a network, and does /etc/apt name a mirror of Debian 12 or later (component main)?"
    fi
    say "$(machine_is PRETTY_NAME) has no package of this name: $names"
    say "carrying on; CMake says what it does not find"
}
