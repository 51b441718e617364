// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blind_spots.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

struct BlindSpots {
    Q_DECLARE_TR_FUNCTIONS(ui::BlindSpots)
};

using Gaps = std::vector<core::Gap> core::Coverage::*;

constexpr std::pair<BlindSpot::Kind, Gaps> OfCoverage[] = {
    {BlindSpot::Kind::Unresolved, &core::Coverage::unresolved},
    {BlindSpot::Kind::NotReadable, &core::Coverage::diagnostics},
    {BlindSpot::Kind::NotUnderstood, &core::Coverage::notUnderstood},
    {BlindSpot::Kind::NotJudged, &core::Coverage::notJudged},
};

} // namespace

std::vector<BlindSpot> blindSpots(const Study& study)
{
    std::vector<BlindSpot> spots;
    for (const auto& [kind, gaps] : OfCoverage)
        for (const core::ComparedContract& contract : study.check.contracts)
            for (const core::Gap& gap : contract.diff.judgement.coverage.*gaps)
                spots.push_back({kind, &gap, contract.diff.contract});
    for (const core::Gap& gap : study.check.unread)
        spots.push_back({BlindSpot::Kind::NotRead, &gap});
    return spots;
}

QString troubleOf(const BlindSpot& spot)
{
    switch (spot.kind) {
    case BlindSpot::Kind::Unresolved:
        return toShown(spot.gap->why);
    case BlindSpot::Kind::NotReadable:
        return BlindSpots::tr("not readable");
    case BlindSpot::Kind::NotUnderstood:
        return BlindSpots::tr("not understood");
    case BlindSpot::Kind::NotJudged:
        return BlindSpots::tr("not judged");
    case BlindSpot::Kind::NotRead:
        return BlindSpots::tr("not read");
    }
    return {};
}

QString subjectOf(const BlindSpot& spot)
{
    return toShown(spot.gap->what.empty() ? spot.gap->why : spot.gap->what);
}

QString shownPlace(const core::Gap& gap)
{
    if (gap.what.empty() && gap.begin == core::Position())
        return toShown(gap.file);
    return toShown(gap.file) + ':' + QString::number(gap.begin.line + 1);
}

HiddenCounts hiddenCounts(const Study& study)
{
    HiddenCounts hidden;
    for (const core::ComparedContract& contract : study.check.contracts) {
        const core::Judgement& judgement = contract.diff.judgement;
        hidden.reorders += judgement.coverage.hiddenReorders;
        hidden.formatting += judgement.coverage.hiddenWhitespace;
        hidden.ignored += judgement.suppressed.size();
    }
    return hidden;
}

QString hiddenText(const HiddenCounts& hidden)
{
    QStringList parts;
    if (hidden.reorders > 0)
        parts << BlindSpots::tr("%n reordering(s)", nullptr, static_cast<int>(hidden.reorders));
    if (hidden.formatting > 0)
        parts << BlindSpots::tr(
            "%n line(s) of mere formatting", nullptr, static_cast<int>(hidden.formatting));
    if (hidden.ignored > 0)
        parts << BlindSpots::tr(
            "%n change(s) that a rule ignores", nullptr, static_cast<int>(hidden.ignored));
    return parts.isEmpty() ? QString()
                           : BlindSpots::tr("Hidden: %1").arg(QLocale().createSeparatedList(parts));
}

} // namespace ui
