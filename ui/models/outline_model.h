// SPDX-License-Identifier: GPL-3.0-or-later
// A contract as a tree: a heading for each kind of symbol, its symbols, the operations of each path, and the
// Given/When/Then that is tied to them.
#pragma once

#include "ui/models/symbols.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

enum class OutlineOrder : std::uint8_t {
    File, ///< as the text has them
    Name,
    Changes, ///< the most severe first
};

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
    /// Under each heading; the order of headings is always the same.
    void setOrder(OutlineOrder order);
    OutlineOrder order() const { return m_order; }

    /// Null for a heading, and for Given/When/Then.
    const Symbol* symbol(const QModelIndex& index) const;
    /// Null for everything else.
    const core::Scenario* scenario(const QModelIndex& index) const;
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

    static std::unique_ptr<Row> rowsOf(const ContractSymbols& symbols, OutlineOrder order);
    Row& rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Row& row) const;
    /// Tells of those that look otherwise, or of all.
    void takeNews(Row& row, const Row& news, bool isAllNew);
    QVariant headingData(const Row& row, int role) const;
    QVariant symbolData(const Symbol& symbol, int role) const;
    static QVariant scenarioData(const core::Scenario& scenario, int role);
    QString about(const Symbol& symbol) const;
    QString referenceTo(const Symbol& symbol) const;

    SharedSymbols m_symbols;
    std::string m_file;
    OutlineOrder m_order = OutlineOrder::File;
    std::unique_ptr<Row> m_root; ///< above the headings
};

} // namespace ui
