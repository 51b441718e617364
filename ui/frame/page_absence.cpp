// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_absence.h"

#include "ui/frame/pair_summary.h"
#include "ui/models/blind_spots.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ui::PageAbsence", text);
}

PageAbsence withoutHistory()
{
    return {say(QT_TRANSLATE_NOOP("ui::PageAbsence", "This folder has no history to compare with.")),
        say(QT_TRANSLATE_NOOP("ui::PageAbsence",
            "It is no git repository: its contracts can be read and edited, and two files can be compared.")),
        {CommandId::CompareFiles, CommandId::ShowEdit}};
}

PageAbsence withoutStudy(const core::Error& error)
{
    const bool lacksBaseline = error.code == core::ErrorCode::NotFound;
    const QString sentence = lacksBaseline
        ? say(QT_TRANSLATE_NOOP("ui::PageAbsence", "There is nothing to compare with yet."))
        : say(QT_TRANSLATE_NOOP("ui::PageAbsence", "These two could not be compared."));
    QStringList hints {toShown(error.message)};
    if (!error.hint.empty())
        hints << toShown(error.hint);
    return {sentence, hints.join('\n'),
        {CommandId::ChooseBaseline, CommandId::ChooseCandidate, CommandId::Reload}};
}

PageAbsence withoutChange(const Study& study, PageId page)
{
    const QString sentence = page == PageId::Review
        ? say(QT_TRANSLATE_NOOP(
            "ui::PageAbsence", "There is nothing to decide: the candidate equals the baseline in meaning."))
        : say(QT_TRANSLATE_NOOP("ui::PageAbsence", "The candidate equals the baseline in meaning."));
    QStringList hints {coverageOf(study).text};
    if (const QString hidden = hiddenText(hiddenCounts(study)); !hidden.isEmpty())
        hints.prepend(hidden);
    // Without version tags one compares with less than one may think.
    if (!study.check.baseline.why.empty())
        hints << toShown(study.check.baseline.why);
    return {sentence, hints.join('\n'),
        {CommandId::ChooseBaseline, CommandId::ChooseCandidate, CommandId::ShowEdit}};
}

} // namespace

std::optional<PageAbsence> absenceOf(PageId page, const Situation& situation)
{
    if (page == PageId::Edit)
        return {};
    if (!situation.hasHistory && !situation.study)
        return withoutHistory();
    if (!situation.study)
        return situation.whyNoStudy
            ? withoutStudy(*situation.whyNoStudy)
            : PageAbsence {
                say(QT_TRANSLATE_NOOP("ui::PageAbsence", "Baseline and candidate are being compared …"))};
    const Study& study = *situation.study;
    const bool showsChanges = page == PageId::Compare || page == PageId::Review;
    if (showsChanges && study.changes().empty() && hiddenCounts(study).ignored == 0
        && coverageOf(study).isWhole)
        return withoutChange(study, page);
    return {};
}

} // namespace ui
