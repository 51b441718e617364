// SPDX-License-Identifier: Apache-2.0
// What must hold of any bytes that claim to be a packet's rendering, a zip file or a PDF.
#pragma once

#include <string>
#include <string_view>

namespace test {

/// What does not hold; empty when all does.
std::string brokenRenderingInvariant(std::string_view bytes);

} // namespace test
