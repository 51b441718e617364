// SPDX-License-Identifier: Apache-2.0
#include "core/base/semver.h"
#include "core/impact/lock_answer.h"
#include "core/impact/version_demand.h"

#include <array>

namespace core {
namespace {

/// "2.3.0(react@18.2.0)" and "2.3.0_react@18.2.0" say with which peers, too.
std::string_view withoutPeers(std::string_view version)
{
    version = version.substr(0, version.find('('));
    return parseVersion(version) ? version : version.substr(0, version.find('_'));
}

/// Of a package from git: its entry among all packages, under a key that ends with the locked address.
std::string versionOfAddress(const Node& packages, std::string_view address)
{
    for (const Node& each : packages)
        if (each.key().ends_with(address))
            return textOf(each, "version");
    return {};
}

struct PnpmEntry {
    Node version;
    std::optional<std::string> written;
};

/// Up to version 5 what was asked for stands in a map of its own.
PnpmEntry entryIn(const Node& importer, std::string_view package)
{
    constexpr std::array<std::string_view, 3> Kinds {
        "dependencies", "devDependencies", "optionalDependencies"};
    for (const std::string_view kind : Kinds) {
        const Node found = importer[kind][package];
        if (found.isMap())
            return {found["version"], textOf(found, "specifier")};
        if (found)
            return {found, textOf(importer["specifiers"], package)};
    }
    return {};
}

} // namespace

LockAnswer lockedByPnpm(const Document& lock, const LockQuestion& question)
{
    const Node root = lock.tree.root();
    const Node importers = root["importers"];
    const std::string_view name = question.folder.empty() ? std::string_view(".") : question.folder;
    const PnpmEntry entry = entryIn(importers ? importers[name] : root, question.package);
    if (!entry.version)
        return {};
    const std::string_view locked = withoutPeers(entry.version.text());
    LockAnswer answer {.commit = commitInAddress(locked),
        .written = entry.written,
        .at = positionOf(entry.version),
        .isLocal = readVersionDemand(locked).kind == DemandKind::Local};
    // Of an alias the package's own name stands before the version: "/@acme/contracts@2.3.0".
    const std::string_view number = locked.substr(locked.find_last_of("/@") + 1);
    if (parseVersion(number))
        answer.version = number;
    else if (!answer.commit.empty())
        answer.version = versionOfAddress(root["packages"], locked);
    return answer;
}

} // namespace core
