// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/live_texts.h"

#include "ui/workspace/shortest_edit.h"

namespace ui {

std::shared_ptr<const core::LiveDocument> readWhole(const std::string& path,
    const std::shared_ptr<const core::SourceText>& text, const core::ReadOptions& options,
    const std::stop_token& stop)
{
    // Messages name a text as its contract does.
    const auto named = text->name() == path ? text : core::SourceText::make(std::string(text->bytes()), path);
    return std::make_shared<const core::LiveDocument>(core::LiveDocument::read(named, options, stop));
}

std::shared_ptr<const core::LiveDocument> readAgain(const std::shared_ptr<const core::LiveDocument>& before,
    const std::string& path, const std::shared_ptr<const core::SourceText>& text,
    const core::ReadOptions& options, const std::stop_token& stop)
{
    if (!before)
        return readWhole(path, text, options, stop);
    const auto edit = shortestEdit(before->document().tree.source().bytes(), text->bytes());
    if (!edit)
        return before;
    auto edited = core::TextPatch::make({*edit}).and_then(
        [&](const core::TextPatch& patch) { return before->edited(patch, stop); });
    return edited ? std::make_shared<const core::LiveDocument>(std::move(*edited))
                  : readWhole(path, text, options, stop);
}

} // namespace ui
