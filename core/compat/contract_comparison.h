// SPDX-License-Identifier: Apache-2.0
// Two sides of one contract: read at the same time, compared, judged.
#pragma once

#include "core/base/executor.h"
#include "core/compat/diff.h"
#include "core/contract/contract.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// Where the files of one side come from.
struct ContractSource {
    ReadText read;
    /// What people call a file, by its path from the root; empty: the path itself.
    std::function<std::string(const std::string& path)> shown = {};
    KnownDocument known = {};

    std::string nameOf(const std::string& path) const { return shown ? shown(path) : path; }
};

/// A contract on one side; `source` is null where it does not exist.
struct ContractPlace {
    const ContractSource* source = nullptr;
    std::string entry = {}; ///< its path from the root of the side
    std::string name = {}; ///< as results call it
    std::string folder = {}; ///< from which files are called, where both sides have one; "" or "old/"
    std::vector<std::string> others = {}; ///< files that belong to it though the entry refers to none of them
    std::shared_ptr<const Contract> before = {}; ///< as it was read last, for the same eyes
    bool isNamedByHand = false; ///< one file beside another, whatever the two are called
};

struct ComparisonOptions {
    JudgeOptions judging = {};
    bool isByReference = false; ///< read by the reference libraries, prune nothing
    std::uint64_t seed = 0; ///< of the structural hashes; a number that nobody can foresee
    Executor runAll = runInTurn;
};

/// Of either side, files that belong to a contract though its entry refers to none of them.
struct OtherFiles {
    std::vector<std::string> baseline = {};
    std::vector<std::string> candidate = {};
};

struct ComparedContract {
    Diff diff;
    /// What the findings are about, gaps under the names people call the files; null where nothing was read.
    std::shared_ptr<const Comparison> comparison = {};
    OtherFiles others = {}; ///< for whoever reads it again

    /// Null where it does not exist or was not read.
    const Contract* baseline() const
    {
        return comparison && diff.baseline ? comparison->baseline.get() : nullptr;
    }
    const Contract* candidate() const
    {
        return comparison && diff.candidate ? comparison->candidate.get() : nullptr;
    }
};

/// A contract as one side has it, read whole.
struct ReadContractSide {
    ContractPlace place;
    std::shared_ptr<const Contract> contract = {}; ///< null where it does not exist
};

/// For those who hold one side against several others: it is read once.
Result<ReadContractSide> readContractSide(
    const ContractPlace& place, const ComparisonOptions& options, const std::stop_token& stop = {});
/// One of them has a contract.
Result<ComparedContract> compareContractSides(const ReadContractSide& baseline,
    const ReadContractSide& candidate, const ComparisonOptions& options, const std::stop_token& stop = {});

/// The Error says which side could not be read, or why the two cannot be compared.
Result<ComparedContract> compareContract(const ContractPlace& baseline, const ContractPlace& candidate,
    const ComparisonOptions& options, const std::stop_token& stop = {});

} // namespace core
