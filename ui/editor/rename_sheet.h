// SPDX-License-Identifier: GPL-3.0-or-later
// For the drawer: another name for something, and everything that takes it, to be looked at before it is
// done.
#pragma once

#include "ui/editor/rename_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ColumnList;

class RenameSheet : public QWidget {
    Q_OBJECT
public:
    explicit RenameSheet(QWidget* parent = nullptr);

    /// Begins anew with the name it has. `limits`: what is not followed; empty: there is nothing to say.
    void ask(const QString& name, const QString& limits);
    QString typed() const;
    /// They are on their way: what is shown stays, and cannot be done. Return counts once they are there.
    void expectNames();
    void showNames(std::vector<NewName> names);
    /// Why it cannot be called that.
    void refuse(const QString& why);
    std::vector<NewName> ticked() const { return m_names.ticked(); }

signals:
    void typedChanged();
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void setUpList();
    void accept();
    void showCount();

    RenameModel m_names;
    QString m_former;
    QLabel* m_question;
    QLineEdit* m_field;
    QPushButton* m_rename;
    QLabel* m_refusal;
    QLabel* m_limits;
    ColumnList* m_list;
    bool m_isRefused = false;
    bool m_isExpecting = false;
    bool m_isAccepted = false; ///< as soon as what is expected is there
};

} // namespace ui
