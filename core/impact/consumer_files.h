// SPDX-License-Identifier: Apache-2.0
// A consumer's repository as far as it may be looked at: a folder of the disk, or of a revision.
#pragma once

#include "core/base/result.h"
#include "core/contract/document_set.h"
#include "core/repo/repository.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct ConsumerFiles {
    std::string where; ///< as the settings call it
    std::vector<FileEntry> files; ///< by their paths from the consumer's root, sorted
    ReadText read; ///< by such a path

    const FileEntry* find(std::string_view path) const;
    bool has(std::string_view path) const { return find(path) != nullptr; }
};

/// `where` is taken from the root of the specification. A folder inside of it is read at `revision`, as far
/// as the revision knows it; any other as it lies on the disk (of a bare repository, its HEAD). The
/// specification must outlive what is returned.
Result<ConsumerFiles> openConsumer(
    const std::string& where, const Repository& specification, const Revision& revision);

} // namespace core
