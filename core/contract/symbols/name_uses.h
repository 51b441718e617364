// SPDX-License-Identifier: Apache-2.0
// Who names an entry without a reference: a security scheme by a key, a tag or an operation by a word, a
// schema by its bare name in a discriminator's mapping.
#pragma once

#include "core/contract/symbols/object_kinds.h"

#include <functional>
#include <string_view>
#include <vector>

namespace core {

/// What is a name that others may say; None: a name that counts by references alone.
enum class NameKind : std::uint8_t { None, SecurityScheme, Tag, Operation, Schema, Property };

struct NameUse {
    Node node; ///< the text that says it, or the entry whose key does
    bool isKey = false;
};

/// Of a shared object, a property, a tag's `name`, an `operationId`.
NameKind nameKindOf(const ObjectKinds& kinds, const Node& entry);
/// In the order of the files and their texts.
std::vector<NameUse> nameUsesOf(const ObjectKinds& kinds, const Node& entry);

} // namespace core
