// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_decisions.h"

#include "ui/card/key_button.h"
#include "ui/elided_label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Two lines and their padding.
constexpr qreal HeightShare = 2.2;

} // namespace

StageDecisions::StageDecisions(QWidget* parent)
    : QWidget(parent)
    , m_keep(new QPushButton(tr("Keep the decision"), this))
    , m_park(new KeyButton(tr("Park it"), QStringLiteral("K"), this))
    , m_aside(new ElidedLabel({}, Qt::ElideRight, this))
{
    m_buttons = {new KeyButton(tr("Accept"), QStringLiteral("A"), this),
        new KeyButton(tr("Accept with plan"), QStringLiteral("W"), this),
        new KeyButton(tr("Reject"), QStringLiteral("R"), this),
        new KeyButton(tr("Defer"), QStringLiteral("D"), this)};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t which = 0; which < m_buttons.size(); ++which) {
        row->addWidget(m_buttons[which]);
        connect(m_buttons[which], &QPushButton::clicked, this,
            [this, which] { emit chosen(std::string(core::DecisionVerdicts[which])); });
    }
    row->addWidget(m_keep);
    row->addWidget(m_park);
    row->addWidget(m_aside, 1);
    m_park->setCheckable(false);
    m_keep->setAutoDefault(false);
    m_keep->setAccessibleDescription(tr("The decision holds for what the change says now."));
    connect(m_keep, &QPushButton::clicked, this, &StageDecisions::keepWanted);
    connect(m_park, &QPushButton::clicked, this, &StageDecisions::parkingWanted);
    for (QPushButton* each : findChildren<QPushButton*>()) {
        // Else the next Space of a clicker would press what was clicked last.
        each->setFocusPolicy(Qt::TabFocus);
        each->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_aside->setForegroundRole(QPalette::PlaceholderText);
    m_keep->hide();
    m_park->hide();
}

void StageDecisions::setLook(const StageLayout& layout)
{
    QFont words = font();
    words.setPixelSize(std::max(1, layout.textPixels));
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_buttons[0], m_buttons[1], m_buttons[2], m_buttons[3], m_keep, m_park, m_aside})
        each->setFont(words);
    this->layout()->setSpacing(layout.spacing);
    levelButtons();
}

/// As high with a reason on one of them as without, so that nothing moves from change to change; and as wide
/// as the reason where the row has room for it.
void StageDecisions::levelButtons()
{
    const QFontMetrics metrics(m_park->font());
    setFixedHeight(qRound(metrics.height() * HeightShare));
    for (std::size_t which = 0; which < m_buttons.size(); ++which) {
        const StageChoice* choice = choiceOf(which);
        const QString why = choice ? choice->whyNot : QString();
        const int wanted = metrics.horizontalAdvance(why) + m_buttons[which]->sizeHint().width()
            - metrics.horizontalAdvance(m_buttons[which]->text());
        m_buttons[which]->setMinimumWidth(!why.isEmpty() && wanted < width() / 3 ? wanted : 0);
    }
}

void StageDecisions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    levelButtons();
}

const StageChoice* StageDecisions::choiceOf(std::size_t button) const
{
    const auto found = std::ranges::find(m_choices, core::DecisionVerdicts[button], &StageChoice::verdict);
    return found == m_choices.end() ? nullptr : &*found;
}

void StageDecisions::showContent(const StageContent& content)
{
    m_choices = content.choices;
    for (std::size_t which = 0; which < m_buttons.size(); ++which) {
        const StageChoice* choice = choiceOf(which);
        m_buttons[which]->setVisible(choice != nullptr);
        if (!choice)
            continue;
        m_buttons[which]->setHindrance(choice->whyNot);
        m_buttons[which]->setChosen(choice->isChosen);
    }
    m_keep->setVisible(content.canKeep);
    levelButtons();
}

bool StageDecisions::sayAside(const QString& words, int width)
{
    int wanted = m_aside->fontMetrics().horizontalAdvance(words) + layout()->spacing();
    for (const QPushButton* each : findChildren<QPushButton*>())
        if (!each->isHidden())
            wanted += std::max(each->sizeHint().width(), each->minimumWidth()) + layout()->spacing();
    const bool hasRoom = wanted <= width;
    m_aside->setText(hasRoom ? words : QString());
    return hasRoom;
}

void StageDecisions::offerParking(bool isOffered)
{
    m_park->setVisible(isOffered);
}

bool StageDecisions::canChoose(const std::string& verdict) const
{
    const auto found = std::ranges::find(m_choices, verdict, &StageChoice::verdict);
    return found != m_choices.end() && found->whyNot.isEmpty();
}

} // namespace ui
