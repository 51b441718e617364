// SPDX-License-Identifier: Apache-2.0
#include "app/cli/bounded_text.h"

namespace cli {

namespace {

/// Kept free for the sentence about what is missing.
constexpr std::size_t RoomForMissing = 200;

} // namespace

BoundedText::BoundedText(std::size_t limit, std::string end)
    : m_end(std::move(end))
    , m_room(limit - std::min(limit, m_end.size() + RoomForMissing))
{
}

bool BoundedText::fits(std::size_t size) const
{
    return m_missing == 0 && m_text.size() + size <= m_room;
}

void BoundedText::add(std::string_view text)
{
    if (fits(text.size()))
        m_text += text;
}

void BoundedText::addEntry(std::string_view text)
{
    if (fits(text.size()))
        m_text += text;
    else
        ++m_missing;
}

void BoundedText::addFolded(
    std::string_view head, const std::vector<std::string>& entries, std::string_view tail)
{
    if (!fits(head.size() + tail.size())) {
        m_missing += entries.size();
        return;
    }
    m_text += head;
    m_room -= tail.size();
    for (const std::string& entry : entries)
        addEntry(entry);
    m_room += tail.size();
    m_text += tail;
}

std::string BoundedText::take(const std::function<std::string(std::size_t count)>& missing)
{
    if (m_missing > 0)
        m_text += missing(m_missing);
    return std::move(m_text) + m_end;
}

} // namespace cli
