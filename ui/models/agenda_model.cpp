// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agenda_model.h"

#include "ui/models/agenda_words.h"
#include "ui/models/change_model.h"
#include "ui/models/change_words.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace ui {

namespace {

/// Index ids: 0 for a heading, else 1 + the place of the section that an item stands in.
constexpr quintptr AgendaHeadingId = 0;

bool isAcknowledged(const core::Review& review, const core::OpenPoint& point)
{
    return !point.packet.empty()
        || std::ranges::find(review.acknowledged, point.name, &core::JournalEntry::text)
        != review.acknowledged.end();
}

using ContractsByFinding = std::unordered_map<const core::Finding*, const std::string*>;

/// Empty where only one has changed.
ContractsByFinding contractsToTellApart(const Study& study)
{
    ContractsByFinding found;
    if (!haveSeveralChanged(study.check.contracts))
        return found;
    for (const core::ComparedContract& contract : study.check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            found.emplace(&finding, &contract.diff.contract);
    return found;
}

} // namespace

std::string AgendaItem::key() const
{
    switch (kind) {
    case Kind::Change:
        return change->finding->place;
    case Kind::Comment:
        return comment->uuid;
    case Kind::OpenPoint:
        return point->name;
    case Kind::Gone:
        return "gone " + gone->place;
    }
    return {};
}

void AgendaModel::show(std::shared_ptr<const Standing> standing)
{
    beginResetModel();
    const std::shared_ptr<const Standing> old = std::exchange(m_standing, std::move(standing));
    m_sections.clear();
    if (m_standing) {
        addChanges(false);
        addTalk();
        addChanges(true);
    }
    endResetModel();
}

void AgendaModel::addItem(const QString& title, bool isDone, AgendaItem item)
{
    if (m_sections.empty() || m_sections.back().title != title)
        m_sections.push_back({title, isDone});
    m_sections.back().items.push_back(std::move(item));
}

/// The review has them in working order already.
void AgendaModel::addChanges(bool areDone)
{
    const auto titleOf = [](const core::ReviewedFinding& reviewed) {
        switch (reviewed.state) {
        case core::DecisionState::Current:
            return tr("Decided");
        case core::DecisionState::Stale:
            return tr("Changed after it was decided");
        case core::DecisionState::Conflict:
            return tr("Decided differently");
        case core::DecisionState::Undecided:
            break;
        }
        return reviewed.finding->severity == core::Severity::Breaking ? tr("Breaking, to decide first")
                                                                      : tr("To decide");
    };
    const ContractsByFinding contracts = contractsToTellApart(*m_standing->study);
    for (const core::ReviewedFinding& reviewed : m_standing->review.findings) {
        if ((reviewed.state == core::DecisionState::Current) != areDone)
            continue;
        AgendaItem item {.kind = AgendaItem::Kind::Change, .change = &reviewed};
        if (const auto contract = contracts.find(reviewed.finding); contract != contracts.end())
            item.contract = *contract->second;
        addItem(titleOf(reviewed), areDone, std::move(item));
    }
}

/// Comments on changes stand on their cards.
void AgendaModel::addTalk()
{
    for (const core::JournalEntry& comment : m_standing->review.comments)
        if (comment.place.empty() || !m_standing->of(comment.place))
            addItem(tr("To answer"), false, {.kind = AgendaItem::Kind::Comment, .comment = &comment});
    for (const core::OpenPoint& point : m_standing->study->check.openPoints)
        if (!isAcknowledged(m_standing->review, point))
            addItem(tr("To acknowledge"), false, {.kind = AgendaItem::Kind::OpenPoint, .point = &point});
    for (const core::ReviewedDecisionGone& gone : m_standing->review.gone)
        addItem(tr("No longer found"), true, {.kind = AgendaItem::Kind::Gone, .gone = &gone});
}

std::size_t AgendaModel::openCount() const
{
    return std::accumulate(
        m_sections.begin(), m_sections.end(), std::size_t {0}, [](std::size_t sum, const Section& section) {
            return sum + (section.isDone ? 0 : section.items.size());
        });
}

const AgendaItem* AgendaModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == AgendaHeadingId)
        return nullptr;
    return &m_sections[index.internalId() - 1].items[static_cast<std::size_t>(index.row())];
}

QModelIndex AgendaModel::indexOf(const std::string& key) const
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex heading = index(section, 0);
        for (int row = 0; row < rowCount(heading); ++row)
            if (const QModelIndex item = index(row, 0, heading); itemAt(item)->key() == key)
                return item;
    }
    return {};
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : AgendaHeadingId);
}

QModelIndex AgendaModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == AgendaHeadingId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, AgendaHeadingId);
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != AgendaHeadingId)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].items.size());
}

int AgendaModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const AgendaItem* item = itemAt(index))
        return dataOf(*item, role);
    const Section& section = m_sections[static_cast<std::size_t>(index.row())];
    const auto count = static_cast<int>(section.items.size());
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case ChangeModel::AboutRole:
        return QString::number(count);
    case ChangeModel::KindRole:
        return static_cast<int>(ChangeModel::RowKind::Group);
    case Qt::AccessibleTextRole:
        return tr("%1: %n item(s).", nullptr, count).arg(section.title);
    default:
        return {};
    }
}

QVariant AgendaModel::dataOf(const AgendaItem& item, int role) const
{
    const bool isChange = item.kind == AgendaItem::Kind::Change;
    switch (role) {
    case Qt::DisplayRole:
        return agendaTitle(item);
    case ChangeModel::AboutRole:
        return agendaAbout(item);
    case ChangeModel::MoreRole:
        return isChange ? moreSites(*item.change->finding) : QString();
    case ChangeModel::SignRole:
        return agendaSign(item);
    case ChangeModel::KindRole:
        return static_cast<int>(ChangeModel::RowKind::Change);
    case ChangeModel::PlaceRole:
        return isChange ? QByteArray::fromStdString(item.key()) : QByteArray();
    case ChangeModel::SeverityRole:
        return isChange ? QVariant(static_cast<int>(item.change->finding->severity)) : QVariant();
    case ChangeModel::DecisionRole:
        return agendaDecision(item);
    case ChangeModel::WaitsRole:
        return isChange ? item.change->state != core::DecisionState::Current
                        : item.kind != AgendaItem::Kind::Gone;
    case ChangeModel::CommentsRole:
        return static_cast<int>(isChange
                ? std::ranges::count(m_standing->review.comments, item.key(), &core::JournalEntry::place)
                : 0);
    case Qt::AccessibleTextRole:
        return spokenAgenda(item);
    case Qt::ToolTipRole:
        return spokenAgenda(item).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace ui
