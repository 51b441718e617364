// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/markdown_page.h"

#include "core/base/markdown.h"
#include "core/compat/deceptive_text.h"

namespace core {
namespace {

std::string labelled(std::string_view label, std::string_view words)
{
    return std::string(label) + ": " + std::string(words.empty() ? "nothing said" : words) + "\n";
}

} // namespace

std::string harmlessText(std::string_view text)
{
    std::string out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out += (begin == 0 ? "" : "<br>") + markdownText(unmasked(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

std::string harmlessCode(std::string_view text)
{
    return text.empty() ? "nothing" : markdownCode(unmasked(text));
}

void MarkdownPage::heading(int level, std::string_view title)
{
    m_text += (m_text.empty() ? "" : "\n") + std::string(static_cast<std::size_t>(level), '#') + " ";
    m_text += title;
    m_text += "\n\n";
}

void MarkdownPage::paragraph(std::string_view words)
{
    m_text += words;
    m_text += "\n";
}

void MarkdownPage::item(std::string_view label, std::string_view words)
{
    m_text += "- " + labelled(label, words);
}

void MarkdownPage::detail(std::string_view label, std::string_view words)
{
    m_text += "  - " + labelled(label, words);
}

void MarkdownPage::fence(std::string_view language, std::string_view text)
{
    m_text += "```" + std::string(language) + "\n" + std::string(text) + "\n```\n";
}

} // namespace core
