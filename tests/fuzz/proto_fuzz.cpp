// SPDX-License-Identifier: Apache-2.0
// Any bytes as Protocol Buffers: no crash, sound trees, and what is printed reads again to the same.
#include "tests/core/document/proto_invariant.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken =
        test::brokenProtoInvariant(std::string(reinterpret_cast<const char*>(data), size));
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
