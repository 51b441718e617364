// SPDX-License-Identifier: Apache-2.0
// Any bytes as a repository of several files: no crash, and the same contracts again when looked at twice.
#include "tests/core/contract/discovery_invariant.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = test::brokenDiscovery({reinterpret_cast<const char*>(data), size});
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
