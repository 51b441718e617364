// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/place_bar.h"

#include "ui/editor/breadcrumb.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ui {

PlaceBar::PlaceBar(QWidget* parent)
    : QWidget(parent)
    , m_way(new Breadcrumb(this))
    , m_root(new QToolButton(this))
    , m_roots(new QMenu(m_root))
{
    m_root->setAutoRaise(true);
    m_root->setFocusPolicy(Qt::TabFocus);
    m_root->setMinimumHeight(24);
    connect(m_root, &QToolButton::clicked, m_roots,
        [this] { m_roots->popup(m_root->mapToGlobal(m_root->rect().bottomLeft())); });
    m_root->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_way, 1);
    row->addWidget(m_root);
    connect(m_way, &Breadcrumb::nodeChosen, this, &PlaceBar::nodeChosen);
}

void PlaceBar::showPlace(const SharedSymbols& symbols, const core::Node& node)
{
    std::vector<core::Node> way;
    for (core::Node at = node; at && at.parent(); at = at.parent())
        way.push_back(at);
    std::ranges::reverse(way);
    m_way->setWay(way);
    m_symbols = symbols;
}

void PlaceBar::showRoots(const StudySymbols& roots, const SharedSymbols& chosen)
{
    m_root->setVisible(chosen != nullptr);
    m_roots->clear();
    if (!chosen)
        return;
    const QString name = toShown(chosen->contract);
    const QString label = QString(name).replace('&', QLatin1String("&&"));
    m_root->setText(roots.size() > 1
            ? tr("root: %1 ▾", "the contract a file is seen from, among others").arg(label)
            : tr("root: %1", "the contract a file is seen from").arg(label));
    m_root->setAccessibleName(tr("Seen from the contract %1").arg(name));
    m_root->setEnabled(roots.size() > 1);
    for (const SharedSymbols& root : roots) {
        QAction* choice = m_roots->addAction(toShown(root->contract).replace('&', QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(root->contract == chosen->contract);
        connect(choice, &QAction::triggered, this, [this, id = root->contract] { emit rootChosen(id); });
    }
}

} // namespace ui
