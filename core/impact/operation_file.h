// SPDX-License-Identifier: Apache-2.0
// Operation documents of GraphQL: what a consumer asks for, to the field.
#pragma once

#include "core/contract/contract.h"
#include "core/document/document.h"

#include <memory>
#include <string>
#include <vector>

namespace core {

struct OperationFile {
    std::string path;
    std::shared_ptr<const Document> document;
    /// What could not be read. The operations beside it count.
    std::vector<Gap> gaps;
};

/// Never fails: a text without operations and fragments has a gap that says so.
OperationFile readOperations(const std::string& path, std::string text);

} // namespace core
