// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_trail.h"

#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/text_travel.h"
#include "ui/frame/page_stack.h"
#include "ui/text_view/text_view.h"

#include <utility>

namespace ui {

WindowTrail::WindowTrail(
    Workspace& workspace, const Commands& commands, PageStack& pages, const EditPage& edit)
    : QObject(&pages)
    , m_workspace(workspace)
    , m_commands(commands)
    , m_pages(pages)
    , m_edit(edit)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &WindowTrail::note);
    const auto rest = [this] { m_rest.start(); };
    connect(&pages, &PageStack::pageShown, this, rest);
    connect(&workspace, &Workspace::selectionChanged, this, rest);
    connect(&workspace, &Workspace::fileChanged, this, rest);
    connect(&workspace, &Workspace::studyChanged, this, rest);
    connect(&edit.travel(), &TextTravel::leaving, this, [this] { m_trail.moveTo(current()); });
    connect(&edit.travel(), &TextTravel::arrived, this, &WindowTrail::noteJump);
    commands.on(CommandId::GoBack, this, [this] { go(-1); });
    commands.on(CommandId::GoForward, this, [this] { go(1); });
    enable();
}

VisitedPlace WindowTrail::current() const
{
    VisitedPlace place {.page = m_pages.current()};
    if (place.page == PageId::Compare || place.page == PageId::Review) {
        place.change = m_workspace.selected();
    } else if (place.page == PageId::Edit && m_edit.editor().file()) {
        place.file = m_edit.editor().file()->path;
        place.line = static_cast<int>(m_edit.editor().view()->caret().line);
    }
    return place;
}

/// What is on its way to a file is there once it is read.
void WindowTrail::note()
{
    const auto& snapshot = m_workspace.snapshot();
    if (!snapshot || (m_pages.current() == PageId::Edit && m_workspace.isBusy()))
        return;
    m_isGoing = false;
    if (m_repository != snapshot->repository.get())
        m_trail.clear();
    m_repository = snapshot->repository.get();
    // Typing and scrolling lead nowhere.
    if (m_trail.isInSight(current()))
        m_trail.moveTo(current());
    else
        m_trail.visit(current());
    enable();
}

/// Also within a file.
void WindowTrail::noteJump()
{
    if (std::exchange(m_isGoing, false))
        return;
    m_trail.visit(current());
    enable();
}

void WindowTrail::go(int step)
{
    if (!m_trail.canGo(step))
        return;
    m_trail.moveTo(current());
    const VisitedPlace place = m_trail.go(step);
    m_pages.showPage(place.page);
    if (!place.change.empty())
        m_workspace.select(place.change);
    if (!place.file.empty() && place != current()) {
        m_isGoing = true;
        m_edit.travel().goToLine(place.file, place.line);
    }
    enable();
}

void WindowTrail::enable()
{
    m_commands.action(CommandId::GoBack)->setEnabled(m_trail.canGo(-1));
    m_commands.action(CommandId::GoForward)->setEnabled(m_trail.canGo(1));
}

} // namespace ui
