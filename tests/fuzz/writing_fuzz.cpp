// SPDX-License-Identifier: Apache-2.0
// Any description, and whatever can be written into it for somebody: it fits, is undone, and leaves a text
// that reads as well as before. Its last byte chooses where.
#include "tests/core/lint/writing_invariant.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::string broken = test::brokenWriting(text, data[size - 1]);
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
