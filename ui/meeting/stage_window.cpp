// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_window.h"

#include "ui/meeting/meeting_run.h"
#include "ui/meeting/stage_foot.h"
#include "ui/meeting/stage_print.h"
#include "ui/meeting/stage_view.h"
#include "ui/text.h"
#include "ui/toast.h"
#include "ui/workspace/workspace.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

namespace {

QString rowsKey(const QWidget& window)
{
    return QStringLiteral("stage/rows/%1").arg(window.screen() ? window.screen()->name() : QString());
}

/// "status" of "POST /orders > response 202 > body > items[] > status"
QString memberOf(const ChangeRef& change)
{
    QString member = change ? toShown(change.finding->path).section(QStringLiteral(" > "), -1) : QString();
    return member.remove(QStringLiteral("[]"));
}

} // namespace

StageWindow::StageWindow(MeetingRun& run, Workspace& workspace, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_run(run)
    , m_workspace(workspace)
    , m_view(new StageView(this))
    , m_foot(new StageFoot(m_view))
    , m_toast(new Toast(m_view))
    , m_making([this](const StageExample& example) { m_view->showWire(example.rows, example.title); })
{
    setWindowTitle(tr("Stage"));
    setAccessibleName(tr("Stage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    m_view->setFoot(m_foot);
    setFocusProxy(m_view);
    m_view->setFocusPolicy(Qt::StrongFocus);
    connectRun();
    connectView();
    showState();
}

StageWindow::~StageWindow() = default;

void StageWindow::connectRun()
{
    connect(&m_run, &MeetingRun::stateChanged, this, &StageWindow::showState);
    connect(&m_run, &MeetingRun::clockChanged, this, [this] { m_view->showClock(m_run.clock()); });
    connect(&m_run, &MeetingRun::blankChanged, this, &StageWindow::showBlank);
    connect(&m_run, &MeetingRun::said, this, &StageWindow::tell);
    connect(m_toast, &Toast::undoAsked, &m_workspace.statements().stack(), &QUndoStack::undo);
    for (const auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, signal, this, &StageWindow::showFoot);
}

void StageWindow::connectView()
{
    connect(m_view, &StageView::decided, &m_run, &MeetingRun::decide);
    connect(m_view, &StageView::parked, &m_run, [this](const QString& owner, const QString& due) {
        m_run.park(owner.toStdString(), due.toStdString());
    });
    connect(m_view, &StageView::askingBegun, m_toast, &QWidget::hide);
    connect(m_view, &StageView::keepWanted, &m_run, &MeetingRun::keepDecision);
    connect(m_foot, &StageFoot::deskWanted, this, &StageWindow::left);
    connect(m_foot, &StageFoot::printingWanted, this, &StageWindow::print);
    connect(m_foot, &StageFoot::endWanted, &m_run, &MeetingRun::end);
}

void StageWindow::showState()
{
    if (!m_run.isRunning())
        return;
    const MeetingState& state = *m_run.state();
    m_view->setPeople(people());
    m_view->showContent(stageContent(state, state.isAtSummary() ? m_run.minutes() : std::nullopt));
    m_view->showClock(m_run.clock());
    m_toast->setRoom(m_view->spareRoom());
    showExample();
}

/// As large as all the room reads, and where it hides neither a button nor a line of code.
void StageWindow::tell(const QString& sentence)
{
    QFont words = m_view->font();
    words.setPixelSize(m_view->layoutNow().textPixels);
    m_toast->setFont(words);
    m_toast->setRoom(m_view->spareRoom());
    m_toast->say(sentence, m_workspace.statements().stack().canUndo());
}

QStringList StageWindow::people() const
{
    QStringList people;
    for (const core::Attendee& each : m_run.state()->meeting.attendees)
        people << toShown(each.name);
    return people;
}

/// Truly black: the room looks at each other.
void StageWindow::showBlank(bool isBlank)
{
    m_view->setVisible(!isBlank);
    setFocusProxy(isBlank ? nullptr : m_view);
    setFocus();
    update();
}

void StageWindow::showExample()
{
    if (m_view->lens() != StageLens::Wire || m_run.state()->place.empty())
        return;
    m_making.start(
        [study = m_run.state()->standing->study, place = m_run.state()->place](const std::stop_token& stop) {
            const ChangeRef change = study->change(place);
            return stageExample(wireExamples(change, stop), memberOf(change));
        });
}

void StageWindow::showFoot()
{
    m_foot->setVisible(QGuiApplication::screens().size() < 2);
}

void StageWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void StageWindow::setRows(int rows)
{
    m_view->setRows(rows);
    QSettings().setValue(rowsKey(*this), rows);
}

void StageWindow::readRows()
{
    m_view->setRows(steppedRows(QSettings().value(rowsKey(*this), StageRows).toInt(), 0));
}

bool StageWindow::decide(StageDeed deed)
{
    switch (deed) {
    case StageDeed::Accept:
        m_view->choose("accept");
        return true;
    case StageDeed::AcceptWithPlan:
        m_view->choose("accept-with-plan");
        return true;
    case StageDeed::Reject:
        m_view->choose("reject");
        return true;
    case StageDeed::Defer:
        m_view->choose("defer");
        return true;
    case StageDeed::Park:
        m_view->askWhoFindsOut();
        return true;
    case StageDeed::Undo:
        m_workspace.statements().stack().undo();
        return true;
    default:
        return false;
    }
}

bool StageWindow::lookAround(StageDeed deed)
{
    switch (deed) {
    case StageDeed::More:
        m_view->showMore();
        return true;
    case StageDeed::Lens:
        m_view->setLens(m_view->lens() == StageLens::Text ? StageLens::Wire : StageLens::Text);
        showExample();
        return true;
    case StageDeed::Larger:
        setRows(steppedRows(m_view->rows(), 1));
        return true;
    case StageDeed::Smaller:
        setRows(steppedRows(m_view->rows(), -1));
        return true;
    case StageDeed::UsualSize:
        setRows(StageRows);
        return true;
    case StageDeed::Down:
        m_view->scrollBy(1);
        return true;
    case StageDeed::Up:
        m_view->scrollBy(-1);
        return true;
    default:
        return false;
    }
}

void StageWindow::act(StageDeed deed)
{
    if (decide(deed) || lookAround(deed))
        return;
    switch (deed) {
    case StageDeed::Next:
        m_run.next();
        return;
    case StageDeed::Previous:
        m_run.previous();
        return;
    case StageDeed::Leave:
        emit left();
        return;
    case StageDeed::Swap:
        emit swapWanted();
        return;
    case StageDeed::FullScreen:
        toggleFullScreen();
        return;
    case StageDeed::GoOn:
        if (m_run.state()->isAtSummary())
            emit packetWanted();
        return;
    default:
        return;
    }
}

/// A blank Stage comes back with any key that a clicker has.
void StageWindow::keyPressEvent(QKeyEvent* event)
{
    // What a form does not take is no key for the Stage behind it.
    const bool isHeard = m_run.isRunning() && !m_view->isAsking();
    const std::optional<StageDeed> deed = isHeard ? stageDeed(*event) : std::nullopt;
    if (!deed) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_run.isBlank() || *deed == StageDeed::Blank)
        m_run.setBlank(!m_run.isBlank());
    else
        act(*deed);
}

void StageWindow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

void StageWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_run.setClockShown(this, true);
    readRows();
    showFoot();
    showState();
    m_view->setFocus();
}

void StageWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_run.setClockShown(this, false);
}

/// The window goes, the meeting goes on.
void StageWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit left();
}

void StageWindow::print()
{
    if (m_run.isRunning())
        askToPrintStage(*m_run.state(), this);
}

} // namespace ui
