// SPDX-License-Identifier: Apache-2.0
// package.json, with the lock file that says what its ranges became.
#include "core/base/semver.h"
#include "core/impact/lock_answer.h"
#include "core/impact/pin_reader.h"
#include "core/impact/version_demand.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace core {
namespace {

/// What package.json says of the package, and under which name.
struct Dependency {
    std::string name;
    std::string written;
    Position at;
};

struct LockKind {
    std::string_view file;
    PinSource source;
    std::string_view manager; ///< as package.json's packageManager calls it
};

/// npm reads the first and leaves the second aside.
constexpr std::array<LockKind, 4> LockKinds {{
    {"npm-shrinkwrap.json", PinSource::NpmLock, "npm"},
    {"package-lock.json", PinSource::NpmLock, "npm"},
    {"pnpm-lock.yaml", PinSource::PnpmLock, "pnpm"},
    {"yarn.lock", PinSource::YarnLock, "yarn"},
}};

std::optional<Dependency> findDependency(const Node& manifest, const std::string& package)
{
    constexpr std::array<std::string_view, 4> Kinds {
        "dependencies", "devDependencies", "optionalDependencies", "peerDependencies"};
    for (const std::string_view kind : Kinds)
        for (const Node& each : manifest[kind])
            if (each.key() == package || aliasedPackage(each.text()) == package)
                return Dependency {std::string(each.key()), std::string(each.text()), positionOf(each)};
    return std::nullopt;
}

/// The lock files of the nearest folder that has any, outwards to the root of the repository: a workspace has
/// one for all its packages.
struct FoundLocks {
    std::string folder;
    std::vector<LockKind> kinds;
};

FoundLocks findLocks(const PinQuestion& question)
{
    std::string folder = folderOf(question.manifest);
    for (;;) {
        FoundLocks found {folder, {}};
        for (const LockKind& kind : LockKinds)
            if (question.files.has(inFolder(folder, std::string(kind.file)))
                && (found.kinds.empty() || found.kinds.back().source != kind.source))
                found.kinds.push_back(kind);
        if (!found.kinds.empty() || folder.empty())
            return found;
        folder = folderOf(folder);
    }
}

/// "pnpm" of "packageManager": "pnpm@9.1.0"; it alone counts where there are several locks.
void keepChosenManager(const Node& manifest, FoundLocks& locks)
{
    const std::string chosen = textOf(manifest, "packageManager");
    const auto isChosen = [&](const LockKind& kind) {
        return chosen.starts_with(std::string(kind.manager) + "@");
    };
    if (std::ranges::any_of(locks.kinds, isChosen))
        std::erase_if(locks.kinds, [&](const LockKind& kind) { return !isChosen(kind); });
}

/// "web" of "apps" and "apps/web".
std::string folderWithin(const std::string& outer, const std::string& inner)
{
    if (outer.empty())
        return inner;
    return inner == outer ? std::string() : inner.substr(outer.size() + 1);
}

LockAnswer askYarn(const ConsumerFiles& files, const std::string& path, const LockQuestion& question)
{
    const auto bytes = files.read(path);
    if (!bytes)
        return {.why = bytes.error().message};
    if (bytes->find("\n__metadata:") == bytes->npos)
        return lockedByClassicYarn(*bytes, question);
    const auto lock = readManifest(files, path, Syntax::Yaml);
    return lock ? lockedByYarn(*lock, question) : LockAnswer {.why = lock.error().message};
}

LockAnswer askLock(
    const ConsumerFiles& files, const std::string& path, const LockKind& kind, const LockQuestion& question)
{
    if (kind.source == PinSource::YarnLock)
        return askYarn(files, path, question);
    const bool isNpm = kind.source == PinSource::NpmLock;
    const auto lock = readManifest(files, path, isNpm ? Syntax::Json : Syntax::Yaml);
    if (!lock)
        return {.why = lock.error().message};
    return isNpm ? lockedByNpm(*lock, question) : lockedByPnpm(*lock, question);
}

/// Why the lock does not speak for the manifest; empty when it does.
std::string objection(const LockAnswer& answer, const Dependency& dependency, const std::string& lock)
{
    if (!answer.why.empty())
        return answer.why;
    if (answer.isLocal)
        return lock + " leads to a folder: whatever stands there is no version";
    if (!answer.isLocked())
        return lock + " does not hold " + dependency.name + ": it is out of date";
    const VersionDemand demand = readVersionDemand(dependency.written);
    const bool contradicts = demand.kind == DemandKind::Exact && demand.version != answer.version;
    if (contradicts || (answer.written && *answer.written != dependency.written))
        return lock + " was written for " + answer.written.value_or(answer.version)
            + ", and package.json asks for " + dependency.written + ": it is out of date";
    return {};
}

Pin lockedPin(
    const PinQuestion& question, const Dependency& dependency, const FoundLocks& locks, const LockKind& kind)
{
    const std::string lock = inFolder(locks.folder, std::string(kind.file));
    const LockAnswer answer = askLock(question.files, lock, kind,
        {dependency.name, dependency.written, folderWithin(locks.folder, folderOf(question.manifest))});
    if (std::string why = objection(answer, dependency, lock); !why.empty())
        return noPin(std::move(why), lock, answer.at);
    Pin pin {.source = kind.source,
        .version = answer.version,
        .commit = answer.commit,
        .file = lock,
        .at = answer.at};
    // The tag is what was asked for; the package's own number may lag behind it.
    const VersionDemand demand = readVersionDemand(dependency.written);
    if (demand.kind == DemandKind::GitReference && (pin.version.empty() || parseVersionTag(demand.version)))
        pin.version = demand.version;
    return pin;
}

/// What package.json alone pins, without a lock.
Pin unlockedPin(const PinQuestion& question, const Dependency& dependency)
{
    const VersionDemand demand = readVersionDemand(dependency.written);
    Pin pin {.version = demand.version, .file = question.manifest, .at = dependency.at};
    switch (demand.kind) {
    case DemandKind::Exact:
        pin.source = PinSource::Manifest;
        return pin;
    case DemandKind::GitReference:
        pin.source = PinSource::GitUrl;
        return pin;
    case DemandKind::GitCommit:
        pin.source = PinSource::GitUrl;
        pin.commit = std::exchange(pin.version, {});
        return pin;
    case DemandKind::Local:
        return noPin(dependency.written + " leads to a folder: whatever stands there is no version",
            question.manifest, dependency.at);
    case DemandKind::Range:
    case DemandKind::GitRange:
        break;
    case DemandKind::GitDefault:
    case DemandKind::Address:
        return noPin(dependency.written + " names no version, and there is no lock file", question.manifest,
            dependency.at);
    }
    return noPin(
        "a range without a lock file is not a pin: " + dependency.written, question.manifest, dependency.at);
}

} // namespace

Pin pinInPackageJson(const PinQuestion& question)
{
    if (question.consumer.package.empty())
        return noPin("the settings do not say which package of " + question.manifest + " has the contracts");
    const auto manifest = readManifest(question.files, question.manifest, Syntax::Json);
    if (!manifest)
        return noPin(manifest.error().message, question.manifest);
    const auto dependency = findDependency(manifest->tree.root(), question.consumer.package);
    if (!dependency)
        return {};
    FoundLocks locks = findLocks(question);
    keepChosenManager(manifest->tree.root(), locks);
    if (locks.kinds.empty())
        return unlockedPin(question, *dependency);
    const Pin pin = lockedPin(question, *dependency, locks, locks.kinds.front());
    for (const LockKind& kind : locks.kinds) {
        const Pin other = lockedPin(question, *dependency, locks, kind);
        if (other.version != pin.version || other.commit != pin.commit)
            return noPin(pin.file + " and " + other.file + " do not agree on " + dependency->name, other.file,
                other.at);
    }
    return pin;
}

} // namespace core
