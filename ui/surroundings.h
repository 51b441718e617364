// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine and the person at it give: neither core nor the window looks it up itself.
#pragma once

#include "core/base/executor.h"
#include "core/packet/form/packet.h"
#include "core/packet/ssh/ssh_keygen.h"
#include "core/repo/identity.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace ui {

struct Surroundings {
    core::UserGit git = {}; ///< git's configuration of the person
    std::filesystem::path dataFolder = {}; ///< for journals of repositories that cannot be written to
    std::filesystem::path stateFolder = {}; ///< for what is not saved yet
    std::filesystem::path pinsFile = {}; ///< what the person accepted of repositories; empty: nothing
    std::function<core::SigningTools()> signingTools = [] { return core::SigningTools(); };
    std::filesystem::path home = {}; ///< where keys are looked for; empty: nowhere
    std::function<std::int64_t()> now = [] { return std::int64_t {0}; }; ///< milliseconds since 1970
    std::function<std::uint64_t()> chance = [] { return std::uint64_t {0}; }; ///< that nobody can foresee
    /// Of the hashes of what is read: one for as long as a window lives, since they are held against each other.
    std::uint64_t seed = 0;
    core::Executor runAll = core::runInTurn;
    core::PacketEngine engine = {};
};

/// Whole seconds since 1970.
inline std::int64_t secondsNow(const Surroundings& surroundings)
{
    return surroundings.now() / 1000;
}

inline std::chrono::year_month_day todayOf(const Surroundings& surroundings)
{
    const std::chrono::sys_seconds now {std::chrono::seconds(secondsNow(surroundings))};
    return std::chrono::floor<std::chrono::days>(now);
}

} // namespace ui
