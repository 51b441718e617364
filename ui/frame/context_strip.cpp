// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/context_strip.h"

#include "ui/commands.h"
#include "ui/frame/drop_button.h"
#include "ui/frame/revision_button.h"
#include "ui/severity.h"
#include "ui/text.h"
#include "ui/workspace/front_contract.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t CommitsOffered = 20;

QToolButton* stripButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(28);
    return button;
}

/// An ampersand of a name is no mnemonic.
QString menuText(const QString& name)
{
    return QString(name).replace('&', QLatin1String("&&"));
}

QString contractName(const core::ComparedContract& contract)
{
    const core::Diff& diff = contract.diff;
    if (!diff.contract.empty())
        return toShown(diff.contract);
    return toShown(diff.candidate ? diff.candidate->name : diff.baseline ? diff.baseline->name : "");
}

/// "■ 3  ▲ 1"
QString countsOf(const core::ComparedContract& contract)
{
    using core::Severity;
    QStringList counts;
    for (const Severity severity : {Severity::Breaking, Severity::Risky, Severity::Safe, Severity::Docs}) {
        const std::size_t count = contract.diff.judgement.count(severity);
        if (count > 0)
            counts << QStringLiteral("%1 %2").arg(severityGlyph(severity)).arg(count);
    }
    return counts.isEmpty() ? ContextStrip::tr("no change") : counts.join("  ");
}

void followEnabling(QToolButton* button, QAction* action)
{
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
}

} // namespace

ContextStrip::ContextStrip(Workspace& workspace, const Commands& commands, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_commands(commands)
    , m_repository(new DropButton({}, this))
    , m_contract(new DropButton({}, this))
    , m_contracts(new QMenu(this))
    , m_beforeContract(new QLabel(QStringLiteral("›"), this))
    , m_baseline(new RevisionButton(tr("Baseline"), this))
    , m_candidate(new RevisionButton(tr("Candidate"), this))
    , m_swap(stripButton(this))
    , m_search(stripButton(this))
    , m_history([this](const History& history) { showHistory(history); })
{
    setUpParts(commands);
    connectWorkspace();
    connectSides();
}

void ContextStrip::setUpParts(const Commands& commands)
{
    m_repository->setAccessibleName(tr("Repository"));
    m_contract->setAccessibleName(tr("Contract"));
    auto* elsewhere = new QMenu(this);
    for (const CommandId id :
        {CommandId::OpenRepository, CommandId::OpenRecent, CommandId::OpenSample, CommandId::Reload})
        elsewhere->addAction(commands.action(id));
    m_repository->setOffer(elsewhere);
    m_contract->setOffer(m_contracts);
    m_contract->setStrong(false);
    connect(m_contracts, &QMenu::aboutToShow, this, &ContextStrip::fillContracts);

    QAction* swap = commands.action(CommandId::SwapPair);
    m_swap->setText(QStringLiteral("⇄"));
    m_swap->setAccessibleName(tr("Swap baseline and candidate"));
    m_swap->setToolTip(m_swap->accessibleName());
    connect(m_swap, &QToolButton::clicked, swap, &QAction::trigger);
    followEnabling(m_swap, swap);

    QAction* palette = commands.action(CommandId::Palette);
    m_search->setIcon(palette->icon());
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setText(tr("Search  %1").arg(palette->shortcut().toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search commands, operations and changes"));
    connect(m_search, &QToolButton::clicked, palette, &QAction::trigger);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_repository);
    row->addWidget(m_beforeContract);
    row->addWidget(m_contract);
    row->addSpacing(8);
    row->addWidget(m_baseline);
    row->addWidget(m_swap);
    row->addWidget(m_candidate);
    row->addStretch(1);
    row->addWidget(m_search);
    setFocusProxy(m_repository);
    // Menus and popups were made in between, and stand in the way of Tab.
    QWidget* const inOrder[] = {m_repository, m_contract, m_baseline, m_swap, m_candidate, m_search};
    for (std::size_t next = 1; next < std::size(inOrder); ++next)
        setTabOrder(inOrder[next - 1], inOrder[next]);
}

/// What is chosen needs the room more than a word that the glass says, too.
bool ContextStrip::event(QEvent* event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() != QEvent::Resize && event->type() != QEvent::LayoutRequest)
        return isHandled;
    const bool hasWords = m_search->toolButtonStyle() != Qt::ToolButtonIconOnly;
    const int words = hasWords ? 0 : m_search->fontMetrics().horizontalAdvance(m_search->text());
    const bool isTight = layout()->minimumSize().width() + words > width();
    if (isTight == hasWords)
        m_search->setToolButtonStyle(isTight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return isHandled;
}

void ContextStrip::connectWorkspace()
{
    connect(&m_workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(&m_workspace, &Workspace::studyChanged, this,
        [this](const std::shared_ptr<const Study>& study) { showStudy(*study); });
    connect(&m_workspace, &Workspace::selectionChanged, this, &ContextStrip::showContract);
    connect(&m_workspace, &Workspace::studyFailed, this, &ContextStrip::showSidesToCome);
}

void ContextStrip::connectSides()
{
    connect(m_baseline, &RevisionButton::revisionChosen, this, &ContextStrip::chooseBaseline);
    connect(m_baseline, &RevisionButton::fileWanted, this, &ContextStrip::baselineFileWanted);
    connect(m_candidate, &RevisionButton::revisionChosen, this, [this](const std::string& revision) {
        Pair pair = m_workspace.pair();
        pair.candidate = revision;
        m_workspace.setPair(pair);
    });
    m_commands.on(CommandId::CompareWithFirst, this, [this] { compareWithFirst(); });
    m_commands.on(CommandId::CompareWithPrevious, this, [this] { compareWithPrevious(); });
    m_commands.action(CommandId::CompareWithPrevious)->setEnabled(false);
}

void ContextStrip::chooseBaseline(const std::string& revision)
{
    Pair pair = m_workspace.pair();
    pair.baseline = revision;
    m_workspace.setPair(pair);
}

void ContextStrip::showSnapshot(const Snapshot& snapshot)
{
    const core::Repository& repository = *snapshot.repository;
    const QString name = toShown(repository.root().filename().string());
    m_repository->setValue(name);
    m_repository->setAccessibleName(tr("Repository %1").arg(name));
    m_repository->setToolTip(toShown(repository.root().string()).toHtmlEscaped());
    m_baseline->setVisible(repository.isGit());
    m_candidate->setVisible(repository.isGit());
    m_swap->setVisible(repository.isGit());
    sayWhatIsOff(repository);
    if (!m_workspace.study())
        showSidesToCome();
    showContract();
    // History begins once; to find out where takes a walk through all of it.
    if (m_historyOf != snapshot.repository)
        m_first.clear();
    m_historyOf = snapshot.repository;
    showHistory({.first = m_first});
    m_history.start(
        [from = snapshot.repository, at = snapshot.revision, first = m_first](const std::stop_token&) {
            return History {from->commits(at, CommitsOffered).value_or(std::vector<core::Commit>()),
                first.empty() ? from->firstCommit().value_or(std::string()) : first};
        });
}

void ContextStrip::showHistory(const History& history)
{
    m_first = history.first;
    const Snapshot& snapshot = *m_workspace.snapshot();
    RevisionChoices choices {
        .tags = snapshot.tags, .branches = snapshot.branches, .commits = history.commits};
    RevisionChoices candidates = choices;
    candidates.hasWorkingTree = !snapshot.repository->isBare();
    m_candidate->setChoices(std::move(candidates));
    choices.offersFile = !snapshot.repository->isBare();
    choices.first = history.first;
    m_baseline->setChoices(std::move(choices));
}

void ContextStrip::compareWithFirst()
{
    if (!m_first.empty())
        chooseBaseline(m_first);
}

void ContextStrip::compareWithPrevious()
{
    if (const auto& study = m_workspace.study(); study && !study->before.empty())
        chooseBaseline(study->before);
}

/// What is off says why, at its menu entry and its button.
void ContextStrip::sayWhatIsOff(const core::Repository& repository)
{
    m_commands.action(CommandId::BaselineFile)
        ->setStatusTip(repository.isBare() ? tr("A bare repository has no files on the disk: clone it, and "
                                                "compare a file of the clone.")
                                           : QString());
}

/// Until there is a study, or where there can be none: what is known of the pair.
void ContextStrip::showSidesToCome()
{
    if (m_workspace.study() || !m_workspace.snapshot())
        return;
    const Snapshot& snapshot = *m_workspace.snapshot();
    const Pair& pair = m_workspace.pair();
    const auto line = std::ranges::find_if(snapshot.branches, &core::Branch::current);
    m_baseline->setValue(pair.baseline.empty() ? tr("to be chosen") : toShown(pair.baseline));
    if (!pair.candidate.empty())
        m_candidate->setValue(toShown(pair.candidate));
    else if (snapshot.repository->isBare() && line != snapshot.branches.end())
        m_candidate->setValue(toShown(line->name));
    else
        m_candidate->setRevision(snapshot.revision, {});
}

void ContextStrip::showStudy(const Study& study)
{
    m_baseline->setRevision(study.check.baseline.revision, toShown(study.check.baseline.why));
    m_candidate->setRevision(study.check.candidate.revision, toShown(study.check.candidate.why));
    m_commands.action(CommandId::CompareWithPrevious)->setEnabled(!study.before.empty());
    showContract();
}

void ContextStrip::showContract()
{
    const core::ComparedContract* current = frontContract(m_workspace);
    m_contract->setVisible(current != nullptr);
    m_beforeContract->setVisible(current != nullptr);
    if (!current)
        return;
    const QString name = contractName(*current);
    m_contract->setValue(name);
    m_contract->setAccessibleName(tr("Contract %1").arg(name));
}

void ContextStrip::fillContracts()
{
    m_contracts->clear();
    const std::shared_ptr<const Study> study = m_workspace.study();
    for (const core::ComparedContract& contract : study->check.contracts) {
        QAction* entry =
            m_contracts->addAction(tr("%1\t%2").arg(menuText(contractName(contract)), countsOf(contract)));
        connect(entry, &QAction::triggered, this, [this, study, &contract] { goTo(contract); });
    }
}

void ContextStrip::chooseContract()
{
    if (m_contract->isVisible())
        m_contract->click();
}

bool ContextStrip::goToContract(const std::string& id)
{
    const auto study = m_workspace.study();
    for (const core::ComparedContract& contract : study->check.contracts) {
        if (contract.diff.contract == id) {
            goTo(contract);
            return true;
        }
    }
    return false;
}

/// To its worst change; where nothing changes, to its text.
void ContextStrip::goTo(const core::ComparedContract& contract)
{
    for (const ChangeRef& change : m_workspace.study()->changes()) {
        if (change.contract && change.contract->diff.contract == contract.diff.contract) {
            m_workspace.select(change.finding->place);
            return;
        }
    }
    for (const core::FoundContract& found : m_workspace.snapshot()->discovery->contracts) {
        if (contract.diff.candidate && found.entry == contract.diff.candidate->name)
            emit fileWanted(found.entry);
    }
}

void ContextStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

} // namespace ui
