// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/text_shift.h"

#include <algorithm>

namespace core::openapi {

namespace {

bool isSame(const NodeRecord& before, const NodeRecord& now, std::uint32_t moved)
{
    return before.hash == now.hash && before.kind == now.kind && before.flags == now.flags
        && before.begin + moved == now.begin && before.end + moved == now.end
        && (now.key == NoKey ? before.key == NoKey
                             : before.key != NoKey && before.keyBegin + moved == now.keyBegin);
}

} // namespace

TextShift::TextShift(const Tree& before, const Tree& now)
    : m_before(&before)
    , m_now(&now)
{
    const std::string_view was = before.source().bytes();
    const std::string_view is = now.source().bytes();
    const auto ahead = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
    m_aheadEnd = static_cast<std::uint32_t>(ahead.second - is.begin());
    const auto behind = std::mismatch(was.rbegin(), was.rend(), is.rbegin(), is.rend());
    m_behindBegin = static_cast<std::uint32_t>(is.rend() - behind.second);
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
