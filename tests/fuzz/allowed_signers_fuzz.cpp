// SPDX-License-Identifier: Apache-2.0
// Any bytes as those who may sign: no crash, and whoever is believed is so for what stands there.
#include "tests/core/packet/ssh/signature_invariant.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = test::brokenTrust({reinterpret_cast<const char*>(data), size});
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
