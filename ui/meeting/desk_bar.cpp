// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_bar.h"

#include "ui/card/link_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

namespace {

QToolButton* deedButton(const Commands& commands, CommandId id, Qt::ToolButtonStyle style, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(commands.action(id));
    button->setToolButtonStyle(style);
    button->setAccessibleName(plainText(*commands.action(id)));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

DeskBar::DeskBar(const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_position(new QLabel(this))
    , m_screens(new LinkButton(plainText(*commands.action(CommandId::SwapScreens)), this))
{
    QFont strong = m_position->font();
    strong.setBold(true);
    m_position->setFont(strong);
    m_position->setTextFormat(Qt::PlainText);
    m_screens->setShortens(true);
    m_screens->setAccessibleDescription(tr("Swaps the screens of Stage and Desk."));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(8, 4, 8, 4);
    across->setSpacing(8);
    for (const CommandId id : {CommandId::PreviousItem, CommandId::NextItem})
        across->addWidget(deedButton(commands, id, Qt::ToolButtonIconOnly, this));
    across->addWidget(m_position);
    across->addWidget(m_screens, 1);
    // Short, so that which screen is whose has room.
    for (const auto& [id, words] :
        std::initializer_list<std::pair<CommandId, QString>> {{CommandId::PrintStage, tr("Print…")},
            {CommandId::BlankStage, tr("Blank")}, {CommandId::EndMeeting, tr("End")}}) {
        commands.action(id)->setIconText(words);
        across->addWidget(deedButton(commands, id, Qt::ToolButtonTextOnly, this));
    }
    QAction* swap = commands.action(CommandId::SwapScreens);
    connect(m_screens, &QPushButton::clicked, swap, &QAction::trigger);
    const auto follow = [this, swap] { m_screens->setEnabled(swap->isEnabled()); };
    connect(swap, &QAction::changed, this, follow);
    follow();
}

void DeskBar::showPosition(const QString& position)
{
    m_position->setText(position);
}

void DeskBar::showScreens(const QString& screens)
{
    m_screens->setText(screens);
}

} // namespace ui
