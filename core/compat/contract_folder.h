// SPDX-License-Identifier: Apache-2.0
// The contracts below a folder of a repository or a disk, called as if the folder were all there is.
#pragma once

#include "core/compat/folder_comparison.h"
#include "core/contract/discovery.h"

#include <string>

namespace core {

/// `folder` is its path from the root with '/' behind it; empty for the root itself. Ids are the same for the
/// same path within any folder, so that two of them can be held together.
ContractFolder contractFolder(Discovery found, ContractSource source, const std::string& folder);

} // namespace core
