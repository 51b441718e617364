// SPDX-License-Identifier: Apache-2.0
// Who must sign what changed, and why: product owns behaviour and criteria, backend names, types, validation,
// errors and security, frontend what a user sees meanwhile; and the policy gives owners to single elements.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/contract/criteria.h"
#include "core/contract/interaction.h"
#include "core/contract/settings.h"

#include <span>
#include <string>
#include <vector>

namespace core {

inline constexpr std::string_view ProductRole = "product";
inline constexpr std::string_view BackendRole = "backend";
inline constexpr std::string_view FrontendRole = "frontend";
inline constexpr std::string_view QaRole = "qa";

struct SignoffDuty {
    std::string role; ///< "backend"
    std::string label; ///< as a packet's form calls it: "Engineering owner"
    bool required = true; ///< else only asked
    std::string reason = {}; ///< in sentences
    std::vector<std::string> people = {}; ///< who holds the role, as the policy has it
    std::vector<std::string> places = {}; ///< of the findings it is about
};

/// What changed in one contract, as far as somebody owns it.
struct ContractChanges {
    std::string contract; ///< its id
    const Comparison* comparison = nullptr;
    std::span<const Finding> findings = {};
    std::vector<InteractionState> states = {}; ///< of both sides
    std::vector<InteractionChange> interaction = {};
    std::vector<CriteriaChange> criteria = {};
    bool isUnjudged = false; ///< it differs, and nobody can say in what
};

/// "Engineering owner", "Product owner", "QA or operations", "Legal owner".
std::string roleLabel(std::string_view role, std::span<const std::string> requiredRoles);

/// Those that must sign first, in the order of a packet's form; nobody where nothing changed.
std::vector<SignoffDuty> signoffDuty(std::span<const ContractChanges> contracts, const Settings& policy);

} // namespace core
