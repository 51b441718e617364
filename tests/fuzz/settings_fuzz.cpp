// SPDX-License-Identifier: Apache-2.0
// Any bytes as settings: no crash, sound places, and nothing laxer than what is written.
#include "tests/core/contract/settings_invariant.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = test::brokenSettings({reinterpret_cast<const char*>(data), size});
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
