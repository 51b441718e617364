// SPDX-License-Identifier: Apache-2.0
// Two readings of one text, compared node by node.
#pragma once

#include "core/document/document.h"

#include <string>

namespace test {

/// Where and how two trees of the same text first differ, places included; empty when they are equal.
std::string firstDifference(const core::Tree& left, const core::Tree& right);
/// Empty when every range lies in the text and in its parent's, siblings follow each other, and links hold.
std::string brokenInvariant(const core::Tree& tree);
/// One line a diagnostic: "line:column-line:column code".
std::string describe(const core::Document& document);

} // namespace test
