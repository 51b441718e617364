// SPDX-License-Identifier: Apache-2.0
#include "core/review/drafts.h"

#include "core/review/standing_entries.h"

#include <algorithm>
#include <iterator>

namespace core {

Drafts readDrafts(const RevisionFiles& files)
{
    Drafts drafts;
    for (const std::string& review : reviewsIn(files)) {
        Journals journals = readJournals(files, review);
        for (const JournalEntry* each : StandingEntries(journals.entries).decisions())
            drafts.decisions.push_back(
                {review, each->place, each->facts, each->verdict, each->by, each->at, each->reason});
        std::ranges::move(journals.notUnderstood, std::back_inserter(drafts.notUnderstood));
    }
    return drafts;
}

} // namespace core
