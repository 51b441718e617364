// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbol_course.h"

#include "ui/commands.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/navigation.h"
#include "ui/editor/rename_sheet.h"
#include "ui/editor/text_travel.h"
#include "ui/editor/usage_list.h"
#include "ui/quick_outline.h"
#include "ui/rename_course.h"
#include "ui/text.h"

#include <QStackedWidget>

namespace ui {

namespace {

constexpr CommandId AtTheCaret[] = {
    CommandId::GoToDefinition, CommandId::FindUsages, CommandId::RenameSymbol};

} // namespace

SymbolCourse::SymbolCourse(EditPage& edit, EditedTexts& texts, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_commands(commands)
    , m_usages(new UsageList)
    , m_sheet(new RenameSheet)
    , m_pane(new QStackedWidget)
    , m_renaming(new RenameCourse(edit, texts, *m_sheet, this))
    , m_quick(new QuickOutline(edit, *commands.action(CommandId::QuickOutline), this))
{
    m_pane->addWidget(m_usages);
    m_pane->addWidget(m_sheet);
    connectCommands();
    connectRenaming();
    connect(&edit.editor(), &EditorView::definitionWanted, this, &SymbolCourse::goToDefinition);
    connect(m_usages, &UsageList::usageChosen, this, [this](const Usage& usage) {
        // Going there may list the usages anew.
        const Meant chosen {usage.symbols, usage.node};
        show(*chosen.symbols, chosen.node);
    });
    connect(&edit.navigation(), &Navigation::changed, this, [this] {
        if (const Meant now = asReadNow(m_edit.navigation().symbols(), m_sought)) {
            m_sought = now;
            listUsages();
        }
    });
    connect(m_quick, &QuickOutline::symbolChosen, this,
        [this](const SharedSymbols& symbols, const core::Node& body) { show(*symbols, body); });
}

SymbolCourse::~SymbolCourse() = default;

void SymbolCourse::connectCommands()
{
    m_commands.on(CommandId::GoToDefinition, this, [this] { goToDefinition(); });
    m_commands.on(CommandId::FindUsages, this, [this] { findUsages(); });
    m_commands.on(CommandId::RenameSymbol, this, [this] { m_renaming->begin(); });
    m_commands.on(CommandId::QuickOutline, this, [this] { m_quick->open(); });
}

void SymbolCourse::connectRenaming()
{
    connect(m_renaming, &RenameCourse::said, this, &SymbolCourse::said);
    connect(m_renaming, &RenameCourse::renamed, this, &SymbolCourse::said);
    connect(m_renaming, &RenameCourse::ended, this, [this] {
        m_pane->setCurrentWidget(m_usages);
        emit paneDone();
    });
    connect(m_renaming, &RenameCourse::sheetWanted, this, [this] {
        m_pane->setCurrentWidget(m_sheet);
        emit paneNeeded();
    });
}

QWidget* SymbolCourse::pane() const
{
    return m_pane;
}

int SymbolCourse::usageCount() const
{
    return m_usages->count();
}

void SymbolCourse::enableCommands(bool hasFile)
{
    for (const CommandId id : AtTheCaret)
        m_commands.action(id)->setEnabled(hasFile);
}

SharedSymbols SymbolCourse::symbolsHere()
{
    const SharedSymbols symbols = m_edit.navigation().rootOf(m_edit.editor().file()->path);
    if (!symbols)
        emit said(m_edit.whyNoOutline());
    return symbols;
}

void SymbolCourse::goToDefinition()
{
    const SharedSymbols symbols = symbolsHere();
    if (!symbols)
        return;
    const core::Node here = m_edit.navigation().nodeAt(*symbols, m_edit.caretPlace());
    const core::ReferenceUse* use = m_edit.navigation().referenceAt(*symbols, m_edit.caretPlace());
    const core::Node named = use ? core::Node() : symbols->names->entryNamedAt(here);
    if (named)
        show(*symbols, named);
    else if (!use)
        emit said(tr("Nothing is referred to at the caret."));
    else if (use->target)
        show(*symbols, use->target);
    else
        emit said(
            tr("%1 leads nowhere: %2", "reference, why")
                .arg(toShown(use->reference.text()),
                    toShown(symbols->read->documents->resolve(use->reference, use->reference.text()).why)));
}

void SymbolCourse::findUsages()
{
    const SharedSymbols symbols = symbolsHere();
    if (!symbols)
        return;
    m_edit.navigation().lookAtAll();
    const core::ReferenceUse* use = m_edit.navigation().referenceAt(*symbols, m_edit.caretPlace());
    const core::Node meant =
        use ? use->target : meantAt(*symbols, m_edit.navigation().nodeAt(*symbols, m_edit.caretPlace()));
    if (!meant) {
        emit said(tr("At the caret is nothing that others could refer to."));
        return;
    }
    m_sought = {symbols, meant};
    listUsages();
    m_pane->setCurrentWidget(m_usages);
    emit paneWanted();
    m_usages->setFocus();
}

/// Contracts that nobody looked at yet are read behind it, and what is typed changes what refers to what.
void SymbolCourse::listUsages()
{
    const core::Node& node = m_sought.node;
    const SymbolPlace place = m_sought.symbols->placeOf(node);
    const std::string_view called = calledAs(node);
    m_usages->showUsages(toShown(called.empty() ? place.file : called),
        usagesOf(m_edit.navigation().symbols(), *m_sought.symbols, node));
    emit usagesListed();
}

void SymbolCourse::show(const ContractSymbols& symbols, const core::Node& node)
{
    emit editorWanted();
    m_edit.navigation().chooseRoot(symbols.contract);
    const SymbolPlace place = m_edit.navigation().placeNow(symbols, node);
    m_edit.travel().goTo(place.file, place.offset);
}

} // namespace ui
