// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr std::string_view JournalFolder = "/journal/";
constexpr std::string_view JournalEnding = ".jsonl";
constexpr std::size_t LongestReviewId = 100;

bool isLetterOrDigit(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
}

std::string_view writerOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.substr(0, name.size() - JournalEnding.size());
}

/// Lines of one time stay in the order of their file. Merges of git may leave a line in twice.
void putInOrder(std::vector<JournalEntry>& entries)
{
    std::set<std::string> known;
    std::erase_if(entries, [&](const JournalEntry& entry) { return !known.insert(entry.raw).second; });
    std::ranges::stable_sort(
        entries, {}, [](const JournalEntry& entry) { return std::tie(entry.at, entry.uuid); });
}

void takeLine(const std::string& path, std::uint32_t number, std::string_view line, Journals& journals)
{
    const auto complain = [&](std::string why) {
        journals.notUnderstood.push_back({path, {number, 0}, "a line of a journal", std::move(why)});
    };
    Result<JournalEntry> entry = readJournalEntry(line);
    if (!entry)
        return complain(std::move(entry.error().message));
    // Only who may write somebody's file may speak for them.
    if (entry->by != writerOf(path))
        return complain(
            "it is by " + entry->by + " and stands in the journal of " + std::string(writerOf(path)));
    if (entry->kind == EntryKind::Other)
        complain("it is of a kind that this version does not know");
    entry->review = reviewOfJournal(path);
    journals.entries.push_back(std::move(*entry));
}

} // namespace

bool isReviewId(std::string_view text)
{
    return !text.empty() && text.size() <= LongestReviewId && isLetterOrDigit(text.front())
        && std::ranges::all_of(text,
            [](char each) { return isLetterOrDigit(each) || each == '.' || each == '-' || each == '_'; });
}

std::string reviewIdOf(std::string_view title)
{
    std::string id;
    for (const char each : title) {
        const bool isKept = isLetterOrDigit(each) || (each == '.' && !id.empty() && id.back() != '-');
        if (isKept)
            id += each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    id.resize(std::min(id.size(), LongestReviewId));
    while (!id.empty() && !isLetterOrDigit(id.back()))
        id.pop_back();
    return id;
}

std::string journalPath(std::string_view review, std::string_view principal)
{
    return std::string(ReviewsFolder)
        .append("/")
        .append(review)
        .append(JournalFolder)
        .append(principal)
        .append(JournalEnding);
}

std::string_view reviewOfJournal(std::string_view path)
{
    if (!path.starts_with(ReviewsFolder) || !path.ends_with(JournalEnding))
        return {};
    path.remove_prefix(std::min(ReviewsFolder.size() + 1, path.size()));
    const std::string_view review = path.substr(0, path.find('/'));
    path.remove_prefix(review.size());
    const bool isThere = path.starts_with(JournalFolder) && path.rfind('/') == JournalFolder.size() - 1
        && path.size() > JournalFolder.size() + JournalEnding.size();
    return isThere && isReviewId(review) ? review : std::string_view();
}

std::vector<std::string> reviewsIn(const RevisionFiles& files)
{
    std::set<std::string, std::less<>> reviews;
    for (const FileEntry& file : files.files())
        if (const std::string_view review = reviewOfJournal(file.path); !review.empty())
            reviews.emplace(review);
    return {reviews.begin(), reviews.end()};
}

Journals readJournals(const RevisionFiles& files, std::string_view review)
{
    Journals journals;
    for (const FileEntry& file : files.files()) {
        if (reviewOfJournal(file.path) != review)
            continue;
        const auto text = file.kind == FileKind::Regular
            ? files.read(file.path, LargestJournal)
            : fail(ErrorCode::NotReadable, "it is no file of its own, but a link");
        if (text)
            readJournal(file.path, *text, journals);
        else
            journals.notUnderstood.push_back({file.path, {}, "a journal", text.error().message});
    }
    putInOrder(journals.entries);
    return journals;
}

void readJournal(const std::string& path, std::string_view text, Journals& journals)
{
    std::uint32_t number = 0;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            takeLine(path, number, line, journals);
    }
}

Journals mergedJournals(Journals one, Journals other)
{
    std::ranges::move(other.entries, std::back_inserter(one.entries));
    std::ranges::move(other.notUnderstood, std::back_inserter(one.notUnderstood));
    putInOrder(one.entries);
    return one;
}

} // namespace core
