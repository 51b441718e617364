// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/hit_model.h"

#include "ui/text.h"

#include <QFont>

#include <algorithm>

namespace ui {

namespace {

/// Of a line; a file has 0.
constexpr quintptr NoFile = 0;

QString placeOf(const FileHits& file, const TextHit& hit)
{
    return QStringLiteral("%1:%2").arg(toShown(file.file)).arg(hit.line + 1);
}

} // namespace

void HitModel::show(TextHits hits)
{
    beginResetModel();
    if (hits.sought != m_hits.sought)
        m_leftOut.clear();
    m_hits = std::move(hits);
    endResetModel();
    emit tickedChanged();
}

const FileHits* HitModel::file(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const quintptr parent = index.internalId();
    return &m_hits.files[parent == NoFile ? static_cast<std::size_t>(index.row()) : parent - 1];
}

const TextHit* HitModel::hit(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == NoFile)
        return nullptr;
    return &file(index)->hits[static_cast<std::size_t>(index.row())];
}

QModelIndex HitModel::nearest(const std::string& file, std::uint32_t line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const FileHits& of = m_hits.files[static_cast<std::size_t>(row)];
        const auto hit = std::ranges::lower_bound(of.hits, line, {}, &TextHit::line);
        if (of.file == file && hit != of.hits.end())
            return index(static_cast<int>(hit - of.hits.begin()), 0, index(row, 0));
    }
    return index(0, 0, index(0, 0));
}

QModelIndex HitModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : NoFile);
}

QModelIndex HitModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == NoFile)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, NoFile);
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_hits.files.size());
    const bool isFile = parent.internalId() == NoFile && parent.column() == 0;
    return isFile ? static_cast<int>(file(parent)->hits.size()) : 0;
}

int HitModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return mayReplace() && index.column() == TextColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool HitModel::isTicked(const FileHits& file, const TextHit& hit) const
{
    return !m_leftOut.contains({file.file, hit.line});
}

void HitModel::tick(const FileHits& file, const TextHit& hit, bool isTicked)
{
    if (isTicked)
        m_leftOut.erase({file.file, hit.line});
    else
        m_leftOut.insert({file.file, hit.line});
}

Qt::CheckState HitModel::stateOf(const QModelIndex& index) const
{
    const FileHits& of = *file(index);
    if (const TextHit* line = hit(index))
        return isTicked(of, *line) ? Qt::Checked : Qt::Unchecked;
    const auto count =
        std::ranges::count_if(of.hits, [&](const TextHit& each) { return isTicked(of, each); });
    return count == 0                                ? Qt::Unchecked
        : count == static_cast<long>(of.hits.size()) ? Qt::Checked
                                                     : Qt::PartiallyChecked;
}

QString HitModel::shown(const QModelIndex& index) const
{
    const FileHits& of = *file(index);
    const TextHit* line = hit(index);
    switch (index.column()) {
    case TextColumn:
        return line ? line->text : of.isUnsaved ? tr("%1 (unsaved)").arg(toShown(of.file)) : toShown(of.file);
    case AfterColumn:
        return line && mayReplace() ? QStringLiteral("→ ") + line->after : QString();
    default:
        return line ? QString::number(line->line + 1)
                    : tr("%n line(s)", nullptr, static_cast<int>(of.hits.size()));
    }
}

QString HitModel::spoken(const QModelIndex& index) const
{
    const TextHit* line = hit(index);
    if (!line)
        return tr("%1, %2", "file, how many lines")
            .arg(shown(index.siblingAtColumn(TextColumn)), shown(index.siblingAtColumn(PlaceColumn)));
    const QString place = placeOf(*file(index), *line);
    return mayReplace()
        ? tr("%1 becomes %2 in %3", "a line, the same replaced, place").arg(line->text, line->after, place)
        : tr("%1 in %2").arg(line->text, place);
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole && mayReplace() && index.column() == TextColumn)
        return stateOf(index);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role == Qt::TextAlignmentRole && index.column() == PlaceColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && !hit(index)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return role == Qt::DisplayRole ? shown(index) : QVariant();
}

bool HitModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isOn = value.toInt() == Qt::Checked;
    const FileHits& of = *file(index);
    if (const TextHit* line = hit(index)) {
        tick(of, *line, isOn);
        emit dataChanged(index.parent(), index.parent(), {Qt::CheckStateRole});
    } else {
        for (const TextHit& each : of.hits)
            tick(of, each, isOn);
        emit dataChanged(
            this->index(0, 0, index), this->index(rowCount(index) - 1, 0, index), {Qt::CheckStateRole});
    }
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

std::vector<TextStep> HitModel::steps() const
{
    std::vector<TextStep> steps;
    for (const FileHits& of : m_hits.files) {
        std::vector<core::TextEdit> edits;
        for (const TextHit& each : of.hits) {
            if (isTicked(of, each))
                std::ranges::copy(each.edits, std::back_inserter(edits));
        }
        auto patch = core::TextPatch::make(std::move(edits));
        if (patch && !patch->empty())
            steps.push_back({of.file, std::move(*patch), of.text});
    }
    return steps;
}

HitModel::Ticked HitModel::ticked() const
{
    Ticked count;
    for (const FileHits& of : m_hits.files) {
        const int before = count.matches;
        for (const TextHit& each : of.hits)
            count.matches += isTicked(of, each) ? static_cast<int>(each.edits.size()) : 0;
        count.files += count.matches > before ? 1 : 0;
    }
    return count;
}

} // namespace ui
