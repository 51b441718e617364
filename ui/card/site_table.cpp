// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/site_table.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

namespace {

constexpr int MostRows = 8;
constexpr int SmallestRow = 24;

} // namespace

SiteTable::SiteTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new SiteModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Sites: where the change is felt"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(SmallestRow, fontMetrics().height() + 8));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void SiteTable::showSites(const std::vector<CardSite>& sites)
{
    m_model->setSites(sites);
    const int rows = std::min(siteCount(), MostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth());
    shareWidth();
}

void SiteTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

/// The operation gets what it needs, up to half of all.
void SiteTable::shareWidth()
{
    const int wanted = sizeHintForColumn(SiteModel::Operation) + 8;
    setColumnWidth(SiteModel::Operation, std::min(wanted, viewport()->width() / 2));
}

} // namespace ui
