// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/baseline_bars.h"

#include "ui/editor/editor_view.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"
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
    , m_holding([this](const Bars& bars) {
        if (m_view)
            ChangeBars::of(*m_view).show(bars);
    })
{
    connect(&workspace, &Workspace::studyChanged, this, &BaselineBars::hold);
    connect(&editor, &EditorView::fileShown, this, &BaselineBars::hold);
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
    m_holding.start(
        [candidate, baseline = sideOf(study, core::Side::Baseline, file->path)](const std::stop_token& stop) {
            const auto alignment = align(baseline, candidate, Indentation::Counts, stop);
            // Other lines than those of the file.
            return alignment->candidate.layout ? Bars() : barsOf(*alignment, stop);
        });
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
