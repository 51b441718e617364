// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/marks.h"

namespace core {

void Marks::add(std::size_t position)
{
    if (position >= m_positions.size())
        m_positions.resize(position + 1);
    m_positions[position] = true;
}

void Marks::add(const Marks& others)
{
    for (std::size_t at = 0; at < others.m_positions.size(); ++at)
        if (others.m_positions[at])
            add(at);
    addUntil(others.m_until);
    m_isAll = m_isAll || others.m_isAll;
    m_isUncertain = m_isUncertain || others.m_isUncertain;
}

bool Marks::contains(std::size_t position) const
{
    return m_isAll || position < m_until || (position < m_positions.size() && m_positions[position]);
}

} // namespace core
