// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caret_inspector.h"

#include "ui/card/change_card.h"
#include "ui/edit_page.h"
#include "ui/editor/baseline_bars.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/text_travel.h"
#include "ui/form_course.h"
#include "ui/preview/object_pane.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

namespace ui {

CaretInspector::CaretInspector(
    Workspace& workspace, EditedTexts& texts, EditPage& edit, BaselineBars& bars, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_texts(texts)
    , m_edit(edit)
    , m_bars(bars)
    , m_card(new ChangeCard(workspace, texts))
    , m_pane(new ObjectPane(m_card))
    , m_form(new FormCourse(edit.navigation(), texts, this))
    , m_writing([this](const Skeleton& skeleton) { write(skeleton); })
{
    connect(m_pane, &ObjectPane::editWanted, this, &CaretInspector::goToCriterion);
    connect(m_pane, &ObjectPane::firstCriterionWanted, this,
        [this](const SharedSymbols& symbols, const core::Node& operation) {
            m_writing.start([symbols, operation](const std::stop_token& /*stop*/) {
                return criterionSkeleton(*symbols, operation);
            });
        });
    connect(m_pane, &ObjectPane::valueWritten, m_form,
        [this](const SharedSymbols& symbols, const core::Node& map, const FormField& field,
            const QString& value) {
            m_form->write({symbols, map}, field, value);
        });
    connect(m_form, &FormCourse::said, this, &CaretInspector::said);
    connect(m_pane, &ObjectPane::looked, this, &CaretInspector::followChange);
    connect(&bars, &BaselineBars::held, this, &CaretInspector::followChange);
    connect(&bars, &BaselineBars::clicked, this, &CaretInspector::showCardHere);
    connect(&workspace, &Workspace::selectionChanged, this, &CaretInspector::followChange);
}

void CaretInspector::follow(const SharedSymbols& symbols, const core::Node& node)
{
    m_symbols = symbols;
    const bool mayWrite = symbols && m_edit.editor().view()->edited();
    const bool isBroken = symbols && m_edit.editor().breakInFront();
    m_pane->follow({symbols, node, symbols ? QString() : m_edit.whyNoOutline(), mayWrite, isBroken});
    followChange();
}

/// Who looks at the card sees that of the change they stand at.
void CaretInspector::followChange()
{
    if (!m_pane->isVisible() || m_pane->tab() != PreviewTab::Card)
        return;
    const std::string place = m_bars.changeAtCaret();
    if (!place.empty() && place != m_workspace.selected()) {
        emit changeChosen(place);
        m_workspace.select(place);
    }
    const bool isThere = !place.empty() && place == m_workspace.selected();
    const bool wasShown = isCardShown();
    m_pane->showCard(isThere, isThere ? QString() : whyNoCard());
    if (isCardShown() != wasShown)
        emit cardChanged();
}

QString CaretInspector::whyNoCard() const
{
    if (m_bars.isAtBar())
        return tr("These lines read differently from the baseline, and nothing of it changes the contract.");
    return tr("There is no change at the caret. Alt+Down leads to the next one.");
}

bool CaretInspector::isCardShown() const
{
    return m_card->isVisible();
}

void CaretInspector::showCardHere()
{
    if (m_bars.changeAtCaret().empty()) {
        emit said(whyNoCard());
        return;
    }
    m_pane->showTab(PreviewTab::Card);
    emit wanted();
    followChange();
}

void CaretInspector::goToCriterion(const std::string& file, core::Position at)
{
    const core::ContractFile* read = m_symbols ? m_symbols->file(file) : nullptr;
    if (!read) {
        m_edit.travel().goToLine(file, static_cast<int>(at.line));
        return;
    }
    const std::uint32_t offset = read->document.tree.source().offset(at);
    m_edit.travel().goTo(file, m_edit.navigation().placeNow(*m_symbols, SymbolPlace {file, offset}).offset);
}

void CaretInspector::write(const Skeleton& skeleton)
{
    const auto done = skeleton.and_then([this](const CriterionSkeleton& made) {
        return m_texts.applyToAll({{made.file, made.patch, made.madeFor}},
            tr("Write Given/When/Then of %1").arg(toShown(made.operation)));
    });
    if (done)
        m_edit.travel().goTo(skeleton->file, skeleton->caret);
    else
        emit said(toShown(done.error().message));
}

} // namespace ui
