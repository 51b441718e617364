// SPDX-License-Identifier: Apache-2.0
// Modules of Protocol Buffers of any size, made from a seed: the same bytes on every machine.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace bench {

struct ModuleFile {
    std::string path; ///< as others import it
    std::string text;
};

/// So many files of so many messages each, about 1,240 bytes a message, which import files before them.
/// `edits` spreads that many small changes over their fields, so that two calls with 0 and 200 edits give a
/// pair to compare.
std::vector<ModuleFile> generateModule(std::size_t files, int messagesEach, int edits = 0);

void writeModule(const std::vector<ModuleFile>& module, const std::filesystem::path& folder);

} // namespace bench
