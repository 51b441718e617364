// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/typed_editor.h"

#include "ui/text_view/next_line.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <string>
#include <utility>

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

/// Commands of the window; QScintilla claims arrows whatever is held with them.
bool addsCaret(const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return held == (Qt::ControlModifier | Qt::AltModifier)
        && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

/// A letter of a menu or a button that is not there now. A Mac types other characters with that key.
bool isMnemonic([[maybe_unused]] const QKeyEvent& key)
{
#ifdef Q_OS_MACOS
    return false;
#else
    return key.modifiers() == Qt::AltModifier && !key.text().isEmpty();
#endif
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
    const bool isOfControl = isOfKey(*event) && !hasFocus() && isAncestorOf(QApplication::focusWidget());
    if (isOfControl || addsCaret(*event)) {
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

void TypedEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isBreak = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && hasManyCarets(*this))
        leaveOneCaret(*this);
    else if (isMnemonic(*event))
        event->ignore();
    else if (!isBreak || event->modifiers() != Qt::NoModifier || isReadOnly())
        QsciScintilla::keyPressEvent(event);
    else if (hasManyCarets(*this))
        breakLinesAtCarets(*this);
    else
        breakLine(*event);
}

/// What is written next stands below what its line opened, which QScintilla does not know.
void TypedEditor::breakLine(QKeyEvent& event)
{
    const long caret = SendScintilla(SCI_GETSELECTIONSTART);
    const long begin = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(lineFrom(caret)));
    // It hands out the zero behind the bytes, too.
    const QByteArray before = bytes(static_cast<int>(begin), static_cast<int>(caret)).left(caret - begin);
    const std::string indentation = indentationBelow(before.toStdString());
    setAutoIndent(false);
    QsciScintilla::keyPressEvent(&event);
    setAutoIndent(true);
    if (SendScintilla(SCI_GETCURRENTPOS) > caret && !indentation.empty())
        SendScintilla(SCI_REPLACESEL, indentation.c_str());
}

/// A view that is made smaller, by a drawer say, does not lose what somebody is writing.
void TypedEditor::resizeEvent(QResizeEvent* event)
{
    const long caret = lineFrom(SendScintilla(SCI_GETCURRENTPOS));
    const long below = SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(caret))
        - SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const bool wasSeen = below >= 0 && below < m_height / std::max(SendScintilla(SCI_TEXTHEIGHT), 1L);
    m_height = event->size().height();
    QsciScintilla::resizeEvent(event);
    if (wasSeen && isVisible())
        SendScintilla(SCI_SCROLLCARET);
}

long TypedEditor::lineFrom(long place) const
{
    return SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(place));
}

long TypedEditor::placeAt(const QMouseEvent& event) const
{
    const QPoint place = event.position().toPoint();
    return SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(place.x()), long {place.y()});
}

/// With Alt, a click adds a caret and dragging selects a column. Not left to QScintilla, which takes another
/// key for columns on each system, and here the one for following references.
void TypedEditor::mousePressEvent(QMouseEvent* event)
{
    const bool isColumn = event->button() == Qt::LeftButton && event->modifiers() == Qt::AltModifier;
    if (!isColumn)
        return QsciScintilla::mousePressEvent(event);
    m_selectedBefore = selections(*this);
    m_pressedAt = event->position().toPoint();
    m_anchor = placeAt(*event);
}

void TypedEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_selectedBefore.empty())
        return QsciScintilla::mouseMoveEvent(event);
    if (!isDragged(*event) && SendScintilla(SCI_SELECTIONISRECTANGLE) == 0)
        return;
    SendScintilla(SCI_SETRECTANGULARSELECTIONANCHOR, static_cast<unsigned long>(m_anchor));
    SendScintilla(SCI_SETRECTANGULARSELECTIONCARET, static_cast<unsigned long>(placeAt(*event)));
    SendScintilla(SCI_SCROLLCARET);
}

void TypedEditor::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_selectedBefore.empty())
        return QsciScintilla::mouseReleaseEvent(event);
    std::vector<Selected> wanted = std::exchange(m_selectedBefore, {});
    if (isDragged(*event))
        return;
    wanted.push_back({m_anchor, m_anchor});
    select(*this, wanted);
}

bool TypedEditor::isDragged(const QMouseEvent& event) const
{
    return (event.position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
}

/// From a control that lies over the text Tab leads on, or it would be written into the text.
bool TypedEditor::focusNextPrevChild(bool isNext)
{
    return hasFocus() ? QsciScintilla::focusNextPrevChild(isNext)
                      : QAbstractScrollArea::focusNextPrevChild(isNext);
}

} // namespace ui
