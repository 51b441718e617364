// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contract_model.h"

#include "core/contract/file_name.h"
#include "ui/text.h"

#include <QFont>
#include <QSet>

namespace ui {

namespace {

/// Index ids: 0 for a group, else 1 + the row of the group that a part belongs to.
constexpr quintptr GroupId = 0;

QString titleOf(const core::FoundContract& contract)
{
    if (contract.title.empty())
        return toShown(core::fileNameOf(contract.entry));
    const QString title = toShown(contract.title);
    return contract.contractVersion.empty() ? title : title + ' ' + toShown(contract.contractVersion);
}

QString languageOf(const core::FoundContract& contract)
{
    const QString language = toQString(core::languageName(contract.language));
    return contract.version.empty() ? language : language + ' ' + toShown(contract.version);
}

/// What several contracts are called tells none of them apart.
QSet<QString> sharedTitles(const std::vector<core::FoundContract>& contracts)
{
    QSet<QString> once;
    QSet<QString> shared;
    for (const core::FoundContract& contract : contracts) {
        const QString title = titleOf(contract);
        (once.contains(title) ? shared : once).insert(title);
    }
    return shared;
}

bool hasProblems(const core::FoundContract& contract)
{
    return !contract.troubles.empty() || !contract.missing.empty();
}

/// Files below the entry's folder are called as the entry calls them.
QString nameSeenFrom(const std::string& entry, std::string_view name)
{
    const std::string_view folder = core::folderOf(entry);
    if (!folder.empty() && core::isInside(name, folder))
        name.remove_prefix(folder.size() + 1);
    return toShown(name);
}

QString joined(QStringList texts, const QString& separator)
{
    texts.removeAll({});
    return texts.join(separator);
}

QByteArray toBytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

void ContractModel::setDiscovery(std::shared_ptr<const core::Discovery> discovery)
{
    beginResetModel();
    m_groups.clear();
    m_discovery = std::move(discovery);
    if (m_discovery) {
        const QSet<QString> shared = sharedTitles(m_discovery->contracts);
        for (const core::FoundContract& contract : m_discovery->contracts) {
            Group& group = m_groups.emplace_back(groupOf(contract));
            if (shared.contains(group.name))
                group.name = QStringLiteral("%1 · %2").arg(group.name, toShown(contract.entry));
        }
        Group unread;
        for (const core::SkippedFile& file : m_discovery->skipped)
            unread.parts.push_back({Part::Kind::Unread, file.path, toShown(file.path), toShown(file.why)});
        if (!unread.parts.empty())
            m_groups.push_back(std::move(unread));
    }
    endResetModel();
}

ContractModel::Group ContractModel::groupOf(const core::FoundContract& contract)
{
    using enum Part::Kind;
    Group group {.contract = &contract, .name = titleOf(contract), .parts = {}};
    for (const std::string& trouble : contract.troubles)
        group.parts.push_back({Trouble, contract.entry, toShown(trouble)});
    for (const std::string& path : contract.fragments)
        group.parts.push_back({Fragment, path, nameSeenFrom(contract.entry, path)});
    for (const std::string& path : contract.missing)
        group.parts.push_back({Missing, {}, nameSeenFrom(contract.entry, path)});
    for (const std::string& address : contract.remote)
        group.parts.push_back({Remote, {}, toShown(address)});
    return group;
}

QModelIndex ContractModel::indexOf(const QByteArray& path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, NameColumn);
        if (group.data(PathRole).toByteArray() == path)
            return group;
        for (int part = 0; part < rowCount(group); ++part) {
            if (const QModelIndex child = index(part, NameColumn, group);
                child.data(PathRole).toByteArray() == path)
                return child;
        }
    }
    return {};
}

QModelIndex ContractModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : GroupId);
}

QModelIndex ContractModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == GroupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, NameColumn, GroupId);
}

int ContractModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != GroupId || parent.column() != NameColumn)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].parts.size());
}

int ContractModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant ContractModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == GroupId)
        return groupData(m_groups[row], index.column(), role);
    return partData(m_groups[index.internalId() - 1].parts[row], index.column(), role);
}

QVariant ContractModel::groupData(const Group& group, int column, int role) const
{
    const bool isName = column == NameColumn;
    if (!group.contract) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == AboutRole;
        if (isName && isText)
            return tr("%n file(s) could not be read", nullptr, static_cast<int>(group.parts.size()));
        return {};
    }
    const core::FoundContract& contract = *group.contract;
    const QString problems = hasProblems(contract) ? tr("with problems") : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return group.name;
        return hasProblems(contract) ? QStringLiteral("▲ ") + languageOf(contract) : languageOf(contract);
    case Qt::ToolTipRole:
        return joined({toShown(contract.entry), toShown(contract.why), problems}, "\n");
    case AboutRole:
        return toShown(contract.why);
    case Qt::AccessibleTextRole:
        return joined({titleOf(contract), languageOf(contract), toShown(contract.entry), problems}, ", ");
    case PathRole:
        return toBytes(contract.entry);
    default:
        return {};
    }
}

QVariant ContractModel::partData(const Part& part, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        // Nearly all of them are that, and their names need the room.
        if (column == LanguageColumn && part.kind == Part::Kind::Fragment)
            return {};
        return column == NameColumn ? part.name : kindOf(part);
    case Qt::ToolTipRole:
    case AboutRole:
        return aboutPart(part);
    case Qt::AccessibleTextRole:
        return joined({part.name, kindOf(part)}, ", ");
    case PathRole:
        return toBytes(part.path);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(part.kind != Part::Kind::Fragment);
        return font;
    }
    default:
        return {};
    }
}

QString ContractModel::kindOf(const Part& part)
{
    switch (part.kind) {
    case Part::Kind::Trouble:
        return tr("not understood");
    case Part::Kind::Fragment:
        return tr("part");
    case Part::Kind::Missing:
        return tr("not found");
    case Part::Kind::Remote:
        return tr("elsewhere");
    case Part::Kind::Unread:
        return tr("not read");
    }
    return {};
}

QString ContractModel::aboutPart(const Part& part)
{
    switch (part.kind) {
    case Part::Kind::Trouble:
        return part.name;
    case Part::Kind::Fragment:
        return {};
    case Part::Kind::Missing:
        return tr("%1 is referred to, but there is no such file at this revision.").arg(part.name);
    case Part::Kind::Remote:
        return tr("%1 lies outside of this repository and was not fetched.").arg(part.name);
    case Part::Kind::Unread:
        return part.note;
    }
    return {};
}

QVariant ContractModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Contract") : tr("Language");
}

} // namespace ui
