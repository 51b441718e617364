// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one page, and where to change them.
#pragma once

#include "ui/settings/key_map_model.h"

#include <QDialog>
#include <QSortFilterProxyModel>

#include <optional>

class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace ui {

class ColumnList;

class KeyboardMap : public QDialog {
    Q_OBJECT
public:
    explicit KeyboardMap(Commands& commands, QWidget* parent = nullptr);

private:
    void setUpList();
    QLayout* makeChanging();
    std::optional<CommandId> current() const;
    void showCurrent();
    void addKey();
    void change(const QList<QKeySequence>& keys);
    void tellConflicts();

    Commands& m_commands;
    KeyMapModel m_keys;
    QSortFilterProxyModel m_found;
    ColumnList* m_list;
    QLabel* m_about;
    QKeySequenceEdit* m_key;
    QPushButton* m_add;
    QPushButton* m_none;
    QPushButton* m_reset;
};

} // namespace ui
