// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/about_dialog.h"
#include "ui/busy_strip.h"
#include "ui/contract_list.h"
#include "ui/file_facts.h"
#include "ui/file_pane.h"
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
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize SmallestWindow(720, 420);
constexpr QSize FirstWindow(1200, 760);
constexpr int NavigatorWidth = 360;

constexpr const char* GeometryKey = "window/geometry";
constexpr const char* SplitterKey = "window/splitter";
constexpr const char* ZoomKey = "text/zoom";

/// The folder that is dragged, if it is one and nothing else.
QString draggedFolder(const QMimeData& data)
{
    if (data.urls().size() != 1)
        return {};
    const QString path = data.urls().constFirst().toLocalFile();
    return QFileInfo(path).isDir() ? path : QString();
}

QString repositoryName(const Snapshot& snapshot)
{
    return toShown(snapshot.repository->root().filename().string());
}

} // namespace

MainWindow::MainWindow(std::optional<SamplePlace> sample, QWidget* parent)
    : QMainWindow(parent)
    , m_sample(std::move(sample))
    , m_appearance(m_commands)
    , m_notice(new NoticeStrip)
    , m_context(new QWidget)
    , m_repositoryName(new QLabel)
    , m_reload(new QToolButton)
    , m_revisions(new RevisionPicker)
    , m_centre(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_contracts(new ContractList)
    , m_pane(new FilePane)
    , m_busy(new BusyStrip)
    , m_coverage(new QLabel)
    , m_facts(new FileFacts)
{
    setMinimumSize(SmallestWindow);
    setAcceptDrops(true);
    m_commands.fillMenus(*menuBar());
    setUpContext();
    setUpCentre();
    setUpStatusBar();
    connectWorkspace();
    connectCommands();
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

    m_splitter->addWidget(m_contracts);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setFocusProxy(m_contracts);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({NavigatorWidth, FirstWindow.width() - NavigatorWidth});
    m_contracts->setMinimumWidth(260);
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_nothingFound),
             static_cast<QWidget*>(m_splitter)})
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
    statusBar()->addPermanentWidget(m_facts);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(&m_workspace, &Workspace::fileChanged, this, &MainWindow::showFile);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showFailure);
    connect(&m_workspace, &Workspace::busyChanged, m_busy, &BusyStrip::setBusy);
    connect(m_busy, &BusyStrip::cancelled, &m_workspace, &Workspace::cancel);
    connect(m_revisions, &RevisionPicker::revisionChosen, &m_workspace, &Workspace::lookAt);
    connect(m_contracts, &ContractList::fileChosen, &m_workspace, &Workspace::readFile);
    connect(m_contracts, &ContractList::absentChosen, this, [this](const QString& name) {
        m_workspace.closeFile();
        m_pane->showAbsence(name, m_contracts->aboutChosen());
        m_facts->setFile(nullptr);
        enableCommands();
    });
    connect(
        m_pane->view(), &TextView::caretMoved, this, [this] { m_facts->setCaret(m_pane->view()->caret()); });
    connect(m_facts, &FileFacts::placeChosen, this, [this](core::Position place) {
        m_pane->view()->setCaret(place);
        m_pane->view()->setFocus();
    });
}

void MainWindow::connectCommands()
{
    const auto on = [this](CommandId id, auto act) {
        m_commands.on(id, this, act);
    };
    on(CommandId::OpenRepository, [this] { chooseRepository(); });
    on(CommandId::OpenSample, [this] { openSample(); });
    on(CommandId::Reload, [this] { m_workspace.reload(); });
    on(CommandId::Quit, [this] { close(); });
    on(CommandId::CopyPath, [this] { copyPath(); });
    on(CommandId::NextPane, [this] { movePane(1); });
    on(CommandId::PreviousPane, [this] { movePane(-1); });
    on(CommandId::About, [this] { AboutDialog(this).exec(); });
}

void MainWindow::connectViewCommands()
{
    TextView* view = m_pane->view();
    const auto on = [this, view](CommandId id, auto act) {
        m_commands.on(id, view, act);
    };
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
    setTabOrder(m_reload, m_contracts);
    setTabOrder(m_contracts, m_pane);
    setTabOrder(m_pane, m_facts);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    resize(FirstWindow.boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(settings.value(QLatin1String(GeometryKey)).toByteArray());
    m_splitter->restoreState(settings.value(QLatin1String(SplitterKey)).toByteArray());
    m_pane->view()->setZoom(settings.value(QLatin1String(ZoomKey), 0).toInt());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(QLatin1String(GeometryKey), saveGeometry());
    settings.setValue(QLatin1String(SplitterKey), m_splitter->saveState());
    settings.setValue(QLatin1String(ZoomKey), m_pane->view()->zoom());
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
    if (m_pane->file())
        QGuiApplication::clipboard()->setText(
            fromPath(m_workspace.snapshot()->repository->root() / m_pane->file()->path));
}

void MainWindow::movePane(int step)
{
    const QList<QWidget*> panes {m_revisions, m_contracts, m_pane->view()};
    const auto holdsFocus = [](const QWidget* pane) {
        return pane->isAncestorOf(QApplication::focusWidget());
    };
    qsizetype current = -1;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (panes[pane]->hasFocus() || holdsFocus(panes[pane]))
            current = pane;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        current = (current + step + panes.size()) % panes.size();
        if (panes[current]->isVisible() && panes[current]->isEnabled()) {
            panes[current]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
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
    m_centre->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_nothingFound) : m_splitter);
    m_facts->setFile(nullptr);
    m_contracts->setDiscovery(snapshot.discovery);
    m_centre->currentWidget()->setFocus();
    enableCommands();
}

void MainWindow::showFile(std::shared_ptr<const OpenFile> file)
{
    if (file)
        m_pane->showFile(file, m_contracts->aboutChosen());
    else
        m_pane->showAbsence({}, tr("This file could not be read."));
    m_facts->setFile(std::move(file));
    m_facts->setCaret(m_pane->view()->caret());
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
    const bool hasFile = m_pane->file() != nullptr;
    for (const CommandId id : {CommandId::CopyPath, CommandId::Find, CommandId::FindNext,
             CommandId::FindPrevious, CommandId::ZoomIn, CommandId::ZoomOut, CommandId::ResetZoom})
        m_commands.action(id)->setEnabled(hasFile);
}

} // namespace ui
