// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of the contract from which the file in front is seen: found by typing, followed by the caret.
#pragma once

#include "core/contract/symbols/snippets.h"
#include "ui/models/outline_model.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPoint;
class QSortFilterProxyModel;
class QToolButton;

namespace ui {

class OutlineTree;

class OutlinePane : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePane(QWidget* parent = nullptr);

    /// Null: there is nothing to show, and `why` says so.
    void setSymbols(SharedSymbols symbols, const std::string& file, const QString& why);
    /// The caret stands in it; null: in none.
    void follow(const Symbol* symbol);

signals:
    void symbolChosen(const core::Node& body);
    /// `path`: the one at which it was asked for; empty elsewhere.
    void additionWanted(core::AdditionKind kind, const std::string& path);
    void scenarioChosen(const std::string& file, core::Position at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTree();
    QToolButton* makeOrderButton();
    void setOrder(OutlineOrder order);
    void filter(const QString& words);
    void unfold();
    bool isOpenAtFirst(const QModelIndex& row) const;
    void unfoldAsBefore(const QModelIndex& index);
    void noteFold(const QModelIndex& index, bool isOpen);
    void showWhy();
    QModelIndex firstFound() const;
    void choose(const QModelIndex& index);
    void openMenu(const QPoint& place);
    std::string pathOf(const QModelIndex& index) const;

    OutlineModel m_outline;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_field;
    QToolButton* m_order;
    OutlineTree* m_tree;
    QLabel* m_nothing;
    QString m_why;
    QSet<QString> m_turned; ///< folded or unfolded by somebody; everything else is as it was at first
    bool m_isUnfolding = false;
};

} // namespace ui
