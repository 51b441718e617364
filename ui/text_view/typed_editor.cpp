// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/typed_editor.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui {

namespace {

/// Tab itself indents, and nobody must be caught in a text.
bool leavesText(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.modifiers() & Qt::ControlModifier)
        && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab);
}

bool isOfKey(const QEvent& event)
{
    return event.type() == QEvent::KeyPress || event.type() == QEvent::KeyRelease
        || event.type() == QEvent::ShortcutOverride;
}

} // namespace

bool TypedEditor::event(QEvent* event)
{
    // What a control over the text has no use for was not meant for the text.
    if (isOfKey(*event) && !hasFocus() && isAncestorOf(QApplication::focusWidget())) {
        event->ignore();
        return false;
    }
    if (leavesText(*event))
        return QAbstractScrollArea::focusNextPrevChild(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab);
    const bool isHandled = QsciScintilla::event(event);
    emit eventDone();
    return isHandled;
}

bool TypedEditor::viewportEvent(QEvent* event)
{
    const bool isHandled = QsciScintilla::viewportEvent(event);
    emit eventDone();
    return isHandled;
}

/// From a control that lies over the text Tab leads on, or it would be written into the text.
bool TypedEditor::focusNextPrevChild(bool isNext)
{
    return hasFocus() ? QsciScintilla::focusNextPrevChild(isNext)
                      : QAbstractScrollArea::focusNextPrevChild(isNext);
}

} // namespace ui
