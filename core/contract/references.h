// SPDX-License-Identifier: Apache-2.0
// Where a YAML or JSON contract refers to, and which file that is.
#pragma once

#include "core/document/tree.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a text is linked by. Sorted, each once; without fragments, so that "#/local" is not among the
/// references.
struct DocumentLinks {
    std::vector<std::string>
        references; ///< `$ref`, `$dynamicRef`, `$recursiveRef`, and files in a discriminator's mapping
    std::vector<std::string> ids; ///< absolute URIs it gives itself or its parts; its own first, unsorted
};

/// `$ref` inside of examples, defaults, `const` and `enum` is a value, and a property of that name is a
/// property.
DocumentLinks collectLinks(const Node& root);

enum class ReferenceKind : std::uint8_t { File, Remote, Outside };

struct Reference {
    ReferenceKind kind = ReferenceKind::File;
    std::string path = {}; ///< File: from the root, with '/'; else as written
};

/// `written` is without fragment and stands in the file `from`. "/x" is taken from the root of the
/// repository.
Reference resolveReference(std::string_view from, std::string_view written);

/// "%7B" becomes "{"; what is not a valid escape stays as it is.
std::string percentDecoded(std::string_view text);

/// A relative URI against an absolute one, as RFC 3986 has it.
std::string resolveUri(std::string_view base, std::string_view relative);
bool isAbsoluteUri(std::string_view text);

} // namespace core
