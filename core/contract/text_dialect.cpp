// SPDX-License-Identifier: Apache-2.0
#include "core/contract/text_dialect.h"

#include "core/contract/openapi/contract_reader.h"

namespace core {

Dialect dialectOfText(const Tree& text, std::optional<Dialect> asked)
{
    const Node root = text.root().resolved();
    if (const auto said = dialectFromUri(root["$schema"].resolved().text()))
        return *said;
    if (asked)
        return *asked;
    for (const char* const language : {"openapi", "swagger"}) {
        const std::string_view version = root[language].resolved().text();
        if (!version.empty())
            return openapi::dialectOf(root, openapi::versionOf(version));
    }
    return Dialect::Draft2020;
}

} // namespace core
