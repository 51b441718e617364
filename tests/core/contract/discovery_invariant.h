// SPDX-License-Identifier: Apache-2.0
// What must hold of discovery over any bytes; shared by the fuzzer and the test that replays its corpus.
#pragma once

#include <string>
#include <string_view>

namespace test {

/// `text` holds several files, see many_texts.h. Empty when all is well, else what is wrong.
std::string brokenDiscovery(std::string_view text);

} // namespace test
