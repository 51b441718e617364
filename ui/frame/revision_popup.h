// SPDX-License-Identifier: GPL-3.0-or-later
// Where a revision is chosen: a field to narrow by, below it the list.
#pragma once

#include "ui/frame/revision_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace ui {

class RevisionPopup : public QFrame {
    Q_OBJECT
public:
    explicit RevisionPopup(QWidget* parent);

    void setChoices(RevisionChoices choices) { m_revisions.setChoices(std::move(choices)); }
    /// Below the widget, with the current revision chosen.
    void openBelow(const QWidget& widget, const std::string& current);

signals:
    /// As git is to be asked for it; empty: the working tree.
    void chosen(const std::string& revision);
    void fileWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void choose(const QModelIndex& index);

    RevisionModel m_revisions;
    std::string m_current;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace ui
