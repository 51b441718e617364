// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/instance.h"

#include "core/base/json_pointer.h"
#include "core/document/merge_keys.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Smaller maps are searched from end to end.
constexpr std::size_t SmallMap = 16;

} // namespace

Instance::Instance(const Node& root)
    : m_entry(root)
    , m_value(root.resolved())
    , m_kind(m_value.kind())
{
}

Instance::Instance(const Node& entry, std::size_t position, const Instance& outer)
    : m_entry(entry)
    , m_value(entry.resolved())
    , m_outer(&outer)
    , m_position(position)
    , m_kind(m_value.kind())
{
}

Instance Instance::nameOf(const Node& entry, const Instance& outer)
{
    Instance name(entry, 0, outer);
    name.m_kind = NodeKind::String;
    name.m_isName = true;
    return name;
}

const std::vector<Node>& Instance::entries(Effort& effort) const
{
    if (!m_hasEntries) {
        m_hasEntries = true;
        m_entries = mergedEntries(m_value, effort.left());
    }
    return m_entries;
}

std::optional<std::size_t> Instance::find(std::string_view key, Effort& effort) const
{
    const std::vector<Node>& all = entries(effort);
    const auto keyAt = [&](std::size_t at) { return all[at].key(); };
    if (all.size() <= SmallMap) {
        const auto found = std::ranges::find(all, key, [](const Node& entry) { return entry.key(); });
        return found == all.end() ? std::nullopt : std::optional<std::size_t>(found - all.begin());
    }
    if (m_byKey.empty()) {
        effort.spend(all.size());
        m_byKey.resize(all.size());
        std::iota(m_byKey.begin(), m_byKey.end(), std::size_t {0});
        std::ranges::sort(m_byKey, {}, keyAt);
    }
    const auto found = std::ranges::lower_bound(m_byKey, key, {}, keyAt);
    return found != m_byKey.end() && keyAt(*found) == key ? std::optional(*found) : std::nullopt;
}

std::string Instance::pointer() const
{
    std::vector<std::string> steps;
    for (const Instance* at = this; at->m_outer; at = at->m_outer)
        steps.push_back(
            at->m_entry.hasKey() ? std::string(at->m_entry.key()) : std::to_string(at->m_position));
    std::ranges::reverse(steps);
    return formatJsonPointer(steps);
}

} // namespace core
