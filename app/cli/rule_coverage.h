// SPDX-License-Identifier: Apache-2.0
// The coverage table as people and machines read it: what every change of every keyword is judged to be.
#pragma once

#include "core/compat/coverage_proof.h"
#include "core/compat/coverage_table.h"

#include <span>
#include <string>

namespace cli {

std::string coverageText(std::span<const core::CoverageCell> cells, const core::ProofShare& proof);
std::string coverageMarkdown(std::span<const core::CoverageCell> cells, const core::ProofShare& proof);
std::string coverageJson(std::span<const core::CoverageCell> cells, const core::ProofShare& proof);
bool hasHole(std::span<const core::CoverageCell> cells);

} // namespace cli
