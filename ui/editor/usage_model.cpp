// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/usage_model.h"

#include "ui/models/symbol_words.h"
#include "ui/text.h"

namespace ui {

namespace {

/// Nobody reads on.
constexpr std::size_t LongestLine = 200;

std::uint32_t lineOf(const core::Node& node)
{
    const core::ByteRange begins = node.hasKey() ? node.keyRange() : node.range();
    return node.tree().source().position(begins.begin).line;
}

} // namespace

QString whereIs(const ContractSymbols& symbols, const core::Node& node)
{
    const Symbol* around = symbols.symbolAt(node);
    if (!around)
        return toShown(node.parent().key());
    return around->kind == core::ElementKind::Operation
        ? toShown(around->label)
        : UsageModel::tr("%1 %2", "kind, name").arg(symbolKindWord(*around), toShown(around->label));
}

QString shownPlace(const std::string& file, std::uint32_t line)
{
    return UsageModel::tr("%1, line %2").arg(toShown(file)).arg(line + 1);
}

QString shownLine(const core::Node& node)
{
    const std::string_view line = node.tree().source().line(lineOf(node)).substr(0, LongestLine);
    return toShown(line).trimmed();
}

void UsageModel::setUsages(std::vector<Usage> usages)
{
    beginResetModel();
    m_usages = std::move(usages);
    endResetModel();
}

const Usage* UsageModel::usage(int row) const
{
    return row >= 0 && row < rowCount() ? &m_usages[static_cast<std::size_t>(row)] : nullptr;
}

int UsageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_usages.size());
}

int UsageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageModel::data(const QModelIndex& index, int role) const
{
    const Usage* shown = index.isValid() ? usage(index.row()) : nullptr;
    if (!shown || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const core::Node& node = shown->node;
    const QString place = shownPlace(shown->place().file, lineOf(node));
    if (role == Qt::AccessibleTextRole)
        return tr("Used in %1, %2: %3", "operation, place, line")
            .arg(whereIs(*shown->symbols, node), place, shownLine(node));
    switch (index.column()) {
    case Where:
        return whereIs(*shown->symbols, node);
    case Line:
        return shownLine(node);
    default:
        return place;
    }
}

} // namespace ui
