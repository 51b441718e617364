// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of a pair under their headings; above them what nobody can vouch for, below what a rule
// ignores.
#pragma once

#include "ui/models/blind_spots.h"
#include "ui/models/change_filter.h"
#include "ui/models/change_groups.h"
#include "ui/models/change_row.h"

#include <QAbstractItemModel>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

class ChangeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class RowKind : std::uint8_t { Group, BlindSpot, Change, Ignored };
    enum Role {
        KindRole = Qt::UserRole, ///< int of a RowKind
        PlaceRole, ///< QByteArray: of the finding; empty where there is none
        SeverityRole, ///< int of a core::Severity; nothing where there is none
        SignRole, ///< in front: the severity's shape, or "✗"
        AboutRole, ///< the quiet second line
        MoreRole, ///< "+5": how many sites there are beside the one that is named
        DecisionRole, ///< "✓ Accepted"
        WaitsRole, ///< bool: for a decision
        CommentsRole, ///< int: open ones
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Without a standing nobody said anything yet.
    void show(std::shared_ptr<const Study> study, std::shared_ptr<const Standing> standing);
    void setOrder(ChangeOrder order);
    void setFilter(const ChangeFilter& filter);
    /// What a rule ignores is counted, and listed only when somebody asks.
    void setShowsIgnored(bool showsIgnored);

    const std::vector<ChangeRow>& rows() const { return m_rows; }
    const std::vector<BlindSpot>& blindSpots() const { return m_blindSpots; }
    ChangeOrder order() const { return m_order; }
    std::size_t shownCount() const;
    /// Null for headings and what is no change.
    const ChangeRow* rowAt(const QModelIndex& index) const;
    const BlindSpot* blindSpotAt(const QModelIndex& index) const;
    /// Invalid where the filter hides it, or nothing has this place.
    QModelIndex indexOf(std::string_view place) const;
    /// As they stand under each other, groups left out.
    std::vector<QModelIndex> changeIndexes() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Section {
        RowKind kind = RowKind::Change; ///< of what stands in it
        ChangeGroup group;

        bool operator==(const Section&) const = default;
    };

    std::vector<Section> sectionsNow() const;
    void rearrange();
    const Section* sectionOf(const QModelIndex& index) const;
    static QVariant headingData(const Section& section, int role);
    QVariant changeData(const ChangeRow& row, int role) const;
    static QVariant blindSpotData(const BlindSpot& spot, int role);
    static QVariant ignoredData(const core::SuppressedFinding& ignored, int role);

    std::shared_ptr<const Study> m_study;
    std::shared_ptr<const Standing> m_standing;
    std::vector<ChangeRow> m_rows;
    std::vector<BlindSpot> m_blindSpots;
    std::vector<const core::SuppressedFinding*> m_ignored;
    ChangeOrder m_order = ChangeOrder::Risk;
    ChangeFilter m_filter;
    bool m_showsIgnored = false;
    std::vector<Section> m_sections;
};

} // namespace ui
