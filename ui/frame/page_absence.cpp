// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_absence.h"

#include "ui/frame/coverage_line.h"
#include "ui/models/blind_spots.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

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

QString hintOf(const core::Error& error)
{
    QStringList hints {toShown(error.message)};
    if (!error.hint.empty())
        hints << toShown(error.hint);
    return hints.join('\n');
}

PageAbsence withoutStudy(const core::Error& error)
{
    if (error.code == core::ErrorCode::NotFound)
        return {say(QT_TRANSLATE_NOOP("ui::PageAbsence", "There is nothing to compare with yet.")),
            hintOf(error),
            {CommandId::ChooseBaseline, CommandId::CompareWithFirst, CommandId::BaselineFile,
                CommandId::ShowEdit}};
    return {say(QT_TRANSLATE_NOOP("ui::PageAbsence", "These two could not be compared.")), hintOf(error),
        {CommandId::ChooseBaseline, CommandId::ChooseCandidate, CommandId::Reload}};
}

/// Some reasons name the file themselves.
QString reasonOf(const core::Gap& gap)
{
    const QString why = toShown(gap.why);
    const QString file = toShown(gap.file);
    return why.contains(file) ? why : QCoreApplication::translate("ui::PageAbsence", "%1: %2").arg(file, why);
}

/// Nothing was compared: it is neither the same nor different.
PageAbsence withoutReading(const std::vector<BlindSpot>& spots)
{
    constexpr std::size_t MostReasons = 5;
    QStringList reasons;
    for (std::size_t next = 0; next < spots.size() && next < MostReasons; ++next)
        reasons << reasonOf(*spots[next].gap);
    if (spots.size() > MostReasons)
        reasons << QCoreApplication::translate(
            "ui::PageAbsence", "… and %n more", nullptr, static_cast<int>(spots.size() - MostReasons));
    reasons << say(QT_TRANSLATE_NOOP("ui::PageAbsence",
        "Mend it in Edit; what is wrong in the baseline stays wrong, so choose another baseline then."));
    return {say(QT_TRANSLATE_NOOP(
                "ui::PageAbsence", "What differs cannot be read, so nobody knows what it changes.")),
        reasons.join('\n'), {CommandId::ShowEdit, CommandId::ChooseBaseline}};
}

PageAbsence withoutContract()
{
    return {say(QT_TRANSLATE_NOOP("ui::PageAbsence", "Neither side has a contract.")),
        say(QT_TRANSLATE_NOOP("ui::PageAbsence", "Choose a baseline or a candidate that has one.")),
        {CommandId::ChooseBaseline, CommandId::ChooseCandidate}};
}

QString adviceToTag()
{
    return say(QT_TRANSLATE_NOOP("ui::PageAbsence",
        "Mark what consumers rely on with a version tag (git tag v1.0.0), and it is the baseline."));
}

bool isIdentical(const core::Diff& diff)
{
    return diff.isIdentical;
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
    if (!study.check.baseline.why.empty())
        hints << toShown(study.check.baseline.why);
    PageAbsence absence {sentence, {}, {CommandId::ChooseBaseline, CommandId::ShowEdit}};
    absence.offersTexts = page == PageId::Compare
        && !std::ranges::all_of(study.check.contracts, isIdentical, &core::ComparedContract::diff);
    // Without version tags one compares with less than one may think.
    const bool isOfVersion = study.check.baseline.revision.kind == core::RevisionKind::Tag;
    if (study.repository && study.asked.baseline.empty() && !isOfVersion) {
        hints << adviceToTag();
        absence.actions.insert(1, CommandId::CompareWithFirst);
    }
    absence.hint = hints.join('\n');
    return absence;
}

/// Nothing is said of what equals itself.
PageAbsence withoutTwoCommits(const Study& study)
{
    QStringList hints {toShown(study.check.baseline.why)};
    hints << say(QT_TRANSLATE_NOOP("ui::PageAbsence",
        "Nothing was compared. What changed is seen against an earlier commit, another branch, or a file."));
    PageAbsence absence {
        say(QT_TRANSLATE_NOOP("ui::PageAbsence", "The baseline and the candidate are the same commit.")), {},
        {CommandId::ChooseBaseline, CommandId::BaselineFile, CommandId::ShowEdit}};
    if (study.before.empty())
        hints << say(QT_TRANSLATE_NOOP("ui::PageAbsence", "It is the first one: there is none before it."));
    else
        absence.actions.prepend(CommandId::CompareWithPrevious);
    if (study.check.baseline.tag.empty())
        hints << adviceToTag();
    absence.hint = hints.join('\n');
    return absence;
}

/// Of all that differs nothing could be read.
bool isUnread(const Study& study)
{
    const auto& contracts = study.check.contracts;
    const auto isRead = [](const core::ComparedContract& contract) { return contract.comparison != nullptr; };
    return study.changes().empty() && !blindSpots(study).empty() && std::ranges::none_of(contracts, isRead)
        && (contracts.empty() || !std::ranges::all_of(contracts, isIdentical, &core::ComparedContract::diff));
}

bool isClean(const Study& study)
{
    return study.changes().empty() && hiddenCounts(study).ignored == 0 && coverageOf(study).isWhole;
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
    if (study.check.contracts.empty() && study.check.unread.empty())
        return withoutContract();
    if (page == PageId::Packet)
        return {};
    if (study.isOfOneCommit() && study.changes().empty())
        return withoutTwoCommits(study);
    if (isUnread(study))
        return withoutReading(blindSpots(study));
    return isClean(study) ? std::optional(withoutChange(study, page)) : std::nullopt;
}

} // namespace ui
