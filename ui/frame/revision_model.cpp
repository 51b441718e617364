// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/revision_model.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

QString dayText(std::int64_t time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time).date(), QLocale::ShortFormat);
}

} // namespace

void RevisionModel::setChoices(RevisionChoices choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    rebuild();
    endResetModel();
}

void RevisionModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    rebuild();
    endResetModel();
}

void RevisionModel::rebuild()
{
    m_rows.clear();
    if (m_choices.hasWorkingTree)
        addGroup({}, {{tr("working tree"), tr("what is on the disk now")}});
    if (!m_choices.first.empty())
        addGroup({}, {{tr("first commit"), shortCommit(m_choices.first), m_choices.first}});
    if (m_choices.offersFile)
        addGroup({}, {{.text = tr("file…"), .detail = tr("from anywhere"), .isFile = true}});
    std::vector<Row> tags;
    for (const core::Tag& tag : m_choices.tags)
        tags.push_back({toShown(tag.name), dayText(tag.time), tag.name});
    addGroup(tr("Tags"), std::move(tags));
    for (const bool isRemote : {false, true}) {
        std::vector<Row> branches;
        for (const core::Branch& branch : m_choices.branches) {
            if (branch.remote == isRemote)
                branches.push_back(
                    {toShown(branch.name), branch.current ? tr("checked out") : QString(), branch.name});
        }
        addGroup(isRemote ? tr("Remote branches") : tr("Branches"), std::move(branches));
    }
    std::vector<Row> commits;
    for (const core::Commit& commit : m_choices.commits)
        commits.push_back({shortCommit(commit.id), toShown(commit.summary), commit.id});
    addGroup(tr("Last commits"), std::move(commits));

    const auto isNamed = [this](const Row& row) { return !row.isHeading && row.text == m_filter; };
    if (!m_filter.isEmpty() && std::ranges::none_of(m_rows, isNamed))
        m_rows.push_back(
            {tr("Use “%1”").arg(m_filter), tr("anything git understands"), m_filter.toStdString()});
}

/// Without those that the filter hides; a heading stands over something or nowhere.
void RevisionModel::addGroup(const QString& heading, std::vector<Row> rows)
{
    std::erase_if(rows, [this](const Row& row) {
        return !row.text.contains(m_filter, Qt::CaseInsensitive)
            && !row.detail.contains(m_filter, Qt::CaseInsensitive);
    });
    if (rows.empty())
        return;
    if (!heading.isEmpty())
        m_rows.push_back({.text = heading, .isHeading = true});
    std::ranges::move(rows, std::back_inserter(m_rows));
}

int RevisionModel::rowOf(const std::string& revision) const
{
    const auto isIt = [&](const Row& row) {
        return !row.isHeading && !row.isFile && row.revision == revision;
    };
    auto found = std::ranges::find_if(m_rows, isIt);
    if (found == m_rows.end())
        found = std::ranges::find(m_rows, false, &Row::isHeading);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RevisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RevisionModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.detail);
    case RevisionRole:
        return QByteArray::fromStdString(row.revision);
    case DetailRole:
        return row.detail;
    case HeadingRole:
        return row.isHeading;
    case FileRole:
        return row.isFile;
    default:
        return {};
    }
}

Qt::ItemFlags RevisionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.data(HeadingRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
