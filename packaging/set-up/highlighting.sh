# SPDX-License-Identifier: Apache-2.0
# KSyntaxHighlighting for Qt 6, where the distribution has it for Qt 5 only: built from the source package of
# the next release, which comes from the machine's own mirror and is checked by apt like any package.

highlighting_home=$PWD/.cache/syntax-highlighting

# The release after RELEASE, when it is one whose KSyntaxHighlighting we need and can build.
next_release() {
    case $1 in
        12) echo trixie ;;
    esac
}

# Where we put it before, empty when we did not: a folder of its version.
highlighting_prefix() {
    local config
    for config in "$highlighting_home"/*/lib/cmake/KF5SyntaxHighlighting; do
        if [[ -d $config ]]; then
            echo "${config%/lib/cmake/*}"
        fi
    done
}

provide_highlighting() {
    local suite
    suite=$(next_release "$(machine_is VERSION_ID)")
    if [[ $(machine_is ID) != debian || -z $suite || -n $(highlighting_prefix) ]] || ! has_apt; then
        return 0
    fi
    # A closed mirror stays closed for a while: not to be asked at every start.
    if [[ -n $(find "$highlighting_home/refused" -mtime -1 2>/dev/null) ]]; then
        return 0
    fi
    say "building KSyntaxHighlighting for Qt 6 (two minutes, once)"
    local work=$highlighting_home/work
    rm -rf "$work"
    mkdir -p "$work"
    if fetch_highlighting "$suite" "$work" >"$work/log" 2>&1 && build_highlighting "$work" >>"$work/log" 2>&1; then
        rm -rf "$work"
    else
        mv "$work/log" "$highlighting_home/refused"
        rm -rf "$work"
        say "it cannot be had (why: ${highlighting_home#"$PWD"/}/refused; remove that to try again)"
        say "the desktop is built all the same, and colours text with QScintilla's own lexers"
    fi
}

# The mirror this machine has its main packages from.
mirror_site() {
    apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(SITE)' "$@" 'Created-By: Packages' \
        | awk -v release="$(machine_is VERSION_CODENAME)" '$1 == release && $2 == "main" { print $3; exit }'
}

# private_apt FOLDER: the options that keep apt's lists and sources in a folder of ours.
private_apt() {
    local folder=$1
    mkdir -p "$folder"/{lists/partial,archives/partial}
    touch "$folder/status"
    apt_options=(-o Dir::Etc::SourceList="$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o Dir::State="$folder" -o Dir::State::Lists="$folder/lists" -o Dir::State::status="$folder/status"
        -o Dir::Cache="$folder" -o Dir::Cache::archives="$folder/archives"
        -o APT::Update::Error-Mode=any -o Acquire::Retries=2)
    if [[ $(id --user) == 0 ]]; then
        # apt's own user may not read a checkout that lies in root's home.
        apt_options+=(-o APT::Sandbox::User=root)
    fi
}

# fetch_highlighting SUITE FOLDER: its source, unpacked into FOLDER/source.
fetch_highlighting() {
    local suite=$1 folder=$2 site
    site=$(mirror_site)
    if [[ -z $site ]]; then
        # Lists that were cleared away name no mirror; private ones do.
        private_apt "$folder/own"
        apt-get "${apt_options[@]}" -o Dir::Etc::SourceList=/etc/apt/sources.list \
            -o Dir::Etc::SourceParts=/etc/apt/sources.list.d update || return
        site=$(mirror_site "${apt_options[@]}" -o Dir::Etc::SourceList=/etc/apt/sources.list \
            -o Dir::Etc::SourceParts=/etc/apt/sources.list.d)
    fi
    private_apt "$folder/next"
    echo "deb-src $site $suite main" >"$folder/next/sources.list"
    apt-get "${apt_options[@]}" update || return
    (cd "$folder" && apt-get "${apt_options[@]}" source --tar-only --only-source ksyntax-highlighting) || return
    mkdir -p "$folder/source"
    tar --extract --file "$folder"/ksyntax-highlighting_*.orig.tar.* --directory "$folder/source" --strip-components 1
}

# build_highlighting FOLDER: static and without what we do not use: programs, examples, translations.
build_highlighting() {
    local folder=$1 version
    version=$(sed -n 's/^set(KF_VERSION "\([0-9.]*\)".*/\1/p' "$folder/source/CMakeLists.txt")
    [[ -n $version ]] || return
    sed -i -E -e 's/find_package\(ECM [0-9.]+/find_package(ECM/' \
        -e '/add_subdirectory\((examples|autotests)\)/d' -e '/^ecm_install_po_files_as_qm/d' "$folder/source/CMakeLists.txt"
    sed -i -e '/add_subdirectory(cli)/d' "$folder/source/src/CMakeLists.txt"
    cmake -S "$folder/source" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DQT_MAJOR_VERSION=6 \
        -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON \
        -DCMAKE_INSTALL_PREFIX="$highlighting_home/$version" -DCMAKE_INSTALL_LIBDIR=lib -DKDE_INSTALL_LIBDIR=lib || return
    cmake --build "$folder/build" -j "$(build_jobs)" || return
    # Whole or not at all: an interrupted install must not look like one.
    DESTDIR=$folder/installed cmake --install "$folder/build" || return
    mv "$folder/installed$highlighting_home/$version" "$highlighting_home/$version"
}
