// SPDX-License-Identifier: Apache-2.0
// A change to be decided on, and what may be done to its text afterwards: a note of 60 characters in v1.0.0,
// of 40 on the branch that is checked out.
#pragma once

#include "tests/support/scratch_repository.h"
#include "ui/workspace/workspace.h"

#include <memory>
#include <string>

namespace test {

class ShorterNote {
public:
    ShorterNote();

    /// For ana@x.example, with the one change; null when that took too long.
    std::unique_ptr<ui::Workspace> open() const;
    /// Compares anew what the folder holds by now; false when that took too long.
    static bool lookAgain(ui::Workspace& workspace);

    /// The schema of the note, in the working tree.
    void write(const std::string& note) const;
    /// After a commit of somebody else.
    void rebase();
    /// Rows for a test whose column "note" says the same as the branch does, in other words.
    static void addSameMeanings();

private:
    ScratchRepository m_repository;
};

} // namespace test
