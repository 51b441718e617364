// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_model.h"

#include "ui/models/change_words.h"
#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

/// In the person's own time; as written where it is no time.
QString shownTime(const std::string& at)
{
    const QDateTime time = QDateTime::fromString(toQString(at), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : toShown(at);
}

QString withReason(const QString& words, const std::string& reason)
{
    return reason.empty() ? words
                          : JournalModel::tr("%1: %2", "what was said, and why").arg(words, toShown(reason));
}

} // namespace

void JournalModel::show(std::shared_ptr<const Standing> standing)
{
    beginResetModel();
    m_standing = std::move(standing);
    endResetModel();
}

const core::JournalEntry& JournalModel::entryAt(int row) const
{
    const auto& entries = m_standing->journals.entries;
    return entries[entries.size() - 1 - static_cast<std::size_t>(row)];
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_standing ? 0 : static_cast<int>(m_standing->journals.entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Where the change stands now; where it is gone, where it stood.
QString JournalModel::placeOf(const core::JournalEntry& entry) const
{
    if (const core::ReviewedFinding* reviewed = m_standing->of(entry.place))
        return shownPath(reviewed->finding->path);
    return entry.seen ? shownPath(entry.seen->path) : toShown(entry.place.substr(0, 12));
}

QString JournalModel::whatOf(const core::JournalEntry& entry) const
{
    switch (entry.kind) {
    case core::EntryKind::Open:
        return tr("opened the review “%1”").arg(toShown(entry.title));
    case core::EntryKind::Decide:
        return withReason(tr("%1, %2").arg(verdictWord(entry.verdict), placeOf(entry)), entry.reason);
    case core::EntryKind::Comment:
        return entry.place.empty() ? tr("said of the review: %1").arg(toShown(entry.text))
                                   : tr("said of %1: %2").arg(placeOf(entry), toShown(entry.text));
    case core::EntryKind::Withdraw:
        return tr("took %n word(s) back", nullptr, static_cast<int>(entry.settles.size()));
    case core::EntryKind::Form:
        return tr("filled in %1").arg(toShown(entry.field));
    case core::EntryKind::Acknowledge:
        return withReason(tr("acknowledged %1").arg(toShown(entry.text)), entry.reason);
    case core::EntryKind::Mark:
        return withReason(tr("marked a change of meaning, %1").arg(placeOf(entry)), entry.reason);
    case core::EntryKind::Meeting:
        return meetingMarkOf(entry);
    case core::EntryKind::Vote:
        return withReason(entry.of.empty()
                ? tr("would decide: %1, %2").arg(verdictWord(entry.verdict), placeOf(entry))
                : tr("handed over the vote of %1: %2, %3")
                      .arg(toShown(entry.of), verdictWord(entry.verdict), placeOf(entry)),
            entry.reason);
    case core::EntryKind::Other:
        return tr("something that this version does not know");
    }
    return {};
}

QString JournalModel::meetingMarkOf(const core::JournalEntry& entry) const
{
    const std::string& mark = entry.mark;
    if (mark == "start")
        return tr("began a meeting");
    if (mark == "attend")
        return tr("wrote down that %1 is there").arg(toShown(entry.text));
    if (mark == "leave")
        return tr("wrote down that %1 left").arg(toShown(entry.text));
    if (mark == "show")
        return entry.place.empty() ? tr("showed a card of the meeting") : tr("showed %1").arg(placeOf(entry));
    if (mark == "park")
        return entry.owner.empty() ? tr("parked %1").arg(placeOf(entry))
                                   : tr("parked %1 for %2").arg(placeOf(entry), toShown(entry.owner));
    if (mark == "take-up")
        return tr("took %1 up again").arg(placeOf(entry));
    if (mark == "note")
        return tr("published the note: %1").arg(toShown(entry.text));
    if (mark == "action")
        return tr("added the action: %1").arg(toShown(entry.text));
    return tr("ended the meeting");
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::JournalEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == WhenColumn)
            return shownTime(entry.at);
        return index.column() == WhoColumn ? toShown(entry.by) : whatOf(entry);
    case Qt::AccessibleTextRole:
        return index.column() == WhatColumn
            ? tr("%1, %2: %3", "when, who, what").arg(shownTime(entry.at), toShown(entry.by), whatOf(entry))
            : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return whatOf(entry).toHtmlEscaped();
    case UuidRole:
        return QByteArray::fromStdString(entry.uuid);
    case PlaceRole:
        return QByteArray::fromStdString(entry.place);
    case IsOwnRole:
        return entry.by == m_standing->principal;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == WhenColumn)
        return tr("When");
    return section == WhoColumn ? tr("Who") : tr("What");
}

} // namespace ui
