// SPDX-License-Identifier: Apache-2.0
// Commands that a GitHub workflow reads from a step's output, one a line.
#include "app/cli/character_columns.h"
#include "app/cli/diff_wording.h"
#include "core/base/text.h"

namespace cli {

namespace {

std::string commandText(std::string_view text, std::string_view alsoEscaped = {})
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string out;
    for (const char each : core::escapedForTerminal(text)) {
        if (each != '%' && alsoEscaped.find(each) == std::string_view::npos) {
            out += each;
            continue;
        }
        const auto byte = static_cast<unsigned char>(each);
        out.append({'%', Digits[byte >> 4U], Digits[byte & 15U]});
    }
    return out;
}

std::string propertyText(std::string_view text)
{
    return commandText(text, ":,");
}

/// Columns only within one line: GitHub refuses them across several. It counts characters, as editors do.
std::string placeProperties(const core::TextPlace& place, const SideTexts& texts, CharacterColumns& columns)
{
    const core::SourceText* text = texts.find(place.file);
    std::string out = "file=" + propertyText(place.file) + ",line=" + std::to_string(place.begin.line + 1)
        + ",endLine=" + std::to_string(place.end.line + 1);
    if (place.begin.line == place.end.line)
        out += ",col=" + std::to_string(columns.column(text, place.begin) + 1)
            + ",endColumn=" + std::to_string(columns.column(text, place.end) + 1);
    return out + ",";
}

std::string_view commandOf(core::Severity severity)
{
    if (severity == core::Severity::Breaking)
        return "error";
    return severity == core::Severity::Risky ? "warning" : "notice";
}

/// "%0A" parts lines; the rest of the text was made harmless before.
std::string paragraphs(std::initializer_list<std::string> parts)
{
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty())
            out += (out.empty() ? "" : "%0A") + commandText(part);
    return out;
}

std::string annotation(
    const core::Finding& finding, const ReportedContract& contract, CharacterColumns& columns)
{
    std::string out = "::" + std::string(commandOf(finding.severity)) + " ";
    if (finding.candidate)
        out += placeProperties(*finding.candidate, contract.candidateTexts, columns);
    else if (finding.baseline) // whose lines are none of the text that is looked at
        out += "file=" + propertyText(finding.baseline->file) + ",";
    const bool isGone = !finding.candidate && finding.baseline;
    const std::string title = std::string(headingOf(finding.severity)) + ": " + finding.title;
    const std::string others = otherSitesWords(finding);
    constexpr std::size_t LongestValue = 400;
    return out + "title=" + propertyText(title) + "::"
        + paragraphs({finding.path + (others.empty() ? "" : ", also in " + others), finding.message,
            isGone ? "at " + placeWords(*finding.baseline) + " of the baseline" : std::string(),
            witnessWords(finding, LongestValue), finding.recipe})
        + "\n";
}

std::string gapAnnotation(const NamedGap& gap)
{
    return "::error file=" + propertyText(gap.gap->file) + ",line=" + std::to_string(gap.gap->begin.line + 1)
        + ",title=" + propertyText("Unknown: " + std::string(gap.kind))
        + "::" + commandText(gapWords(*gap.gap)) + "\n";
}

std::string remarkAnnotation(const core::SettingsRemark& remark)
{
    return "::warning file=" + propertyText(remark.file) + ",line=" + std::to_string(remark.line)
        + ",title=" + propertyText(remark.code) + "::" + paragraphs({remark.message, remark.hint}) + "\n";
}

} // namespace

std::string diffGithub(const DiffReport& report)
{
    std::string out;
    CharacterColumns columns;
    for (const ReportedContract& contract : report.contracts) {
        for (const core::Severity severity : SeveritiesWorstFirst)
            for (const core::Finding* finding : findingsOf(contract.diff, severity))
                out += annotation(*finding, contract, columns);
        for (const core::Finding& remark : contract.remarks)
            out += annotation(remark, contract, columns);
    }
    for (const NamedGap& gap : gapsOf(report))
        out += gapAnnotation(gap);
    for (const core::SettingsRemark& remark : report.fileRemarks)
        out += remarkAnnotation(remark);
    return out + verdictWords(report) + "\n";
}

} // namespace cli
