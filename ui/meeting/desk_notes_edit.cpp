// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_notes_edit.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int NoteLines = 4;

bool isPublishKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && event.modifiers() & Qt::ControlModifier;
}

} // namespace

NotesEdit::NotesEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NotesEdit::sizeHint() const
{
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {QPlainTextEdit::sizeHint().width(), NoteLines * fontMetrics().lineSpacing() + frame};
}

bool NotesEdit::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !isPublishKey(*static_cast<QKeyEvent*>(event)))
        return QPlainTextEdit::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        emit publishWanted();
    return true;
}

} // namespace ui
