// SPDX-License-Identifier: Apache-2.0
// A plan to replace one element of a contract by another without breaking anybody, as the team wrote it down.
//
//     # .countersign/migrations/order-total.yaml
//     contract: checkout                                # optional where there is one contract
//     title: Name what an order costs
//     old: /components/schemas/Order/properties/total   # JSON pointers into the contract's entry file,
//     new: /components/schemas/Order/properties/amount  # or "schemas/order.yaml#/properties/amount"; an
//                                                       # entry of a list by its name: parameters/name=limit
//     plan: https://wiki.acme.example/order-total       # a link, or the steps below, or both
//     steps: [Send both names in 2.5.0., Move the consumers., Take total out in 3.0.0.]
//     owner: olena@acme.example
//     proposed: 2026-03-01
//     contractBy: 2026-12-31                            # the day by which the old one is to be gone
//     consumers: [web-checkout, mobile-app]             # optional: all that the settings name
//     moved:                                            # what no file can tell
//       - { consumer: mobile-app, on: 2026-05-01, evidence: https://ci.acme.example/4711 }
#pragma once

#include "core/compat/finding.h"
#include "core/document/document.h"
#include "core/repo/repository.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view MigrationsFolder = ".countersign/migrations/";

struct MovedConsumer {
    std::string consumer;
    std::optional<std::chrono::year_month_day> on = {};
    std::string evidence = {};
    Position at = {};
};

struct MigrationPlan {
    std::string id; ///< the file's name without extension
    std::string file = {};
    std::string contract = {}; ///< an id; empty: the only one
    std::string title = {};
    std::string oldPlace = {}; ///< a JSON pointer, with the file and '#' before it where it is not the entry
    std::string newPlace = {};
    std::string plan = {}; ///< a link
    std::vector<std::string> steps = {}; ///< what is to be done, in sentences
    std::string owner = {};
    std::optional<std::chrono::year_month_day> proposed = {};
    std::optional<std::chrono::year_month_day> contractBy = {};
    std::vector<std::string> consumers = {};
    std::vector<MovedConsumer> moved = {};
    std::vector<Diagnostic> diagnostics = {};
    std::shared_ptr<const SourceText> text = {}; ///< that the diagnostics speak of

    /// Both places are known; without them nothing can be computed.
    bool isUsable() const { return !oldPlace.empty() && !newPlace.empty(); }
};

MigrationPlan readMigrationPlan(const Document& document, const std::string& file);

/// Reads a file by its path from the root.
using ReadPlan = std::function<Result<std::string>(const std::string& path)>;

/// Those among the files, in their order. A file that cannot be read is a plan with a diagnostic.
std::vector<MigrationPlan> readMigrationPlans(std::span<const FileEntry> files, const ReadPlan& read);
/// Those of a revision, by file.
Result<std::vector<MigrationPlan>> readMigrationPlans(const Repository& repository, const Revision& revision);

/// The plan one of whose places the finding is about, or lies in; null when there is none. `contract` is the
/// finding's.
const MigrationPlan* planFor(
    const Finding& finding, std::string_view contract, std::span<const MigrationPlan> plans);

} // namespace core
