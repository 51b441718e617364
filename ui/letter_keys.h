// SPDX-License-Identifier: GPL-3.0-or-later
// Bare letters as keys: only where nothing is being written, on every keyboard, and not for those who switch
// them off.
#pragma once

#include "ui/commands.h"

#include <QHash>

class QKeyEvent;

namespace ui {

class LetterKeys : public QObject {
    Q_OBJECT
public:
    /// In the window that `commands` belong to. Applies what was chosen the last time.
    LetterKeys(const Commands& commands, QWidget* window);

    void setOn(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void collect();
    bool isListening(const QObject* watched) const;

    const Commands& m_commands;
    QWidget* m_window;
    QHash<QKeySequence, CommandId> m_letters;
    bool m_isOn = true;
};

/// The letter of A to Z that is meant: what the key writes, or, where it writes no Latin letter, what stands
/// there on a keyboard of the United States. Nothing: none.
QKeySequence meantLetter(const QKeyEvent& event);

} // namespace ui
