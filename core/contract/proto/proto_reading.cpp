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

bool isComment(const Node& node)
{
    return node && node.key().starts_with("//");
}

std::string wordsOf(std::string_view comment)
{
    std::string words;
    while (!comment.empty()) {
        const std::size_t end = std::min(comment.find('\n'), comment.size());
        const std::string_view said = trimmed(comment.substr(0, end));
        words += (words.empty() || said.empty() ? "" : "\n") + std::string(said);
        comment.remove_prefix(std::min(end + 1, comment.size()));
    }
    return words;
}

/// Of a comment and the lines below that continue it; what stands behind something else speaks of that alone.
std::size_t sizeOfRemark(std::string_view comment)
{
    return comment.starts_with("/*") ? comment.size() : std::min(comment.find('\n'), comment.size());
}

bool standsBehindSomething(const SourceText& source, const Node& comment)
{
    const std::string_view text = source.bytes().substr(0, comment.range().begin);
    const std::size_t last = text.find_last_not_of(" \t");
    return last != std::string_view::npos && text[last] != '\n';
}

std::string commentAbove(const Node& declaration, const Node& before)
{
    const SourceText& source = declaration.tree().source();
    const auto lineOf = [&](std::uint32_t offset) { return source.position(offset).line; };
    if (!isComment(before) || lineOf(before.range().end) + 1 != lineOf(declaration.range().begin))
        return {};
    std::string_view comment = before.text();
    if (standsBehindSomething(source, before))
        comment.remove_prefix(sizeOfRemark(comment));
    return wordsOf(comment);
}

/// Of what ends in a semicolon: a comment behind a closing brace says what was closed.
std::string commentBehind(const Node& declaration)
{
    const SourceText& source = declaration.tree().source();
    const Node comment = declaration.next();
    const std::uint32_t end = declaration.range().end;
    if (!isComment(comment) || end == 0 || source.bytes()[end - 1] != ';'
        || source.position(comment.range().begin).line != source.position(end).line)
        return {};
    return wordsOf(comment.text().substr(0, sizeOfRemark(comment.text())));
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

Comment commentOf(const Node& declaration, const Node& before)
{
    Comment above {commentAbove(declaration, before), before};
    return above.words.empty() ? Comment {commentBehind(declaration), declaration.next()} : above;
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
