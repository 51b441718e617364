// SPDX-License-Identifier: Apache-2.0
// What must hold of any bytes as a votes file; shared by the fuzzer and the test that replays its seeds.
#pragma once

#include <string>

namespace test {

/// Empty when all is well, else what is wrong.
std::string brokenVotes(const std::string& bytes);

} // namespace test
