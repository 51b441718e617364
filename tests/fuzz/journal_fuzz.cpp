// SPDX-License-Identifier: Apache-2.0
// Any bytes as a journal: no crash, no line lost, and nobody decides what they did not.
#include "tests/core/review/journal_invariant.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = test::brokenJournal({reinterpret_cast<const char*>(data), size});
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
