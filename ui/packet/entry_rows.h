// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of short texts that people add to and remove from.
#pragma once

#include <QString>
#include <QWidget>

#include <span>
#include <string>
#include <string_view>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace ui {

struct EntryColumn {
    std::string_view key; ///< in the answer: "approvedBy"
    QString title;
    int stretch = 1;
};

/// As many texts as there are columns.
using EntryTexts = std::vector<std::string>;

class EntryRows : public QWidget {
    Q_OBJECT
public:
    /// `addText` is what the button says that adds a row.
    EntryRows(std::vector<EntryColumn> columns, const QString& addText, QWidget* parent = nullptr);

    void setRows(const std::vector<EntryTexts>& rows);
    /// Those in which something stands.
    std::vector<EntryTexts> rows() const;
    const std::vector<EntryColumn>& columns() const { return m_columns; }
    QWidget* firstInput() const;

signals:
    void edited(); ///< somebody writes
    void settled(); ///< somebody went on, or removed a row

private:
    using Row = std::vector<QLineEdit*>;

    void rebuild();
    QLineEdit* makeInput(std::size_t row, std::size_t column);
    QWidget* makeRemover(std::size_t row);
    void addRow();
    void removeRow(std::size_t row);

    std::vector<EntryColumn> m_columns;
    std::vector<EntryTexts> m_texts;
    std::vector<Row> m_inputs;
    QWidget* m_grid = nullptr;
    QWidget* m_add = nullptr;
};

} // namespace ui
