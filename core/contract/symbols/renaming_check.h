// SPDX-License-Identifier: Apache-2.0
// Whether everything is still what it was once it is called otherwise.
#pragma once

#include "core/contract/symbols/renaming.h"

namespace core {

/// Reads the files as they would be, and refuses where a name would lead elsewhere or something could no
/// longer be read. Of GraphQL and Protocol Buffers.
Result<void> checkRenaming(const ReferenceIndex& index, const Renaming& renaming);

} // namespace core
