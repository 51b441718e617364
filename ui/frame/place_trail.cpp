// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/place_trail.h"

namespace ui {

namespace {

constexpr std::size_t MostPlaces = 100;

/// A workspace in which nothing was in front yet.
bool isBare(const VisitedPlace& place)
{
    return place.change.empty() && place.file.empty();
}

} // namespace

void PlaceTrail::visit(const VisitedPlace& place)
{
    if (m_current >= 0) {
        VisitedPlace& current = m_places[static_cast<std::size_t>(m_current)];
        if (current == place)
            return;
        if (current.page == place.page && isBare(current)) {
            current = place;
            return;
        }
    }
    m_places.resize(static_cast<std::size_t>(m_current + 1));
    m_places.push_back(place);
    if (m_places.size() > MostPlaces)
        m_places.erase(m_places.begin());
    m_current = static_cast<std::ptrdiff_t>(m_places.size()) - 1;
}

bool PlaceTrail::isInSight(const VisitedPlace& place) const
{
    return m_current >= 0 && m_places[static_cast<std::size_t>(m_current)].isInSight(place);
}

void PlaceTrail::moveTo(const VisitedPlace& place)
{
    if (isInSight(place))
        m_places[static_cast<std::size_t>(m_current)] = place;
}

bool PlaceTrail::canGo(int step) const
{
    const std::ptrdiff_t next = m_current + step;
    return next >= 0 && next < static_cast<std::ptrdiff_t>(m_places.size());
}

const VisitedPlace& PlaceTrail::go(int step)
{
    m_current += step;
    return m_places[static_cast<std::size_t>(m_current)];
}

} // namespace ui
