// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/diff_bench.h"

#include "core/document/diff/line_diff.h"
#include "core/document/diff/side_rows.h"
#include "core/document/diff/tree_diff.h"
#include "core/document/document.h"
#include "tests/bench/meter.h"

#include <algorithm>
#include <cstdio>

namespace bench {

namespace {

core::Document read(const std::string& bytes)
{
    return core::readDocument(core::SourceText::make(bytes, "x.yaml"), {.seed = 5, .limits = {.bytes = ~0U}});
}

void benchTrees(
    const core::Document& baseline, const core::Document& candidate, std::size_t bytes, int rounds)
{
    const auto hashed =
        measure(rounds, [&] { keep(core::diffTrees(baseline.tree, candidate.tree).changes.size()); });
    print("structural diff", hashed, bytes);
    const auto looked = measure(rounds, [&] {
        keep(core::diffTrees(baseline.tree, candidate.tree, core::ValueEquality::Exact).changes.size());
    });
    print("structural diff that trusts no hash", looked, bytes);
    std::printf(
        "%-44s %9zu\n", "changes found", core::diffTrees(baseline.tree, candidate.tree).changes.size());
}

void benchLines(
    const char* name, const core::SourceText& baseline, const core::SourceText& candidate, int rounds)
{
    const auto lines = measure(rounds, [&] {
        const auto hunks = core::diffLines(baseline, candidate);
        keep(core::SideRows::align(baseline, candidate, hunks).rowCount());
    });
    print(name, lines, baseline.size());
}

/// The same lines with every character shifted: nothing in common but empty lines.
std::string unlike(std::string text)
{
    std::ranges::transform(
        text, text.begin(), [](char c) { return c == '\n' || c == ' ' ? c : static_cast<char>(c + 1); });
    return text;
}

} // namespace

void benchDiffs(const Description& baseline, const Description& candidate, int rounds)
{
    const core::Document left = read(baseline.yaml);
    const core::Document right = read(candidate.yaml);
    benchTrees(left, right, baseline.yaml.size(), rounds);
    std::printf("%-44s %9u\n", "lines on a side", left.tree.source().lineCount());
    benchLines("line diff and rows", left.tree.source(), right.tree.source(), rounds);
    benchLines("line diff and rows, unlike texts", left.tree.source(),
        *core::SourceText::make(unlike(baseline.yaml)), rounds);
}

} // namespace bench
