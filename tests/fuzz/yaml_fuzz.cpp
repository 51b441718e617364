// SPDX-License-Identifier: Apache-2.0
// Any bytes as YAML: no crash, sound trees, and the fast reading equal to the reference reading where both
// accept.
#include "core/document/document.h"
#include "tests/support/tree_compare.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void require(const std::string& problem)
{
    if (problem.empty())
        return;
    std::fprintf(stderr, "%s\n", problem.c_str());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text =
        core::SourceText::make(std::string(reinterpret_cast<const char*>(data), size), "fuzz.yaml");
    const auto fast = core::readDocument(text, {.path = core::ReadPath::Fast, .seed = 3});
    const auto reference = core::readDocument(text, {.path = core::ReadPath::Reference, .seed = 3});
    require(test::brokenInvariant(fast.tree));
    require(test::brokenInvariant(reference.tree));
    if (!fast.isWhole() && reference.isWhole())
        require("only the reference reading accepts: " + test::describe(fast));
    if (fast.isWhole() && reference.isWhole())
        require(test::firstDifference(fast.tree, reference.tree));
    return 0;
}
