// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings_reading.h"

#include "core/base/text.h"
#include "core/document/merge_keys.h"

#include <utility>

namespace core {
namespace {

constexpr std::size_t MostDiagnostics = 100;

std::string kindInWords(Node value)
{
    switch (value.kind()) {
    case NodeKind::Null:
        return "nothing";
    case NodeKind::Boolean:
        return "true or false";
    case NodeKind::Integer:
    case NodeKind::Float:
        return "a number";
    case NodeKind::String:
        return "a text";
    case NodeKind::Sequence:
        return "a list";
    case NodeKind::Map:
        return "a map";
    case NodeKind::Alias:
        break;
    }
    return "an alias of itself";
}

std::string listedNames(std::span<const std::string> names)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

} // namespace

bool isSaid(Node value)
{
    return value.kind() != NodeKind::Null || value.has(BrokenValue);
}

SettingsReading::SettingsReading(const Document& document)
    : m_document(document)
    , m_diagnostics(document.diagnostics)
{
}

std::vector<Node> SettingsReading::entriesOf(Node map)
{
    return mergedEntries(map, m_mergeSteps);
}

std::vector<Node> SettingsReading::freeMap(Node value, std::string_view what)
{
    return hasKind(value, value.isMap(), what, "a map") ? entriesOf(value) : std::vector<Node>();
}

std::vector<Node> SettingsReading::list(Node value, std::string_view what)
{
    if (!hasKind(value, value.isSequence(), what, "a list"))
        return {};
    std::vector<Node> items;
    for (const Node item : value)
        items.push_back(item.resolved());
    return items;
}

std::optional<std::string> SettingsReading::text(Node value, std::string_view what)
{
    if (!hasKind(value, value.isString(), what, "a text"))
        return std::nullopt;
    if (!value.text().empty())
        return std::string(value.text());
    error("empty-setting", value.range(), "Nothing stands in the quotes for " + std::string(what));
    return std::nullopt;
}

std::optional<bool> SettingsReading::flag(Node value, std::string_view what)
{
    if (!hasKind(value, value.kind() == NodeKind::Boolean, what, "true or false"))
        return std::nullopt;
    return value.text() == "true" || value.text() == "True" || value.text() == "TRUE";
}

std::vector<std::string> SettingsReading::texts(Node value, std::string_view what)
{
    std::vector<std::string> texts;
    for (const Node item : list(value, what))
        if (auto text = this->text(item, "an entry of " + std::string(what)))
            texts.push_back(std::move(*text));
    return texts;
}

void SettingsReading::error(std::string_view code, ByteRange range, std::string message, std::string hint)
{
    ++m_errors;
    addWithin(MostDiagnostics, m_diagnostics,
        {DiagnosticLevel::Error, code, range, std::move(message), std::move(hint)});
}

void SettingsReading::warning(std::string_view code, ByteRange range, std::string message, std::string hint)
{
    addWithin(MostDiagnostics, m_diagnostics,
        {DiagnosticLevel::Warning, code, range, std::move(message), std::move(hint)});
}

Position SettingsReading::position(Node node) const
{
    return m_document.tree.source().position(node.entryRange().begin);
}

std::vector<Diagnostic> SettingsReading::takeDiagnostics()
{
    sortDiagnostics(m_diagnostics);
    return std::move(m_diagnostics);
}

void SettingsReading::unknownKey(Node entry, std::string_view what, std::span<const std::string> known)
{
    const std::vector<std::string> nearest = nearestNames(entry.key(), known, 1);
    error("unknown-setting", entry.keyRange(),
        '\'' + std::string(entry.key()) + "' is no key of " + std::string(what),
        nearest.empty() ? "It may have: " + listedNames(known) : "Did you mean '" + nearest.front() + "'?");
}

void SettingsReading::missingKey(Node map, std::string_view what, std::string_view key)
{
    const std::uint32_t begin = map.range().begin;
    const ByteRange where = map.hasKey() ? map.keyRange() : ByteRange {begin, begin};
    error("missing-setting", where, '\'' + std::string(key) + "' is missing in " + std::string(what),
        "Add '" + std::string(key) + ":' to it");
}

bool SettingsReading::hasKind(Node value, bool isRight, std::string_view what, std::string_view kind)
{
    if (isRight)
        return true;
    if (value.has(BrokenValue)) // the text's own diagnostics say why
        ++m_errors;
    else
        error("wrong-kind", value.range(),
            "Expected " + std::string(kind) + " for " + std::string(what) + ", found " + kindInWords(value));
    return false;
}

} // namespace core
