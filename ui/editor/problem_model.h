// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in the open files, a row for each problem; errors before warnings, files by name.
#pragma once

#include "core/document/diagnostic.h"
#include "ui/workspace/snapshot.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace ui {

struct Problem {
    std::string path;
    core::Position place;
    std::uint32_t offset = 0;
    core::DiagnosticLevel level = core::DiagnosticLevel::Error;
    std::string message;
    std::string hint;
};

class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Message, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const std::vector<std::shared_ptr<const OpenFile>>& files);
    /// Null past the last row.
    const Problem* problem(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
};

} // namespace ui
