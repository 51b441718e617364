// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/compare_view.h"

#include "ui/commands.h"
#include "ui/diff/text_lens.h"
#include "ui/text_view/aligned_texts.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// Of the first lenses, in the order of their tabs.
constexpr std::array LensCommands {
    CommandId::TextLens, CommandId::StructureLens, CommandId::WireLens, CommandId::DocsLens};

} // namespace

CompareView::CompareView(Workspace& workspace, EditedTexts& edited, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new TextLens(workspace, edited, this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Ways to look at the change"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        emit lensChanged(index);
    });
    addLens(tr("Text"), m_text);
    setFocusProxy(m_text);
}

CompareView::~CompareView() = default;

void CompareView::addLens(const QString& title, QWidget* page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
    m_tabs->setVisible(m_tabs->count() > 1);
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
    const int lenses = std::min(m_tabs->count(), static_cast<int>(LensCommands.size()));
    for (int index = 0; index < lenses; ++index) {
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
        setLens(0);
        m_text->editHere();
    });
    QAction* edit = commands.action(CommandId::EditHere);
    edit->setEnabled(m_text->canEdit());
    connect(m_text, &TextLens::canEditChanged, edit, &QAction::setEnabled);
}

} // namespace ui
