// SPDX-License-Identifier: GPL-3.0-or-later
// For the drawer: who refers to what stood at the caret. Enter or a double click goes there.
#pragma once

#include "ui/editor/usage_model.h"

#include <QWidget>

namespace ui {

class ColumnList;
class ElidedLabel;

class UsageList : public QWidget {
    Q_OBJECT
public:
    explicit UsageList(QWidget* parent = nullptr);

    /// `what`: how people call it.
    void showUsages(const QString& what, std::vector<Usage> usages);
    int count() const { return m_usages.rowCount(); }

signals:
    void usageChosen(const ui::Usage& usage);

private:
    UsageModel m_usages;
    ElidedLabel* m_summary;
    ColumnList* m_list;
};

} // namespace ui
