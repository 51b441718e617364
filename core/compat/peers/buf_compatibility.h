// SPDX-License-Identifier: Apache-2.0
// Which types and cardinalities of fields can stand for each other: in bytes, and in JSON as well.
#pragma once

#include "core/contract/element.h"

#include <string_view>

namespace core {

enum class ProtoEncoding : std::uint8_t { Binary, BinaryAndJson };

/// Whether what the one wrote the other reads, as far as its type goes.
bool isCompatibleType(const Element& before, const Element& after, ProtoEncoding encoding);
bool isCompatibleCardinality(std::string_view before, std::string_view after, ProtoEncoding encoding);
bool is64BitInteger(std::string_view type);

} // namespace core
