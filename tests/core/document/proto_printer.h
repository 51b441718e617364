// SPDX-License-Identifier: Apache-2.0
// A tree of Protocol Buffers as a text of our own layout: what it reads again must be the same.
#pragma once

#include "core/document/tree.h"

#include <string>

namespace test {

/// Of a text without errors.
std::string printProto(const core::Tree& tree);

} // namespace test
