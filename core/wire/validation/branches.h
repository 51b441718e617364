// SPDX-License-Identifier: Apache-2.0
// The schemas that allOf, anyOf, oneOf and if put together.
#pragma once

#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct SchemaBranch {
    Node entry;
    const CompiledSchema* schema;
};

/// Whether the keyword has a list that branches can be made of.
bool isBranchList(const Node& keyword);
std::vector<SchemaBranch> branchesOf(const Node& keyword, const KeywordSource& source);

/// Applied on trial: what a branch has looked at counts only when it fits.
Validity tryBranch(
    const Frame& frame, std::string_view keyword, const SchemaBranch& branch, Evaluation& evaluation);

/// In words, with the reason of the nearest: the one that follows the value deepest.
std::string fitsNone(const Frame& frame, const Node& keyword, const std::vector<SchemaBranch>& branches,
    Evaluation& evaluation);

} // namespace core
