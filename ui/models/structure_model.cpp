// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_model.h"

#include "ui/models/element_cells.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace ui {

/// An element on both sides, or one thing that is said of it.
struct StructureModel::Row {
    Row* above = nullptr;
    int place = 0; ///< among its siblings
    const core::Element* baseline = nullptr;
    const core::Element* candidate = nullptr;
    std::optional<FacetCells> facet = {};
    bool isRead = false;
    std::vector<std::unique_ptr<Row>> rows = {};

    QString baselineText() const { return facet ? facet->baseline : elementCell(baseline); }
    QString candidateText() const { return facet ? facet->candidate : elementCell(candidate); }
    QString name() const { return facet ? facet->name : elementTitle(candidate ? *candidate : *baseline); }
    RowMark mark() const;
    bool repeatsWhatIsAbove() const;
    void add(std::unique_ptr<Row> row);
};

RowMark StructureModel::Row::mark() const
{
    const bool wasThere = facet ? !facet->baseline.isEmpty() : baseline != nullptr;
    const bool isThere = facet ? !facet->candidate.isEmpty() : candidate != nullptr;
    if (wasThere != isThere)
        return wasThere ? RowMark::Removed : RowMark::Added;
    const bool differs = facet ? facet->differs : baselineText() != candidateText();
    return differs ? RowMark::Changed : RowMark::Same;
}

/// A schema that holds itself is read once on each way down.
bool StructureModel::Row::repeatsWhatIsAbove() const
{
    const core::Element* own = candidate ? candidate : baseline;
    for (const Row* row = above; row && (row->baseline || row->candidate); row = row->above) {
        const core::Element* other = row->candidate ? row->candidate : row->baseline;
        if (own->shape->isShared && other->shape == own->shape)
            return true;
    }
    return false;
}

void StructureModel::Row::add(std::unique_ptr<Row> row)
{
    row->above = this;
    row->place = static_cast<int>(rows.size());
    rows.push_back(std::move(row));
}

QString markSign(RowMark mark)
{
    constexpr const char* Signs[] = {"", "~", "−", "+"};
    return QString::fromUtf8(Signs[static_cast<std::size_t>(mark)]);
}

StructureModel::StructureModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Row>())
{
}

StructureModel::~StructureModel() = default;

void StructureModel::show(std::shared_ptr<const Study> study, const ChangedPlace& place)
{
    beginResetModel();
    m_study = std::move(study);
    m_place = place;
    m_root = std::make_unique<Row>();
    m_root->isRead = true;
    if (place.baseline.top || place.candidate.top) {
        auto top = std::make_unique<Row>();
        top->baseline = place.baseline.top;
        top->candidate = place.candidate.top;
        m_root->add(std::move(top));
    }
    endResetModel();
}

void StructureModel::read(Row& row) const
{
    row.isRead = true;
    if (row.facet || row.repeatsWhatIsAbove())
        return;
    for (FacetCells& cells : facetCells(row.baseline, row.candidate, false)) {
        auto below = std::make_unique<Row>();
        below->facet = std::move(cells);
        below->isRead = true;
        row.add(std::move(below));
    }
    for (const auto& [baseline, candidate] : childPairs(row.baseline, row.candidate)) {
        auto below = std::make_unique<Row>();
        below->baseline = baseline;
        below->candidate = candidate;
        row.add(std::move(below));
    }
}

/// Down the way of the change, through what stands between its steps.
QModelIndex StructureModel::changedIndex()
{
    const auto isOn = [](const std::vector<const core::Element*>& way, const core::Element* element) {
        return element && std::ranges::any_of(way, [&](const core::Element* step) {
            return step == element || step->shape == element
                || (element->shape && step->shape == element->shape);
        });
    };
    if (m_root->rows.empty())
        return {};
    Row* row = m_root->rows.front().get();
    for (bool isDeeper = true; isDeeper;) {
        fetchMore(indexOf(*row));
        const auto next = std::ranges::find_if(row->rows, [&](const std::unique_ptr<Row>& below) {
            return isOn(m_place.baseline.way, below->baseline)
                || isOn(m_place.candidate.way, below->candidate);
        });
        isDeeper = next != row->rows.end();
        if (isDeeper)
            row = next->get();
    }
    const core::Facet facet = m_place.change ? m_place.change->facet : core::Facet::None;
    for (const std::unique_ptr<Row>& below : row->rows)
        if (below->facet && below->facet->facet == facet)
            return indexOf(*below);
    return indexOf(*row);
}

StructureModel::Row* StructureModel::rowOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Row*>(index.internalPointer()) : m_root.get();
}

QModelIndex StructureModel::indexOf(const Row& row, int column) const
{
    return row.above ? createIndex(row.place, column, &row) : QModelIndex();
}

QModelIndex StructureModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowOf(parent)->rows[static_cast<std::size_t>(row)].get());
}

QModelIndex StructureModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*rowOf(index)->above) : QModelIndex();
}

int StructureModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > NameColumn ? 0 : static_cast<int>(rowOf(parent)->rows.size());
}

int StructureModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

bool StructureModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool StructureModel::canFetchMore(const QModelIndex& parent) const
{
    if (parent.column() > NameColumn || rowOf(parent)->isRead)
        return false;
    const Row& row = *rowOf(parent);
    return !row.repeatsWhatIsAbove()
        && !(childPairs(row.baseline, row.candidate).empty()
            && facetCells(row.baseline, row.candidate, false).empty());
}

void StructureModel::fetchMore(const QModelIndex& parent)
{
    Row& row = *rowOf(parent);
    if (row.isRead)
        return;
    Row read;
    read.above = row.above;
    read.baseline = row.baseline;
    read.candidate = row.candidate;
    this->read(read);
    row.isRead = true;
    if (read.rows.empty())
        return;
    beginInsertRows(parent, 0, static_cast<int>(read.rows.size()) - 1);
    for (std::unique_ptr<Row>& below : read.rows)
        row.add(std::move(below));
    endInsertRows();
}

QString StructureModel::spoken(const Row& row) const
{
    switch (row.mark()) {
    case RowMark::Same:
        return tr("%1: %2, on both sides.").arg(row.name(), row.candidateText());
    case RowMark::Changed:
        return tr("%1 changed: %2 became %3.").arg(row.name(), row.baselineText(), row.candidateText());
    case RowMark::Removed:
        return tr("%1 is gone: %2.").arg(row.name(), row.baselineText());
    case RowMark::Added:
        return tr("%1 is new: %2.").arg(row.name(), row.candidateText());
    }
    return {};
}

QVariant StructureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = *rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return row.name();
        return index.column() == BaselineColumn ? row.baselineText() : row.candidateText();
    case MarkRole:
        return static_cast<int>(row.mark());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spoken(row) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return spoken(row).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Place");
    return section == BaselineColumn ? tr("Baseline") : tr("Candidate");
}

} // namespace ui
