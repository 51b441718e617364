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

/// Lines by a number each, the same for those that differ in their blanks alone.
class BareLines {
public:
    std::size_t numberOf(std::string_view line)
    {
        m_bare.clear();
        std::ranges::copy_if(line, std::back_inserter(m_bare),
            [](char each) { return each != ' ' && each != '\t' && each != '\r'; });
        return std::hash<std::string_view>()(m_bare);
    }

private:
    std::string m_bare; ///< kept, so that no line needs memory of its own
};

std::size_t countHidden(const SourceText& baseline, const SourceText& candidate)
{
    if (baseline.bytes() == candidate.bytes() || std::max(baseline.size(), candidate.size()) > LongestText)
        return 0;
    std::unordered_set<std::string_view> lines;
    std::unordered_set<std::size_t> bareLines;
    BareLines bare;
    for (std::uint32_t i = 0; i < baseline.lineCount(); ++i) {
        lines.insert(baseline.line(i));
        bareLines.insert(bare.numberOf(baseline.line(i)));
    }
    std::size_t hidden = 0;
    for (std::uint32_t i = 0; i < candidate.lineCount(); ++i)
        if (!lines.contains(candidate.line(i)) && bareLines.contains(bare.numberOf(candidate.line(i))))
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
