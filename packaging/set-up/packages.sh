# SPDX-License-Identifier: Apache-2.0
# Installs the packages of our lists that are missing, and nothing else.

patient_apt=(-o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 -o Dpkg::Use-Pty=0)

# The lines of package lists, as `name` or `first|second`.
package_lines() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"; }

apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }

installed_packages() { dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'; }

# chosen_packages LIST...: for each line the package that serves: the first that is installed or that apt knows.
chosen_packages() {
    local installed line
    installed=$(installed_packages)
    package_lines "$@" | while read -r line; do
        chosen_of "$line"
    done
}

chosen_of() {
    local name
    for name in ${1//|/ }; do
        if grep -qxF -- "$name" <<<"$installed" || apt_knows "$name"; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

# missing_of PACKAGE...
missing_of() { comm -23 <(printf '%s\n' "$@" | sort -u) <(installed_packages | sort -u); }

# install_packages LIST...: what was chosen for the lists is kept, because asking apt takes longer than starting.
install_packages() {
    local chosen=.cache/packages/$(cat "$@" | cksum | tr ' ' -)
    if ! has_apt; then
        say "$(machine_is PRETTY_NAME) has no apt: nothing is installed. Needed are, by their Debian names:"
        package_lines "$@" | sed 's/|/ or /; s/^/  /'
        say "carrying on; CMake says what it does not find"
    elif [[ ! -f $chosen || -n $(missing_of $(<"$chosen")) ]]; then
        fetch_and_install "$@"
        mkdir -p .cache/packages
        chosen_packages "$@" >"$chosen"
    fi
}

fetch_and_install() {
    local missing unknown
    missing=$(missing_of $(chosen_packages "$@"))
    if [[ -z $missing ]]; then
        return
    fi
    mkdir -p .cache
    say "asking the package mirror what it has"
    # Another source of the machine may be broken: what counts is whether the packages can be installed.
    as_root apt-get "${patient_apt[@]}" -qq update || true
    missing=$(missing_of $(chosen_packages "$@"))
    unknown=$(for name in $missing; do apt_knows "$name" || echo "$name"; done)
    if [[ -n $unknown ]]; then
        report_unknown $unknown
        missing=$(comm -23 <(echo "$missing") <(echo "$unknown"))
    fi
    if [[ -n $missing ]]; then
        say "installing, which takes a while: ${missing//$'\n'/ }"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get "${patient_apt[@]}" -qq install --yes \
            --no-install-recommends $missing >.cache/apt.log \
            || die "apt-get could not install all of: ${missing//$'\n'/ }" \
                "Its reason stands above or in .cache/apt.log: mostly no network to the mirror, or no room on the disk."
    fi
}

# report_unknown PACKAGE...: fatal on Debian, where they exist; elsewhere they may be there by another name.
report_unknown() {
    if [[ $(machine_is ID) == debian ]]; then
        die "the package mirror does not offer: $*" \
            "Is there a network, and does /etc/apt name a mirror of Debian 12 or later (component main)?"
    fi
    say "$(machine_is PRETTY_NAME) has no package of this name: $*"
    say "carrying on; CMake says what it does not find"
}
