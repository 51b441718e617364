// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/offer_writing.h"

#include "core/document/patch/block_layout.h"
#include "core/document/patch/block_patch.h"
#include "core/document/patch/json_fragment.h"

#include <algorithm>

namespace core {

namespace {

/// Those behind the cursor may be lost in a text that is broken there.
YamlQuotes quotesOfReferences(const Tree& tree)
{
    const KeyId reference = tree.keys().find("$ref");
    for (NodeIndex index = 0; reference != NoKey && index < tree.nodeCount(); ++index) {
        const NodeRecord& record = tree.record(index);
        if (record.key == reference && record.kind == NodeKind::String && record.size > 0)
            return quotesAt(tree.source(), record.begin);
    }
    return YamlQuotes::Needed;
}

std::string_view blanksBefore(std::string_view line)
{
    return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
}

} // namespace

std::string OfferWriting::key(std::string_view name, bool holdsLines) const
{
    const std::string_view colon = m_isJson || !holdsLines ? ": " : ":";
    if (m_place.quote != 0)
        return inQuotes(name)
            + (m_place.isUnclosed && !hasColonBehind() ? std::string(colon) : std::string());
    return nameOf(name) + (hasColonBehind() ? std::string() : std::string(colon));
}

std::string OfferWriting::value(std::string_view text) const
{
    if (m_place.quote != 0)
        return inQuotes(text);
    if (m_isJson)
        return writeJsonKey(text);
    return behindColon() + writeYamlString(text, isInBrackets() ? YamlContext::Flow : YamlContext::Block);
}

std::string OfferWriting::bare(std::string_view text) const
{
    return m_place.quote != 0 ? value(text)
        : m_isJson            ? std::string(text)
                              : behindColon() + std::string(text);
}

std::string OfferWriting::reference(std::string_view written) const
{
    if (m_place.quote != 0 || m_isJson)
        return value(written);
    return behindColon()
        + writeYamlString(written, isInBrackets() ? YamlContext::Flow : YamlContext::Block,
            quotesOfReferences(m_document.tree));
}

std::optional<std::string> OfferWriting::entry(std::string_view name, const Fragment& value) const
{
    if ((m_place.quote != 0 && !m_place.isUnclosed) || hasColonBehind())
        return std::nullopt;
    const std::string named = m_place.quote != 0 ? inQuotes(name) : nameOf(name);
    if (m_isJson)
        return named + ": " + behindJsonKey(value) + commaBehind();
    if (isInBrackets())
        return named + ": " + writeYamlFlow(value) + commaBehind();
    const std::uint32_t begin = m_place.word.begin - (m_place.quote != 0 ? 1U : 0U);
    const Node around = m_place.container ? m_place.container : m_document.tree.root();
    const YamlStyle style = around ? styleAround(around) : YamlStyle {.lineEnd = lineEndOf(m_text)};
    return named + ':' + writeBehindKey(value, columnOf(m_text, begin), style);
}

/// What stands in its quotes already; the other one is written where it is missing.
std::string OfferWriting::inQuotes(std::string_view text) const
{
    std::string inner;
    if (m_place.quote == '"') {
        inner = writeJsonKey(text);
        inner = inner.substr(1, inner.size() - 2);
    } else {
        for (const char each : text)
            inner.append(each == '\'' ? 2 : 1, each);
    }
    return inner + closing();
}

std::string OfferWriting::closing() const
{
    return m_place.isUnclosed ? std::string(1, m_place.quote) : std::string();
}

/// As its siblings spell theirs.
std::string OfferWriting::nameOf(std::string_view key) const
{
    if (m_isJson)
        return writeJsonKey(key);
    for (const Node& sibling : m_place.container) {
        const bool isWord = sibling.keyRange().contains(m_place.word) || sibling.keyRange() == m_place.word;
        if (sibling.hasKey() && !isWord && !sibling.has(ComplexKey))
            return writeKeyLike(sibling, key);
    }
    return writeYamlString(key, isInBrackets() ? YamlContext::Flow : YamlContext::Block);
}

std::string OfferWriting::behindJsonKey(const Fragment& value) const
{
    const std::string_view line = m_text.line(m_text.position(m_place.word.begin).line);
    const Node first = m_document.tree.root().first();
    const std::string_view unit = first
        ? blanksBefore(m_text.line(m_text.position(first.entryRange().begin).line))
        : std::string_view();
    const std::size_t column = m_text.position(m_place.word.begin).byte - (m_place.quote != 0 ? 1U : 0U);
    JsonStyle style {.lineEnd = lineEndOf(m_text), .base = std::string(blanksBefore(line))};
    if (!unit.empty())
        style.unit = unit;
    if (blanksBefore(line).size() == column)
        style.spacing = JsonSpacing::Lines;
    return writeJsonValue(value, style);
}

/// The blank that makes a key of what stands before the colon, where nobody has written it yet.
std::string OfferWriting::behindColon() const
{
    const std::uint32_t begin = m_place.word.begin;
    return begin > 0 && m_text.bytes()[begin - 1] == ':' ? " " : "";
}

bool OfferWriting::isInBrackets() const
{
    return (m_isJson || m_place.container.has(FlowStyle))
        && m_place.container.range().begin < m_place.word.begin;
}

/// Where the next entry follows.
std::string OfferWriting::commaBehind() const
{
    const std::string_view behind = m_text.bytes().substr(m_place.word.end);
    const std::size_t at = behind.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos || std::string_view(",]}#").find(behind[at]) != std::string_view::npos
        ? ""
        : ",";
}

bool OfferWriting::hasColonBehind() const
{
    const std::string_view behind = m_text.bytes().substr(m_place.word.end);
    const std::size_t at = behind.find_first_not_of("\"' ");
    return at != std::string_view::npos && behind[at] == ':';
}

} // namespace core
