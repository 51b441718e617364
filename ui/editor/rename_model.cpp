// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rename_model.h"

#include "ui/editor/usage_model.h"
#include "ui/text.h"

namespace ui {

namespace {

std::uint32_t renamedLine(const core::RenamedPlace& place)
{
    return place.node.tree().source().position(place.patch.edits().front().range.begin).line;
}

/// The line as it will be.
QString lineAfter(const core::RenamedPlace& place)
{
    const core::SourceText& text = place.node.tree().source();
    const core::TextEdit& edit = place.patch.edits().front();
    const std::uint32_t line = renamedLine(place);
    std::string words(text.line(line));
    const std::uint32_t from = edit.range.begin - text.lineBegin(line);
    words.replace(from, std::min<std::size_t>(edit.range.size(), words.size() - from), edit.replacement);
    return toShown(words).trimmed();
}

} // namespace

void RenameModel::setNames(std::vector<NewName> names)
{
    beginResetModel();
    if (names.size() != m_names.size())
        m_isTicked.assign(names.size(), true);
    m_names = std::move(names);
    endResetModel();
    emit tickedChanged();
}

std::vector<NewName> RenameModel::ticked() const
{
    std::vector<NewName> names;
    for (std::size_t each = 0; each < m_names.size(); ++each)
        if (m_isTicked[each])
            names.push_back(m_names[each]);
    return names;
}

int RenameModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int RenameModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RenameModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Where ? flags | Qt::ItemIsUserCheckable : flags;
}

QString RenameModel::where(const NewName& name) const
{
    return &name == m_names.data() ? tr("The name itself") : whereIs(*name.symbols, name.place.node);
}

QVariant RenameModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const NewName& name = m_names[row];
    if (role == Qt::CheckStateRole && index.column() == Where)
        return m_isTicked[row] ? Qt::Checked : Qt::Unchecked;
    const QString place = shownPlace(name.place.file, renamedLine(name.place));
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3", "what it is a part of, place, line")
            .arg(where(name), place, lineAfter(name.place));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Where ? where(name) : index.column() == Line ? lineAfter(name.place) : place;
}

bool RenameModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_isTicked[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

} // namespace ui
