// SPDX-License-Identifier: GPL-3.0-or-later
// Text in several roles, some of it marked or leading somewhere.
#pragma once

#include "ui/export/print_style.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

struct ProseRun {
    int begin = 0;
    int length = 0;
    TextRole role = TextRole::Body;
    std::optional<QColor> color = {}; ///< else that of the role
    std::optional<Ink> ground = {}; ///< behind these characters alone
    QString target = {}; ///< the mark it leads to; empty: none
};

class Prose {
public:
    Prose() = default;
    Prose(const QString& text, TextRole role = TextRole::Body) { add(text, role); } // NOLINT: a text is prose

    Prose& add(const QString& text, TextRole role = TextRole::Body);
    Prose& addOn(Ink ground, const QString& text, TextRole role);
    Prose& addColored(const QColor& color, const QString& text, TextRole role);
    Prose& addLink(const QString& target, const QString& text, TextRole role = TextRole::Body);

    const QString& text() const { return m_text; }
    const std::vector<ProseRun>& runs() const { return m_runs; }
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    Prose& addRun(const QString& text, ProseRun run);

    QString m_text;
    std::vector<ProseRun> m_runs;
};

} // namespace ui
