// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calm.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int QuickMs = 40;
constexpr int LongestWaitMs = 800;

} // namespace

Calm::Calm(std::function<void()> begin)
    : m_begin(std::move(begin))
{
    m_wait.setSingleShot(true);
    QObject::connect(&m_wait, &QTimer::timeout, [this] { this->begin(); });
}

void Calm::ask()
{
    if (m_lastTook <= QuickMs)
        return begin();
    m_wait.start(std::min(m_lastTook, LongestWaitMs));
}

void Calm::begin()
{
    m_wait.stop();
    m_since.start();
    m_begin();
}

void Calm::disturb()
{
    if (m_wait.isActive())
        m_wait.start();
}

void Calm::end()
{
    if (m_since.isValid())
        m_lastTook = static_cast<int>(m_since.elapsed());
}

} // namespace ui
