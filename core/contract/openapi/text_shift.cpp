// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/text_shift.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace core::openapi {

namespace {

bool isSame(const NodeRecord& before, const NodeRecord& now, std::uint32_t moved)
{
    return before.hash == now.hash && before.kind == now.kind && before.flags == now.flags
        && before.begin + moved == now.begin && before.end + moved == now.end
        && (now.key == NoKey ? before.key == NoKey
                             : before.key != NoKey && before.keyBegin + moved == now.keyBegin);
}

/// Texts of megabytes differ in a few bytes: whole blocks are passed over first.
constexpr std::size_t Block = 4096;

std::size_t alikeAhead(std::string_view one, std::string_view other)
{
    const std::size_t most = std::min(one.size(), other.size());
    std::size_t alike = 0;
    while (alike + Block <= most && std::memcmp(one.data() + alike, other.data() + alike, Block) == 0)
        alike += Block;
    while (alike < most && one[alike] == other[alike])
        ++alike;
    return alike;
}

std::size_t alikeBehind(std::string_view one, std::string_view other)
{
    const std::size_t most = std::min(one.size(), other.size());
    const char* const oneEnd = one.data() + one.size();
    const char* const otherEnd = other.data() + other.size();
    std::size_t alike = 0;
    while (alike + Block <= most && std::memcmp(oneEnd - alike - Block, otherEnd - alike - Block, Block) == 0)
        alike += Block;
    while (alike < most && *(oneEnd - alike - 1) == *(otherEnd - alike - 1))
        ++alike;
    return alike;
}

} // namespace

TextShift::TextShift(const Tree& before, const Tree& now)
    : m_before(&before)
    , m_now(&now)
{
    const std::string_view was = before.source().bytes();
    const std::string_view is = now.source().bytes();
    m_aheadEnd = static_cast<std::uint32_t>(alikeAhead(was, is));
    m_behindBegin = static_cast<std::uint32_t>(is.size() - alikeBehind(was, is));
}

Node TextShift::before(const Node& now) const
{
    const NodeRecord& record = m_now->record(now.index());
    const std::uint32_t begin = record.key == NoKey ? record.begin : std::min(record.keyBegin, record.begin);
    if (record.end <= m_aheadEnd)
        if (const Node same = sameNode(now, 0, 0))
            return same;
    if (begin < m_behindBegin)
        return {};
    // Unsigned numbers: what wraps around here wraps back when it is added.
    return sameNode(now, static_cast<NodeIndex>(m_now->nodeCount() - m_before->nodeCount()),
        m_now->source().size() - m_before->source().size());
}

Node TextShift::sameNode(const Node& now, NodeIndex counted, std::uint32_t moved) const
{
    const NodeIndex index = now.index() - counted;
    const bool isThere = index < m_before->nodeCount();
    const NodeRecord& record = m_now->record(now.index());
    return isThere && isSame(m_before->record(index), record, moved) ? m_before->node(index) : Node();
}

} // namespace core::openapi
