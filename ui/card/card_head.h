// SPDX-License-Identifier: GPL-3.0-or-later
// What changed and where, in the first lines of a card; may be dragged out as text.
#pragma once

#include "ui/card/card_content.h"

#include <QPoint>
#include <QWidget>

#include <string>

class QLabel;

namespace ui {

class LinkButton;
class SeverityBadge;
class SiteTable;
class WrappedLabel;

class CardHead : public QWidget {
    Q_OBJECT
public:
    explicit CardHead(QWidget* parent = nullptr);

    void showContent(const CardContent& content);
    void toggleSites();
    /// For a moment: it says something else than just now.
    void flash();
    /// What the rule is about, beside its name.
    void explainRule();

signals:
    void copyWanted();
    void sourceWanted();
    void dragBegan();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QLayout* makeTopRow();
    QLayout* makePlaceRow();
    void showSites(const CardWhereabouts& whereabouts);
    void unfoldSites(bool unfolds);

    std::string m_ruleId;
    SeverityBadge* m_badge;
    QLabel* m_position;
    LinkButton* m_rule;
    WrappedLabel* m_headline;
    WrappedLabel* m_breadcrumb;
    QLabel* m_definition;
    LinkButton* m_source;
    LinkButton* m_siteCount;
    SiteTable* m_sites;
    QPoint m_pressedAt;
};

} // namespace ui
