// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/editor_keys.h"

#include <QKeySequence>
#include <Qsci/qscicommandset.h>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

constexpr int Control = Qt::ControlModifier;
constexpr int ControlShift = int(Qt::ControlModifier) | int(Qt::ShiftModifier);

/// Undo and redo go back in the named steps; the others duplicate, cut or shift things about unasked.
constexpr int FreedKeys[] = {
    Control | Qt::Key_Z,
    Control | Qt::Key_Y,
    ControlShift | Qt::Key_Z,
    int(Qt::AltModifier) | Qt::Key_Backspace,
    Control | Qt::Key_D,
    Control | Qt::Key_L,
    ControlShift | Qt::Key_L,
    Control | Qt::Key_T,
    ControlShift | Qt::Key_T,
    Control | Qt::Key_U,
    ControlShift | Qt::Key_U,
    Control | Qt::Key_Slash,
    ControlShift | Qt::Key_Slash,
    Control | Qt::Key_Backslash,
    ControlShift | Qt::Key_Backslash,
    Control | Qt::Key_BracketLeft,
    ControlShift | Qt::Key_BracketLeft,
    Control | Qt::Key_BracketRight,
    ControlShift | Qt::Key_BracketRight,
    Control | Qt::Key_Up,
    Control | Qt::Key_Down,
    Control | Qt::Key_Plus,
    Control | Qt::Key_Minus,
};

} // namespace

void freeKeys(QsciScintilla& editor)
{
    for (const int key : FreedKeys) {
        QsciCommand* command = editor.standardCommands()->boundTo(key);
        if (!command)
            continue;
        if (command->alternateKey() == key)
            command->setAlternateKey(0);
        if (command->key() == key)
            command->setKey(0);
    }
}

} // namespace ui
