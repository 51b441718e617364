// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/baseline_bars.h"

#include "ui/editor/editor_view.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/shortest_edit.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace ui {

namespace {

/// As the side was read; without a text where it has no such file.
AlignedText sideOf(const std::shared_ptr<const Study>& study, core::Side side, const std::string& path)
{
    for (const core::ComparedContract& compared : study->check.contracts) {
        const core::Contract* contract =
            side == core::Side::Baseline ? compared.baseline() : compared.candidate();
        if (!contract || !contract->documents)
            continue;
        const auto files = contract->documents->files();
        const auto found = std::ranges::find(files, path, &core::ContractFile::path);
        if (found != files.end())
            return {(*found)->document.tree.sharedSource(), {contract->documents, &(*found)->document.tree}};
    }
    return {};
}

std::string_view bytesOf(const TextView& view)
{
    return view.edited() ? view.edited()->bytes() : view.text().bytes();
}

} // namespace

BaselineBars::BaselineBars(Workspace& workspace, EditorView& editor, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_calm([this] { hold(); })
    , m_holding([this](Held held) { take(std::move(held)); })
{
    connect(&workspace, &Workspace::studyChanged, this, [this] { m_calm.ask(); });
    connect(&workspace, &Workspace::textRead, this, [this] { m_calm.disturb(); });
    connect(&editor, &EditorView::fileShown, this, [this] { m_calm.begin(); });
}

/// What was typed since it was compared is compared soon; until then the bars move with it.
void BaselineBars::hold()
{
    const std::shared_ptr<const Study>& study = m_workspace.study();
    const std::shared_ptr<const OpenFile> file = m_editor.file();
    if (!study || !file || (study == m_study && m_view == m_editor.view() && file->path == m_path))
        return;
    const AlignedText candidate = sideOf(study, core::Side::Candidate, file->path);
    if (!candidate.text || candidate.text->bytes() != bytesOf(*m_editor.view()))
        return;
    m_study = study;
    m_view = m_editor.view();
    m_path = file->path;
    m_held = {};
    connect(&ChangeBars::of(*m_view), &ChangeBars::clicked, this, &BaselineBars::goTo, Qt::UniqueConnection);
    m_holding.start(
        [candidate, study, path = m_path, baseline = sideOf(study, core::Side::Baseline, file->path)](
            const std::stop_token& stop) {
            const auto alignment = align(baseline, candidate, Indentation::Counts, stop);
            // Other lines than those of the file.
            if (alignment->candidate.layout)
                return Held();
            return Held {barsOf(*alignment, stop), changesIn(*study, path, *alignment), candidate.text};
        });
}

void BaselineBars::take(Held now)
{
    m_calm.end();
    m_held = std::move(now);
    if (m_view)
        ChangeBars::of(*m_view).show(m_held.bars);
    emit held();
}

/// What went is told where it stood.
std::vector<BaselineBars::ChangedLines> BaselineBars::changesIn(
    const Study& study, const std::string& path, const Alignment& alignment)
{
    std::vector<ChangedLines> changes;
    for (const ChangeRef& change : study.changes()) {
        const core::Finding& finding = *change.finding;
        if (finding.candidate && finding.candidate->file == path) {
            const core::TextPlace& at = *finding.candidate;
            const bool isWholeLines = at.end.byte == 0 && at.end.line > at.begin.line;
            changes.push_back({at.begin.line, at.end.line - (isWholeLines ? 1 : 0), finding.place});
        } else if (!finding.candidate && finding.baseline && finding.baseline->file == path
            && alignment.baseline.text) {
            const std::uint32_t row = alignment.rowOf(core::Side::Baseline, finding.baseline->begin.line);
            const std::uint32_t line = alignment.nearestLine(core::Side::Candidate, row);
            changes.push_back({line, line, finding.place});
        }
    }
    return changes;
}

void BaselineBars::goTo(std::uint32_t line)
{
    TextView* view = m_editor.view();
    if (!view)
        return;
    view->setCaret({line, 0});
    view->setFocus();
    emit clicked();
}

bool BaselineBars::isAtBar() const
{
    return m_view && m_view == m_editor.view() && ChangeBars::of(*m_view).hasBar(m_view->caret().line);
}

std::string BaselineBars::changeAtCaret() const
{
    if (!isAtBar() || !m_held.text)
        return {};
    const std::uint32_t now = m_view->caretOffset();
    const std::uint32_t line =
        m_held.text->position(movedOffset(bytesOf(*m_view), m_held.text->bytes(), now)).line;
    const ChangedLines* nearest = nullptr;
    for (const ChangedLines& each : m_held.changes) {
        const bool isNearer = !nearest || each.last - each.first < nearest->last - nearest->first;
        if (each.first <= line && line <= each.last && isNearer)
            nearest = &each;
    }
    return nearest ? nearest->place : changeInStretch(line);
}

/// Of bars that follow each other one may tell of all: a line of prose beside the line that counts.
std::string BaselineBars::changeInStretch(std::uint32_t line) const
{
    std::uint32_t first = line;
    std::uint32_t last = line;
    for (const LineBar& bar : m_held.bars)
        last = bar.line == last + 1 ? bar.line : last;
    for (auto bar = m_held.bars.rbegin(); bar != m_held.bars.rend(); ++bar)
        first = bar->line + 1 == first ? bar->line : first;
    for (const ChangedLines& each : m_held.changes)
        if (first <= each.first && each.first <= last)
            return each.place;
    return {};
}

bool BaselineBars::step(int by)
{
    TextView* view = m_editor.view();
    const auto there = view ? ChangeBars::of(*view).next(view->caret().line, by > 0) : std::nullopt;
    if (!there)
        return false;
    view->setCaret({*there, 0});
    view->showAroundCaret();
    view->setFocus();
    return true;
}

} // namespace ui
