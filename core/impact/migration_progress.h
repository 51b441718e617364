// SPDX-License-Identifier: Apache-2.0
// How far a migration is: computed from tags and pins where that can be, else asserted and marked as such.
#pragma once

#include "core/impact/migration.h"
#include "core/impact/migration_sighting.h"
#include "core/impact/pin_resolution.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class MigrationState : std::uint8_t { Proposed, Expanded, ConsumersMoved, Contracted };
enum class StateProof : std::uint8_t {
    Open, ///< not reached
    Computed,
    Asserted, ///< somebody says so, and nothing contradicts it
};

/// "proposed", "expanded", "consumers moved", "contracted"
std::string_view migrationStateName(MigrationState state);
/// "open", "computed", "asserted"
std::string_view stateProofName(StateProof proof);

struct MigrationStep {
    MigrationState state = MigrationState::Proposed;
    StateProof proof = StateProof::Open;
    std::string tag = {}; ///< the first that shows it
    std::optional<std::chrono::year_month_day> date = {};
    std::string why = {}; ///< in words: what shows it, or what it waits for
};

/// A consumer as far as it matters to migrations.
struct MigrationConsumer {
    std::string name;
    ResolvedPin pin = {};
    std::optional<bool> usesOld = {}; ///< by its recorded use; nothing where that is not known
};

struct MigrationProgress {
    MigrationPlan plan;
    std::array<MigrationStep, 4> steps; ///< in the order of the states
    /// What contradicts the plan: renamed in place, contracted too early, overdue, a false assertion.
    std::vector<std::string> objections;

    /// The furthest state that is reached with all before it.
    MigrationState state() const;
};

/// Those that the settings name, with their pins; whether they use the old element is not known from pins.
std::vector<MigrationConsumer> pinnedConsumers(
    const Settings& settings, const Repository& specification, const Revision& revision);

/// `sightings` are of releases, oldest first.
MigrationProgress migrationProgress(const MigrationPlan& plan, std::span<const MigrationSighting> sightings,
    std::span<const MigrationConsumer> consumers, std::chrono::year_month_day asOf);

} // namespace core
