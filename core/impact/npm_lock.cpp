// SPDX-License-Identifier: Apache-2.0
#include "core/impact/lock_answer.h"
#include "core/impact/version_demand.h"

#include <array>
#include <vector>

namespace core {
namespace {

constexpr std::string_view ModulesFolder = "node_modules/";

/// What `require` would find, from the manifest's own folder outwards.
Node installedPackage(const Node& packages, const LockQuestion& question)
{
    std::string_view folder = question.folder;
    for (;;) {
        const std::string prefix = folder.empty() ? std::string() : std::string(folder) + "/";
        if (const Node found = packages[prefix + std::string(ModulesFolder) + std::string(question.package)])
            return found;
        if (folder.empty())
            return {};
        const std::size_t slash = folder.rfind('/');
        folder = slash == folder.npos ? std::string_view() : folder.substr(0, slash);
    }
}

/// As the lock remembers package.json.
std::optional<std::string> rememberedDemand(const Node& manifest, std::string_view package)
{
    constexpr std::array<std::string_view, 4> Kinds {
        "dependencies", "devDependencies", "optionalDependencies", "peerDependencies"};
    for (const std::string_view kind : Kinds)
        if (const Node found = manifest[kind][package])
            return std::string(found.text());
    return std::nullopt;
}

/// Since version 2: every installed folder by its path.
LockAnswer lockedInPackages(const Node& packages, const LockQuestion& question)
{
    const Node found = installedPackage(packages, question);
    if (!found)
        return {};
    const Node manifest = packages[question.folder];
    return {.version = textOf(found, "version"),
        .commit = commitInAddress(textOf(found, "resolved")),
        .written = manifest ? rememberedDemand(manifest, question.package) : std::nullopt,
        .at = positionOf(found),
        .isLocal = textOf(found, "link") == "true"};
}

/// Version 1: of a package from git the version is its address.
LockAnswer lockedInDependencies(const Node& dependencies, const LockQuestion& question)
{
    const Node found = dependencies[question.package];
    std::string version = textOf(found, "version");
    const DemandKind kind = readVersionDemand(version).kind;
    LockAnswer answer {
        .commit = commitInAddress(version), .at = positionOf(found), .isLocal = kind == DemandKind::Local};
    if (kind == DemandKind::Exact)
        answer.version = std::move(version);
    return answer;
}

} // namespace

LockAnswer lockedByNpm(const Document& lock, const LockQuestion& question)
{
    const Node root = lock.tree.root();
    if (const Node packages = root["packages"])
        return lockedInPackages(packages, question);
    if (const Node dependencies = root["dependencies"])
        return lockedInDependencies(dependencies, question);
    return {};
}

} // namespace core
