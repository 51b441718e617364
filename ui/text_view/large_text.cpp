// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/large_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

constexpr const char* LargeTextProperty = "countersignLargeText";

QAccessibleInterface* describeLargeText(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (className != QLatin1String("QsciScintillaBase") || !widget
        || !widget->property(LargeTextProperty).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::EditableText);
}

/// The newest factory is asked first, and each of them once only: an interface that exists must go.
void describeAs(QsciScintilla& editor, bool large)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(describeLargeText);
        return true;
    }();
    Q_UNUSED(isInstalled)
    if (editor.property(LargeTextProperty).toBool() == large)
        return;
    editor.setProperty(LargeTextProperty, large);
    if (QAccessibleInterface* description = QAccessible::queryAccessibleInterface(&editor))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(description));
}

} // namespace

void loadText(QsciScintilla& editor, std::string_view bytes)
{
    using S = QsciScintillaBase;
    describeAs(editor, bytes.size() > LargeText);
    editor.setReadOnly(false);
    editor.SendScintilla(S::SCI_SETUNDOCOLLECTION, 0UL);
    // Nobody listens for the parts of a text that is replaced as a whole.
    const long eventMask = editor.SendScintilla(S::SCI_GETMODEVENTMASK);
    editor.SendScintilla(S::SCI_SETMODEVENTMASK, 0UL);
    editor.SendScintilla(S::SCI_CLEARALL);
    editor.SendScintilla(S::SCI_ALLOCATE, static_cast<unsigned long>(bytes.size()) + 1);
    editor.SendScintilla(S::SCI_ADDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.data());
    editor.SendScintilla(S::SCI_SETMODEVENTMASK, static_cast<unsigned long>(eventMask));
    editor.SendScintilla(S::SCI_SETUNDOCOLLECTION, 1UL);
    editor.SendScintilla(S::SCI_EMPTYUNDOBUFFER);
    editor.SendScintilla(S::SCI_GOTOPOS, 0UL);
    editor.setReadOnly(true);
}

} // namespace ui
