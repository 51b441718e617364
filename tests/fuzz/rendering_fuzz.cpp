// SPDX-License-Identifier: Apache-2.0
// Any bytes as a packet file, Markdown or PDF: no crash, nothing has two spellings, a seal changes nothing.
#include "tests/core/packet/export/rendering_invariant.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = test::brokenRenderingInvariant({reinterpret_cast<const char*>(data), size});
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
