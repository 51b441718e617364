// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts that are not committed, and a commit of them: what is signed is what is committed.
#pragma once

#include "ui/packet/draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class CommitPanel : public QWidget {
    Q_OBJECT
public:
    explicit CommitPanel(QWidget* parent = nullptr);

    void showDraft(const Draft& draft);

signals:
    void commitWanted(const std::string& message);

private:
    QLabel* m_files;
    QLineEdit* m_message;
    QPushButton* m_commit;
};

} // namespace ui
