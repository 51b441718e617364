// SPDX-License-Identifier: Apache-2.0
// A YAML stream cut into its documents. Only lines that begin with `---`, `...` or `%` matter for that.
#pragma once

#include "core/document/source_text.h"
#include "core/document/yaml/yaml_scalars.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

struct YamlDocument {
    std::uint32_t directivesBegin = 0; ///< where yaml-cpp must begin to know the %TAG lines
    ByteRange content; ///< behind the `---`, up to the next marker
    bool hasDirectives = false;
    bool hasMarker = false;
    bool contentOnMarkerLine = false;
};

struct YamlStream {
    std::vector<YamlDocument> documents;
    std::optional<YamlFailure> failure; ///< a directive or marker where none may stand
};

/// Whether the line that begins there begins or ends a document: `---` or `...`.
bool isYamlMarker(std::string_view text, std::uint32_t lineBegin);

/// `begin` is behind a byte order mark.
YamlStream splitYamlStream(std::string_view text, std::uint32_t begin);

} // namespace core
