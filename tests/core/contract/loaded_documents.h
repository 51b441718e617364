// SPDX-License-Identifier: Apache-2.0
// A contract's files, read from memory.
#pragma once

#include "core/contract/document_set.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace test {

/// Bytes by path.
using Files = std::map<std::string, std::string>;

inline constexpr const char* MainFile = "api/main.yaml";

/// Null when the entry cannot be read.
std::shared_ptr<const core::DocumentSet> loadFiles(
    const Files& files, const std::string& entry = MainFile, const core::LoadOptions& options = {});
/// Every file below a folder.
Files filesOf(const std::filesystem::path& folder);

} // namespace test
