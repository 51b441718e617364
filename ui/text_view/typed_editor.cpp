// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/typed_editor.h"

namespace ui {

bool TypedEditor::event(QEvent* event)
{
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

} // namespace ui
