// SPDX-License-Identifier: GPL-3.0-or-later
// A contract as a tree: a heading for each kind of symbol, its symbols, and the operations of each path.
#pragma once

#include "ui/models/symbols.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role : int {
        AboutRole = Qt::UserRole, ///< what its text calls it, and the file where it is another one
        UsesRole, ///< "used 6×"; of a heading how many it has
        BadgesRole, ///< "■2 ●1"
        MatchRole, ///< what a filter is held against
        HeadingRole, ///< bool
    };

    explicit OutlineModel(QObject* parent = nullptr);
    ~OutlineModel() override;

    /// Null: empty. `file`: the one in front; what stands in others says so. Rows stay where they are while
    /// there are the same ones.
    void show(SharedSymbols symbols, const std::string& file);
    const SharedSymbols& symbols() const { return m_symbols; }

    /// Null for a heading.
    const Symbol* symbol(const QModelIndex& index) const;
    /// Invalid: the symbol has no row.
    QModelIndex indexOf(const Symbol& symbol) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// What refers to it, as the file in front would write it.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Row;

    static std::unique_ptr<Row> rowsOf(const ContractSymbols& symbols);
    Row& rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Row& row) const;
    /// Tells of those that look otherwise, or of all.
    void takeNews(Row& row, const Row& news, bool isAllNew);
    QVariant headingData(const Row& row, int role) const;
    QVariant symbolData(const Symbol& symbol, int role) const;
    QString about(const Symbol& symbol) const;
    QString referenceTo(const Symbol& symbol) const;

    SharedSymbols m_symbols;
    std::string m_file;
    std::unique_ptr<Row> m_root; ///< above the headings
};

} // namespace ui
