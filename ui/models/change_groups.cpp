// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_groups.h"

#include "ui/models/change_filter.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

struct ChangeGroups {
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeGroups)
};

QString fileOf(const core::Finding& finding)
{
    if (finding.candidate)
        return toShown(finding.candidate->file);
    return finding.baseline ? toShown(finding.baseline->file) : QString();
}

QString rolesOf(const ChangeRow& row)
{
    QStringList roles;
    for (const std::string& role : row.roles)
        roles << toShown(role);
    return QLocale().createSeparatedList(roles);
}

/// What it is put under; empty where there is nothing of the kind.
QString headingOf(const ChangeRow& row, ChangeOrder order)
{
    switch (order) {
    case ChangeOrder::Risk:
        return severityWord(row.change.finding->severity);
    case ChangeOrder::Operation:
        return toShown(row.change.finding->operation);
    case ChangeOrder::Owner:
        return rolesOf(row);
    case ChangeOrder::File:
        return fileOf(*row.change.finding);
    }
    return {};
}

QString headingOfRest(ChangeOrder order)
{
    switch (order) {
    case ChangeOrder::Operation:
        return ChangeGroups::tr("Outside of operations");
    case ChangeOrder::Owner:
        return ChangeGroups::tr("Nobody has to sign for it");
    case ChangeOrder::Risk:
    case ChangeOrder::File:
        break;
    }
    return ChangeGroups::tr("Without a file");
}

std::vector<std::size_t> chosenRows(
    std::span<const ChangeRow> rows, ChangeOrder order, const ChangeFilter& filter)
{
    std::vector<std::size_t> chosen;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (filter.matches(rows[row]))
            chosen.push_back(row);
    const bool isByText = order == ChangeOrder::Operation || order == ChangeOrder::File;
    if (!isByText)
        std::ranges::sort(chosen, {}, [&](std::size_t row) { return rows[row].rank; });
    if (order == ChangeOrder::Owner)
        std::ranges::stable_sort(
            chosen, std::ranges::greater {}, [&](std::size_t row) { return rows[row].roles.size(); });
    return chosen;
}

} // namespace

std::vector<ChangeGroup> groupChanges(
    std::span<const ChangeRow> rows, ChangeOrder order, const ChangeFilter& filter)
{
    std::vector<ChangeGroup> groups;
    QHash<QString, std::size_t> places;
    ChangeGroup rest {.title = headingOfRest(order)};
    for (const std::size_t row : chosenRows(rows, order, filter)) {
        const QString heading = headingOf(rows[row], order);
        if (heading.isEmpty()) {
            rest.rows.push_back(row);
            continue;
        }
        if (!places.contains(heading)) {
            places.insert(heading, groups.size());
            groups.push_back({.title = heading});
            if (order == ChangeOrder::Risk)
                groups.back().severity = rows[row].change.finding->severity;
        }
        groups[places.value(heading)].rows.push_back(row);
    }
    if (!rest.rows.empty())
        groups.push_back(std::move(rest));
    return groups;
}

} // namespace ui
