// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/about_dialog.h"
#include "ui/busy_strip.h"
#include "ui/edit_page.h"
#include "ui/file_facts.h"
#include "ui/frame/drawer.h"
#include "ui/frame/line_splitter.h"
#include "ui/frame/page_frame.h"
#include "ui/frame/rail.h"
#include "ui/notice_strip.h"
#include "ui/revision_picker.h"
#include "ui/status_page.h"
#include "ui/text.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr QSize SmallestWindow(720, 420);
constexpr QSize FirstWindow(1200, 760);
constexpr const char* GeometryKey = "window/geometry";
constexpr const char* PagesKey = "window/pages";
constexpr const char* DrawerKey = "window/drawer";
constexpr const char* ZoomKey = "text/zoom";

/// The folder that is dragged, if it is one and nothing else.
QString draggedFolder(const QMimeData& data)
{
    if (data.urls().size() != 1)
        return {};
    const QString path = data.urls().constFirst().toLocalFile();
    return QFileInfo(path).isDir() ? path : QString();
}

CommandId commandOf(PageId page)
{
    switch (page) {
    case PageId::Edit:
        return CommandId::ShowEdit;
    case PageId::Compare:
        return CommandId::ShowCompare;
    case PageId::Review:
        return CommandId::ShowReview;
    case PageId::Packet:
        break;
    }
    return CommandId::ShowPacket;
}

QString repositoryName(const Snapshot& snapshot)
{
    return toShown(snapshot.repository->root().filename().string());
}

} // namespace

MainWindow::MainWindow(std::optional<SamplePlace> sample, Surroundings surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_sample(std::move(sample))
    , m_workspace(std::move(surroundings))
    , m_appearance(m_commands)
    , m_notice(new NoticeStrip)
    , m_context(new QWidget)
    , m_repositoryName(new QLabel)
    , m_reload(new QToolButton)
    , m_revisions(new RevisionPicker)
    , m_centre(new QStackedWidget)
    , m_work(new QWidget)
    , m_edit(new EditPage(m_workspace, this))
    , m_pages(new QStackedWidget)
    , m_overDrawer(new LineSplitter(Qt::Vertical))
    , m_busy(new BusyStrip)
    , m_coverage(new QLabel)
{
    setMinimumSize(SmallestWindow);
    setAcceptDrops(true);
    m_commands.fillMenus(*menuBar());
    setUpContext();
    setUpPages();
    setUpDrawer();
    setUpCentre();
    setUpStatusBar();
    connectWorkspace();
    connectCommands();
    connectPageCommands();
    connectViewCommands();
    orderTabs();
    enableCommands();
    restoreState();
    m_welcome->setFocus();
    setWindowTitle(tr("Countersign"));
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpCentre()
{
    QAction* open = m_commands.action(CommandId::OpenRepository);
    QAction* openSample = m_commands.action(CommandId::OpenSample);
    m_welcome = new StatusPage(m_sample ? QList {open, openSample} : QList {open});
    m_welcome->setSentence(tr("Open a spec repository"),
        tr("Any git repository or folder with API contracts in it. A folder can be dropped here, too."));
    m_nothingFound = new StatusPage({open, m_commands.action(CommandId::Reload)});

    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_overDrawer, 1);
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_nothingFound), m_work})
        m_centre->addWidget(page);

    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_context);
    column->addWidget(m_notice);
    column->addWidget(m_centre, 1);
    setCentralWidget(all);
}

void MainWindow::setUpPages()
{
    const auto awaiting = [](const QString& sentence) {
        auto* page = new StatusPage({});
        page->setSentence(sentence);
        return WorkspacePage {.centre = {page, {}}};
    };
    const WorkspacePage pages[] = {m_edit->panes(),
        awaiting(tr("Changes stand here once a baseline and a candidate are compared.")),
        awaiting(tr("Changes wait here for a decision once a baseline and a candidate are compared.")),
        awaiting(tr("A packet is drawn up here once changes are decided."))};
    for (const PageId id : AllPages) {
        auto* frame = new PageFrame(pages[static_cast<std::size_t>(id)], m_pages);
        m_frames[static_cast<std::size_t>(id)] = frame;
        m_pages->addWidget(frame);
        connect(frame, &PageFrame::panesChanged, this, &MainWindow::checkPanes);
    }
    QList<QAction*> workspaces;
    for (const PageId page : AllPages)
        workspaces << m_commands.action(commandOf(page));
    m_rail = new Rail(workspaces);
}

void MainWindow::setUpDrawer()
{
    m_drawer = new Drawer(m_commands.action(CommandId::ShowDrawer));
    auto* jobs = new StatusPage({});
    jobs->setSentence(tr("Nothing is being done."));
    m_drawer->add({jobs, tr("Jobs")});
    m_drawer->hide();
    m_overDrawer->addWidget(m_pages);
    m_overDrawer->addWidget(m_drawer);
    m_overDrawer->setStretchFactor(0, 1);
    m_overDrawer->setSizes({3, 1});
}

void MainWindow::setUpContext()
{
    QFont bold = font();
    bold.setBold(true);
    m_repositoryName->setFont(bold);
    m_repositoryName->setTextFormat(Qt::PlainText);
    m_repositoryName->setAccessibleName(tr("Repository"));
    auto* at = new QLabel(tr("&Revision"));
    at->setBuddy(m_revisions);
    m_reload->setDefaultAction(m_commands.action(CommandId::Reload));
    m_reload->setAutoRaise(true);
    m_reload->setFocusPolicy(Qt::TabFocus);
    m_reload->setAccessibleName(tr("Reload"));

    auto* row = new QHBoxLayout(m_context);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(m_repositoryName);
    row->addWidget(at);
    row->addWidget(m_revisions);
    row->addWidget(m_reload);
    row->addStretch(1);
    m_context->hide();
}

void MainWindow::setUpStatusBar()
{
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setAccessibleName(tr("Coverage"));
    m_coverage->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_busy);
    statusBar()->addWidget(m_coverage);
    statusBar()->addPermanentWidget(m_edit->facts());
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(m_edit, &EditPage::fileShown, this, &MainWindow::enableCommands);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showFailure);
    connect(&m_workspace, &Workspace::progressChanged, m_busy,
        [this](const Progress& progress) { m_busy->setBusy(progress.what); });
    connect(m_busy, &BusyStrip::cancelled, &m_workspace, &Workspace::cancel);
    connect(m_revisions, &RevisionPicker::revisionChosen, &m_workspace, &Workspace::lookAt);
}

void MainWindow::connectCommands()
{
    const auto on = [this](CommandId id, auto act) { m_commands.on(id, this, act); };
    on(CommandId::OpenRepository, [this] { chooseRepository(); });
    on(CommandId::OpenSample, [this] { openSample(); });
    on(CommandId::Reload, [this] { m_workspace.reload(); });
    on(CommandId::Quit, [this] { close(); });
    on(CommandId::CopyPath, [this] { copyPath(); });
    on(CommandId::NextPane, [this] { movePane(1); });
    on(CommandId::PreviousPane, [this] { movePane(-1); });
    on(CommandId::About, [this] { AboutDialog(this).exec(); });
}

void MainWindow::connectPageCommands()
{
    for (const PageId page : AllPages)
        m_commands.on(commandOf(page), this, [this, page] { showPage(page); });
    m_commands.action(commandOf(m_page))->setChecked(true);
    const auto step = [this](std::size_t by) {
        const auto next = (static_cast<std::size_t>(m_page) + by) % std::size(AllPages);
        showPage(AllPages[next]);
    };
    m_commands.on(CommandId::NextWorkspace, this, [step] { step(1); });
    m_commands.on(CommandId::PreviousWorkspace, this, [step] { step(std::size(AllPages) - 1); });
    m_commands.on(
        CommandId::ShowNavigator, this, [this](bool isShown) { frameOf(m_page).showNavigator(isShown); });
    m_commands.on(
        CommandId::ShowInspector, this, [this](bool isShown) { frameOf(m_page).showInspector(isShown); });
    m_commands.on(CommandId::ShowDrawer, this, [this](bool isShown) { m_drawer->setVisible(isShown); });
}

void MainWindow::connectViewCommands()
{
    TextView* view = m_edit->view();
    const auto on = [this, view](CommandId id, auto act) { m_commands.on(id, view, act); };
    on(CommandId::Find, [view] { view->openFindBar(); });
    on(CommandId::FindNext, [view] { view->findNext(); });
    on(CommandId::FindPrevious, [view] { view->findPrevious(); });
    on(CommandId::ZoomIn, [view] { view->zoomBy(1); });
    on(CommandId::ZoomOut, [view] { view->zoomBy(-1); });
    on(CommandId::ResetZoom, [view] { view->setZoom(0); });
}

void MainWindow::orderTabs()
{
    setTabOrder(m_revisions, m_reload);
    setTabOrder(m_reload, m_rail);
    QWidget* last = m_rail->lastButton();
    for (const PageFrame* frame : m_frames) {
        for (QWidget* pane : frame->panes()) {
            setTabOrder(last, pane);
            last = pane;
        }
    }
    setTabOrder(last, m_drawer);
    setTabOrder(m_drawer, m_edit->facts());
}

void MainWindow::restoreState()
{
    const QSettings settings;
    resize(FirstWindow.boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(settings.value(QLatin1String(GeometryKey)).toByteArray());
    const QVariantList pages = settings.value(QLatin1String(PagesKey)).toList();
    for (std::size_t page = 0; page < m_frames.size(); ++page)
        m_frames[page]->restoreState(pages.value(static_cast<qsizetype>(page)).toByteArray());
    m_overDrawer->restoreState(settings.value(QLatin1String(DrawerKey)).toByteArray());
    m_edit->view()->setZoom(settings.value(QLatin1String(ZoomKey), 0).toInt());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(QLatin1String(GeometryKey), saveGeometry());
    QVariantList pages;
    for (const PageFrame* frame : m_frames)
        pages << frame->saveState();
    settings.setValue(QLatin1String(PagesKey), pages);
    settings.setValue(QLatin1String(DrawerKey), m_overDrawer->saveState());
    settings.setValue(QLatin1String(ZoomKey), m_edit->view()->zoom());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFolder(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_workspace.open(toPath(draggedFolder(*event->mimeData())));
}

void MainWindow::chooseRepository()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a spec repository"));
    if (!folder.isEmpty())
        m_workspace.open(toPath(folder));
}

void MainWindow::openSample()
{
    m_workspace.openSample(m_sample->resources, m_sample->folder);
}

void MainWindow::copyPath()
{
    if (m_edit->file())
        QGuiApplication::clipboard()->setText(
            fromPath(m_workspace.snapshot()->repository->root() / m_edit->file()->path));
}

/// Each page keeps what had the keys in it.
void MainWindow::showPage(PageId page)
{
    if (page != m_page)
        m_lastFocus[static_cast<std::size_t>(m_page)] = frameOf(m_page).focusWidget();
    m_page = page;
    m_commands.action(commandOf(page))->setChecked(true);
    m_pages->setCurrentWidget(&frameOf(page));
    checkPanes();
    QWidget* before = m_lastFocus[static_cast<std::size_t>(page)];
    const QList<QWidget*> panes = frameOf(page).visiblePanes();
    if (before && before->isVisible())
        before->setFocus();
    else if (!panes.isEmpty())
        panes.front()->setFocus();
}

void MainWindow::checkPanes()
{
    const PageFrame& frame = frameOf(m_page);
    QAction* navigator = m_commands.action(CommandId::ShowNavigator);
    QAction* inspector = m_commands.action(CommandId::ShowInspector);
    const bool isWorking = m_centre->currentWidget() == m_work;
    navigator->setEnabled(isWorking && frame.hasNavigator());
    inspector->setEnabled(isWorking && frame.hasInspector());
    navigator->setChecked(frame.isNavigatorShown());
    inspector->setChecked(frame.isInspectorShown());
}

QList<QWidget*> MainWindow::visiblePanes() const
{
    QList<QWidget*> panes {m_revisions, m_rail};
    panes << frameOf(m_page).visiblePanes() << m_drawer;
    erase_if(panes, [](const QWidget* pane) { return !pane->isVisible() || !pane->isEnabled(); });
    return panes;
}

void MainWindow::movePane(int step)
{
    const QList<QWidget*> panes = visiblePanes();
    const QWidget* focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(
        panes, [focus](const QWidget* pane) { return pane == focus || pane->isAncestorOf(focus); });
    if (panes.isEmpty())
        return;
    const qsizetype from = current != panes.end() ? current - panes.begin() : step > 0 ? -1 : 0;
    panes[(from + step + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

void MainWindow::showSnapshot(const Snapshot& snapshot)
{
    m_notice->hide();
    const QString name = repositoryName(snapshot);
    m_repositoryName->setText(name);
    m_repositoryName->setToolTip(toShown(snapshot.repository->root().string()));
    m_revisions->setSnapshot(snapshot);
    m_context->show();
    setWindowTitle(tr("%1, %2 — Countersign").arg(name, revisionText(snapshot.revision)));

    const auto looked = static_cast<int>(snapshot.discovery->filesLookedAt);
    const auto found = static_cast<int>(snapshot.discovery->contracts.size());
    const bool isEmpty = found == 0 && snapshot.discovery->skipped.empty();
    m_coverage->setText(tr("%n contract(s)", nullptr, found) + ' ' + tr("in %n file(s)", nullptr, looked));
    m_nothingFound->setSentence(
        tr("No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).", nullptr, looked));
    const bool wasWorking = m_centre->currentWidget() == m_work;
    m_centre->setCurrentWidget(isEmpty ? m_nothingFound : m_work);
    if (isEmpty)
        m_nothingFound->setFocus();
    else if (!wasWorking)
        showPage(m_page);
    enableCommands();
}

void MainWindow::showFailure(const core::Error& error)
{
    m_notice->showNotice(toShown(error.message), toShown(error.hint));
}

void MainWindow::enableCommands()
{
    m_commands.action(CommandId::OpenSample)->setEnabled(m_sample.has_value());
    m_commands.action(CommandId::Reload)->setEnabled(m_workspace.snapshot() != nullptr);
    const bool isWorking = m_centre->currentWidget() == m_work;
    for (const CommandId id :
        {CommandId::ShowEdit, CommandId::ShowCompare, CommandId::ShowReview, CommandId::ShowPacket,
            CommandId::NextWorkspace, CommandId::PreviousWorkspace, CommandId::ShowDrawer})
        m_commands.action(id)->setEnabled(isWorking);
    checkPanes();
    const bool hasFile = m_edit->file() != nullptr;
    for (const CommandId id : {CommandId::CopyPath, CommandId::Find, CommandId::FindNext,
             CommandId::FindPrevious, CommandId::ZoomIn, CommandId::ZoomOut, CommandId::ResetZoom})
        m_commands.action(id)->setEnabled(hasFile);
}

} // namespace ui
