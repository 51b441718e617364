// SPDX-License-Identifier: Apache-2.0
// Diagnostics as people and editors read them: file:line:column, the line itself, a caret under the place.
#pragma once

#include "app/cli/console.h"
#include "core/document/diagnostic.h"

#include <span>
#include <string>

namespace cli {

std::string diagnosticsText(
    const core::SourceText& source, std::span<const core::Diagnostic> diagnostics, const Paint& paint);

/// "file:3:14", counted from 1 as everywhere people see it.
std::string placeText(const core::SourceText& source, std::uint32_t offset);

} // namespace cli
