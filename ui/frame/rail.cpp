// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/rail.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int IconSize = 20;
constexpr int MarkWidth = 3;
constexpr int WordGap = 6;
constexpr int ButtonGap = 4;

} // namespace

/// Says which workspace is shown by a bar at its edge and by bold words, not by colour alone.
class RailButton : public QToolButton {
public:
    RailButton(QAction* workspace, QWidget* parent)
        : QToolButton(parent)
        , m_workspace(workspace)
    {
        setDefaultAction(workspace);
        setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        setIconSize({IconSize, IconSize});
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(workspace->text().remove('&'));
        setToolTip(QStringLiteral("%1 (%2)").arg(
            accessibleName(), workspace->shortcut().toString(QKeySequence::NativeText)));
        connect(workspace, &QAction::toggled, this, &RailButton::setWeight);
        setWeight(workspace->isChecked());
    }

    /// Without its word it still has a name and a tooltip.
    void showWord(bool isShown)
    {
        setToolButtonStyle(isShown ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        updateGeometry();
    }

    int heightWithWord() const { return IconSize + fontMetrics().height() + 3 * WordGap; }
    static int heightWithoutWord() { return IconSize + 2 * WordGap; }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        return {std::max(48, metrics.horizontalAdvance(text()) + 2 * 8),
            toolButtonStyle() == Qt::ToolButtonIconOnly ? heightWithoutWord() : heightWithWord()};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QStylePainter painter(this);
        const bool isChosen = m_workspace->isChecked();
        if (isChosen || underMouse())
            painter.fillRect(rect(), palette().color(isChosen ? QPalette::Base : QPalette::Button));
        if (isChosen)
            painter.fillRect(
                0, 0, MarkWidth, height(), palette().color(QPalette::Active, QPalette::Highlight));
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.state &= ~(QStyle::State_On | QStyle::State_Sunken);
        painter.drawControl(QStyle::CE_ToolButtonLabel, option);
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(rect().adjusted(MarkWidth + 1, 1, -1, -1));
        }
    }

private:
    void setWeight(bool isBold)
    {
        QFont weighted = font();
        weighted.setBold(isBold);
        setFont(weighted);
    }

    QAction* m_workspace;
};

Rail::Rail(const QList<QAction*>& workspaces, QWidget* parent)
    : QFrame(parent)
{
    setAccessibleName(tr("Workspaces"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, ButtonGap, 1, ButtonGap);
    column->setSpacing(ButtonGap);
    for (QAction* workspace : workspaces) {
        auto* button = new RailButton(workspace, this);
        column->addWidget(button);
        m_buttons << button;
        if (!focusProxy())
            setFocusProxy(button);
    }
    column->addStretch(1);
}

QSize Rail::minimumSizeHint() const
{
    const auto count = static_cast<int>(m_buttons.size());
    return {
        QFrame::minimumSizeHint().width(), count * (RailButton::heightWithoutWord() + ButtonGap) + ButtonGap};
}

/// Words are shown whole or not at all.
void Rail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    int needed = ButtonGap;
    for (const RailButton* button : m_buttons)
        needed += button->heightWithWord() + ButtonGap;
    for (RailButton* button : m_buttons)
        button->showWord(height() >= needed);
}

void Rail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(width() - 1, 0, 1, height(), palette().color(QPalette::Mid));
}

} // namespace ui
