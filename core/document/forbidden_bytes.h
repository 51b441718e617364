// SPDX-License-Identifier: Apache-2.0
// Bytes that no text in UTF-8 may have, told with their places.
#pragma once

#include "core/document/tree_builder.h"

namespace core {

/// Two bytes for each character, which makes half of an English text NUL bytes.
bool isUtf16(std::string_view bytes);
/// One Diagnostic for each stretch of NUL bytes and of bytes that are no character.
void reportForbiddenBytes(TreeBuilder& builder);

} // namespace core
