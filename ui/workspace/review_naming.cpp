// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/review_naming.h"

#include "core/review/journal_entry.h"

#include <algorithm>

namespace ui {

void renameReview(std::vector<core::JournalEntry>& entries, const std::string& from, const std::string& to)
{
    for (core::JournalEntry& entry : entries) {
        if (entry.review != from)
            continue;
        entry.review = to;
        entry.raw.clear();
        entry.raw = core::journalLine(entry);
    }
}

ReviewNaming::ReviewNaming(
    std::shared_ptr<const core::Repository> repository, ReviewDesk desk, std::string assumed)
    : m_repository(std::move(repository))
    , m_desk(std::move(desk))
    , m_assumed(std::move(assumed))
{
    m_desk.review.clear();
}

void ReviewNaming::settle(std::vector<core::JournalEntry>& entries)
{
    if (m_name.empty())
        find(entries);
    if (m_name != m_assumed)
        renameReview(entries, m_assumed, m_name);
}

void ReviewNaming::find(std::vector<core::JournalEntry>& entries)
{
    m_name = readAgain(*m_repository, m_desk).id;
    if (m_name.empty())
        m_name = freeReviewId(*m_repository, m_desk, m_assumed);
    else
        std::erase_if(
            entries, [](const core::JournalEntry& entry) { return entry.kind == core::EntryKind::Open; });
}

} // namespace ui
