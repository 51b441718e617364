// SPDX-License-Identifier: Apache-2.0
// What a lock file holds of one package; private to this room.
#pragma once

#include "core/document/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

struct LockQuestion {
    std::string_view package; ///< its name in the manifest
    std::string_view written; ///< what the manifest asks for
    std::string_view folder; ///< of the manifest, from the lock file's: "apps/web"; empty for its own
};

/// Of a package that is not locked: empty, or with a reason that is more than its absence.
struct LockAnswer {
    std::string version = {};
    std::string commit = {}; ///< of a package that comes from git
    /// What the manifest asked for when the lock was written; nothing where the lock does not record it.
    std::optional<std::string> written = {};
    Position at = {};
    bool isLocal = false; ///< locked to whatever a folder holds
    std::string why = {}; ///< why there is no answer

    bool isLocked() const { return !version.empty() || !commit.empty(); }
};

/// package-lock.json or npm-shrinkwrap.json of any version.
LockAnswer lockedByNpm(const Document& lock, const LockQuestion& question);
/// pnpm-lock.yaml from version 5 on.
LockAnswer lockedByPnpm(const Document& lock, const LockQuestion& question);
/// yarn.lock as YAML, from yarn 2 on.
LockAnswer lockedByYarn(const Document& lock, const LockQuestion& question);
/// yarn.lock of yarn 1, in a format of its own.
LockAnswer lockedByClassicYarn(std::string_view lock, const LockQuestion& question);

/// Where a node begins.
Position positionOf(const Node& node);
/// A child's text; empty without one.
std::string textOf(const Node& map, std::string_view key);

} // namespace core
