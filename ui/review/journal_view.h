// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in the drawer: who said what, and a way to the change it is about.
#pragma once

#include "ui/column_list.h"
#include "ui/models/journal_model.h"

namespace ui {

class Workspace;

class JournalView : public ColumnList {
    Q_OBJECT
public:
    explicit JournalView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void goTo(const QModelIndex& index);
    void shareWidth();

    Workspace& m_workspace;
    JournalModel m_entries;
};

} // namespace ui
