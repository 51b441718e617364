// SPDX-License-Identifier: Apache-2.0
#include "core/compat/hidden_changes.h"

#include "core/document/structural_hash.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {
namespace {

constexpr std::uint32_t LongestText = 4U << 20U; ///< beyond, counting lines would cost more than it tells

/// A set of hashes in one piece of memory: texts have more lines than a set of nodes is quick for.
class HashSet {
public:
    explicit HashSet(std::size_t most)
        : m_slots(std::bit_ceil(most * 2 + 1), Empty)
    {
    }

    /// Whether it is new.
    bool add(std::uint64_t hash)
    {
        std::uint32_t& slot = m_slots[slotOf(hash)];
        const bool isNew = slot == Empty;
        slot = markOf(hash);
        return isNew;
    }
    bool contains(std::uint64_t hash) const { return m_slots[slotOf(hash)] != Empty; }

private:
    static constexpr std::uint32_t Empty = 0;

    /// The half of a hash that its slot does not follow from; never Empty.
    static std::uint32_t markOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U) | 1U; }
    std::size_t slotOf(std::uint64_t hash) const
    {
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != Empty && m_slots[slot] != markOf(hash))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    std::vector<std::uint32_t> m_slots; ///< open addressing; their number is a power of two
};

/// The same for lines that differ in their blanks alone.
class BareLines {
public:
    std::uint64_t hashOf(std::string_view line)
    {
        m_bare.resize(std::max(m_bare.size(), line.size()));
        std::size_t size = 0;
        for (const char each : line) {
            m_bare[size] = each;
            size += each != ' ' && each != '\t' && each != '\r' ? 1 : 0;
        }
        return hashBytes(std::string_view(m_bare).substr(0, size), 0);
    }

private:
    std::string m_bare; ///< kept, so that no line needs memory of its own
};

template <class Visit>
void forEachLine(const SourceText& text, Visit visit)
{
    const std::span<const std::uint32_t> begins = text.lineBegins();
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::uint32_t end = i + 1 < begins.size() ? begins[i + 1] : text.size();
        std::string_view line = text.slice({begins[i], end});
        if (line.ends_with('\n'))
            line.remove_suffix(1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        visit(line);
    }
}

/// Nearly all lines of a text stand in the other one: only of those that do not is more to be known.
std::size_t countHidden(const SourceText& baseline, const SourceText& candidate)
{
    if (baseline.bytes() == candidate.bytes() || std::max(baseline.size(), candidate.size()) > LongestText)
        return 0;
    HashSet known(baseline.lineCount());
    std::vector<std::string_view> distinct;
    forEachLine(baseline, [&](std::string_view line) {
        if (known.add(hashBytes(line, 0)))
            distinct.push_back(line);
    });
    BareLines bare;
    std::vector<std::uint64_t> added;
    forEachLine(candidate, [&](std::string_view line) {
        if (!known.contains(hashBytes(line, 0)))
            added.push_back(bare.hashOf(line));
    });
    HashSet bareLines(added.empty() ? 0 : distinct.size());
    if (!added.empty())
        for (const std::string_view line : distinct)
            bareLines.add(bare.hashOf(line));
    return static_cast<std::size_t>(
        std::ranges::count_if(added, [&](std::uint64_t hash) { return bareLines.contains(hash); }));
}

} // namespace

std::size_t countHiddenLines(const DocumentSet& baseline, const DocumentSet& candidate)
{
    std::size_t hidden = 0;
    std::unordered_map<std::string_view, const ContractFile*> before;
    for (const ContractFile* each : baseline.files())
        before.emplace(each->path, each);
    for (const ContractFile* each : candidate.files()) {
        const bool isEntry = each == &candidate.entry();
        const auto same = before.find(each->path);
        const ContractFile* other = isEntry ? &baseline.entry()
            : same == before.end()          ? nullptr
                                            : same->second;
        if (other)
            hidden += countHidden(other->document.tree.source(), each->document.tree.source());
    }
    return hidden;
}

} // namespace core
