// SPDX-License-Identifier: Apache-2.0
// The text a verb is asked about.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <cstdint>
#include <memory>
#include <string>

namespace cli {

/// `where` is a file, "-" for standard input, or a pipe that the shell opened (/dev/fd/63).
core::Result<std::shared_ptr<const core::SourceText>> readInput(
    const std::string& where, std::uint32_t limit);

/// What it is written in where its name does not tell: GraphQL and Protocol Buffers are known by their words.
core::Syntax syntaxOf(const core::SourceText& text);

} // namespace cli
