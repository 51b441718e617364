// SPDX-License-Identifier: Apache-2.0
// An edit of a text written into the text, and whether a document that goes along with it stays right.
#pragma once

#include "core/document/edit/live_document.h"

#include <functional>
#include <string>
#include <string_view>

namespace test {

/// As a fixture writes it: the text before, with ⟪removed│inserted⟫ where the edit is.
struct EditCase {
    std::string name; ///< of the text: says what it is written in
    std::string before;
    core::TextEdit edit;
};

EditCase parseEditCase(std::string name, std::string_view marked);
std::string printEditCase(const EditCase& edit);

inline constexpr std::uint64_t EditSeed = 5;
core::LiveDocument readLive(std::string bytes, const std::string& name);
core::TextPatch patchOf(const core::TextEdit& edit);

/// Empty when the document is what reading its text anew gives: tree, places, links, texts, what is told.
std::string differenceFromAnew(const core::LiveDocument& live);
/// The same after the case's edit.
std::string differenceAfter(const EditCase& edit);
using Fails = std::function<bool(const EditCase&)>;
/// The case without all the lines it does not need to go wrong.
EditCase shrunk(EditCase failing, const Fails& fails);

} // namespace test
