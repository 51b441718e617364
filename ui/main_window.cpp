// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/about_dialog.h"
#include "ui/file_facts.h"
#include "ui/frame/branch_label.h"
#include "ui/frame/context_strip.h"
#include "ui/frame/coverage_line.h"
#include "ui/frame/drawer.h"
#include "ui/frame/job_log.h"
#include "ui/frame/line_splitter.h"
#include "ui/frame/notice_stack.h"
#include "ui/frame/page_frame.h"
#include "ui/frame/page_stack.h"
#include "ui/frame/progress_line.h"
#include "ui/frame/rail.h"
#include "ui/frame/revision_button.h"
#include "ui/frame/status_pill.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/window_cascade.h"
#include "ui/frame/workspace_notices.h"
#include "ui/pane_tour.h"
#include "ui/panels.h"
#include "ui/status_page.h"
#include "ui/text.h"
#include "ui/welcome/dropped.h"
#include "ui/welcome/welcome_page.h"
#include "ui/window_guide.h"
#include "ui/window_title.h"
#include "ui/window_trail.h"
#include "ui/workspace/front_contract.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr QSize SmallestWindow(720, 480);
constexpr QSize FirstWindow(1360, 820);
constexpr std::chrono::milliseconds LongestUnkeptPlace(1000);

constexpr const char* GeometryKey = "window/geometry";
constexpr const char* PagesKey = "window/pages";
constexpr const char* DrawerKey = "window/drawer";
constexpr const char* ZoomKey = "text/zoom";

QList<QAction*> workspaceActions(const Commands& commands)
{
    QList<QAction*> actions;
    for (const PageId page : AllPages)
        actions << commands.action(commandOf(page));
    return actions;
}

} // namespace

MainWindow::MainWindow(std::optional<SamplePlace> sample, Surroundings surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_sample(std::move(sample))
    , m_workspace(std::move(surroundings))
    , m_appearance(m_commands)
    , m_context(new ContextStrip(m_workspace, m_commands))
    , m_status(new StatusStrip)
    , m_notices(new NoticeStack)
    , m_news(new WorkspaceNotices(m_workspace, m_commands, *m_notices, this))
    , m_centre(new QStackedWidget)
    , m_welcome(new WelcomePage(m_commands))
    , m_work(new QWidget)
    , m_panels(new Panels(m_workspace, m_commands, this))
    , m_pages(new PageStack(m_panels->pages(), m_commands))
    , m_rail(new Rail(workspaceActions(m_commands)))
    , m_overDrawer(new LineSplitter(Qt::Vertical))
    , m_drawer(new Drawer(m_commands.action(CommandId::ShowDrawer)))
    , m_jobs(new JobLog(m_workspace, this))
    , m_progress(new ProgressLine)
    , m_branch(new BranchLabel(m_workspace, *m_notices))
    , m_coverage(new StatusPill({}))
    , m_guide(new WindowGuide(m_commands, m_workspace, *this))
{
    setMinimumSize(SmallestWindow);
    setAcceptDrops(true);
    m_commands.fillMenus(*menuBar());
    setUpPages();
    setUpCentre();
    setUpStatusBar();
    connectWorkspace();
    connectCommands();
    connectPairCommands();
    enableCommands();
    restoreState();
    keepPlace();
    m_welcome->showRecent(QDateTime::fromSecsSinceEpoch(secondsNow(m_workspace.surroundings())));
    m_welcome->setFocus();
}

/// The panels hold on to the workspace, which goes before the children of a window do.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
    delete m_panels;
}

PageId MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::setUpPages()
{
    connect(m_pages, &PageStack::pageShown, this, [this](PageId page) {
        m_panels->setCurrent(page);
        enableCommands();
    });
    new WindowTrail(m_workspace, m_commands, *m_pages, m_panels->editPage());
    m_panels->fillDrawer(*m_drawer, *m_jobs);
    m_drawer->hide();
    m_overDrawer->addWidget(m_pages);
    m_overDrawer->addWidget(m_drawer);
    m_overDrawer->setStretchFactor(0, 1);
    m_overDrawer->setSizes({3, 1});
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_overDrawer, 1);
}

void MainWindow::setUpCentre()
{
    m_nothingFound = new StatusPage({m_commands.action(CommandId::OpenRepository),
        m_commands.action(CommandId::CompareFiles), m_commands.action(CommandId::Reload)});
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_nothingFound), m_work})
        m_centre->addWidget(page);

    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* strip :
        {static_cast<QWidget*>(m_context), static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_notices)})
        column->addWidget(strip);
    column->addWidget(m_centre, 1);
    setCentralWidget(all);
    m_context->hide();
    m_status->hide();
}

void MainWindow::setUpStatusBar()
{
    m_coverage->setAccessibleName(tr("Coverage"));
    connect(m_coverage, &QToolButton::clicked, this, [this] { showPage(PageId::Compare); });
    statusBar()->addWidget(m_branch);
    statusBar()->addWidget(m_coverage);
    statusBar()->addWidget(m_progress);
    statusBar()->addPermanentWidget(&m_panels->facts());
    statusBar()->setSizeGripEnabled(false);
    m_coverage->hide();
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(&m_workspace, &Workspace::studyChanged, this,
        [this](const std::shared_ptr<const Study>& study) { showStudy(*study); });
    connect(&m_workspace, &Workspace::studyFailed, this, &MainWindow::showCoverage);
    connect(&m_workspace, &Workspace::studyFailed, this,
        [this](const core::Error& error) { showSituation(error); });
    connect(&m_workspace, &Workspace::standingChanged, this, &MainWindow::showSummary);
    connect(&m_workspace, &Workspace::progressChanged, m_progress, &ProgressLine::setProgress);
    connect(m_progress, &ProgressLine::cancelled, m_jobs, &JobLog::cancel);
    connect(m_panels, &Panels::changed, this, &MainWindow::enableCommands);
    auto* title = new WindowTitle(m_workspace, *this);
    connect(
        m_panels, &Panels::changed, title, [this, title] { title->setUnsaved(m_panels->hasUnsavedText()); });
    connect(m_panels, &Panels::pageWanted, this, &MainWindow::showPage);
    connect(m_panels, &Panels::inspectorWanted, this,
        [this] { m_pages->frameOf(m_pages->current()).showInspector(true); });
    connect(m_panels, &Panels::said, m_guide, &WindowGuide::say);
    m_guide->setRuleHere([this] { return m_panels->ruleHere(); });
    connect(m_panels, &Panels::inspectorOffered, m_pages, &PageStack::offerInspector);
    connect(m_panels, &Panels::centreAlone, m_pages, &PageStack::showCentreAlone);
    connect(m_news, &WorkspaceNotices::errorWanted, m_panels, &Panels::goToError);
    connect(m_panels, &Panels::meetingLeft, this, [this](const QString& sentence) {
        if (sentence.isEmpty())
            m_notices->clear(NoticeTopic::Meeting);
        else
            m_notices->tell(NoticeTopic::Meeting,
                {.message = sentence, .actions = {m_commands.action(CommandId::ResumeMeeting)}});
    });
    connect(m_guide, &WindowGuide::changeChosen, this, [this] { showPage(PageId::Compare); });
    connect(m_guide, &WindowGuide::textChosen, this, [this](const std::string& file, core::Position at) {
        m_panels->showText(file, static_cast<int>(at.line));
    });
    connect(
        m_guide, &WindowGuide::repositoryChosen, this, [this](const QString& path) { open(toPath(path)); });
    connect(m_context, &ContextStrip::fileWanted, this, [this](const std::string& path) {
        showPage(PageId::Edit);
        m_workspace.readFile(path);
    });
    connect(
        m_welcome, &WelcomePage::repositoryChosen, this, [this](const QString& path) { open(toPath(path)); });
    connect(m_welcome, &WelcomePage::filesChosen, this,
        [this](const QString& baseline, const QString& candidate) {
            m_workspace.compareFiles(toPath(baseline), toPath(candidate));
        });
    connect(
        m_welcome, &WelcomePage::packetChosen, this, [this](const QString& path) { verify(toPath(path)); });
    connect(m_status, &StatusStrip::filterWanted, this, [this](const QString& filter) {
        showPage(PageId::Compare);
        m_panels->setFilter(filter);
    });
    connect(m_status, &StatusStrip::signOffWanted, this, [this] { showPage(PageId::Packet); });
}

void MainWindow::connectCommands()
{
    const auto on = [this](CommandId id, auto act) { m_commands.on(id, this, act); };
    on(CommandId::OpenRepository, [this] { chooseRepository(); });
    on(CommandId::OpenSample, [this] { openSample(); });
    on(CommandId::Reload, [this] { m_workspace.reload(); });
    on(CommandId::Quit, [this] { close(); });
    on(CommandId::NextPane, [this] { movePane(visiblePanes(), 1); });
    on(CommandId::PreviousPane, [this] { movePane(visiblePanes(), -1); });
    on(CommandId::ShowDrawer, [this](bool isShown) {
        const bool hadKeys = m_drawer->isAncestorOf(focusWidget());
        m_drawer->setVisible(isShown);
        if (hadKeys && !isShown)
            m_pages->takeKeys();
    });
    on(CommandId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(CommandId::CompareFiles, [this] { chooseFiles(); });
    on(CommandId::ResetSample, [this] { resetSample(); });
    on(CommandId::About, [this] { (new AboutDialog(this))->show(); });
}

void MainWindow::connectPairCommands()
{
    m_commands.on(CommandId::ChooseContract, this, [this] { m_context->chooseContract(); });
    m_commands.on(CommandId::ChooseBaseline, this, [this] { m_context->baseline().choose(); });
    m_commands.on(CommandId::ChooseCandidate, this, [this] { m_context->candidate().choose(); });
    m_commands.on(CommandId::BaselineFile, this, [this] { chooseBaselineFile(); });
    connect(m_context, &ContextStrip::baselineFileWanted, this, &MainWindow::chooseBaselineFile);
    m_commands.on(CommandId::SwapPair, this, [this] { m_news->swapPair(); });
}

/// Files and forms bring new fields, which would come after everything else.
void MainWindow::orderTabs()
{
    QList<QWidget*> inOrder {m_context, m_status, m_rail};
    for (const PageId page : AllPages)
        inOrder << m_pages->frameOf(page).panes();
    inOrder << m_drawer << m_coverage << &m_panels->facts();
    ui::orderTabs(inOrder);
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    orderTabs();
    return moveTab(*this, isNext);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    resize(FirstWindow.boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(settings.value(QLatin1String(GeometryKey)).toByteArray());
    m_pages->restoreState(settings.value(QLatin1String(PagesKey)).toList());
    m_overDrawer->restoreState(settings.value(QLatin1String(DrawerKey)).toByteArray());
    m_panels->setZoom(settings.value(QLatin1String(ZoomKey), 0).toInt());
}

void MainWindow::stepAside()
{
    if (isMaximized() || isFullScreen())
        return;
    const int step = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    setGeometry(besideWindow(geometry(), screen()->availableGeometry(), step, minimumSize()));
    // The next one steps aside from this one.
    QSettings().setValue(QLatin1String(GeometryKey), saveGeometry());
}

/// So that a crash ends where one was, too; not at every step, each of which would write a file.
void MainWindow::keepPlace()
{
    m_placePause.setSingleShot(true);
    m_placePause.setInterval(LongestUnkeptPlace);
    connect(&m_placePause, &QTimer::timeout, this, [this] {
        // What is on its way to its place has none of its own.
        if (!m_wanted)
            rememberPlace();
    });
    const auto note = [this] {
        if (!m_placePause.isActive())
            m_placePause.start();
    };
    connect(m_pages, &PageStack::pageShown, this, note);
    connect(&m_workspace, &Workspace::selectionChanged, this, note);
    connect(&m_workspace, &Workspace::studyChanged, this, note);
}

void MainWindow::rememberPlace()
{
    if (m_shown)
        ui::rememberPlace(m_shown->root(),
            {currentPage(), m_workspace.pair(), m_workspace.selected(), m_panels->textsMemory()});
}

/// What a person did in a terminal meanwhile counts when they come back.
void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace.readJournalsAgain();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_panels->mayClose([this] { close(); })) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QLatin1String(GeometryKey), saveGeometry());
    settings.setValue(QLatin1String(PagesKey), m_pages->saveState());
    settings.setValue(QLatin1String(DrawerKey), m_overDrawer->saveState());
    settings.setValue(QLatin1String(ZoomKey), m_panels->zoom());
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (readDropped(*event->mimeData()).kind != DropKind::Nothing)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(readDropped(*event->mimeData()));
}

void MainWindow::take(const Dropped& dropped)
{
    const QFileInfo first(dropped.first);
    if (dropped.kind == DropKind::Open)
        open(toPath(first.isDir() ? dropped.first : first.absolutePath()));
    else if (dropped.kind == DropKind::Compare)
        m_workspace.compareFiles(toPath(dropped.first), toPath(dropped.second));
    else if (dropped.kind == DropKind::Verify)
        verify(toPath(dropped.first));
}

void MainWindow::verify(const std::filesystem::path& file)
{
    m_centre->setCurrentWidget(m_work);
    showPage(PageId::Packet);
    m_panels->verify(file);
}

void MainWindow::open(const std::filesystem::path& folder, const std::optional<RememberedPlace>& place)
{
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(folder, ignored);
    m_wanted = place ? place : rememberedPlace(ignored ? folder : whole);
    m_workspace.open(folder, m_wanted ? m_wanted->pair : Pair());
}

void MainWindow::chooseRepository()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a spec repository"));
    if (!folder.isEmpty())
        open(toPath(folder));
}

void MainWindow::openSample()
{
    m_wanted.reset();
    m_workspace.openSample(m_sample->resources, m_sample->folder);
}

/// What was tried in it goes.
void MainWindow::resetSample()
{
    std::error_code trouble;
    std::filesystem::remove_all(m_sample->folder, trouble);
    if (trouble)
        emit m_workspace.failed({core::ErrorCode::NotWritable,
            "the sample in " + m_sample->folder.string() + " could not be removed: " + trouble.message(),
            {}});
    else
        openSample();
}

void MainWindow::chooseFiles()
{
    const QString baseline = QFileDialog::getOpenFileName(this, tr("Which file is the baseline?"));
    const QString candidate = baseline.isEmpty()
        ? QString()
        : QFileDialog::getOpenFileName(this, tr("Which file is the candidate?"), QFileInfo(baseline).path());
    if (!candidate.isEmpty())
        m_workspace.compareFiles(toPath(baseline), toPath(candidate));
}

/// What is in front against a file from anywhere; the repository is left for it.
void MainWindow::chooseBaselineFile()
{
    const std::string own = frontEntry(m_workspace);
    if (!m_workspace.snapshot() || own.empty())
        return;
    const std::filesystem::path candidate = m_workspace.snapshot()->repository->root() / own;
    const QString baseline = QFileDialog::getOpenFileName(
        this, tr("Which file is the baseline of %1?").arg(toShown(own)), fromPath(candidate.parent_path()));
    if (!baseline.isEmpty())
        m_workspace.compareFiles(toPath(baseline), candidate);
}

void MainWindow::showPage(PageId page)
{
    m_pages->showPage(page);
}

void MainWindow::showContract(const std::string& id)
{
    m_wantedContract = id;
    if (m_workspace.study() && !m_workspace.isBusy())
        goToWantedContract();
}

void MainWindow::goToWantedContract()
{
    const std::string id = std::exchange(m_wantedContract, {});
    if (!id.empty() && !m_context->goToContract(id))
        emit m_workspace.failed({core::ErrorCode::NotFound, "there is no contract " + id,
            "the name of the contract in the strip above opens a list of all"});
}

QList<QWidget*> MainWindow::visiblePanes() const
{
    QList<QWidget*> panes {m_context, m_status, m_rail};
    panes << m_pages->visiblePanes() << m_drawer << m_coverage;
    erase_if(panes, [](const QWidget* pane) { return !pane->isVisible() || !pane->isEnabled(); });
    return panes;
}

/// What somebody has typed and not saved is never covered.
void MainWindow::showSnapshot(const Snapshot& snapshot)
{
    m_context->show();
    if (snapshot.discovery->contracts.empty() && snapshot.discovery->skipped.empty()
        && !m_panels->hasUnsavedText())
        showNothingFound(snapshot);
    else
        showWork(snapshot);
    if (!m_workspace.study()) {
        m_status->hide();
        m_coverage->hide();
        showSituation({});
    }
    enableCommands();
}

void MainWindow::showNothingFound(const Snapshot& snapshot)
{
    const auto looked = static_cast<int>(snapshot.discovery->filesLookedAt);
    const QString sentence = looked == 0
        ? tr("There is no file in this folder.")
        : tr(
            "No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).", nullptr, looked);
    m_nothingFound->setSentence(sentence,
        tr("A contract is known by what stands at its top: openapi, swagger, asyncapi or $schema in YAML or "
           "JSON; or by its name: .graphql, .proto."));
    m_centre->setCurrentWidget(m_nothingFound);
    m_pages->setWorking(false);
    m_nothingFound->setFocus();
}

void MainWindow::showWork(const Snapshot& snapshot)
{
    m_centre->setCurrentWidget(m_work);
    m_pages->setWorking(true);
    if (m_shown != snapshot.repository)
        showPlace(snapshot);
}

/// Of another repository than before: where one was in it, or else what it is opened for.
void MainWindow::showPlace(const Snapshot& snapshot)
{
    rememberPlace();
    m_shown = snapshot.repository;
    m_panels->setTextsMemory(m_wanted ? m_wanted->texts : std::vector<TextsMemory>());
    rememberOpened(
        fromPath(m_shown->root()), QDateTime::fromSecsSinceEpoch(secondsNow(m_workspace.surroundings())));
    showPage(m_wanted ? m_wanted->page : snapshot.repository->isGit() ? PageId::Compare : PageId::Edit);
}

void MainWindow::showStudy(const Study& study)
{
    // The last contract of a repository is gone: that is a change to be seen.
    if (m_workspace.snapshot() && !study.check.contracts.empty())
        showWork(*m_workspace.snapshot());
    if (m_wanted && study.change(m_wanted->change))
        m_workspace.select(m_wanted->change);
    m_wanted.reset();
    goToWantedContract();
    showCoverage();
    if (!study.repository)
        showFiles();
    showSummary();
    showSituation({});
    enableCommands();
}

void MainWindow::showCoverage()
{
    const std::shared_ptr<const Study> study = m_workspace.study();
    if (!study)
        return;
    const CoverageLine coverage = m_workspace.hasFailed() ? coverageFromBefore(*study) : coverageOf(*study);
    m_coverage->show({}, {}, coverage.text, false);
    m_coverage->setToolTip(coverage.details.toHtmlEscaped());
    // Numbers of nothing look as if something had been found to be well.
    const bool isAboutSomething = !study->check.contracts.empty() || !study->check.unread.empty();
    m_coverage->setVisible(isAboutSomething);
    m_status->setVisible(isAboutSomething);
}

/// Two files or folders: there is no repository to read, edit or sign in.
void MainWindow::showFiles()
{
    if (!m_shown && m_centre->currentWidget() == m_work)
        return;
    rememberPlace();
    m_shown.reset();
    m_centre->setCurrentWidget(m_work);
    m_pages->setWorking(true);
    m_branch->hide();
    m_context->hide();
    showPage(PageId::Compare);
}

void MainWindow::showSituation(const std::optional<core::Error>& whyNoStudy)
{
    const std::shared_ptr<const Snapshot>& snapshot = m_workspace.snapshot();
    m_pages->setSituation({snapshot && snapshot->repository->isGit(), m_workspace.study(), whyNoStudy});
}

void MainWindow::showSummary()
{
    const std::shared_ptr<const Study> study = m_workspace.study();
    if (!study)
        return;
    const PairSummary summary = summaryOf(*study, m_workspace.standing().get());
    m_status->setSummary(summary);
    if (m_shown)
        rememberState(fromPath(m_shown->root()), static_cast<int>(summary.changes()),
            static_cast<int>(summary.undecided), summary.turn);
}

void MainWindow::enableCommands()
{
    m_news->setBreakInSight(m_panels->isBreakInSight());
    for (const CommandId id : {CommandId::OpenSample, CommandId::ResetSample})
        m_commands.action(id)->setEnabled(m_sample.has_value());
    const bool isOpen = m_workspace.snapshot() != nullptr;
    const bool hasHistory = isOpen && m_workspace.snapshot()->repository->isGit();
    const bool isWorking = m_centre->currentWidget() == m_work;
    m_commands.action(CommandId::Reload)->setEnabled(isOpen);
    m_commands.action(CommandId::ShowDrawer)->setEnabled(isWorking);
    for (const CommandId id :
        {CommandId::ChooseBaseline, CommandId::ChooseCandidate, CommandId::CompareWithFirst})
        m_commands.action(id)->setEnabled(isWorking && hasHistory);
    m_commands.action(CommandId::BaselineFile)
        ->setEnabled(isWorking && isOpen && !m_workspace.snapshot()->repository->isBare());
    for (const CommandId id : {CommandId::ChooseContract, CommandId::SwapPair})
        m_commands.action(id)->setEnabled(isWorking && hasHistory && m_workspace.study());
    m_panels->enableCommands(isWorking);
}

} // namespace ui
