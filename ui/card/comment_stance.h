// SPDX-License-Identifier: GPL-3.0-or-later
// How a comment is meant, as its author chose it or as its first words say.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ui {

/// One of core::CommentStances, by the first words: "nit:" asks for nothing, "hold on" blocks, "done"
/// settles.
std::string stanceOf(const QString& text);

/// "Blocking"
QString stanceWord(std::string_view stance);

} // namespace ui
