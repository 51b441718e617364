// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of the open files, and how many of them are not shown; Enter or a double click goes to the
// place.
#pragma once

#include "ui/editor/problem_model.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class ColumnList;
class ElidedLabel;

class ProblemList : public QWidget {
    Q_OBJECT
public:
    explicit ProblemList(ProblemModel& problems, QWidget* parent = nullptr);

    /// What else there is to say of them: how many are suppressed, that some are not found yet.
    void setRemark(const QString& remark);
    /// Null where no row is chosen.
    const Problem* current() const;
    void choose(const Problem& problem);
    bool hasKeys() const;

signals:
    void problemChosen(const std::string& path, std::uint32_t offset);
    void fixWanted(const ui::Problem& problem);

private:
    void setUpList();
    void showSummary();
    void keepCurrent();

    ProblemModel& m_problems;
    ElidedLabel* m_summary;
    QPushButton* m_old;
    ColumnList* m_list;
    QString m_remark;
    std::optional<Problem> m_kept; ///< the chosen one, while others come in
};

} // namespace ui
