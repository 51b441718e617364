// SPDX-License-Identifier: Apache-2.0
// First settings for a repository that has none, from what it holds.
#pragma once

#include "core/base/result.h"
#include "core/contract/found_contract.h"
#include "core/contract/settings.h"
#include "core/repo/repository.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// What most error answers look like: to be agreed on, never adopted silently.
struct ProposedEnvelope {
    std::string place; ///< "openapi/common.yaml#/components/schemas/ErrorEnvelope"
    std::size_t followers = 0;
    std::size_t total = 0;
};

struct SettingsProposal {
    std::vector<FoundContract> contracts = {}; ///< under short ids
    std::vector<ConsumerSetting> consumers = {};
    std::optional<ProposedEnvelope> envelope = {};
    std::string ownersFile = {}; ///< the CODEOWNERS that names the owners
    std::vector<std::string> owners = {}; ///< of the contracts' files
    std::vector<std::string> authors = {}; ///< of most of the last commits, first
};

Result<SettingsProposal> proposeSettings(
    const Repository& repository, const Revision& revision, const std::stop_token& stop = {});

/// As YAML with comments; what only people can decide is commented out.
std::string settingsText(const SettingsProposal& proposal);

} // namespace core
