// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/text_travel.h"

#include "ui/editor/editor_view.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <utility>

namespace ui {

TextTravel::TextTravel(Workspace& workspace, EditorView& editor, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_editor(editor)
{
    connect(&editor, &EditorView::fileShown, this, &TextTravel::arrive);
}

void TextTravel::goTo(const std::string& file, std::uint32_t offset)
{
    go(file, [this, file, offset] { m_editor.goTo(file, offset); });
}

void TextTravel::goToLine(const std::string& file, int line)
{
    go(file, [this, line] {
        m_editor.view()->setCaret({static_cast<std::uint32_t>(line), 0});
        m_editor.view()->showAroundCaret();
        m_editor.view()->setFocus();
    });
}

/// What is in front is there already; everything else is read as it is now.
void TextTravel::go(const std::string& file, std::function<void()> arrive)
{
    emit leaving();
    m_wanted = file;
    m_arrive = std::move(arrive);
    if (m_editor.file() && m_editor.file()->path == file)
        this->arrive();
    else
        m_workspace.readFile(file);
}

void TextTravel::arrive()
{
    if (m_wanted.empty() || !m_editor.file() || m_editor.file()->path != m_wanted)
        return;
    m_wanted.clear();
    std::exchange(m_arrive, nullptr)();
    emit arrived();
}

} // namespace ui
