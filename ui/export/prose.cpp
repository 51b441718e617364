// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/prose.h"

namespace ui {

Prose& Prose::add(const QString& text, TextRole role)
{
    return addRun(text, {.role = role});
}

Prose& Prose::addOn(Ink ground, const QString& text, TextRole role)
{
    return addRun(text, {.role = role, .ground = ground});
}

Prose& Prose::addColored(const QColor& color, const QString& text, TextRole role)
{
    return addRun(text, {.role = role, .color = color});
}

Prose& Prose::addLink(const QString& target, const QString& text, TextRole role)
{
    return addRun(text, {.role = role, .color = colorOf(Ink::Accent), .target = target});
}

Prose& Prose::addRun(const QString& text, ProseRun run)
{
    run.begin = static_cast<int>(m_text.size());
    run.length = static_cast<int>(text.size());
    m_text += text;
    if (run.length > 0)
        m_runs.push_back(std::move(run));
    return *this;
}

} // namespace ui
