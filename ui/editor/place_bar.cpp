// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/place_bar.h"

#include "ui/editor/breadcrumb.h"
#include "ui/elided_label.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int MostOfName = 32; ///< letters that are never cut

} // namespace

PlaceBar::PlaceBar(QWidget* parent)
    : QWidget(parent)
    , m_path(new ElidedLabel({}, Qt::ElideLeft, this))
    , m_way(new Breadcrumb(this))
    , m_about(new ElidedLabel({}, Qt::ElideRight, this))
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
    m_path->setAccessibleName(tr("Path of the file"));
    m_about->setAccessibleName(tr("About the file"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel* label : {static_cast<QLabel*>(m_path), static_cast<QLabel*>(m_about)})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // It takes what is left: path and place say where one is.
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_way->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(4);
    row->addWidget(m_path);
    row->addWidget(m_way);
    row->addWidget(m_about, 1);
    row->addWidget(m_root);
    connect(m_way, &Breadcrumb::nodeChosen, this, &PlaceBar::nodeChosen);
}

void PlaceBar::showFile(const QString& path, const QString& about)
{
    m_path->setText(path);
    m_about->setText(about);
    // The name of the file stays, and what there is no room for is told where the mouse rests.
    const QFontMetrics words(m_path->font());
    const QString name = path.section(QLatin1Char('/'), -1);
    const QString shortest = name == path ? name : QStringLiteral("…/") + name;
    m_path->setMinimumWidth(
        std::min(words.horizontalAdvance(shortest), words.averageCharWidth() * MostOfName));
    m_path->setToolTip((about.isEmpty() ? path : path + QLatin1Char('\n') + about).toHtmlEscaped());
}

void PlaceBar::showPlace(const SharedSymbols& symbols, const core::Node& node)
{
    const auto isStep = [symbols](const core::Node& each) { return !symbols || symbols->isStep(each); };
    std::vector<core::Node> way;
    for (core::Node at = node; at && at.parent(); at = at.parent())
        if (isStep(at))
            way.push_back(at);
    std::ranges::reverse(way);
    m_way->setWay(way, isStep);
    m_symbols = symbols;
    // At once, or a step of before would be seen in its room.
    layout()->activate();
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
