// SPDX-License-Identifier: Apache-2.0
// The two ways to ask whom a change hits; private to the verb impact.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/impact_report.h"
#include "core/compat/contract_comparison.h"

namespace cli {

/// The consumers of the policy, against all contracts of two revisions.
core::Result<ImpactReport> impactInRepository(const Arguments& arguments);
/// The pacts and operations that are named, against two contracts.
core::Result<ImpactReport> impactOnFiles(const Arguments& arguments);

void addContract(const core::ComparedContract& contract, ImpactReport& report);

} // namespace cli
