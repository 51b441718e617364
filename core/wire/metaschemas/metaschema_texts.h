// SPDX-License-Identifier: Apache-2.0
// The texts of the metaschemas by their paths below json-schema.org: what they ask for, without their prose.
// The originals are of the JSON Schema authors, under the BSD licence or the Academic Free License 3.0.
#pragma once

#include <span>
#include <string_view>

namespace core {

struct MetaschemaText {
    std::string_view path; ///< "draft-07/schema"
    std::string_view json;
};

std::span<const MetaschemaText> metaschemasUntilDraft7();
std::span<const MetaschemaText> metaschemas2019();
std::span<const MetaschemaText> metaschemas2020();

} // namespace core
