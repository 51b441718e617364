// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/breadcrumb.h"

#include "ui/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Nobody reads a longer menu; the outline and the palette find by letters.
constexpr int MostBeside = 100;
constexpr int LongestName = 28;

QString nameOf(const core::Node& node)
{
    QString name = node.hasKey() ? toShown(node.key()) : QString::number(node.position() + 1);
    if (name.size() > LongestName)
        name = name.left(LongestName - 1) + QStringLiteral("…");
    return name.replace('&', QLatin1String("&&"));
}

} // namespace

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_more(makeStep())
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Where the caret stands"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("Steps further out"));
    auto* hidden = m_more->findChild<QMenu*>();
    connect(hidden, &QMenu::aboutToShow, this, [this, hidden] { offerHidden(*hidden); });
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_more);
    m_row->addStretch();
}

QToolButton* Breadcrumb::makeStep()
{
    auto* step = new QToolButton(this);
    step->setAutoRaise(true);
    step->setFocusPolicy(Qt::TabFocus);
    step->setMinimumHeight(24);
    // Not the button's own, or each step would have an arrow.
    auto* menu = new QMenu(step);
    connect(step, &QToolButton::clicked, menu,
        [step, menu] { menu->popup(step->mapToGlobal(step->rect().bottomLeft())); });
    return step;
}

void Breadcrumb::setWay(const std::vector<core::Node>& way, IsStep isStep)
{
    m_isStep = std::move(isStep);
    if (way == m_way)
        return;
    m_way = way;
    while (m_steps.size() < way.size()) {
        QToolButton* step = makeStep();
        const std::size_t place = m_steps.size();
        auto* menu = step->findChild<QMenu*>();
        connect(menu, &QMenu::aboutToShow, this, [this, menu, place] { offerBeside(*menu, m_way[place]); });
        m_row->insertWidget(m_row->count() - 1, step);
        m_steps.push_back(step);
    }
    for (std::size_t each = 0; each < way.size(); ++each) {
        const QString name = nameOf(way[each]);
        m_steps[each]->setText(QStringLiteral("› ") + name);
        m_steps[each]->setAccessibleName(tr("%1, and what stands beside it", "a step of the way").arg(name));
    }
    updateGeometry();
    fit();
}

/// Of all of the way, whether or not there is room for it now.
QSize Breadcrumb::sizeHint() const
{
    int width = 0;
    for (std::size_t each = 0; each < m_way.size(); ++each)
        width += m_steps[each]->sizeHint().width();
    return {std::max(width, m_more->sizeHint().width()), m_more->sizeHint().height()};
}

QSize Breadcrumb::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void Breadcrumb::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A step that comes into sight has the row laid out anew before it is there; what that asks for comes behind
/// it.
void Breadcrumb::fit()
{
    m_isUnfit = true;
    if (m_isFitting)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    while (std::exchange(m_isUnfit, false))
        showWhatFits();
}

/// What is nearest to the caret stays in sight.
void Breadcrumb::showWhatFits()
{
    const bool fits = sizeHint().width() <= width();
    int room = fits ? width() : width() - m_more->sizeHint().width();
    m_firstShown = m_way.size();
    while (m_firstShown > 0 && room >= m_steps[m_firstShown - 1]->sizeHint().width())
        room -= m_steps[--m_firstShown]->sizeHint().width();
    for (std::size_t each = 0; each < m_steps.size(); ++each)
        m_steps[each]->setVisible(each >= m_firstShown && each < m_way.size());
    m_more->setVisible(m_firstShown > 0);
}

void Breadcrumb::offerBeside(QMenu& menu, const core::Node& node)
{
    menu.clear();
    int count = 0;
    for (const core::Node& beside : node.parent()) {
        if (!m_isStep(beside))
            continue;
        if (++count > MostBeside)
            break;
        QAction* choice = menu.addAction(nameOf(beside));
        choice->setCheckable(true);
        choice->setChecked(beside == node);
        connect(choice, &QAction::triggered, this, [this, beside] { emit nodeChosen(beside); });
    }
}

void Breadcrumb::offerHidden(QMenu& menu)
{
    menu.clear();
    for (std::size_t each = 0; each < m_firstShown; ++each)
        connect(menu.addAction(nameOf(m_way[each])), &QAction::triggered, this,
            [this, node = m_way[each]] { emit nodeChosen(node); });
}

} // namespace ui
