// SPDX-License-Identifier: Apache-2.0
// Any two descriptions: read, compared and judged without a crash, and what holds for all holds for them.
// An input is the baseline and the candidate with a line "=======" between them.
#include "tests/core/compat/diff_invariant.h"
#include "tests/fuzz/description_mutator.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace {

test::TextPair pairIn(const std::uint8_t* data, std::size_t size)
{
    return test::splitPair({reinterpret_cast<const char*>(data), size});
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    std::mt19937_64 random(seed);
    const bool isEdited = random() % 8 != 0;
    const std::string edited = isEdited ? fuzz::editedPair(pairIn(data, size), random) : std::string();
    if (edited.empty() || edited.size() > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, edited.data(), edited.size());
    return edited.size();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = test::brokenDiff(pairIn(data, size));
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
