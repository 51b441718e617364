// SPDX-License-Identifier: Apache-2.0
// The sample opened in a workspace, as Olena sees it, and a card of what is chosen there.
#pragma once

#include "tests/support/scratch_folder.h"
#include "ui/card/change_card.h"
#include "ui/card/drafts.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <memory>
#include <string>
#include <string_view>

namespace test {

class OpenedSample {
public:
    /// v2.3.0 against a revision, as people name it. Fails the running test when it cannot be opened.
    explicit OpenedSample(
        const std::string& candidate = "release-2.4.0", const std::string& author = "olena");

    std::filesystem::path path() const { return m_folder.path() / "sample"; }
    ui::Workspace& workspace() { return *m_workspace; }
    ui::EditedTexts& texts() { return *m_texts; }
    ui::ChangeCard& card() { return *m_card; }
    ui::Drafts& drafts() { return *m_drafts; }

    std::string placeOf(std::string_view findingPath) const;
    /// Chooses a change; the card shows it from then on.
    void select(std::string_view findingPath);

private:
    ScratchFolder m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::EditedTexts> m_texts;
    std::unique_ptr<ui::Drafts> m_drafts;
    std::unique_ptr<ui::ChangeCard> m_card;
};

} // namespace test
