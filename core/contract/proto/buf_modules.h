// SPDX-License-Identifier: Apache-2.0
// What a buf.yaml says of the modules of Protocol Buffers around it.
#pragma once

#include "core/document/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::proto {

bool isBufModuleFile(std::string_view path);
/// The folders that it leaves out of its modules, from the root of the repository, with their '/'.
std::vector<std::string> foldersLeftOut(std::string_view path, const Node& root);

} // namespace core::proto
