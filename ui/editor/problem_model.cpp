// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_model.h"

#include "ui/text.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

QString levelName(core::DiagnosticLevel level)
{
    return level == core::DiagnosticLevel::Error ? ProblemModel::tr("Error") : ProblemModel::tr("Warning");
}

QString shownMessage(const Problem& problem)
{
    const QChar sign = problem.level == core::DiagnosticLevel::Error ? u'\u2717' : u'\u25B2';
    return ProblemModel::tr("%1 %2: %3", "sign, kind, what is wrong")
        .arg(sign)
        .arg(levelName(problem.level), toShown(problem.message));
}

QString shownPlace(const Problem& problem)
{
    return ProblemModel::tr("%1, line %2").arg(toShown(problem.path)).arg(problem.place.line + 1);
}

QString spoken(const Problem& problem)
{
    return ProblemModel::tr("%1 in %2, line %3: %4", "kind, file, line, what is wrong")
        .arg(levelName(problem.level), toShown(problem.path))
        .arg(problem.place.line + 1)
        .arg(toShown(problem.message));
}

} // namespace

void ProblemModel::setFiles(const std::vector<std::shared_ptr<const OpenFile>>& files)
{
    beginResetModel();
    m_problems.clear();
    for (const auto& file : files) {
        for (const core::Diagnostic& each : file->diagnostics.value_or(std::vector<core::Diagnostic>()))
            m_problems.push_back({file->path, file->text->position(each.range.begin), each.range.begin,
                each.level, each.message, each.hint});
    }
    std::ranges::stable_sort(m_problems, {},
        [](const Problem& each) { return std::make_tuple(each.level, each.path, each.offset); });
    endResetModel();
}

const Problem* ProblemModel::problem(int row) const
{
    return row >= 0 && row < rowCount() ? &m_problems[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    const Problem* shown = index.isValid() ? problem(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Message ? shownMessage(*shown) : shownPlace(*shown);
    case Qt::ToolTipRole:
        return toShown(shown->hint).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(*shown);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Message ? tr("Problem") : tr("Place");
}

} // namespace ui
