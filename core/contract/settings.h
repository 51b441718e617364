// SPDX-License-Identifier: Apache-2.0
// What a team has agreed on for its contracts: .countersign/settings.yaml as plain data. Every key is
// optional, and what is wrong with one leaves the others alone.
#pragma once

#include "core/document/document.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view SettingsPath = ".countersign/settings.yaml";

/// Paths are relative to the repository's root, with '/'. `at` is where the entry stands in the settings.
struct ContractSetting {
    std::string id;
    std::string path; ///< a file or a glob
    Position at = {};
    NodeIndex node = NoNode;
};

struct RoleSetting {
    std::string role;
    std::vector<std::string> people;
    Position at = {};
    NodeIndex node = NoNode;
};

struct ElementOwnerSetting { ///< written "checkout#/paths/~1payments/**"
    std::string contract; ///< an id
    std::string glob; ///< over JSON pointers
    std::vector<std::string> roles;
    Position at = {};
    NodeIndex node = NoNode;
};

struct ConsumerSetting {
    std::string name;
    std::string repository = {}; ///< a folder, perhaps outside of the repository, or a URL
    std::string manifest = {}; ///< from the consumer's root, as are its pacts
    std::string package = {};
    std::vector<std::string> pacts = {}; ///< files or globs
    std::vector<std::string> operations = {}; ///< of GraphQL; files or globs
    std::string contact = {};
    Position at = {};
    NodeIndex node = NoNode;
};

struct SuppressionSetting {
    std::string rule = {}; ///< empty: any, at the path
    std::string path = {}; ///< a glob over the paths of findings; empty: any, of the rule
    std::string reason;
    std::string owner;
    std::optional<std::chrono::year_month_day> expires = {}; ///< the last day it holds
    Position at = {};
    NodeIndex node = NoNode;
};

struct Settings {
    bool exists = false;
    std::string file = std::string(SettingsPath);
    std::vector<ContractSetting> contracts = {}; ///< none: they are found by content
    std::string profile = "wire";
    std::string envelope = {}; ///< "openapi/common.yaml#/components/schemas/ErrorEnvelope"
    std::vector<RoleSetting> roles = {};
    std::vector<ElementOwnerSetting> elements = {};
    std::vector<std::string> requiredRoles = {}; ///< always, beside those that a change asks for
    bool distinctSigners = true;
    std::vector<ConsumerSetting> consumers = {};
    std::vector<std::string> packetRequire = {}; ///< "evidence.test"
    std::vector<SuppressionSetting> suppressions = {}; ///< only those that say all they must
    std::string lintRuleset = {};
    /// Of the text and of what it says: unknown keys, wrong kinds, dates that are none. An Error means that
    /// something the team asked for is not in here.
    std::vector<Diagnostic> diagnostics = {};
};

Settings readSettings(const Document& document);

} // namespace core
