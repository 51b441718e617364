// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_reading.h"

#include "core/contract/proto/proto_options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace core::proto {
namespace {

/// Which facets stand for; those of files are options like any other.
constexpr std::array<std::string_view, 12> OptionsWithFacets {"deprecated", "json_name", "default", "packed",
    "ctype", "jstype", "allow_alias", "no_standard_descriptor_accessor", "message_set_wire_format",
    "idempotency_level", "features", "map_entry"};

bool hasFacet(std::string_view option)
{
    return option.starts_with("features.")
        || std::ranges::find(OptionsWithFacets, option) != OptionsWithFacets.end();
}

void addOption(Draft& draft, const Option& option)
{
    if (hasFacet(option.name))
        return;
    Draft child(draft.arena(), draft.newChild(ElementKind::Option, option.name, option.place));
    child.add(Facet::OptionValue, option.value.text(), option.value);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r*/");
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = text.find_last_not_of(" \t\r*/");
    return text.substr(begin, end - begin + 1);
}

} // namespace

TypeReference Reading::typeOf(std::string_view scope, const Node& written)
{
    TypeReference type = m_symbols.resolve(scope, written.text());
    if (type.kind == TypeKind::Unknown && written)
        misses(written, "type " + std::string(written.text()), "is declared in no file that was read");
    return type;
}

void Reading::misses(const Node& where, std::string what, std::string why)
{
    m_contract.unresolved.push_back({m_contract.documents->fileOf(where.tree()).path,
        where.tree().source().position(where.range().begin), std::move(what), std::move(why)});
}

std::string fullName(std::string_view scope, std::string_view name)
{
    return scope.empty() ? std::string(name) : std::string(scope) + '.' + std::string(name);
}

std::string commentAbove(const Node& declaration, const Node& before)
{
    if (!before || !before.key().starts_with("//"))
        return {};
    const SourceText& source = declaration.tree().source();
    const std::uint32_t line = source.position(declaration.range().begin).line;
    if (source.position(before.range().end).line + 1 != line)
        return {};
    std::string text;
    std::string_view rest = before.text();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view said = trimmed(rest.substr(0, end));
        text += (text.empty() || said.empty() ? "" : "\n") + std::string(said);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return text;
}

std::string plainNumber(std::string_view written)
{
    const bool isNegative = written.starts_with('-');
    std::string_view digits = written.substr(isNegative ? 1 : 0);
    const bool isHex = digits.starts_with("0x") || digits.starts_with("0X");
    const bool isOctal = !isHex && digits.size() > 1 && digits.front() == '0';
    digits.remove_prefix(isHex ? 2 : 0);
    std::uint64_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value,
        isHex         ? 16
            : isOctal ? 8
                      : 10);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return std::string(written);
    return (isNegative && value != 0 ? "-" : "") + std::to_string(value);
}

void addOptions(Draft& draft, const Node& declaration)
{
    forEachOption(declaration, [&](const Option& option) { addOption(draft, option); });
}

void addBlockOptions(Draft& draft, const Node& declaration)
{
    forEachBlockOption(declaration, [&](const Option& option) { addOption(draft, option); });
}

} // namespace core::proto
