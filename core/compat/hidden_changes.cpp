// SPDX-License-Identifier: Apache-2.0
#include "core/compat/hidden_changes.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace core {
namespace {

constexpr std::uint32_t LongestText = 4U << 20U; ///< beyond, counting lines would cost more than it tells

std::string withoutBlanks(std::string_view line)
{
    std::string bare;
    std::ranges::copy_if(line, std::back_inserter(bare),
        [](char each) { return each != ' ' && each != '\t' && each != '\r'; });
    return bare;
}

std::size_t countHidden(const SourceText& baseline, const SourceText& candidate)
{
    if (baseline.bytes() == candidate.bytes() || std::max(baseline.size(), candidate.size()) > LongestText)
        return 0;
    std::unordered_set<std::string_view> lines;
    std::unordered_set<std::string> bareLines;
    for (std::uint32_t i = 0; i < baseline.lineCount(); ++i) {
        lines.insert(baseline.line(i));
        bareLines.insert(withoutBlanks(baseline.line(i)));
    }
    std::size_t hidden = 0;
    for (std::uint32_t i = 0; i < candidate.lineCount(); ++i)
        if (!lines.contains(candidate.line(i)) && bareLines.contains(withoutBlanks(candidate.line(i))))
            ++hidden;
    return hidden;
}

} // namespace

std::size_t countHiddenLines(const DocumentSet& baseline, const DocumentSet& candidate)
{
    std::size_t hidden = 0;
    const auto before = baseline.files();
    for (const ContractFile* each : candidate.files()) {
        const bool isEntry = each == &candidate.entry();
        const auto same = std::ranges::find(before, each->path, &ContractFile::path);
        const ContractFile* other = isEntry ? &baseline.entry() : same == before.end() ? nullptr : *same;
        if (other)
            hidden += countHidden(other->document.tree.source(), each->document.tree.source());
    }
    return hidden;
}

} // namespace core
