// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/large_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

constexpr const char* SilentProperty = "countersignSilent";

QAccessibleInterface* describeSilently(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (className != QLatin1String("QsciScintillaBase") || !widget
        || !widget->property(SilentProperty).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::EditableText);
}

/// The newest factory is asked first.
void installDescription()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(describeSilently);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace

void setSilent(QsciScintilla& editor, bool silent)
{
    using S = QsciScintillaBase;
    installDescription();
    if (isSilent(editor) == silent)
        return;
    editor.setProperty(SilentProperty, silent);
    // Asked for once only: an interface that exists must go.
    if (QAccessibleInterface* description = QAccessible::queryAccessibleInterface(&editor))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(description));
    const int events = silent ? S::SC_MOD_BEFOREINSERT | S::SC_MOD_BEFOREDELETE : S::SC_MODEVENTMASKALL;
    editor.SendScintilla(S::SCI_SETMODEVENTMASK, static_cast<unsigned long>(events));
}

bool isSilent(const QsciScintilla& editor)
{
    return editor.property(SilentProperty).toBool();
}

void loadText(QsciScintilla& editor, std::string_view bytes)
{
    using S = QsciScintillaBase;
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
