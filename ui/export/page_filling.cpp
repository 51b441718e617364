// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_filling.h"

#include <numeric>

namespace ui {
namespace {

class PageFilling {
public:
    explicit PageFilling(double height)
        : m_height(height)
    {
        m_filled.pages.emplace_back();
    }

    /// Strips that stay together.
    void addGroup(std::span<Strip> group)
    {
        const double height = heightTogether(group);
        if (group.size() == 1 && group.front().isGap && m_top + height > m_height) {
            m_top = m_height;
            return;
        }
        const bool isTooHigh = height + headHeight(group.front()) > m_height;
        const bool hasRoom = m_height - m_top >= group.front().room;
        if (!hasRoom || (!isTooHigh && m_top + height > m_height))
            startPage(group.front());
        for (Strip& each : group)
            add(std::move(each));
    }

    FilledPages take() { return std::move(m_filled); }

private:
    bool isPageEmpty() const { return m_filled.pages.back().strips.empty(); }

    static double headHeight(const Strip& strip) { return strip.head ? heightTogether(*strip.head) : 0; }

    void startPage(const Strip& first)
    {
        if (!isPageEmpty())
            m_filled.pages.emplace_back();
        m_top = 0;
        if (first.head)
            for (const Strip& each : *first.head)
                place(each);
    }

    void add(Strip&& strip)
    {
        if (strip.isGap && isPageEmpty())
            return;
        if (m_top + strip.height > m_height && !isPageEmpty())
            startPage(strip);
        for (const QString& mark : strip.marks)
            m_filled.marks.emplace(mark, MarkPlace {m_filled.pages.size() - 1, m_top});
        place(std::move(strip));
    }

    void place(Strip strip)
    {
        const double top = m_top;
        m_top += strip.height;
        m_filled.pages.back().strips.push_back({std::move(strip), top});
    }

    double m_height;
    double m_top = 0;
    FilledPages m_filled;
};

} // namespace

double heightTogether(std::span<const Strip> strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
        [](double height, const Strip& each) { return height + each.height; });
}

FilledPages filledPages(std::vector<Strip> strips, double height)
{
    PageFilling filling(height);
    for (std::size_t begin = 0; begin < strips.size();) {
        std::size_t end = begin + 1;
        while (end < strips.size() && strips[end - 1].staysWithNext)
            ++end;
        filling.addGroup(std::span(strips).subspan(begin, end - begin));
        begin = end;
    }
    return filling.take();
}

} // namespace ui
