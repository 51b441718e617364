// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/drawer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace ui {

Drawer::Drawer(QAction* toggle, QWidget* parent)
    : QWidget(parent)
    , m_toggle(toggle)
    , m_tabs(new QTabBar(this))
    , m_panes(new QStackedWidget(this))
{
    setAccessibleName(tr("Drawer"));
    m_tabs->setAccessibleName(tr("Panes of the drawer"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close the drawer"));
    close->setToolTip(close->accessibleName());
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, toggle, &QAction::trigger);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(8, 0, 8, 0);
    heading->addWidget(m_tabs);
    heading->addStretch(1);
    heading->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_panes, 1);
    setFocusProxy(m_tabs);
}

void Drawer::add(const Pane& pane)
{
    m_panes->addWidget(pane.widget);
    m_titles << pane.title;
    m_tabs->addTab(pane.title);
}

void Drawer::setCount(const QWidget* pane, int count)
{
    const int tab = tabOf(pane);
    const QString& title = m_titles[tab];
    m_tabs->setTabText(tab, count > 0 ? tr("%1 %2").arg(title, QLocale().toString(count)) : title);
}

void Drawer::showPane(QWidget* pane)
{
    m_lent = nullptr;
    if (isHidden())
        m_toggle->trigger();
    m_tabs->setCurrentIndex(tabOf(pane));
}

void Drawer::lend(QWidget* pane)
{
    const bool isLentAlready = m_lent == pane && isInFront(pane);
    if (!isLentAlready)
        m_beforeLent = isHidden() ? nullptr : currentPane();
    showPane(pane);
    m_lent = pane;
}

void Drawer::giveBack(const QWidget* pane)
{
    const bool isLent = std::exchange(m_lent, nullptr) == pane && isInFront(pane);
    if (isLent && m_beforeLent)
        showPane(m_beforeLent);
    else if (isLent)
        m_toggle->trigger();
}

bool Drawer::isInFront(const QWidget* pane) const
{
    return !isHidden() && currentPane() == pane;
}

QWidget* Drawer::currentPane() const
{
    return m_panes->currentWidget();
}

/// What a pane has no use for itself closes all of them.
void Drawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_toggle->trigger();
    else
        QWidget::keyPressEvent(event);
}

int Drawer::tabOf(const QWidget* pane) const
{
    return m_panes->indexOf(const_cast<QWidget*>(pane));
}

} // namespace ui
