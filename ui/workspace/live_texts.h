// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are being edited, each read from what was read of it before.
#pragma once

#include "core/document/edit/live_document.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>

namespace ui {

/// By path.
using LiveTexts = std::map<std::string, std::shared_ptr<const core::LiveDocument>, std::less<>>;

std::shared_ptr<const core::LiveDocument> readWhole(const std::string& path,
    const std::shared_ptr<const core::SourceText>& text, const core::ReadOptions& options,
    const std::stop_token& stop = {});
/// At the price of what differs from the text that was read `before`; the whole text where there is none.
std::shared_ptr<const core::LiveDocument> readAgain(const std::shared_ptr<const core::LiveDocument>& before,
    const std::string& path, const std::shared_ptr<const core::SourceText>& text,
    const core::ReadOptions& options, const std::stop_token& stop = {});

} // namespace ui
