// SPDX-License-Identifier: GPL-3.0-or-later
// Where one types which changes to see, and is offered what one may ask for.
#pragma once

#include "ui/models/change_filter.h"

#include <QLineEdit>

#include <span>

class QCompleter;
class QStandardItemModel;

namespace ui {

class FilterField : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent = nullptr);

    /// Whose owners, rules and consumers are offered.
    void setRows(std::span<const ChangeRow> rows);

signals:
    void filterChanged(const ui::ChangeFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QString& word);

    QCompleter* m_completer;
    QStandardItemModel* m_offers;
    std::span<const ChangeRow> m_rows;
};

} // namespace ui
