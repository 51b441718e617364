// SPDX-License-Identifier: Apache-2.0
// What must hold of any signature and any list of signers; shared by the fuzzers and the test that replays
// their seeds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace test {

/// Between lines "=======".
std::vector<std::string> partsOf(std::string_view text);

/// Parts: a text, and what may be a signature over it for the backend. Empty when all is well, else what is
/// wrong.
std::string brokenSignature(std::string_view text);
/// Parts: allowed signers, revoked keys, a text, and what may be a signature over it.
std::string brokenTrust(std::string_view text);

} // namespace test
