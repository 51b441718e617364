// SPDX-License-Identifier: Apache-2.0
#include "app/cli/format.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 6> FormatNames {
    "text", "json", "markdown", "sarif", "junit", "github"};

} // namespace

std::string_view formatName(Format format)
{
    return FormatNames[static_cast<std::size_t>(format)];
}

std::optional<Format> formatNamed(std::string_view name)
{
    const auto found = std::ranges::find(FormatNames, name);
    if (found == FormatNames.end())
        return std::nullopt;
    return static_cast<Format>(found - FormatNames.begin());
}

} // namespace cli
