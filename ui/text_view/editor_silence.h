// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: no event is worth its time while hundreds of lines are dressed, since QScintilla
// would count characters for each.
#pragma once

#include <Qsci/qsciscintilla.h>

namespace ui {

class EditorSilence {
public:
    explicit EditorSilence(QsciScintilla& editor)
        : m_editor(editor)
        , m_mask(editor.SendScintilla(QsciScintillaBase::SCI_GETMODEVENTMASK))
    {
        editor.SendScintilla(QsciScintillaBase::SCI_SETMODEVENTMASK, 0UL);
    }
    ~EditorSilence()
    {
        m_editor.SendScintilla(QsciScintillaBase::SCI_SETMODEVENTMASK, static_cast<unsigned long>(m_mask));
    }
    Q_DISABLE_COPY_MOVE(EditorSilence)

private:
    QsciScintilla& m_editor;
    long m_mask;
};

} // namespace ui
