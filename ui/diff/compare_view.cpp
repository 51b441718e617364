// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/compare_view.h"

#include "ui/commands.h"
#include "ui/diff/docs_lens.h"
#include "ui/diff/sides_bar.h"
#include "ui/diff/structure_lens.h"
#include "ui/diff/text_lens.h"
#include "ui/diff/wire_lens.h"
#include "ui/flow_row.h"
#include "ui/text_view/aligned_texts.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

/// In the order of the tabs.
constexpr std::array LensCommands {
    CommandId::TextLens, CommandId::StructureLens, CommandId::WireLens, CommandId::DocsLens};
constexpr int TextTab = 0;
constexpr int StructureTab = 1;

/// Whose keys and marks would change what nobody looks at.
constexpr std::array OnlyInFront {CommandId::NextLens, CommandId::OtherEnd, CommandId::ExpandContext,
    CommandId::FoldUnchanged, CommandId::SyncScrolling, CommandId::AlignRows};

} // namespace

CompareView::CompareView(Workspace& workspace, EditedTexts& edited, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new TextLens(workspace, edited, this))
{
    m_tabs->setShape(QTabBar::RoundedSouth);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Four words are read faster than arrows are pressed.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Ways to look at the change"));
    auto* below = new FlowRow;
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_tabs);
    below->addWidget(m_text->bar());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(below);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        m_text->bar()->setVisible(m_pages->currentWidget() == m_text);
        setFocusProxy(m_pages->currentWidget());
        m_isLensChosen = true;
        emit lensChanged(index);
    });
    addLens(tr("Text"), m_text);
    addLens(tr("Structure"), new StructureLens(workspace, this));
    addLens(tr("Wire"), new WireLens(workspace, this));
    addLens(tr("Docs"), new DocsLens(workspace, this));
    m_isLensChosen = false;
    connect(m_text, &TextLens::shown, this, &CompareView::chooseReadable);
}

CompareView::~CompareView() = default;

void CompareView::addLens(const QString& title, QWidget* page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

/// The lines of a text on one line say less than what they mean.
void CompareView::chooseReadable()
{
    if (m_isLensChosen)
        return;
    setLens(m_text->isLaidOut() ? StructureTab : TextTab);
    m_isLensChosen = false;
}

TextView& CompareView::textInFront()
{
    setLens(TextTab);
    return m_text->texts().viewWithKeys();
}

int CompareView::lens() const
{
    return m_tabs->currentIndex();
}

void CompareView::setLens(int index)
{
    m_tabs->setCurrentIndex(index);
}

void CompareView::nextLens()
{
    setLens((lens() + 1) % m_tabs->count());
}

void CompareView::connectCommands(const Commands& commands)
{
    commands.on(CommandId::NextLens, this, [this] { nextLens(); });
    for (int index = 0; index < static_cast<int>(LensCommands.size()); ++index) {
        QAction* action = commands.action(LensCommands[static_cast<std::size_t>(index)]);
        commands.on(LensCommands[static_cast<std::size_t>(index)], this, [this, index] { setLens(index); });
        action->setChecked(index == lens());
        connect(this, &CompareView::lensChanged, action,
            [action, index](int shown) { action->setChecked(index == shown); });
    }
    connectTextCommands(commands);
}

void CompareView::connectTextCommands(const Commands& commands)
{
    AlignedTexts& texts = m_text->texts();
    commands.on(CommandId::OtherEnd, this, [&texts] { texts.goToOtherEndOfMove(); });
    commands.on(CommandId::ExpandContext, this, [&texts] { texts.showMoreAtCaret(); });
    commands.on(CommandId::FoldUnchanged, this, [this] { m_text->foldUnchanged(); });
    commands.on(CommandId::SyncScrolling, this, [this](bool linked) { m_text->setLinked(linked); });
    commands.on(CommandId::AlignRows, this,
        [this](bool aligned) { m_text->setSideLayout(aligned ? SideLayout::Aligned : SideLayout::Fluid); });
    QAction* sync = commands.action(CommandId::SyncScrolling);
    QAction* align = commands.action(CommandId::AlignRows);
    sync->setChecked(true);
    align->setChecked(true);
    connect(m_text, &TextLens::linkedChanged, sync, &QAction::setChecked);
    connect(m_text, &TextLens::layoutChanged, align,
        [align](SideLayout layout) { align->setChecked(layout == SideLayout::Aligned); });
    commands.on(CommandId::EditHere, this, [this] {
        // Nobody writes into what is not in front of them.
        if (!isVisible())
            return;
        setLens(TextTab);
        m_text->editHere();
    });
    QAction* edit = commands.action(CommandId::EditHere);
    edit->setEnabled(m_text->canEdit());
    connect(m_text, &TextLens::canEditChanged, edit,
        [this, edit](bool canEdit) { edit->setEnabled(canEdit && m_isInFront); });
}

void CompareView::enableCommands(const Commands& commands, bool isInFront)
{
    m_isInFront = isInFront;
    for (const CommandId id : LensCommands)
        commands.action(id)->setEnabled(isInFront);
    for (const CommandId id : OnlyInFront)
        commands.action(id)->setEnabled(isInFront);
    commands.action(CommandId::EditHere)->setEnabled(isInFront && m_text->canEdit());
}

} // namespace ui
