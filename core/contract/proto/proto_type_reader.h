// SPDX-License-Identifier: Apache-2.0
// What messages and enums hold.
#pragma once

#include "core/contract/proto/proto_declared_types.h"
#include "core/contract/proto/proto_field_reader.h"

namespace core::proto {

void readType(Reading& reading, const DeclaredType& type);
/// The fields of an `extend` block, each below the root of the contract.
void readExtensions(
    Reading& reading, Draft& root, const Node& extend, const ReadFile& file, std::string_view scope);

} // namespace core::proto
