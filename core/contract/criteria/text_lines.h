// SPDX-License-Identifier: Apache-2.0
// The lines of a text in a contract, each with its place in the file.
#pragma once

#include "core/contract/gherkin/feature.h"
#include "core/document/tree.h"

#include <vector>

namespace core {

/// Of a scalar. Where its lines are not those of the file (folded, or with `\n` in quotes), all stand where
/// it begins.
std::vector<gherkin::Line> linesOf(const Node& scalar);
/// Of a file, without the mark that some editors put before it.
std::vector<gherkin::Line> linesOf(const SourceText& text);

} // namespace core
