// SPDX-License-Identifier: GPL-3.0-or-later
// What the person here would decide, before anybody talks about it: theirs alone until they hand it over.
#pragma once

#include "core/review/meeting/votes_file.h"
#include "ui/workspace/private_notes.h"
#include "ui/workspace/standing.h"

#include <string>

namespace ui {

class Ballot : public QObject {
    Q_OBJECT
public:
    /// Kept below this folder; empty: for as long as this lives.
    explicit Ballot(const std::filesystem::path& folder, QObject* parent = nullptr);

    /// Of another review, by its id.
    void open(const std::string& review);
    /// Which one it is, or will be with its first word.
    const std::string& review() const { return m_review; }
    /// What was voted on a change as it is now; empty: nothing yet.
    std::string verdictOn(const core::Finding& finding) const;
    /// The same vote again takes it back.
    void vote(const core::Finding& finding, const std::string& verdict);
    /// All votes on what the study holds, as they are handed over.
    core::VotesFile file(const Standing& standing) const;

signals:
    void changed();
    void failed(const core::Error& error);

private:
    std::string m_review;
    PrivateNotes m_votes; ///< "reject 3fa9…": the verdict, and the facts it was given on
};

} // namespace ui
