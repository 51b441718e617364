// SPDX-License-Identifier: Apache-2.0
// One contract, baseline against candidate, judged: what `diff` answers, and what checks and packets carry.
#pragma once

#include "core/base/digest.h"
#include "core/compat/judge.h"
#include "core/contract/language.h"

#include <chrono>
#include <optional>
#include <string>

namespace core {

/// The contract as one side has it.
struct DiffSide {
    std::string name; ///< as the user called it: a path, "v2.3.0:openapi/checkout.yaml", "-"
    std::string title = {}; ///< as the contract names itself; may be empty
    std::string version = {}; ///< as the contract numbers itself; may be empty
    LateDigest sha256 = {}; ///< of its bytes; of many files, of their sorted `path\0sha256\n` lines
};

struct Diff {
    std::string contract; ///< its id; empty for a plain pair of files
    Language language = Language::OpenApi;
    std::optional<DiffSide> baseline; ///< nothing: it does not exist there
    std::optional<DiffSide> candidate;
    Profile profile = Profile::Wire;
    std::chrono::year_month_day asOf;
    /// Byte for byte the same on both sides, in a language that is not compared yet: not read any further.
    bool isIdentical = false;
    Judgement judgement = {};
};

} // namespace core
