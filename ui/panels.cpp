// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels.h"

#include "ui/adding_course.h"
#include "ui/card/change_card.h"
#include "ui/card/review_end.h"
#include "ui/caret_inspector.h"
#include "ui/change_commands.h"
#include "ui/completion_course.h"
#include "ui/diff/change_list.h"
#include "ui/diff/compare_view.h"
#include "ui/diff/compared_files.h"
#include "ui/diff/text_lens.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/problem_list.h"
#include "ui/editor/text_travel.h"
#include "ui/export/export_folder.h"
#include "ui/export/export_sheet.h"
#include "ui/export/pages_pane.h"
#include "ui/file_facts.h"
#include "ui/focused_undo.h"
#include "ui/frame/drawer.h"
#include "ui/frame/job_list.h"
#include "ui/glance_course.h"
#include "ui/meeting/desk_course.h"
#include "ui/meeting/desk_stage.h"
#include "ui/meeting/meeting_page.h"
#include "ui/packet/packet_view.h"
#include "ui/palette/search_pane.h"
#include "ui/preview/object_pane.h"
#include "ui/problem_course.h"
#include "ui/review/agenda.h"
#include "ui/review/journal_view.h"
#include "ui/review/review_view.h"
#include "ui/symbol_course.h"
#include "ui/text.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>

namespace ui {

Panels::Panels(Workspace& workspace, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_commands(commands)
    , m_editing(workspace)
    , m_edit(new EditPage(workspace, m_editing, this))
    , m_glance(new GlanceCourse(*m_edit, commands, this))
    , m_changes(new ChangeList(workspace))
    , m_compare(new CompareView(workspace, m_editing.texts()))
    , m_drafts(workspace)
    , m_compareCard(new ChangeCard(workspace, m_editing.texts()))
    , m_reviewCard(new ChangeCard(workspace, m_editing.texts()))
    , m_deskCard(new ChangeCard(workspace, m_editing.texts()))
    , m_review(new ReviewView(workspace, m_reviewCard))
    , m_meeting(new MeetingPage(workspace, commands, {m_review->agenda(), m_review, m_deskCard}, this))
    , m_course(new DeskCourse(*m_meeting, workspace, commands, this))
    , m_stage(std::make_unique<DeskStage>(*m_meeting, *m_course, workspace))
    , m_packet(new PacketView(workspace, this))
    , m_printedPages(new PagesPane)
    , m_seekingError([this](const std::optional<BrokenPlace>& broken) {
        if (broken)
            showText(broken->file, static_cast<int>(broken->at.line));
        else
            m_workspace.reload(); // it was mended meanwhile
    })
    , m_completion(new CompletionCourse(*m_edit, commands, this))
    , m_adding(new AddingCourse(*m_edit, m_editing.texts(), commands, this))
{
    m_compare->connectCommands(commands);
    connectTextCommands();
    connectFileCommands();
    connectCards();
    connectInspector();
    connectChanges();
    connectReview();
    connectMeeting();
    connectPacket();
    connectExport();
    joinUndo();
    connect(m_completion, &CompletionCourse::said, this, &Panels::said);
    connect(m_adding, &AddingCourse::said, this, &Panels::said);
    connect(m_edit, &EditPage::fileShown, this, &Panels::changed);
    connect(&workspace, &Workspace::selectionChanged, this, &Panels::changed);
    connect(&workspace, &Workspace::outdatedChanged, this, &Panels::changed);
    connect(&m_editing, &Editing::failed, &workspace, &Workspace::failed);
}

Panels::~Panels() = default;

WorkspacePages Panels::pages() const
{
    return {m_edit->panes(),
        {.navigator = {m_changes, tr("Changes")},
            .centre = {m_compare, tr("Texts")},
            .inspector = {m_compareCard, tr("Card")}},
        {.navigator = {m_meeting->navigator(), tr("Agenda")},
            .centre = {m_meeting->centre(), tr("Decision")},
            .inspector = {m_meeting->inspector(), m_meeting->inspectorTitle()}},
        {.navigator = {m_packet->sections(), tr("Sections")},
            .centre = {m_packet->centre(), tr("Form")},
            .inspector = {m_packet->preview(), tr("Preview")}}};
}

FileFacts& Panels::facts() const
{
    return m_edit->facts();
}

EditorView& Panels::editor() const
{
    return m_edit->editor();
}

int Panels::zoom() const
{
    return editor().zoom();
}

void Panels::setZoom(int points)
{
    editor().setZoom(points);
    m_compare->textLens().texts().setZoom(points);
}

void Panels::fillDrawer(Drawer& drawer, JobLog& jobs)
{
    m_jobs = &jobs;
    ProblemModel& problems = editor().problems();
    m_problems = new ProblemCourse(m_workspace, *m_edit, m_editing, m_commands, this);
    ProblemList* list = m_problems->pane();
    drawer.add({list, tr("Problems")});
    m_symbols = new SymbolCourse(*m_edit, m_editing.texts(), m_commands, this);
    drawer.add({m_symbols->pane(), tr("Usages")});
    auto* search = new SearchPane(m_workspace, m_editing.texts());
    drawer.add({search, tr("Search")});
    drawer.add({new JobList(jobs), tr("Jobs")});
    drawer.add({new JournalView(m_workspace), tr("Journal")});
    connect(&problems, &QAbstractItemModel::modelReset, &drawer,
        [&drawer, &problems, list] { drawer.setCount(list, problems.rowCount()); });
    connect(m_problems, &ProblemCourse::editorWanted, this, [this] { emit pageWanted(PageId::Edit); });
    connect(m_problems, &ProblemCourse::said, this, &Panels::said);
    connect(search, &SearchPane::hitChosen, this, &Panels::showText);
    connect(search, &SearchPane::replaced, this, &Panels::said);
    m_commands.on(CommandId::SearchContracts, this, [&drawer, search] {
        drawer.showPane(search);
        search->focusField();
    });
    connect(m_symbols, &SymbolCourse::said, this, &Panels::said);
    connect(m_glance, &GlanceCourse::said, this, &Panels::said);
    connect(m_glance, &GlanceCourse::wanted, m_symbols, &SymbolCourse::show);
    connect(m_symbols, &SymbolCourse::editorWanted, this, [this] { emit pageWanted(PageId::Edit); });
    connect(m_symbols, &SymbolCourse::paneWanted, &drawer,
        [this, &drawer] { drawer.showPane(m_symbols->pane()); });
    connect(
        m_symbols, &SymbolCourse::paneNeeded, &drawer, [this, &drawer] { drawer.lend(m_symbols->pane()); });
    connect(
        m_symbols, &SymbolCourse::paneDone, &drawer, [this, &drawer] { drawer.giveBack(m_symbols->pane()); });
    connect(m_symbols, &SymbolCourse::usagesListed, &drawer,
        [this, &drawer] { drawer.setCount(m_symbols->pane(), m_symbols->usageCount()); });
}

/// The file in front, or the side of the comparison that has the keys.
TextView& Panels::textInFront() const
{
    return m_current == PageId::Compare ? m_compare->textInFront() : *editor().view();
}

bool Panels::hasTextInFront() const
{
    if (m_current == PageId::Compare)
        return m_workspace.study() != nullptr;
    return m_current == PageId::Edit && editor().file();
}

void Panels::connectTextCommands()
{
    const auto on = [this](CommandId id, void (TextView::*act)()) {
        m_commands.on(id, this, [this, act] { (textInFront().*act)(); });
    };
    on(CommandId::Find, &TextView::openFindBar);
    on(CommandId::Replace, &TextView::openReplaceBar);
    on(CommandId::FindNext, &TextView::findNext);
    on(CommandId::FindPrevious, &TextView::findPrevious);
    on(CommandId::SelectNextMatch, &TextView::selectNextMatch);
    on(CommandId::AddCaretAbove, &TextView::addCaretAbove);
    on(CommandId::AddCaretBelow, &TextView::addCaretBelow);
    on(CommandId::ToggleFold, &TextView::toggleFold);
    on(CommandId::FoldAll, &TextView::foldAll);
    on(CommandId::UnfoldAll, &TextView::unfoldAll);
    m_commands.on(CommandId::ZoomIn, this, [this] { setZoom(zoom() + 1); });
    m_commands.on(CommandId::ZoomOut, this, [this] { setZoom(zoom() - 1); });
    m_commands.on(CommandId::ResetZoom, this, [this] { setZoom(0); });
}

void Panels::connectFileCommands()
{
    m_commands.on(CommandId::Save, this, [this] { save(); });
    m_commands.on(CommandId::SaveAll, this, [this] { editor().saveAll(); });
    m_commands.on(CommandId::CloseFile, this, [this] { editor().closeFile(); });
    m_commands.on(CommandId::CopyPath, this, [this] { copyPath(); });
    connect(&m_editing.texts(), &EditedTexts::dirtyChanged, this, &Panels::changed);
    connect(&m_editing.texts(), &EditedTexts::opened, this,
        [this](const EditedText* text) { connect(text, &EditedText::goneChanged, this, &Panels::changed); });
    connect(&editor(), &EditorView::sightWanted, this, [this] { emit pageWanted(PageId::Edit); });
    // What a crash left behind is asked about where it is seen.
    connect(&m_editing.recovery(), &Recovery::found, this, [this] { emit pageWanted(PageId::Edit); });
}

/// Beside the texts of Edit, whatever was changed from elsewhere is meant.
void Panels::save()
{
    const EditedText* shown = m_current == PageId::Compare ? editedInFront() : nullptr;
    if (m_current == PageId::Edit)
        editor().save();
    else if (shown && shown->isDirty())
        m_editing.texts().save(shown->path());
    else
        editor().saveAll();
}

const EditedText* Panels::editedInFront() const
{
    return m_current == PageId::Compare ? m_compare->textLens().texts().view(core::Side::Candidate).edited()
                                        : editor().view()->edited();
}

void Panels::connectCards()
{
    connectDecisions(m_commands, [this](const std::string& verdict) { decide(verdict); });
    connectChangeCommands(m_commands, [this]() -> ChangeCard& { return shownCard(); });
    for (ChangeCard* each : {m_compareCard, m_reviewCard, m_deskCard, &m_edit->inspector().card()}) {
        each->setDrafts(m_drafts);
        connect(each, &ChangeCard::told, this, &Panels::said);
        connect(each, &ChangeCard::sourceWanted, this, &Panels::showSource);
        connect(each, &ChangeCard::fieldWanted, this, &Panels::goToPacket);
    }
}

void Panels::connectInspector()
{
    CaretInspector& inspector = m_edit->inspector();
    m_commands.on(CommandId::ShowCardHere, &inspector, [&inspector] { inspector.showCardHere(); });
    connect(&inspector, &CaretInspector::wanted, this, &Panels::inspectorWanted);
    connect(&inspector, &CaretInspector::said, this, &Panels::said);
    // Who comes back to Edit finds it where they left it.
    connect(&inspector, &CaretInspector::changeChosen, this,
        [this](const std::string& place) { m_followed = place; });
    connect(&inspector, &CaretInspector::cardChanged, this, &Panels::changed);
    connect(&inspector.pane(), &ObjectPane::looked, this, &Panels::changed);
}

void Panels::connectChanges()
{
    m_changes->connectCommands(m_commands);
    m_commands.on(CommandId::NextChange, this, [this] { step(1); });
    m_commands.on(CommandId::PreviousChange, this, [this] { step(-1); });
    m_commands.on(CommandId::ShowEdit, this, [this] { followChange(); });
    connect(m_changes, &ChangeList::sightWanted, this, [this] { emit pageWanted(PageId::Compare); });
    connect(m_changes, &ChangeList::changeActivated, this, [this] { m_compareCard->setFocus(); });
    connect(m_changes, &ChangeList::blindSpotChosen, this, &Panels::showText);
    connect(&m_workspace.statements(), &Statements::decided, this, &Panels::goToNextUndecided);
}

/// What was just decided makes room for what is left; what is still undecided stays.
void Panels::goToNextUndecided()
{
    const core::ReviewedFinding* chosen = m_workspace.standing()->of(m_workspace.selected());
    // In a meeting the agenda leads on, a moment later.
    if (isDeskShown() || !chosen || chosen->state != core::DecisionState::Current)
        return;
    if (isAllDecided(*m_workspace.standing()))
        shownCard().offerPacket();
    else if (m_current == PageId::Review)
        m_review->agenda()->chooseNextOpen();
    else
        m_changes->chooseNextUndecided(1);
}

void Panels::connectReview()
{
    connect(m_review, &ReviewView::packetWanted, this, &Panels::goToPacket);
}

void Panels::goToPacket()
{
    emit pageWanted(PageId::Packet);
    m_packet->goToFirstGap();
}

void Panels::setFilter(const QString& filter)
{
    m_changes->setFilter(filter);
}

void Panels::showText(const std::string& file, int line)
{
    m_followed = m_workspace.selected();
    emit pageWanted(PageId::Edit);
    m_edit->travel().goToLine(file, line);
}

/// What the baseline says is there to be compared, not to be edited.
void Panels::showSource(core::Side side, const core::TextPlace& place)
{
    if (side == core::Side::Candidate && m_workspace.snapshot())
        showText(place.file, static_cast<int>(place.begin.line));
    else
        emit pageWanted(PageId::Compare);
}

/// Edit is where it was left, until another change was looked at.
void Panels::followChange()
{
    const std::shared_ptr<const Study>& study = m_workspace.study();
    if (m_current == PageId::Edit || !study || !study->isOfWorkingTree())
        return;
    const ChangeRef change = study->change(m_workspace.selected());
    const std::string file = change ? filesOf(change).candidate : std::string();
    if (!file.empty() && m_followed != change.finding->place)
        showText(file, lineOf(change, file));
}

/// What is gone from the candidate is edited where Compare would show it.
int Panels::lineOf(const ChangeRef& change, const std::string& file) const
{
    if (change.finding->candidate)
        return static_cast<int>(change.finding->candidate->begin.line);
    const TextLens& lens = m_compare->textLens();
    return lens.files().candidate == file
        ? static_cast<int>(lens.texts().view(core::Side::Candidate).caret().line)
        : 0;
}

std::optional<RuleWords> Panels::ruleHere() const
{
    return m_current == PageId::Edit && m_problems ? m_problems->ruleHere() : std::nullopt;
}

bool Panels::isBreakInSight() const
{
    return m_current == PageId::Edit && m_edit->editor().breakInFront();
}

void Panels::goToError()
{
    if (!m_workspace.study())
        return;
    m_seekingError.start([texts = m_workspace.liveTexts(), study = m_workspace.study()](
                             const std::stop_token& stop) { return firstBreak(texts, *study, stop); });
}

void Panels::connectPacket()
{
    const auto on = [this](CommandId id, void (PacketView::*act)()) {
        m_commands.on(id, this, [this, act] {
            emit pageWanted(PageId::Packet);
            (m_packet->*act)();
        });
    };
    on(CommandId::Sign, &PacketView::sign);
    on(CommandId::HandOver, &PacketView::handOver);
    on(CommandId::ImportSignOffs, &PacketView::importSignOffs);
    on(CommandId::AttachEvidence, &PacketView::attachEvidence);
    on(CommandId::VerifyPacket, &PacketView::chooseFileToVerify);
    m_commands.on(CommandId::NextGap, this, [this] { stepGap(true); });
    m_commands.on(CommandId::PreviousGap, this, [this] { stepGap(false); });
    connect(m_packet, &PacketView::said, this, &Panels::said);
    connect(m_packet, &PacketView::shown, this, [this] { emit pageWanted(PageId::Packet); });
    connect(m_packet, &PacketView::centreAlone, this,
        [this](bool isAlone) { emit centreAlone(PageId::Packet, isAlone); });
    connect(m_packet, &PacketView::changeWanted, this, [this](const std::string& place) {
        m_workspace.select(place);
        emit pageWanted(PageId::Compare);
    });
}

/// In Edit what is wrong in the open files, else what is missing in the packet.
void Panels::stepGap(bool isForward)
{
    if (m_current == PageId::Edit && m_problems)
        m_problems->step(isForward);
    else
        m_packet->goToGap(isForward);
}

void Panels::connectExport()
{
    m_packet->setPages({m_printedPages,
        [pages = m_printedPages](const core::StoredPacket& packet, const std::filesystem::path& repository) {
            pages->showPacket(packet, repository);
        }});
    connect(m_packet, &PacketView::exportWanted, this,
        [this](const core::StoredPacket& packet) { exportPacket(packet, ExportKind::Pdf); });
    const auto on = [this](CommandId id, ExportKind kind) {
        m_commands.on(id, this, [this, kind] { exportPacket(m_packet->desk().draft()->newest, kind); });
    };
    on(CommandId::ExportPdf, ExportKind::Pdf);
    on(CommandId::ExportMarkdown, ExportKind::Markdown);
    connect(&m_packet->desk(), &PacketDesk::draftChanged, this, &Panels::changed);
}

void Panels::exportPacket(const core::StoredPacket& packet, ExportKind kind)
{
    auto* sheet = new ExportSheet(packet, m_workspace.surroundings(),
        exportFolder(m_workspace.surroundings().home), m_packet->centre()->window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::shared_ptr<const Snapshot>& snapshot = m_workspace.snapshot())
        sheet->setRepository(snapshot->repository->root());
    sheet->setKind(kind);
    connect(sheet, &ExportSheet::languageChosen, m_printedPages, &PagesPane::takeLanguage);
    connect(sheet, &ExportSheet::exported, this, [this](const std::filesystem::path& file) {
        emit said(tr("Exported to %1").arg(toShown(file.filename().string())));
    });
    listExports(*sheet);
    sheet->show();
}

/// One after the other, each in the list of jobs.
void Panels::listExports(ExportSheet& sheet)
{
    const auto job = std::make_shared<int>();
    connect(&sheet, &ExportSheet::begun, m_jobs,
        [jobs = m_jobs, job](const QString& what) { *job = jobs->begin(what); });
    connect(&sheet, &ExportSheet::pagePrinted, m_jobs,
        [jobs = m_jobs, job](int done, int total) { jobs->tell(*job, done, total); });
    connect(&sheet, &ExportSheet::exported, m_jobs, [jobs = m_jobs, job] { jobs->finish(*job); });
    connect(&sheet, &ExportSheet::cancelled, m_jobs, [jobs = m_jobs, job] { jobs->giveUp(*job); });
    connect(&sheet, &ExportSheet::failed, m_jobs,
        [jobs = m_jobs, job](const core::Error& error) { jobs->fail(*job, toShown(error.message)); });
}

/// What has the keys goes back: a text its typing, everything else what was said last.
void Panels::joinUndo()
{
    QList<QWidget*> panes;
    for (const WorkspacePage& page : pages())
        panes << page.navigator.widget << page.centre.widget << page.inspector.widget;
    auto* undo = new FocusedUndo(m_workspace, m_editing.texts(), panes, this);
    undo->followInto(m_edit->inspector().pane().form(), editor());
}

/// Of several chosen rows those that nobody has to do anything about are accepted.
void Panels::decide(const std::string& verdict)
{
    const bool isAccept = verdict == core::DecisionVerdicts[0];
    if (isAccept && m_changes->isAncestorOf(QApplication::focusWidget()))
        m_changes->acceptSelected();
    else if (isDeskShown())
        m_meeting->decide(verdict);
    else
        shownCard().decide(verdict);
}

/// A card that nobody sees may be behind: what is done to a change is done in front of people.
ChangeCard& Panels::shownCard()
{
    if (isDeskShown())
        return *m_deskCard;
    if (m_current == PageId::Edit && m_edit->inspector().isCardShown())
        return m_edit->inspector().card();
    ChangeCard& card = m_current == PageId::Review ? *m_reviewCard : *m_compareCard;
    if (!card.isVisible())
        emit inspectorWanted();
    return card;
}

void Panels::copyPath() const
{
    QApplication::clipboard()->setText(
        fromPath(m_workspace.snapshot()->repository->root() / editor().file()->path));
}

void Panels::enableCommands(bool isWorking)
{
    for (const CommandId id : {CommandId::SearchContracts, CommandId::QuickOutline})
        m_commands.action(id)->setEnabled(isWorking && m_workspace.snapshot());
    for (const CommandId id :
        {CommandId::Sign, CommandId::HandOver, CommandId::ImportSignOffs, CommandId::AttachEvidence})
        m_commands.action(id)->setEnabled(isWorking && m_workspace.study());
    const bool hasProblems = m_current == PageId::Edit && m_workspace.snapshot();
    for (const CommandId id : {CommandId::NextGap, CommandId::PreviousGap})
        m_commands.action(id)->setEnabled(isWorking && (hasProblems || m_workspace.study()));
    // Nobody signs a comparison from before; and where the Desk is, its key publishes a note.
    if (m_workspace.hasFailed() || isDeskShown())
        m_commands.action(CommandId::Sign)->setEnabled(false);
    const std::shared_ptr<const Draft>& draft = m_packet->desk().draft();
    for (const CommandId id : {CommandId::ExportPdf, CommandId::ExportMarkdown})
        m_commands.action(id)->setEnabled(isWorking && draft && !draft->newest.id.empty());
    // Nobody decides on what is not in front of them.
    const bool hasChange = isWorking && isCardInFront() && !m_workspace.selected().empty();
    enableChangeCommands(m_commands, hasChange);
    enableDecisions(m_commands, !m_workspace.hasFailed() && (hasChange || (isWorking && isDeskShown())));
    m_compare->enableCommands(m_commands, isWorking && m_current == PageId::Compare);
    m_course->enableCommands(m_current == PageId::Review);
    enableFileCommands(isWorking && editor().file() && m_current == PageId::Edit);
    for (const CommandId id : {CommandId::Find, CommandId::FindNext, CommandId::FindPrevious,
             CommandId::SelectNextMatch, CommandId::AddCaretAbove, CommandId::AddCaretBelow,
             CommandId::ZoomIn, CommandId::ZoomOut, CommandId::ResetZoom})
        m_commands.action(id)->setEnabled(isWorking && hasTextInFront());
}

void Panels::enableFileCommands(bool hasFile)
{
    facts().setVisible(hasFile);
    if (m_symbols)
        m_symbols->enableCommands(hasFile);
    if (m_problems)
        m_problems->enableCommands(hasFile);
    m_adding->enableCommands(hasFile);
    for (const CommandId id :
        {CommandId::CopyPath, CommandId::CloseFile, CommandId::Complete, CommandId::ToggleFold,
            CommandId::FoldAll, CommandId::UnfoldAll, CommandId::ShowCardHere, CommandId::PeekDefinition})
        m_commands.action(id)->setEnabled(hasFile);
    m_commands.action(CommandId::Replace)->setEnabled(hasFile && editor().view()->edited());
    const bool isDirty = m_editing.texts().isDirty();
    const EditedText* shown = hasFile ? editedInFront() : nullptr;
    m_commands.action(CommandId::Save)->setEnabled(shown ? shown->isDirty() || shown->isGone() : isDirty);
    m_commands.action(CommandId::SaveAll)->setEnabled(isDirty);
}

std::vector<TextsMemory> Panels::textsMemory() const
{
    return m_compare->textLens().memory();
}

void Panels::setTextsMemory(const std::vector<TextsMemory>& memory)
{
    m_compare->textLens().setMemory(memory);
}

bool Panels::mayClose(const std::function<void()>& again)
{
    return editor().mayClose(again);
}

void Panels::verify(const std::filesystem::path& file)
{
    m_packet->verify(file);
}

} // namespace ui
