// SPDX-License-Identifier: Apache-2.0
// A consumer's operations held against a schema: what they use, and what of it does not fit.
#pragma once

#include "core/contract/contract.h"
#include "core/impact/operation_file.h"

#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// Something that the schema does not know, or knows otherwise.
struct OperationMismatch {
    std::string code; ///< permanent: "field.unknown", "argument.missing"
    std::string place; ///< what of the schema it is about: "Query.order.id"
    std::string file;
    Position at = {};
    std::string message;
    bool hidesMore = false; ///< what is asked for below it could not be followed
};

struct OperationUse {
    std::string name; ///< "query Orders"
    std::string file;
    std::set<std::string> places = {}; ///< "Query.order", "Query.order.id", "Order", "State.OPEN", "@live"
    /// Of the types of variables: which fields and values are given is not written.
    std::set<std::string> open = {};
    std::vector<OperationMismatch> mismatches = {};
};

/// One for each operation, in the order of the files; fragments are looked for in all of them.
std::vector<OperationUse> checkOperations(
    const Contract& schema, std::span<const OperationFile> files, const std::stop_token& stop = {});

} // namespace core
