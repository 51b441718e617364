// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_reader.h"

#include "core/base/unicode.h"
#include "core/document/json/json_abridged.h"
#include "core/document/json/json_recovery.h"
#include "core/document/text_break.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace core {

namespace {

constexpr std::uint32_t EventsBetweenStops = 8192;
constexpr int NumberOutOfRange = 406; ///< as nlohmann numbers its errors

/// Builds the tree from nlohmann's events. These have no places, so each token is found again in the text:
/// they come in order, and between them stand only blanks, commas and colons.
class StrictJsonHandler {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    StrictJsonHandler(TreeBuilder& builder, std::uint32_t depth, const std::stop_token& stop)
        : m_builder(builder)
        , m_bytes(builder.tree().source().bytes())
        , m_depth(depth)
        , m_stop(stop)
        , m_at(m_bytes.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0)
    {
    }

    StrictJsonEnd end() const { return m_end; }

    // NOLINTBEGIN(readability-identifier-naming): nlohmann names its events
    bool null() { return literal(NodeKind::Null, 4); }
    bool boolean(bool value) { return literal(NodeKind::Boolean, value ? 4 : 5); }
    bool number_integer(number_integer_t) { return number(); }
    bool number_unsigned(number_unsigned_t) { return number(); }
    bool number_float(number_float_t, const string_t&) { return number(); }
    bool binary(binary_t&) { return false; }

    bool string(string_t& text)
    {
        const std::size_t begin = findToken();
        const std::string_view found = skipString(text);
        m_builder.scalar(NodeKind::String, found, rangeFrom(begin), QuotedValue);
        return goesOn();
    }

    bool key(string_t& text)
    {
        const std::size_t begin = findToken();
        const std::string_view found = skipString(text);
        m_builder.key(found, rangeFrom(begin));
        return true;
    }

    bool start_object(std::size_t) { return open(NodeKind::Map); }
    bool start_array(std::size_t) { return open(NodeKind::Sequence); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error)
    {
        m_end = error.id == NumberOutOfRange ? StrictJsonEnd::NumberTooLarge : StrictJsonEnd::Refused;
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

private:
    std::size_t findToken()
    {
        const char* const end = m_bytes.data() + m_bytes.size();
        const char* at = skipJsonBlanks(m_bytes.data() + m_at, end);
        while (*at == ',' || *at == ':')
            at = skipJsonBlanks(at + 1, end);
        m_at = static_cast<std::size_t>(at - m_bytes.data());
        return m_at;
    }

    ByteRange rangeFrom(std::size_t begin) const
    {
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)};
    }

    /// Goes behind the string whose opening quote is next; gives its text as it stands in the source if it
    /// can.
    std::string_view skipString(const std::string& text)
    {
        const std::size_t begin = m_at + 1;
        const std::size_t length = text.empty() ? m_bytes.find('"', begin) - begin : text.size();
        const std::string_view inSource = m_bytes.substr(begin, length);
        if (text.empty() || (inSource == text && inSource.find('\\') == std::string_view::npos)) {
            m_at = begin + length + 1;
            return inSource;
        }
        for (m_at = begin; m_bytes[m_at] != '"'; ++m_at)
            m_at += m_bytes[m_at] == '\\' ? 1 : 0;
        ++m_at;
        return text;
    }

    bool literal(NodeKind kind, std::size_t length)
    {
        const std::size_t begin = findToken();
        m_at += length;
        m_builder.scalar(kind, m_bytes.substr(begin, length), rangeFrom(begin));
        return goesOn();
    }

    /// Takes the number as it is spelled, whatever nlohmann made of it.
    bool number()
    {
        const std::size_t begin = findToken();
        m_at = std::min(m_bytes.find_first_not_of("0123456789+-.eE", begin), m_bytes.size());
        const std::string_view spelling = m_bytes.substr(begin, m_at - begin);
        const bool isWhole = spelling.find_first_of(".eE") == std::string_view::npos;
        m_builder.scalar(isWhole ? NodeKind::Integer : NodeKind::Float, spelling, rangeFrom(begin));
        return goesOn();
    }

    bool open(NodeKind kind)
    {
        const auto begin = static_cast<std::uint32_t>(findToken());
        if (m_builder.depth() >= m_depth) {
            m_end = StrictJsonEnd::TooDeep;
            return false;
        }
        if (kind == NodeKind::Map)
            m_builder.openMap(begin, FlowStyle);
        else
            m_builder.openSequence(begin, FlowStyle);
        ++m_at;
        return goesOn();
    }

    bool close()
    {
        findToken();
        ++m_at;
        m_builder.close(static_cast<std::uint32_t>(m_at));
        return true;
    }

    bool goesOn()
    {
        if (++m_events % EventsBetweenStops != 0 || !m_stop.stop_requested())
            return true;
        m_end = StrictJsonEnd::Stopped;
        return false;
    }

    TreeBuilder& m_builder;
    std::string_view m_bytes;
    std::uint32_t m_depth;
    const std::stop_token& m_stop;
    std::size_t m_at; ///< behind the last token
    std::uint32_t m_events = 0;
    StrictJsonEnd m_end = StrictJsonEnd::Refused;
};

void reportRefusal(TreeBuilder& builder, std::uint32_t offset)
{
    const std::uint32_t begin = offset > 0 ? offset - 1 : 0;
    builder.report({.code = "not-json",
        .range = {begin, std::max(begin, offset)},
        .message = "The text is no JSON from here on",
        .hint = "Compare it with RFC 8259"});
}

} // namespace

StrictJson readStrictJson(TreeBuilder& builder, std::uint32_t depth, const std::stop_token& stop)
{
    const std::string_view bytes = builder.tree().source().bytes();
    // nlohmann takes a NUL byte for the end and would not look behind it.
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos)
        return {StrictJsonEnd::Refused, static_cast<std::uint32_t>(nul)};
    StrictJsonHandler handler(builder, depth, stop);
    AbridgedJson text(bytes);
    const bool accepted =
        nlohmann::json::sax_parse(AbridgedIterator(&text, false), AbridgedIterator(&text, true), &handler);
    return {accepted ? StrictJsonEnd::Accepted : handler.end(),
        static_cast<std::uint32_t>(text.at() - bytes.data())};
}

void readJson(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop)
{
    if (builder.tree().source().bytes().starts_with(ByteOrderMark))
        builder.report({.level = DiagnosticLevel::Warning,
            .code = "byte-order-mark",
            .range = {0, static_cast<std::uint32_t>(ByteOrderMark.size())},
            .message = "The text begins with a byte order mark, which JSON programs may refuse",
            .hint = "Save the file in UTF-8 without it"});
    const TreeBuilder::Mark start = builder.mark();
    const StrictJson strict = readStrictJson(builder, options.limits.depth, stop);
    if (strict.end == StrictJsonEnd::Accepted)
        return;
    builder.takeBack(start);
    recoverJson(builder, options.limits, stop);
    if (stop.stop_requested()) {
        builder.takeBack(start);
        builder.report({.code = "reading-stopped", .range = {}, .message = "The reading was stopped"});
    } else if (strict.end != StrictJsonEnd::NumberTooLarge && !firstBreak(builder.diagnostics())) {
        reportRefusal(builder, strict.offset);
    }
}

} // namespace core
