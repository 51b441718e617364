// SPDX-License-Identifier: GPL-3.0-or-later
// Where one was in a repository the last time: workspace, pair, change, and what was unfolded in its texts.
#pragma once

#include "ui/frame/workspace_page.h"
#include "ui/text_view/texts_memory.h"
#include "ui/workspace/study.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ui {

struct RememberedPlace {
    PageId page = PageId::Compare;
    Pair pair = {};
    std::string change = {}; ///< its place; may be gone by now
    std::vector<TextsMemory> texts = {}; ///< those in sight last

    bool operator==(const RememberedPlace&) const = default;
};

/// Of this person on this machine; nothing: the repository was never open.
std::optional<RememberedPlace> rememberedPlace(const std::filesystem::path& repository);
void rememberPlace(const std::filesystem::path& repository, const RememberedPlace& place);

} // namespace ui
