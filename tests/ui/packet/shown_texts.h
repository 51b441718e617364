// SPDX-License-Identifier: Apache-2.0
// What people read on a widget, and the buttons they press.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTest>

#include <algorithm>

namespace test {

/// All labels, line by line, but those that are hidden.
inline QString toldBy(const QWidget& widget)
{
    QStringList told;
    for (const QLabel* each : widget.findChildren<QLabel*>())
        if (each->isVisibleTo(&widget))
            told.append(each->text());
    return told.join(u'\n');
}

/// Null where there is none that can be seen.
inline QPushButton* buttonOf(const QWidget& widget, const QString& text)
{
    const auto all = widget.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(
        all, [&](const QPushButton* each) { return each->text() == text && each->isVisibleTo(&widget); });
    return found == all.end() ? nullptr : *found;
}

} // namespace test
