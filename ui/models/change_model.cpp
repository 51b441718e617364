// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_model.h"

#include "ui/models/change_words.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

/// Index ids: 0 for a heading, else 1 + the place of the section that a row stands in.
constexpr quintptr HeadingId = 0;

std::vector<std::size_t> upTo(std::size_t count)
{
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t {0});
    return numbers;
}

} // namespace

void ChangeModel::show(std::shared_ptr<const Study> study, std::shared_ptr<const Standing> standing)
{
    const bool isSameStudy = study == m_study;
    // The rows point into the old study until they are made anew.
    if (!isSameStudy)
        beginResetModel();
    const std::shared_ptr<const Study> old = std::exchange(m_study, std::move(study));
    m_standing = std::move(standing);
    m_rows = m_study ? changeRows(*m_study, m_standing.get()) : std::vector<ChangeRow>();
    if (isSameStudy)
        return rearrange();
    m_blindSpots = m_study ? ui::blindSpots(*m_study) : std::vector<BlindSpot>();
    m_ignored.clear();
    if (m_study)
        for (const core::ComparedContract& contract : m_study->check.contracts)
            for (const core::SuppressedFinding& each : contract.diff.judgement.suppressed)
                m_ignored.push_back(&each);
    m_sections = sectionsNow();
    endResetModel();
}

void ChangeModel::setOrder(ChangeOrder order)
{
    m_order = order;
    rearrange();
}

void ChangeModel::setFilter(const ChangeFilter& filter)
{
    m_filter = filter;
    rearrange();
}

void ChangeModel::setShowsIgnored(bool showsIgnored)
{
    m_showsIgnored = showsIgnored;
    rearrange();
}

/// No filter hides the blind spots: a list that looks whole must be whole.
std::vector<ChangeModel::Section> ChangeModel::sectionsNow() const
{
    std::vector<Section> sections;
    if (!m_blindSpots.empty())
        sections.push_back(
            {RowKind::BlindSpot, {.title = tr("Nobody can vouch for"), .rows = upTo(m_blindSpots.size())}});
    for (ChangeGroup& group : groupChanges(m_rows, m_order, m_filter))
        sections.push_back({RowKind::Change, std::move(group)});
    if (m_showsIgnored && !m_ignored.empty())
        sections.push_back(
            {RowKind::Ignored, {.title = tr("Ignored by a rule"), .rows = upTo(m_ignored.size())}});
    return sections;
}

/// Where everything stays in its place, views keep what they have open and chosen.
void ChangeModel::rearrange()
{
    std::vector<Section> sections = sectionsNow();
    if (sections == m_sections) {
        for (int section = 0; section < rowCount(); ++section) {
            const QModelIndex heading = index(section, 0);
            emit dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, 0, heading));
        }
        return;
    }
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

std::size_t ChangeModel::shownCount() const
{
    return std::accumulate(
        m_sections.begin(), m_sections.end(), std::size_t {0}, [](std::size_t sum, const Section& section) {
            return sum + (section.kind == RowKind::Change ? section.group.rows.size() : 0);
        });
}

const ChangeModel::Section* ChangeModel::sectionOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == HeadingId)
        return nullptr;
    return &m_sections[index.internalId() - 1];
}

const ChangeRow* ChangeModel::rowAt(const QModelIndex& index) const
{
    const Section* section = sectionOf(index);
    if (!section || section->kind != RowKind::Change)
        return nullptr;
    return &m_rows[section->group.rows[static_cast<std::size_t>(index.row())]];
}

const BlindSpot* ChangeModel::blindSpotAt(const QModelIndex& index) const
{
    const Section* section = sectionOf(index);
    if (!section || section->kind != RowKind::BlindSpot)
        return nullptr;
    return &m_blindSpots[static_cast<std::size_t>(index.row())];
}

QModelIndex ChangeModel::indexOf(std::string_view place) const
{
    const std::vector<QModelIndex> all = changeIndexes();
    const auto found = std::ranges::find_if(
        all, [&](const QModelIndex& index) { return rowAt(index)->change.finding->place == place; });
    return found == all.end() ? QModelIndex() : *found;
}

std::vector<QModelIndex> ChangeModel::changeIndexes() const
{
    std::vector<QModelIndex> all;
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex heading = index(section, 0);
        for (int row = 0; row < rowCount(heading); ++row)
            if (const QModelIndex change = index(row, 0, heading); rowAt(change))
                all.push_back(change);
    }
    return all;
}

QModelIndex ChangeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : HeadingId);
}

QModelIndex ChangeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == HeadingId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, HeadingId);
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != HeadingId)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].group.rows.size());
}

int ChangeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex& index) const
{
    const Section* section = sectionOf(index);
    const Qt::ItemFlags never = section ? Qt::ItemNeverHasChildren : Qt::NoItemFlags;
    return QAbstractItemModel::flags(index) | never;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Section* section = sectionOf(index);
    if (role == KindRole)
        return static_cast<int>(section ? section->kind : RowKind::Group);
    if (!section)
        return headingData(m_sections[static_cast<std::size_t>(index.row())], role);
    const std::size_t row = section->group.rows[static_cast<std::size_t>(index.row())];
    switch (section->kind) {
    case RowKind::BlindSpot:
        return blindSpotData(m_blindSpots[row], role);
    case RowKind::Ignored:
        return ignoredData(*m_ignored[row], role);
    case RowKind::Change:
    case RowKind::Group:
        break;
    }
    return changeData(m_rows[row], role);
}

QVariant ChangeModel::headingData(const Section& section, int role)
{
    const ChangeGroup& group = section.group;
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case AboutRole:
        return QString::number(group.rows.size());
    case SeverityRole:
        return group.severity ? QVariant(static_cast<int>(*group.severity)) : QVariant();
    case SignRole:
        return group.severity ? severityGlyph(*group.severity) : QString();
    case Qt::AccessibleTextRole:
        if (section.kind == RowKind::BlindSpot)
            return tr("Nobody can vouch for %n place(s).", nullptr, static_cast<int>(group.rows.size()));
        return tr("%1: %n change(s).", nullptr, static_cast<int>(group.rows.size())).arg(group.title);
    default:
        return {};
    }
}

QVariant ChangeModel::changeData(const ChangeRow& row, int role) const
{
    const core::Finding& finding = *row.change.finding;
    switch (role) {
    case Qt::DisplayRole:
        return toShown(finding.message);
    case AboutRole:
        return aboutChange(row.contract, finding);
    case MoreRole:
        return moreSites(finding);
    case PlaceRole:
        return QByteArray::fromStdString(finding.place);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case SignRole:
        return severityGlyph(finding.severity);
    case DecisionRole:
        return decisionText(row);
    case WaitsRole:
        return row.waitsForDecision();
    case CommentsRole:
        return static_cast<int>(row.openComments);
    case Qt::AccessibleTextRole:
        return spokenChange(row);
    case Qt::ToolTipRole:
        return spokenChange(row).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant ChangeModel::blindSpotData(const BlindSpot& spot, int role)
{
    const core::Gap& gap = *spot.gap;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2", "what was met, and that it was not read").arg(subjectOf(spot), troubleOf(spot));
    case AboutRole:
        return shownPlace(gap);
    case SignRole:
        return QStringLiteral("✗");
    case Qt::AccessibleTextRole:
        if (spot.kind == BlindSpot::Kind::Unresolved)
            return tr("%1 in %2: %3.").arg(subjectOf(spot), shownPlace(gap), troubleOf(spot));
        return tr("%1 in %2: %3. %4")
            .arg(subjectOf(spot), shownPlace(gap), troubleOf(spot), toShown(gap.why));
    case Qt::ToolTipRole:
        return toShown(gap.why).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant ChangeModel::ignoredData(const core::SuppressedFinding& ignored, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return toShown(ignored.finding.message);
    case AboutRole:
        return tr("%1 ignores it: %2").arg(toShown(ignored.by.owner), toShown(ignored.by.reason));
    case SeverityRole:
        return static_cast<int>(ignored.finding.severity);
    case SignRole:
        return severityGlyph(ignored.finding.severity);
    case Qt::AccessibleTextRole:
        return tr("Ignored by a rule: %1. %2 says why: %3")
            .arg(toShown(ignored.finding.message), toShown(ignored.by.owner), toShown(ignored.by.reason));
    default:
        return {};
    }
}

} // namespace ui
