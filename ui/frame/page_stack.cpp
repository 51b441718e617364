// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_stack.h"

#include "ui/frame/page_frame.h"
#include "ui/status_page.h"

#include <QAction>

namespace ui {

namespace {

constexpr CommandId OfPages[] = {CommandId::ShowEdit, CommandId::ShowCompare, CommandId::ShowReview,
    CommandId::ShowPacket, CommandId::NextWorkspace, CommandId::PreviousWorkspace};

} // namespace

CommandId commandOf(PageId page)
{
    return OfPages[static_cast<std::size_t>(page)];
}

PageStack::PageStack(const WorkspacePages& pages, const Commands& commands, QWidget* parent)
    : QStackedWidget(parent)
    , m_commands(commands)
{
    for (const PageId page : AllPages) {
        auto* frame = new PageFrame(pages[static_cast<std::size_t>(page)], this);
        m_frames[static_cast<std::size_t>(page)] = frame;
        addWidget(frame);
        connect(frame, &PageFrame::panesChanged, this, &PageStack::checkPanes);
    }
    connectCommands();
    commands.action(commandOf(m_current))->setChecked(true);
    setWorking(false);
}

void PageStack::connectCommands()
{
    for (const PageId page : AllPages)
        m_commands.on(commandOf(page), this, [this, page] { showPage(page); });
    m_commands.on(CommandId::NextWorkspace, this, [this] { step(1); });
    m_commands.on(CommandId::PreviousWorkspace, this, [this] { step(std::size(AllPages) - 1); });
    m_commands.on(
        CommandId::ShowNavigator, this, [this](bool isShown) { frameOf(m_current).showNavigator(isShown); });
    m_commands.on(
        CommandId::ShowInspector, this, [this](bool isShown) { frameOf(m_current).showInspector(isShown); });
}

void PageStack::step(std::size_t by)
{
    showPage(AllPages[(static_cast<std::size_t>(m_current) + by) % std::size(AllPages)]);
}

void PageStack::showPage(PageId page)
{
    m_current = page;
    m_commands.action(commandOf(page))->setChecked(true);
    setCurrentWidget(&frameOf(page));
    checkPanes();
    emit pageShown(page);
    takeKeys();
}

void PageStack::takeKeys()
{
    frameOf(m_current).takeKeys();
}

void PageStack::offerInspector(PageId page, const QString& title)
{
    frameOf(page).offerInspector(title);
}

void PageStack::showCentreAlone(PageId page, bool isAlone)
{
    frameOf(page).showCentreAlone(isAlone);
}

void PageStack::setSituation(const Situation& situation)
{
    m_situation = situation;
    for (const PageId page : AllPages) {
        const std::optional<PageAbsence> absence = absenceOf(page, situation);
        const bool isPassed = absence && absence->offersTexts && m_pairOfTexts == situation.study->asked;
        frameOf(page).setInstead(absence && !isPassed ? makeInstead(*absence) : nullptr);
    }
}

QWidget* PageStack::makeInstead(const PageAbsence& absence)
{
    QList<QAction*> actions;
    for (const CommandId id : absence.actions) {
        if (m_commands.action(id)->isVisible())
            actions << m_commands.action(id);
    }
    if (absence.offersTexts) {
        auto* show = new QAction(tr("Show the &Texts"), this);
        connect(show, &QAction::triggered, this, [this] {
            m_pairOfTexts = m_situation.study->asked;
            setSituation(m_situation);
        });
        actions.insert(1, show);
    }
    auto* instead = new StatusPage(actions);
    instead->setSentence(absence.sentence, absence.hint);
    for (QAction* action : actions) {
        if (action->parent() == this)
            action->setParent(instead);
    }
    return instead;
}

void PageStack::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    for (const CommandId id : OfPages)
        m_commands.action(id)->setEnabled(isWorking);
    checkPanes();
}

void PageStack::checkPanes()
{
    const PageFrame& frame = frameOf(m_current);
    QAction* navigator = m_commands.action(CommandId::ShowNavigator);
    QAction* inspector = m_commands.action(CommandId::ShowInspector);
    navigator->setEnabled(m_isWorking && frame.hasNavigator());
    inspector->setEnabled(m_isWorking && frame.hasInspector());
    navigator->setChecked(frame.isNavigatorShown());
    inspector->setChecked(frame.isInspectorShown());
}

QList<QWidget*> PageStack::visiblePanes() const
{
    return frameOf(m_current).visiblePanes();
}

QVariantList PageStack::saveState() const
{
    QVariantList states;
    for (const PageFrame* frame : m_frames)
        states << frame->saveState();
    return states;
}

void PageStack::restoreState(const QVariantList& states)
{
    for (std::size_t page = 0; page < m_frames.size(); ++page)
        m_frames[page]->restoreState(states.value(static_cast<qsizetype>(page)).toByteArray());
}

} // namespace ui
