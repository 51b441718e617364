// SPDX-License-Identifier: GPL-3.0-or-later
// The sites of a change as a table that is never wider than it is let be.
#pragma once

#include "ui/card/site_model.h"

#include <QTableView>

namespace ui {

class SiteTable : public QTableView {
    Q_OBJECT
public:
    explicit SiteTable(QWidget* parent);

    /// As high as its rows, up to a few.
    void showSites(const std::vector<CardSite>& sites);
    int siteCount() const { return m_model->rowCount(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareWidth();

    SiteModel* m_model;
};

} // namespace ui
