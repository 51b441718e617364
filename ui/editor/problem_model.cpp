// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_model.h"

#include "ui/models/lint_problems.h"
#include "ui/text.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

QString levelName(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error:
        return ProblemModel::tr("Error");
    case ProblemLevel::Warning:
        return ProblemModel::tr("Warning");
    case ProblemLevel::Note:
        break;
    }
    return ProblemModel::tr("Note");
}

QString shownMessage(const Problem& problem)
{
    return ProblemModel::tr("%1 %2: %3", "sign, kind, what is wrong")
        .arg(problemSign(problem.level), levelName(problem.level), toShown(problem.message));
}

QString shownPlace(const Problem& problem)
{
    return ProblemModel::tr("%1, line %2").arg(toShown(problem.path)).arg(problem.place.line + 1);
}

QString spoken(const Problem& problem)
{
    const QString words = ProblemModel::tr("%1 in %2, line %3: %4", "kind, file, line, what is wrong")
                              .arg(levelName(problem.level), toShown(problem.path))
                              .arg(problem.place.line + 1)
                              .arg(toShown(problem.message));
    return problem.contract.empty()
        ? words
        : ProblemModel::tr("%1. Rule %2", "what is wrong where, rule").arg(words, toShown(problem.code));
}

/// What is new counts, then what weighs more.
auto orderOf(const Problem& problem)
{
    return std::tuple(problem.isFromBefore, problem.level, problem.path, problem.range.begin);
}

QString whyOf(const Problem& problem)
{
    return toShown(problem.why.empty() ? problem.hint : problem.why);
}

QString shownRule(const Problem& problem)
{
    if (problem.contract.empty())
        return {};
    const QString rule = toShown(problem.code);
    return problem.isFromBefore ? ProblemModel::tr("%1 · from before", "rule").arg(rule) : rule;
}

QString tipOf(const Problem& problem)
{
    QStringList parts;
    if (!problem.contract.empty())
        parts << toShown(problem.code);
    for (const std::string* words : {&problem.why, &problem.hint})
        if (!words->empty())
            parts << toShown(*words);
    if (problem.isFromBefore)
        parts << ProblemModel::tr("The baseline has it, too.");
    return parts.join(QStringLiteral("\n\n")).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

void ProblemModel::setFiles(const std::vector<std::shared_ptr<const OpenFile>>& files)
{
    m_told = problemsOf(files);
    showAll();
}

void ProblemModel::setFound(std::vector<Problem> problems)
{
    if (problems == m_found)
        return;
    m_found = std::move(problems);
    m_oldCount = static_cast<int>(std::ranges::count_if(m_found, &Problem::isFromBefore));
    showAll();
}

void ProblemModel::setShowsOld(bool shows)
{
    m_showsOld = shows;
    showAll();
}

void ProblemModel::showAll()
{
    beginResetModel();
    m_shown = m_told;
    std::ranges::copy_if(m_found, std::back_inserter(m_shown),
        [this](const Problem& each) { return m_showsOld || !each.isFromBefore; });
    std::ranges::stable_sort(m_shown, {}, orderOf);
    endResetModel();
}

const Problem* ProblemModel::problem(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<Problem> ProblemModel::foundIn(const std::string& path) const
{
    std::vector<Problem> problems;
    std::ranges::copy_if(m_shown, std::back_inserter(problems),
        [&](const Problem& each) { return !each.contract.empty() && each.path == path; });
    return problems;
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
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
        if (index.column() == Fix)
            return shown->mayBeFixed ? tr("Fix…") : QString();
        return index.column() == Message ? shownMessage(*shown) : shownPlace(*shown);
    case Qt::ToolTipRole:
        return tipOf(*shown);
    case Qt::AccessibleTextRole:
        return index.column() == Fix && shown->mayBeFixed ? tr("Fix: %1").arg(spoken(*shown))
                                                          : spoken(*shown);
    case WhyRole:
        return whyOf(*shown);
    case RuleRole:
        return shownRule(*shown);
    case LevelRole:
        return static_cast<int>(shown->level);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Fix)
        return tr("Fix");
    return section == Message ? tr("Problem") : tr("Place");
}

} // namespace ui
