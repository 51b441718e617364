// SPDX-License-Identifier: GPL-3.0-or-later
// One of the three questions that may hold people up: what becomes of unsaved text.
#pragma once

#include <QStringList>

#include <cstdint>
#include <functional>

class QWidget;

namespace ui {

enum class UnsavedAnswer : std::uint8_t { Save, Discard, Stay };

/// Asks about these files; `answered` comes later.
void askAboutUnsaved(
    QWidget& window, const QStringList& paths, const std::function<void(UnsavedAnswer)>& answered);

/// Whether what was recovered may go for good.
void askToDiscardRecovered(QWidget& window, int count, const std::function<void()>& discarded);

} // namespace ui
