// SPDX-License-Identifier: Apache-2.0
// Markdown line by line: ours as it is, everybody else's as text that stays text; private to this room.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// Foreign text on one line: no markup, no HTML, no characters that look like others; its own lines are kept.
std::string harmlessText(std::string_view text);
/// A code span; "nothing" for none.
std::string harmlessCode(std::string_view text);

class MarkdownPage {
public:
    /// `title` is ours, or harmless.
    void heading(int level, std::string_view title);
    void paragraph(std::string_view words);
    /// A label begins with a word of ours: what begins with foreign text may begin another list.
    /// "- label: words", or "- label: nothing said" for none.
    void item(std::string_view label, std::string_view words);
    /// The same, inside of the item before.
    void detail(std::string_view label, std::string_view words);
    /// A block that nothing in it can leave: none of its lines begins with a backtick.
    void fence(std::string_view language, std::string_view text);

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace core
