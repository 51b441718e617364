// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/acceptable.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct AcceptableWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Acceptable)
};

bool isAccepted(const ChangeRow* row)
{
    return row->state == core::DecisionState::Current && row->verdict.starts_with("accept");
}

bool needsPlan(const ChangeRow* row)
{
    return row->change.finding->severity == core::Severity::Breaking;
}

} // namespace

bool isHarmless(const ChangeRow& row)
{
    return row.change.finding->severity <= core::Severity::Safe;
}

Acceptable acceptableOf(std::vector<const ChangeRow*> chosen)
{
    const bool isOne = chosen.size() == 1;
    const auto rest = std::stable_partition(chosen.begin(), chosen.end(),
        [&](const ChangeRow* row) { return isOne ? !needsPlan(row) : isHarmless(*row); });
    Acceptable acceptable;
    acceptable.left = static_cast<std::size_t>(chosen.end() - rest);
    acceptable.isLeftBreaking = std::all_of(rest, chosen.end(), needsPlan);
    chosen.erase(rest, chosen.end());
    if (!std::ranges::all_of(chosen, isAccepted))
        std::erase_if(chosen, isAccepted);
    for (const ChangeRow* row : chosen)
        acceptable.places.push_back(row->change.finding->place);
    return acceptable;
}

QString Acceptable::text() const
{
    const auto ready = static_cast<int>(places.size());
    const auto rest = static_cast<int>(left);
    if (rest == 0)
        return AcceptableWords::tr("Accept %n safe", nullptr, ready);
    if (isLeftBreaking)
        return AcceptableWords::tr("Accept %1 safe (%n breaking left)", nullptr, rest).arg(ready);
    return AcceptableWords::tr("Accept %1 safe (%n left)", nullptr, rest).arg(ready);
}

} // namespace ui
