// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_course.h"

#include "core/document/format/format_lines.h"
#include "ui/commands.h"
#include "ui/edit_page.h"
#include "ui/editor/editing.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/lint_watch.h"
#include "ui/editor/problem_list.h"
#include "ui/editor/quick_fix_popup.h"
#include "ui/models/lint_problems.h"
#include "ui/text.h"
#include "ui/text_view/caret_place.h"
#include "ui/text_view/fix_button.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

/// Keys that are held down are followed when they are let go.
constexpr int ButtonPauseMs = 60;
/// How long what is to go is kept unless somebody says otherwise.
constexpr std::chrono::months NoticePeriod {3};

std::chrono::year_month_day lastDayAfter(std::chrono::year_month_day day)
{
    const std::chrono::year_month_day later = day + NoticePeriod;
    return later.ok() ? later : later.year() / later.month() / std::chrono::last;
}

QString problemSentence(const core::Error& error)
{
    return error.hint.empty() ? toShown(error.message)
                              : ProblemCourse::tr("%1 — %2", "what is wrong, what to do")
                                    .arg(toShown(error.message), toShown(error.hint));
}

/// Files about which no rule can say anything.
int countUnasked(const LintReading& reading)
{
    return static_cast<int>(std::ranges::count_if(reading.sources.files, [&](const std::string& path) {
        return std::ranges::none_of(
            reading.contracts, [&](const ContractLint& each) { return each.symbols->file(path) != nullptr; });
    }));
}

MarkWeight markWeight(ProblemLevel level)
{
    if (level == ProblemLevel::Error)
        return MarkWeight::Error;
    return level == ProblemLevel::Warning ? MarkWeight::Warning : MarkWeight::Note;
}

auto orderInTexts(const Problem& problem)
{
    return std::tuple(std::string_view(problem.path), problem.range.begin);
}

} // namespace

ProblemCourse::ProblemCourse(
    Workspace& workspace, EditPage& edit, Editing& editing, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_edit(edit)
    , m_editing(editing)
    , m_commands(commands)
    , m_list(new ProblemList(edit.editor().problems()))
    , m_lint(new LintWatch(
          workspace, edit.navigation(), [&edit] { return edit.editor().openFiles(); }, this))
    , m_asking([this](std::vector<QuickFix> fixes) { show(std::move(fixes)); })
    , m_formatting([this](const Formatted& formatted) { take(formatted); })
{
    commands.on(CommandId::QuickFix, this, [this] { fixHere(); });
    commands.on(CommandId::FormatSelection, this, [this] { format(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(ButtonPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ProblemCourse::offerHere);
    connect(&edit.editor(), &EditorView::caretMoved, &m_pause, qOverload<>(&QTimer::start));
    connect(&edit.editor(), &EditorView::fileShown, this, &ProblemCourse::followFront);
    connect(m_lint, &LintWatch::changed, this, &ProblemCourse::showFound);
    connectList();
}

ProblemCourse::~ProblemCourse()
{
    delete m_popup;
}

void ProblemCourse::connectList()
{
    connect(m_list, &ProblemList::problemChosen, this, [this](const std::string& path, std::uint32_t offset) {
        emit editorWanted();
        m_edit.editor().goTo(path, offset);
    });
    connect(m_list, &ProblemList::fixWanted, this, [this](const Problem& problem) { fix(problem); });
    connect(&m_edit.editor().problems(), &QAbstractItemModel::modelReset, this, [this] {
        followFront();
        m_pause.start();
    });
}

void ProblemCourse::enableCommands(bool hasFile)
{
    m_commands.action(CommandId::QuickFix)->setEnabled(hasFile);
    m_commands.action(CommandId::FormatSelection)->setEnabled(hasFile);
}

/// A list that is short only because somebody still looks says so.
void ProblemCourse::showFound()
{
    if (!m_lint->isLooking())
        m_edit.editor().problems().setFound(
            movedProblems(*m_lint->reading(), [this](const std::string& path, std::string_view read) {
                const EditedText* text = m_editing.texts().find(path);
                return text ? text->bytes() : read;
            }));
    showRemark();
}

void ProblemCourse::showRemark()
{
    const LintReading& reading = *m_lint->reading();
    std::size_t suppressed = 0;
    bool isAlone = false;
    for (const ContractLint& each : reading.contracts) {
        suppressed += each.suppressed;
        isAlone = isAlone || !each.before;
    }
    QStringList parts;
    if (const int unasked = countUnasked(reading); unasked > 0)
        parts << tr("%n file(s) of no contract that can be read: no rule was asked", nullptr, unasked);
    if (suppressed > 0)
        parts << tr("%n suppressed by the settings", nullptr, static_cast<int>(suppressed));
    if (isAlone)
        parts << tr("no baseline tells which of them are new");
    if (reading.policy.unread)
        parts << tr("the settings cannot be read: %1").arg(toShown(reading.policy.unread->message));
    if (m_lint->isLooking())
        parts << tr("so far");
    m_list->setRemark(parts.join(QStringLiteral(" · ")));
}

/// Marks and the button belong to the text in front.
void ProblemCourse::followFront()
{
    EditorView& editor = m_edit.editor();
    TextView* view = editor.view();
    if (view != m_view) {
        delete m_button;
        m_view = view;
        if (view) {
            m_button = new FixButton(*view);
            connect(m_button, &QToolButton::clicked, this, &ProblemCourse::fixHere);
        }
    }
    if (m_lint->reading()->sources.files != editor.openFiles())
        m_lint->look();
    if (!view || !editor.file())
        return;
    std::vector<TextMark> marks;
    for (const Problem& each : editor.problems().foundIn(editor.file()->path))
        marks.push_back({each.range, markWeight(each.level)});
    view->setFound(std::move(marks));
    m_pause.start();
}

core::ByteRange ProblemCourse::rangeHere() const
{
    return selectedBytes(*m_edit.editor().view());
}

void ProblemCourse::offerHere()
{
    if (!m_button || !m_edit.editor().file() || !m_edit.editor().view()->edited())
        return;
    const std::string& path = m_edit.editor().file()->path;
    const std::uint32_t line = m_edit.editor().view()->caret().line;
    const auto isHere = [&](const Problem& each) {
        return each.mayBeFixed && each.path == path && each.place.line == line;
    };
    const std::shared_ptr<const Study>& study = m_workspace.study();
    const bool hasFix = std::ranges::any_of(m_edit.editor().problems().shown(), isHere);
    const bool offers = hasFix || (study && study->isOfWorkingTree() && hasRecipe(*study, path, line));
    m_button->offerAt(offers ? std::optional(m_edit.editor().view()->caretOffset()) : std::nullopt);
}

bool ProblemCourse::mayEdit()
{
    if (m_editing.isPossible())
        return true;
    emit said(tr("This text is of an older revision, and there to be read."));
    return false;
}

/// In the list of problems the chosen one is meant.
void ProblemCourse::fixHere()
{
    if (const Problem* chosen = m_list->hasKeys() ? m_list->current() : nullptr) {
        fix(*chosen);
        return;
    }
    if (!m_edit.editor().file() || !mayEdit())
        return;
    const Problem* here = problemHere();
    m_advice = here ? toShown(here->hint) : QString();
    ask(questionAbout(rangeHere()));
}

void ProblemCourse::fix(const Problem& problem)
{
    if (!mayEdit())
        return;
    const Problem meant = problem;
    goTo(meant);
    m_advice = toShown(meant.hint);
    if (!m_edit.editor().file() || m_edit.editor().file()->path != meant.path)
        return;
    QuickFixQuestion question = questionAbout(meant.range);
    std::erase_if(question.problems, [&](const Problem& each) {
        return each.code != meant.code || each.range != meant.range || each.key != meant.key;
    });
    question.study = nullptr;
    ask(std::move(question));
}

QuickFixQuestion ProblemCourse::questionAbout(core::ByteRange range) const
{
    const TextView& view = *m_edit.editor().view();
    const std::shared_ptr<const Study>& study = m_workspace.study();
    const bool isOfCandidate = study && study->isOfWorkingTree();
    return {.file = m_edit.editor().file()->path,
        .text = view.edited() ? view.edited()->frozen() : m_edit.editor().file()->text,
        .problems = m_edit.editor().problems().shown(),
        .range = range,
        .lint = m_lint->reading(),
        .study = isOfCandidate ? study : nullptr,
        .sunset = lastDayAfter(study ? study->check.asOf : todayOf(m_workspace.surroundings())),
        .seed = m_workspace.surroundings().chance()};
}

void ProblemCourse::ask(QuickFixQuestion question)
{
    m_asked = question.range;
    m_asking.start(
        [question = std::move(question)](const std::stop_token& stop) { return quickFixes(question, stop); });
}

void ProblemCourse::show(std::vector<QuickFix> fixes)
{
    if (fixes.empty()) {
        emit said(m_advice.isEmpty() ? tr("Nothing can be done by itself at the caret.")
                                     : tr("Only people know how to mend this: %1").arg(m_advice));
        return;
    }
    EditorView& editor = m_edit.editor();
    if (!editor.view())
        return;
    if (!m_popup) {
        m_popup = new QuickFixPopup(editor.window());
        connect(m_popup, &QuickFixPopup::chosen, this, [this](const QuickFix& fix) { apply(fix); });
        connect(m_popup, &QuickFixPopup::closed, this, &ProblemCourse::backToText);
    }
    m_popup->open(std::move(fixes), placeInWindow(*editor.view(), m_asked.begin));
}

void ProblemCourse::apply(const QuickFix& fix)
{
    const auto done = m_editing.texts().apply(fix.step, fix.madeFor);
    if (!done)
        emit said(problemSentence(done.error()));
    else
        emit said(tr("%1: done in %2, and not saved yet.", "name of the step, file")
                      .arg(fix.name, toShown(fix.step.file)));
}

/// What is selected; without that the map or list around the caret.
void ProblemCourse::format()
{
    const TextView* view = m_edit.editor().view();
    if (!view || !mayEdit())
        return;
    if (!view->edited()) {
        emit said(tr("This text is here to be read: nothing can be written into it."));
        return;
    }
    m_formatting.start(
        [file = m_edit.editor().file()->path, text = view->edited()->frozen(), range = rangeHere(),
            seed = m_workspace.surroundings().chance()](const std::stop_token& stop) {
            const core::Document document = core::readDocument(text, {.seed = seed}, stop);
            const core::ByteRange lines = range.empty() ? core::objectAround(document, range.begin) : range;
            return Formatted {core::formatLines(document, lines), text, file};
        });
}

void ProblemCourse::take(const Formatted& formatted)
{
    if (!formatted.patch) {
        emit said(problemSentence(formatted.patch.error()));
    } else if (formatted.patch->empty()) {
        emit said(tr("These lines are laid out as the rest of the file already."));
    } else {
        const auto done =
            m_editing.texts().applyToAll({{formatted.file, *formatted.patch, formatted.text}}, tr("Format"));
        if (!done)
            emit said(problemSentence(done.error()));
    }
}

const Problem* ProblemCourse::problemHere() const
{
    const std::shared_ptr<const OpenFile> file = m_edit.editor().file();
    if (!file)
        return nullptr;
    const std::vector<Problem>& shown = m_edit.editor().problems().shown();
    const std::uint32_t line = m_edit.editor().view()->caret().line;
    const auto found = std::ranges::find_if(
        shown, [&](const Problem& each) { return each.path == file->path && each.place.line == line; });
    return found == shown.end() ? nullptr : &*found;
}

std::optional<RuleWords> ProblemCourse::ruleHere() const
{
    const Problem* problem = m_list->hasKeys() ? m_list->current() : problemHere();
    if (!problem)
        return std::nullopt;
    QStringList parts {toShown(problem->message)};
    for (const std::string* words : {&problem->why, &problem->hint})
        if (!words->empty())
            parts << toShown(*words);
    return RuleWords {toShown(problem->code), parts.join(QStringLiteral("\n\n"))};
}

/// By files, then as each is read; behind the last one comes the first.
bool ProblemCourse::step(bool isForward)
{
    std::vector<Problem> problems = m_edit.editor().problems().shown();
    const std::shared_ptr<const OpenFile> file = m_edit.editor().file();
    if (problems.empty()) {
        emit said(tr("No problem is shown in the open files."));
        return false;
    }
    std::ranges::stable_sort(problems, {}, orderInTexts);
    const std::tuple here(
        file ? std::string_view(file->path) : std::string_view(), file ? m_edit.editor().caretOffset() : 0U);
    if (isForward) {
        const auto next =
            std::ranges::find_if(problems, [&](const Problem& each) { return orderInTexts(each) > here; });
        goTo(next == problems.end() ? problems.front() : *next);
    } else {
        std::ranges::reverse(problems);
        const auto next =
            std::ranges::find_if(problems, [&](const Problem& each) { return orderInTexts(each) < here; });
        goTo(next == problems.end() ? problems.front() : *next);
    }
    return true;
}

void ProblemCourse::goTo(const Problem& problem)
{
    emit editorWanted();
    m_list->choose(problem);
    m_edit.editor().goTo(problem.path, problem.range.begin);
}

void ProblemCourse::backToText()
{
    if (m_edit.editor().view())
        m_edit.editor().view()->setFocus();
}

} // namespace ui
