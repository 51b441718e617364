// SPDX-License-Identifier: Apache-2.0
// All contracts of two folders or revisions, each held against its counterpart.
#pragma once

#include "core/compat/contract_comparison.h"
#include "core/contract/found_contract.h"

#include <vector>

namespace core {

/// One side with all its contracts.
struct ContractFolder {
    ContractSource source;
    std::vector<FoundContract> contracts; ///< their ids are what pairs them
    /// Equal for equal bytes, by a path from the root; empty where the file cannot be read.
    std::function<std::string(const std::string& path)> digest;
    /// A path as the counterpart may have it, too: from the folder. Empty: the path itself.
    std::function<std::string(const std::string& path)> within = {};
    /// The way back: where a path from the folder stands. Empty: the path itself.
    std::function<std::string(const std::string& path)> fromRoot = {};

    std::string pathWithin(const std::string& path) const { return within ? within(path) : path; }
    std::string pathFromRoot(const std::string& path) const { return fromRoot ? fromRoot(path) : path; }
};

enum class IdenticalContracts : std::uint8_t {
    AreCompared, ///< those of a language that can be
    ArePassedOver, ///< the bytes say it all
};

/// By id. A contract that cannot be compared is an entry without findings that says why: the others still
/// count.
std::vector<ComparedContract> compareFolders(const ContractFolder& baseline, const ContractFolder& candidate,
    const ComparisonOptions& options, IdenticalContracts identical = IdenticalContracts::AreCompared,
    const std::stop_token& stop = {});

} // namespace core
