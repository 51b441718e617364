// SPDX-License-Identifier: Apache-2.0
// Every node of a text with its JSON pointer, in one pass.
#pragma once

#include "core/document/tree.h"

#include <functional>
#include <string>

namespace cli {

/// `document` counts from 0. In the order of the text.
using VisitNode =
    std::function<void(std::size_t document, const std::string& pointer, const core::Node& node)>;

void forEachNode(const core::Tree& tree, const VisitNode& visit);

} // namespace cli
