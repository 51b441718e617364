// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/proto_place.h"

#include "core/document/proto/proto_scanner.h"

#include <algorithm>
#include <utility>

namespace core::proto {
namespace {

enum class Body : std::uint8_t { File, Message, Enum, Service, Oneof, Extend, Rpc, Value };

bool isWordPart(char c)
{
    return isProtoLetter(c) || isProtoDigit(c) || c == '.';
}

bool isLabel(const ProtoToken& token)
{
    return token.is("optional") || token.is("required") || token.is("repeated");
}

/// Goes through the words before the cursor, with the blocks that are open and the statement that is not
/// ended.
class ProtoFollower {
public:
    explicit ProtoFollower(const Document& document)
        : m_tree(document.tree.sharedSource())
        , m_builder(m_tree, m_diagnostics)
        , m_scanner(m_builder)
        , m_bytes(m_tree.source().bytes())
    {
    }

    Place placeAt(std::uint32_t offset)
    {
        Place place {.word = wordAround(offset)};
        for (; m_scanner.token().kind != ProtoTokenKind::End; m_scanner.advance()) {
            const ProtoToken& token = m_scanner.token();
            if (token.kind == ProtoTokenKind::String && isWithin(token, offset)) {
                decideInString(place, token, offset);
                return place;
            }
            if (token.range.begin >= place.word.begin)
                break;
            take(token);
        }
        place.typed = m_bytes.substr(place.word.begin, offset - place.word.begin);
        const bool isNumber = !place.typed.empty() && isProtoDigit(place.typed.front());
        if (!isNumber && !isInComment(place.word.begin)) {
            decide(place);
            lookBehind(place);
        }
        return place;
    }

private:
    struct Open {
        Body body = Body::File;
        std::string_view name = {};
        std::vector<ProtoToken> statement = {}; ///< that goes on behind it
    };

    ByteRange wordAround(std::uint32_t offset) const
    {
        std::uint32_t begin = offset;
        while (begin > 0 && isWordPart(m_bytes[begin - 1]))
            --begin;
        std::uint32_t end = offset;
        while (end < m_bytes.size() && isWordPart(m_bytes[end]))
            ++end;
        return {begin, end};
    }

    static bool isClosed(const ProtoToken& token)
    {
        return token.text.size() > 1 && token.text.back() == token.text.front();
    }

    static bool isWithin(const ProtoToken& token, std::uint32_t offset)
    {
        return token.range.begin < offset
            && (offset < token.range.end || (offset == token.range.end && !isClosed(token)));
    }

    void lookBehind(Place& place) const
    {
        std::size_t at = place.word.end;
        const auto skip = [&](auto isIt) {
            const std::size_t begin = at;
            while (at < m_bytes.size() && isIt(m_bytes[at]))
                ++at;
            return at > begin;
        };
        const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
        for (skip(isBlank); skip(isWordPart); skip(isBlank))
            ++place.namesBehind;
        place.signBehind = at < m_bytes.size() ? m_bytes[at] : '\0';
    }

    bool isInComment(std::uint32_t at) const
    {
        const std::string_view between = m_bytes.substr(m_lastEnd, std::max(at, m_lastEnd) - m_lastEnd);
        const std::size_t block = between.rfind("/*");
        const std::size_t line = between.rfind('\n');
        const std::string_view last = line == std::string_view::npos ? between : between.substr(line);
        const bool isInBlock =
            block != std::string_view::npos && between.find("*/", block) == std::string_view::npos;
        return isInBlock || last.find("//") != std::string_view::npos;
    }

    Body body() const { return m_open.empty() ? Body::File : m_open.back().body; }

    void take(const ProtoToken& token)
    {
        m_lastEnd = token.range.end;
        if (token.is('{'))
            return open();
        if (token.is('}'))
            return close();
        if (token.is(';') && body() != Body::Value)
            return endStatement();
        m_statement.push_back(token);
        if (token.is('['))
            ++m_brackets;
        else if (token.is(']'))
            m_brackets = std::max(m_brackets - 1, 0);
    }

    void endStatement()
    {
        if (m_statement.size() == 3 && m_statement[0].is("syntax") && m_statement[2].text.size() > 2)
            m_syntax = m_statement[2].text.substr(1, m_statement[2].text.size() - 2);
        else if (!m_statement.empty() && m_statement[0].is("edition"))
            m_syntax = "editions";
        m_hasStatements = true;
        m_statement.clear();
        m_brackets = 0;
    }

    bool begins(std::string_view word) const { return !m_statement.empty() && m_statement[0].is(word); }

    Body bodyHere() const
    {
        if (body() == Body::Value || m_brackets > 0 || begins("option"))
            return Body::Value;
        const std::pair<std::string_view, Body> bodies[] = {{"message", Body::Message}, {"enum", Body::Enum},
            {"service", Body::Service}, {"oneof", Body::Oneof}, {"extend", Body::Extend}, {"rpc", Body::Rpc}};
        for (const auto& [word, opened] : bodies)
            if (begins(word))
                return opened;
        const bool isGroup =
            std::ranges::any_of(m_statement, [](const ProtoToken& token) { return token.is("group"); });
        return isGroup ? Body::Message : Body::Value;
    }

    void open()
    {
        Open opened {bodyHere()};
        if (opened.body == Body::Value)
            opened.statement = m_statement;
        else if (m_statement.size() > 1)
            opened.name = nameHere();
        m_open.push_back(std::move(opened));
        m_brackets = m_open.back().body == Body::Value ? m_brackets : 0;
        m_statement.clear();
        m_hasStatements = true;
    }

    /// Of a group it stands behind that word.
    std::string_view nameHere() const
    {
        const auto group =
            std::ranges::find_if(m_statement, [](const ProtoToken& token) { return token.is("group"); });
        const bool isGroup = group != m_statement.end() && std::next(group) != m_statement.end();
        return isGroup ? std::next(group)->text : m_statement[1].text;
    }

    void close()
    {
        if (m_open.empty())
            return;
        m_statement = std::move(m_open.back().statement);
        m_open.pop_back();
        if (m_statement.empty())
            m_brackets = 0;
    }

    void decideInString(Place& place, const ProtoToken& token, std::uint32_t offset) const
    {
        const std::uint32_t begin = token.range.begin + 1;
        place.word = {begin, isClosed(token) ? token.range.end - 1 : token.range.end};
        place.typed = m_bytes.substr(begin, offset - begin);
        place.isQuoted = true;
        const bool isAlone = m_statement.size() == 1
            || (m_statement.size() == 2 && (m_statement[1].is("public") || m_statement[1].is("weak")));
        if (body() == Body::File && begins("import") && isAlone && isClosed(token))
            place.wanted = Wanted::Import;
        else if (body() == Body::File && begins("syntax") && m_statement.size() == 2)
            setWords(place, {"proto2", "proto3"});
    }

    static void setWords(Place& place, std::vector<std::string_view> words)
    {
        place.wanted = Wanted::Words;
        place.words = std::move(words);
    }

    void decide(Place& place) const
    {
        for (const Open& each : m_open)
            if (each.body == Body::Message)
                place.scope.push_back(each.name);
        const ProtoToken* last = m_statement.empty() ? nullptr : &m_statement.back();
        if (body() == Body::Value)
            return;
        if (m_brackets > 0) {
            if (last->is('[') || last->is(','))
                setOption(place, body() == Body::Enum ? "EnumValueOptions" : "FieldOptions");
            return;
        }
        if (!last)
            return decideAtBegin(place);
        if (last->is("option") && m_statement.size() == 1)
            return setOption(place, optionsHere());
        if (last->is("extend") && m_statement.size() == 1)
            place.wanted = Wanted::Message;
        else if (body() == Body::Service)
            decideMethod(place, *last);
        else if (body() == Body::Message || body() == Body::Extend || body() == Body::Oneof)
            decideField(place, *last);
    }

    static void setOption(Place& place, std::string_view of)
    {
        place.wanted = Wanted::Option;
        place.optionsOf = of;
    }

    std::string_view optionsHere() const
    {
        constexpr std::string_view Names[] = {"FileOptions", "MessageOptions", "EnumOptions",
            "ServiceOptions", "OneofOptions", "", "MethodOptions", ""};
        return Names[static_cast<std::size_t>(body())];
    }

    void decideAtBegin(Place& place) const
    {
        switch (body()) {
        case Body::File:
            setWords(place, {"import", "option", "message", "enum", "service", "extend"});
            if (!m_hasStatements)
                place.words.insert(place.words.begin(), "syntax");
            place.words.push_back("package");
            return;
        case Body::Message:
            setWords(place, {"message", "enum", "oneof", "map", "reserved", "option", "extend"});
            if (m_syntax != "proto3")
                place.words.push_back("extensions");
            return addMember(place);
        case Body::Oneof:
            setWords(place, {"option"});
            place.wanted = Wanted::Member;
            return;
        case Body::Extend:
            setWords(place, {});
            return addMember(place);
        case Body::Enum:
            return setWords(place, {"option", "reserved"});
        case Body::Service:
            return setWords(place, {"rpc", "option"});
        case Body::Rpc:
            return setWords(place, {"option"});
        case Body::Value:
            return;
        }
    }

    void addMember(Place& place) const
    {
        place.words.push_back("repeated");
        if (m_syntax != "editions")
            place.words.push_back("optional");
        if (m_syntax == "proto2")
            place.words.push_back("required");
        else
            place.wanted = Wanted::Member;
    }

    void decideField(Place& place, const ProtoToken& last) const
    {
        const std::size_t size = m_statement.size();
        if (size == 1 && isLabel(last))
            place.wanted = Wanted::Type;
        else if (size == 2 && begins("map") && last.is('<'))
            place.wanted = Wanted::KeyType;
        else if (size == 4 && begins("map") && last.is(','))
            place.wanted = Wanted::Type;
    }

    void decideMethod(Place& place, const ProtoToken& last) const
    {
        if (!begins("rpc"))
            return;
        const bool hasReturns =
            std::ranges::any_of(m_statement, [](const ProtoToken& token) { return token.is("returns"); });
        const std::size_t size = m_statement.size();
        if (last.is('('))
            place.wanted = Wanted::Streamed;
        else if (last.is("stream") && size > 1 && m_statement[size - 2].is('('))
            place.wanted = Wanted::Message;
        else if (last.is(')') && !hasReturns)
            setWords(place, {"returns"});
    }

    Tree m_tree;
    std::vector<Diagnostic> m_diagnostics;
    TreeBuilder m_builder;
    ProtoScanner m_scanner;
    std::string_view m_bytes;
    std::vector<Open> m_open;
    std::vector<ProtoToken> m_statement; ///< the words of it so far
    std::string_view m_syntax = "proto2"; ///< or "editions"
    std::uint32_t m_lastEnd = 0;
    int m_brackets = 0;
    bool m_hasStatements = false;
};

} // namespace

Place placeAt(const Document& document, std::uint32_t offset)
{
    return ProtoFollower(document).placeAt(offset);
}

} // namespace core::proto
