// SPDX-License-Identifier: Apache-2.0
// What the sample's manifest says: which commits to make, by whom, when, on which branch.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct Person {
    std::string name;
    std::string address;
};

struct PlannedTag {
    std::string name;
    std::string message;
};

/// A packet that owners sign, about the commit before.
struct PlannedSignoff {
    std::string title; ///< of the review
    std::string baseline; ///< a revision
    std::string form; ///< the file with what only people know
    std::vector<std::string> roles;
};

struct PlannedCommit {
    std::string branch;
    Person author;
    std::int64_t time = 0; ///< seconds since 1970
    std::string message; ///< ends with a line end
    std::string tree = {}; ///< a folder whose files are put in; may be empty
    std::string patch = {}; ///< a file to apply to the commit before; may be empty
    bool enrolsOwners = false; ///< names the keys, which are made with the sample
    std::optional<PlannedSignoff> signoff = {};
    std::optional<PlannedTag> tag = {};
};

struct PlannedOwner {
    std::string role;
    Person person;
};

struct SamplePlan {
    std::string name;
    std::string checkout; ///< the branch to check out
    std::vector<PlannedCommit> commits;
    std::vector<PlannedOwner> owners;
};

/// What people can do about files of ours that are missing or damaged.
inline constexpr const char* ReinstallHint =
    "Install Countersign again: the files of the sample come with it";

/// Reads manifest.yaml. Whatever is missing or makes no sense is an Error with its line.
Result<SamplePlan> readSamplePlan(const std::filesystem::path& resources);

} // namespace core
