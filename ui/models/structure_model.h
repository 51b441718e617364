// SPDX-License-Identifier: GPL-3.0-or-later
// What a place of a contract resolves to, as a tree with one cell a side: references followed, merged schemas
// merged. Read as far as somebody looks.
#pragma once

#include "ui/models/changed_place.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

enum class RowMark : std::uint8_t { Same, Changed, Removed, Added };
/// " ", "~", "−", "+"
QString markSign(RowMark mark);

class StructureModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, BaselineColumn, CandidateColumn, ColumnCount };
    enum Role { MarkRole = Qt::UserRole }; ///< int of a RowMark

    explicit StructureModel(QObject* parent = nullptr);
    ~StructureModel() override;

    /// The study is kept alive; without a place the tree is empty.
    void show(std::shared_ptr<const Study> study, const ChangedPlace& place);
    /// Where the change is; invalid when the way down is not known.
    QModelIndex changedIndex();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row;

    Row* rowOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Row& row, int column = NameColumn) const;
    void read(Row& row) const;
    QString spoken(const Row& row) const;

    std::shared_ptr<const Study> m_study;
    ChangedPlace m_place;
    std::unique_ptr<Row> m_root; ///< above the only row at the top
};

} // namespace ui
