// SPDX-License-Identifier: Apache-2.0
#include "app/cli/review_words.h"

#include "app/cli/wording.h"
#include "core/base/text.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t FewestDigits = 8;
constexpr std::size_t MostNamed = 5;

/// "1a2b3c4d, 5e6f7a8b and 3 more"
std::string placesOf(const std::vector<const core::ReviewedFinding*>& findings)
{
    std::string text;
    for (std::size_t place = 0; place < std::min(findings.size(), MostNamed); ++place)
        text += (place == 0 ? "" : ", ") + shortPlace(findings[place]->finding->place);
    return findings.size() > MostNamed
        ? text + " and " + std::to_string(findings.size() - MostNamed) + " more"
        : text;
}

std::string_view verdictWordsOf(std::string_view verdict)
{
    if (verdict == "accept")
        return "accepts";
    if (verdict == "accept-with-plan")
        return "accepts with a plan";
    return verdict == "reject" ? "rejects" : "defers";
}

} // namespace

core::Result<const core::ReviewedFinding*> findingNamed(const core::Review& review, const std::string& words)
{
    std::vector<const core::ReviewedFinding*> found;
    for (const core::ReviewedFinding& each : review.findings) {
        const bool isByDigits = words.size() >= FewestDigits && each.finding->place.starts_with(words);
        if (isByDigits || each.finding->path == words)
            found.push_back(&each);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return core::fail(core::ErrorCode::NotFound, "no finding stands at " + inQuotes(words),
            "use its path, or at least eight digits of its place, as 'countersign review ID' shows them");
    return core::fail(core::ErrorCode::BadInput,
        std::to_string(found.size()) + " findings stand at " + inQuotes(words),
        "name one: " + placesOf(found));
}

core::Result<const core::JournalEntry*> entryNamed(const core::Journals& journals, const std::string& digits)
{
    const core::JournalEntry* found = nullptr;
    for (const core::JournalEntry& entry : journals.entries) {
        if (digits.size() < FewestDigits || !entry.uuid.ends_with(digits))
            continue;
        if (found)
            return core::fail(core::ErrorCode::BadInput, "more than one entry ends in " + inQuotes(digits),
                "write more digits of it");
        found = &entry;
    }
    if (!found)
        return core::fail(core::ErrorCode::NotFound, "no entry of this review ends in " + inQuotes(digits),
            "use at least its last eight digits, as 'countersign review ID' shows them");
    return found;
}

core::Result<std::vector<std::string>> entriesNamed(
    const core::Journals& journals, const std::vector<std::string>& digits)
{
    std::vector<std::string> uuids;
    for (const std::string& each : digits) {
        const auto entry = entryNamed(journals, each);
        if (!entry)
            return tl::unexpected(entry.error());
        uuids.push_back((*entry)->uuid);
    }
    return uuids;
}

core::Result<std::string> openPointNamed(const core::Check& check, const std::string& words)
{
    std::vector<std::string> found;
    for (const core::OpenPoint& point : check.openPoints)
        if (point.name == words)
            return words;
        else if (!words.empty() && point.name.find(words) != std::string::npos)
            found.push_back(point.name);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return core::fail(core::ErrorCode::NotFound, "nothing that is open is named " + inQuotes(words),
            check.openPoints.empty() ? "everything was read, judged and understood"
                                     : "'countersign review ID' lists what is open");
    return core::fail(core::ErrorCode::BadInput,
        std::to_string(found.size()) + " open points are named like " + inQuotes(words),
        "write more of the name, such as " + inQuotes(found.front()));
}

std::string shortPlace(const std::string& place)
{
    return place.substr(0, FewestDigits);
}

std::string shortUuid(const std::string& uuid)
{
    return uuid.size() > FewestDigits ? uuid.substr(uuid.size() - FewestDigits) : uuid;
}

std::string decisionWords(const core::JournalEntry& decision)
{
    std::string words = decision.by + " " + std::string(verdictWordsOf(decision.verdict));
    if (!decision.due.empty())
        words += " until " + decision.due;
    for (const std::string& part : {decision.reason, decision.plan ? decision.plan->text : std::string(),
             decision.plan ? decision.plan->link : std::string()})
        if (!part.empty())
            words += ": " + part;
    return words;
}

} // namespace cli
