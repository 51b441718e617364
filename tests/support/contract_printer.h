// SPDX-License-Identifier: Apache-2.0
// A contract as lines of text: what it means, in a form that people can read and tests can compare.
#pragma once

#include "core/contract/contract.h"

#include <map>
#include <string>

namespace test {

/// Reads a contract out of texts by path; a failure fails the running test and gives null.
std::shared_ptr<const core::Contract> readTexts(
    const std::map<std::string, std::string>& files, const std::string& entry);

/// Every element with its facets, schemas in their effective form; then the gaps. Where it stands in a text,
/// and whether a schema was merged, is left out: contracts that mean the same print the same.
std::string describe(const core::Contract& contract);
std::string describe(const core::Element& element);
/// One line a gap: "unresolved main.yaml:3:5 $ref: #/x: why".
std::string describeGaps(const core::Contract& contract);

} // namespace test
