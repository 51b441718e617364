// SPDX-License-Identifier: GPL-3.0-or-later
// Search in the texts of all contracts, for the drawer: a field, and below it where the words stand.
#pragma once

#include "ui/palette/hit_model.h"
#include "ui/task.h"
#include "ui/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace ui {

class ElidedLabel;

class SearchPane : public QWidget {
    Q_OBJECT
public:
    explicit SearchPane(Workspace& workspace, QWidget* parent = nullptr);

    void focusField();

signals:
    /// Lines count from 0.
    void hitChosen(const std::string& file, int line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpHits();
    void search();
    void show(TextHits hits);
    void choose(const QModelIndex& index);

    Workspace& m_workspace;
    HitModel m_found;
    QLineEdit* m_field;
    ElidedLabel* m_count;
    QTreeView* m_hits;
    QTimer m_pause; ///< of typing
    Task<TextHits> m_searching;
};

} // namespace ui
