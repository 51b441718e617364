// SPDX-License-Identifier: Apache-2.0
// What a string of Protocol Buffers means.
#pragma once

#include "core/document/proto/proto_scanner.h"

#include <string>

namespace core {

/// The bytes between the quotes, escapes decoded, appended; escapes that are none are told, and stand as they
/// are written.
void appendProtoString(std::string& out, const ProtoToken& token, TreeBuilder& builder);
/// Bytes that are no text, as escapes: the same bytes are one text, however they are spelled.
std::string escapedBytes(std::string_view bytes);
/// Whether what stands between the quotes is what it means.
bool isPlainProtoString(const ProtoToken& token);
/// What stands between its quotes.
std::string_view insideOfQuotes(const ProtoToken& token);

} // namespace core
