// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/coverage_line.h"

#include "ui/models/blind_spots.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

/// A tooltip of more lines helps nobody.
constexpr std::size_t MostDetails = 12;

QString coverageWords(const char* text, int number = -1)
{
    return QCoreApplication::translate("ui::PairSummary", text, nullptr, number);
}

QString countOf(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

/// "Analysed 46 of 46 operations, 112 of 112 schemas"; what is the same byte for byte needs no analysis.
QString analysedText(const core::Check& check)
{
    std::size_t operations = 0;
    std::size_t allOperations = 0;
    std::size_t schemas = 0;
    std::size_t allSchemas = 0;
    std::size_t identical = 0;
    for (const core::ComparedContract& contract : check.contracts) {
        const core::Coverage& coverage = contract.diff.judgement.coverage;
        identical += contract.diff.isIdentical ? 1 : 0;
        // What is new or gone as a whole was looked at as a whole: there is nothing to compare it with.
        const bool isLone = contract.diff.baseline.has_value() != contract.diff.candidate.has_value();
        operations += isLone ? coverage.operationsTotal : coverage.operationsCompared;
        allOperations += coverage.operationsTotal;
        schemas += isLone ? coverage.schemasTotal : coverage.schemasCompared;
        allSchemas += coverage.schemasTotal;
    }
    if (check.contracts.empty())
        return coverageWords(QT_TRANSLATE_NOOP("ui::PairSummary", "No contract was found"));
    if (identical == check.contracts.size())
        return coverageWords(QT_TRANSLATE_N_NOOP("ui::PairSummary", "%n contract(s), the same byte for byte"),
            static_cast<int>(identical));
    return coverageWords(
        QT_TRANSLATE_NOOP("ui::PairSummary", "Analysed %1 of %2 operations, %3 of %4 schemas"))
        .arg(countOf(operations), countOf(allOperations), countOf(schemas), countOf(allSchemas));
}

/// One by one, as long as that helps anybody.
QString detailsOf(const std::vector<BlindSpot>& spots)
{
    QStringList details;
    for (const BlindSpot& spot : spots) {
        if (details.size() == MostDetails) {
            details << coverageWords(QT_TRANSLATE_N_NOOP("ui::PairSummary", "… and %n more"),
                static_cast<int>(spots.size() - MostDetails));
            break;
        }
        details << coverageWords(QT_TRANSLATE_NOOP("ui::PairSummary", "%1, %2: %3"))
                       .arg(troubleOf(spot), shownPlace(*spot.gap), subjectOf(spot));
    }
    return details.join('\n');
}

} // namespace

CoverageLine coverageOf(const Study& study)
{
    const std::vector<BlindSpot> spots = blindSpots(study);
    const QString analysed = analysedText(study.check);
    CoverageLine line;
    if (study.isOfOneCommit() && spots.empty()) {
        line.text = coverageWords(
            QT_TRANSLATE_NOOP("ui::PairSummary", "The same commit on both sides: nothing was compared"));
        return line;
    }
    line.isWhole = spots.empty() && !study.check.contracts.empty();
    if (line.isWhole) {
        line.text =
            coverageWords(QT_TRANSLATE_NOOP("ui::PairSummary", "✓ %1, nothing left out")).arg(analysed);
        return line;
    }
    if (spots.empty()) {
        line.text = analysed;
        return line;
    }
    line.text =
        coverageWords(QT_TRANSLATE_NOOP("ui::PairSummary", "⚠ %1, %2"))
            .arg(analysed,
                coverageWords(QT_TRANSLATE_N_NOOP("ui::PairSummary", "%n thing(s) nobody can vouch for"),
                    static_cast<int>(spots.size())));
    line.details = detailsOf(spots);
    return line;
}

CoverageLine coverageFromBefore(const Study& study)
{
    return {coverageWords(QT_TRANSLATE_NOOP("ui::PairSummary", "⚠ From before: %1"))
                .arg(analysedText(study.check)),
        coverageWords(QT_TRANSLATE_NOOP("ui::PairSummary",
            "The candidate as it is now could not be compared: nobody can vouch for it."))};
}

} // namespace ui
