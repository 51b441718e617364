// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as they are: never markup, broken into lines where they must be, to be copied with the mouse.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

QLabel* plainLabel(const QString& text, QWidget* parent);
/// What a page is about.
QLabel* titleLabel(const QString& text, QWidget* parent);

} // namespace ui
