// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/prepare_page.h"

#include "ui/card/card_section.h"
#include "ui/card/wrapped_label.h"
#include "ui/meeting/attendees_panel.h"
#include "ui/meeting/prepare_times.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int PrepareMargin = 16;
/// In widths of an "x": wider, the fields only drift apart.
constexpr int WidestForm = 90;
constexpr qreal TitleScale = 1.4;

QString votesFileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return file.endsWith(QLatin1String(".votes.json")) ? file : QString();
}

} // namespace

PreparePage::PreparePage(QWidget* parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setAccessibleName(tr("Prepare the meeting"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody());
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(scroll, 1);
    lines->addWidget(makeRule(this));
    lines->addWidget(makeFoot());
    setFocusProxy(m_start);
}

QWidget* PreparePage::makeBody()
{
    auto* body = new QWidget;
    auto* form = new QWidget(body);
    auto* title = new WrappedLabel(form, WrappedLabel::Voice::Strong);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * TitleScale);
    title->setFont(large);
    title->say(tr("Prepare the meeting"));
    auto* roomSection = new CardSection(tr("Who comes"), form);
    m_attendees = new AttendeesPanel(form);
    roomSection->add(m_attendees);
    auto* timeSection = new CardSection(tr("Time"), form);
    m_times = new PrepareTimes(form);
    timeSection->add(m_times);
    auto* lines = new QVBoxLayout(form);
    lines->setContentsMargins(PrepareMargin, PrepareMargin, PrepareMargin, PrepareMargin);
    lines->setSpacing(16);
    for (QWidget* part :
        std::initializer_list<QWidget*> {title, roomSection, timeSection, makeVotes(form), makeScreens(form)})
        lines->addWidget(part);
    lines->addStretch(1);
    form->setMaximumWidth(fontMetrics().horizontalAdvance('x') * WidestForm);
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(form, 1);
    across->addStretch();
    connect(m_attendees, &AttendeesPanel::presenceWanted, this, &PreparePage::setPresent);
    return body;
}

QWidget* PreparePage::makeVotes(QWidget* body)
{
    auto* section = new CardSection(tr("Votes before the meeting"), body);
    m_votes = new WrappedLabel(body);
    auto* import = new QPushButton(tr("Import votes…"), body);
    import->setAutoDefault(false);
    import->setAccessibleDescription(
        tr("A .votes.json file that somebody handed over; it can be dropped here, too."));
    auto* hint = new WrappedLabel(body, WrappedLabel::Voice::Quiet);
    hint->say(tr("Files ending in `.votes.json` can be dropped here. Whoever works in this repository brings "
                 "theirs by git."));
    section->add(m_votes);
    section->add(hint);
    auto* across = new QWidget(body);
    auto* row = new QHBoxLayout(across);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(import);
    row->addStretch();
    section->add(across);
    connect(import, &QPushButton::clicked, this, &PreparePage::importWanted);
    return section;
}

QWidget* PreparePage::makeScreens(QWidget* body)
{
    auto* section = new CardSection(tr("Screens"), body);
    m_screens = new WrappedLabel(body);
    m_swap = new QPushButton(tr("Swap"), body);
    m_swap->setAutoDefault(false);
    m_swap->setAccessibleDescription(tr("Swaps the screens of Stage and Desk."));
    auto* across = new QWidget(body);
    auto* row = new QHBoxLayout(across);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_screens, 1);
    row->addWidget(m_swap);
    section->add(across);
    connect(m_swap, &QPushButton::clicked, this, &PreparePage::swapWanted);
    return section;
}

QWidget* PreparePage::makeFoot()
{
    m_start = new QPushButton(tr("Start the meeting"), this);
    m_start->setDefault(true);
    m_start->setToolTip(tr("F5 starts it, too."));
    auto* notNow = new QPushButton(tr("Not now"), this);
    notNow->setAutoDefault(false);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(PrepareMargin, 8, PrepareMargin, 8);
    row->addWidget(m_start);
    row->addWidget(notNow);
    row->addStretch();
    connect(m_start, &QPushButton::clicked, this, &PreparePage::startWanted);
    connect(notNow, &QPushButton::clicked, this, &PreparePage::givenUp);
    return foot;
}

void PreparePage::showPlan(const core::MeetingPlan& plan)
{
    m_attendees->showAttendees(plan.attendees);
    m_times->showTimes(plan.timeBox, plan.share);
}

core::MeetingPlan PreparePage::plan() const
{
    return {m_times->timeBox(), m_times->share(), m_attendees->attendees()};
}

void PreparePage::showShares(std::size_t count)
{
    m_times->showShares(count);
}

void PreparePage::showVotes(const QString& votes)
{
    m_votes->say(votes);
}

void PreparePage::showScreens(const QString& screens, bool canSwap)
{
    m_screens->say(screens);
    m_swap->setVisible(canSwap);
}

void PreparePage::setPresent(const core::Attendee& who, bool isPresent)
{
    std::vector<core::Attendee> attendees = m_attendees->attendees();
    const auto known = std::ranges::find(attendees, who.name, &core::Attendee::name);
    if (known == attendees.end())
        attendees.push_back({who.name, who.role, isPresent});
    else
        known->isPresent = isPresent;
    m_attendees->showAttendees(attendees);
}

void PreparePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!votesFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PreparePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit votesDropped(votesFileIn(*event->mimeData()));
}

} // namespace ui
