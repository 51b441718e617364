// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in the open files, a row for each problem; errors before warnings, files by name. What the
// baseline has, too, is counted, and shown to whoever asks.
#pragma once

#include "ui/models/problem.h"
#include "ui/workspace/snapshot.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace ui {

class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Message, Place, Fix, ColumnCount };
    enum Role { WhyRole = Qt::UserRole, RuleRole, LevelRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was told when the texts were read.
    void setFiles(const std::vector<std::shared_ptr<const OpenFile>>& files);
    /// What rules say of them.
    void setFound(std::vector<Problem> problems);
    void setShowsOld(bool shows);
    bool showsOld() const { return m_showsOld; }

    /// Null past the last row.
    const Problem* problem(int row) const;
    const std::vector<Problem>& shown() const { return m_shown; }
    /// How many the baseline has, too.
    int oldCount() const { return m_oldCount; }
    /// A mark for each problem of rules in a file that is shown.
    std::vector<Problem> foundIn(const std::string& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showAll();

    std::vector<Problem> m_told;
    std::vector<Problem> m_found;
    std::vector<Problem> m_shown;
    int m_oldCount = 0;
    bool m_showsOld = false;
};

} // namespace ui
