// SPDX-License-Identifier: Apache-2.0
// Where a finding stands in the text that is to be mended, and what makers of fixes share.
#pragma once

#include "core/document/patch/fragment.h"
#include "core/lint/lint_fix.h"

#include <initializer_list>

namespace core {

struct FixPlace {
    const ContractFile* file = nullptr; ///< null: it stands in none of the contract's texts
    Node node = {};
};

FixPlace fixPlace(const LintFixTask& task);
const ContractFile* fileAt(const Contract& contract, std::string_view path);

/// A patch that cannot be made is no proposal.
void propose(LintFixes& fixes, const ContractFile& file, std::string name, const Result<TextPatch>& patch);

/// Behind the last of these keys that the map has; else at its beginning.
std::uint32_t positionBehind(const Node& map, std::initializer_list<std::string_view> keys);

bool isSwagger(const Contract& contract);
/// As one writes it in `from`: "#/components/schemas/Error", "../common.yaml#/components/schemas/Error".
std::string referenceFrom(std::string_view from, std::string_view file, std::string_view pointer);

/// "`POST /orders`"
std::string labelOfOperation(const Node& operation);

} // namespace core
