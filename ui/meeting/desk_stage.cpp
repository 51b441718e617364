// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_stage.h"

#include "ui/meeting/desk_bar.h"
#include "ui/meeting/desk_course.h"
#include "ui/meeting/desk_screens.h"
#include "ui/meeting/desk_view.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/meeting/stage_window.h"
#include "ui/meeting/summary_page.h"

#include <QWidget>

namespace ui {

DeskStage::DeskStage(MeetingPage& page, DeskCourse& course, Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_workspace(workspace)
{
    connect(&page, &MeetingPage::faceChanged, this, [this] {
        if (m_page.face() != MeetingFace::None)
            make();
    });
    connect(&course, &DeskCourse::stageWanted, this, &DeskStage::showStage);
    connect(&course, &DeskCourse::swapWanted, this, [this] {
        make();
        m_screens->swap();
    });
}

DeskStage::~DeskStage() = default;

/// The Desk has its window only once the panes stand in it.
void DeskStage::make()
{
    if (m_stage)
        return;
    QWidget& desk = *m_page.centre()->window();
    m_stage = std::make_unique<StageWindow>(m_page.run(), m_workspace);
    // Whoever closes the Desk is done.
    m_stage->setAttribute(Qt::WA_QuitOnClose, false);
    m_screens = std::make_unique<DeskScreens>(*m_stage, desk);
    connect(m_stage.get(), &StageWindow::left, this, [this, &desk] {
        m_screens->hideStage();
        desk.activateWindow();
    });
    connect(m_stage.get(), &StageWindow::swapWanted, m_screens.get(), &DeskScreens::swap);
    connect(m_stage.get(), &StageWindow::packetWanted, &m_page.summary(), &SummaryPage::packetWanted);
    connect(m_screens.get(), &DeskScreens::changed, this, &DeskStage::tellScreens);
    tellScreens();
}

void DeskStage::showStage(bool isShown)
{
    make();
    if (isShown)
        m_screens->showStage();
    else
        m_screens->hideStage();
}

void DeskStage::tellScreens()
{
    m_page.preparing().showScreens(m_screens->text(), m_screens->hasTwo());
    m_page.desk().bar().showScreens(m_screens->text());
}

} // namespace ui
