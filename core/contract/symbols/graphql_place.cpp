// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/graphql_place.h"

#include "core/document/graphql/lexer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::graphql {
namespace {

constexpr std::array<std::string_view, 7> TypeWords {
    "type", "interface", "union", "enum", "input", "scalar", "schema"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> Locations {
    {{"type", "OBJECT"}, {"interface", "INTERFACE"}, {"union", "UNION"}, {"enum", "ENUM"},
        {"input", "INPUT_OBJECT"}, {"scalar", "SCALAR"}, {"schema", "SCHEMA"}}};

/// What a bracket that is open holds.
enum class Within : std::uint8_t { Top, Fields, Inputs, Values, Roots, Arguments, Given, Other };

bool isTypeWord(std::string_view word)
{
    return std::ranges::find(TypeWords, word) != TypeWords.end();
}

class Follower {
public:
    explicit Follower(const Document& document)
        : m_tree(document.tree.sharedSource())
        , m_builder(m_tree, m_diagnostics)
        , m_lexer(m_builder)
        , m_bytes(m_tree.source().bytes())
    {
    }

    Place placeAt(std::uint32_t offset)
    {
        Place place {.word = wordAround(offset)};
        place.typed = m_bytes.substr(place.word.begin, offset - place.word.begin);
        for (Token token = m_lexer.next(); token.kind != TokenKind::End && token.begin < place.word.begin;
             token = m_lexer.next()) {
            if (token.isString() && offset <= token.end && !isClosedBefore(token, offset))
                return place;
            take(token);
        }
        const bool isNumber = !place.typed.empty() && !isNameStart(place.typed.front());
        if (isNumber || isInComment(place.word.begin))
            return place;
        m_startsLine = isFirstOfLine(place.word.begin);
        decide(place);
        return place;
    }

private:
    struct Open {
        Within within = Within::Other;
        char sign = '{';
        std::string_view directive = {};
    };

    ByteRange wordAround(std::uint32_t offset) const
    {
        std::uint32_t begin = offset;
        while (begin > 0 && isNamePart(m_bytes[begin - 1]))
            --begin;
        std::uint32_t end = offset;
        while (end < m_bytes.size() && isNamePart(m_bytes[end]))
            ++end;
        return {begin, end};
    }

    bool isClosedBefore(const Token& token, std::uint32_t offset) const
    {
        const std::uint32_t quotes = token.kind == TokenKind::BlockString ? 3 : 1;
        return offset == token.end && token.end - token.begin >= 2 * quotes && m_bytes[token.end - 1] == '"';
    }

    bool isInComment(std::uint32_t at) const
    {
        const std::size_t line = m_bytes.substr(0, at).rfind('\n') + 1;
        const std::size_t begin = std::max<std::size_t>(line, m_lastEnd);
        return begin < at && m_bytes.substr(begin, at - begin).find('#') != std::string_view::npos;
    }

    bool isFirstOfLine(std::uint32_t at) const
    {
        const std::size_t line = m_bytes.substr(0, at).rfind('\n') + 1;
        return m_bytes.substr(line, at - line).find_first_not_of(" \t,") == std::string_view::npos;
    }

    Within within() const { return m_open.empty() ? Within::Top : m_open.back().within; }

    void take(const Token& token)
    {
        m_lastEnd = token.end;
        if (token.kind == TokenKind::Sign)
            takeSign(token.sign);
        else if (token.kind == TokenKind::Name)
            takeName(m_lexer.textOf(token), token.startsLine);
        else
            takeOther(token);
    }

    void takeOther(const Token& token)
    {
        // A description stands before what begins behind it.
        if (token.isString() && m_before != '=' && m_before != ':')
            beginMember(within() == Within::Top);
        else
            m_before = 'v';
    }

    void beginMember(bool isDefinition)
    {
        m_member = {};
        m_type = {};
        m_hasDefault = false;
        m_applied.clear();
        m_before = 0;
        if (isDefinition)
            m_head.clear();
    }

    void takeName(std::string_view name, bool startsLine)
    {
        if (m_before == '@') {
            m_applied.push_back(name);
            m_before = 'd';
            return;
        }
        if (within() == Within::Top) {
            const bool begins = startsLine && !isContinued() && (isTypeWord(name) || isTopWord(name));
            if (begins)
                beginMember(true);
            m_head.push_back(name);
        } else if (isMemberName()) {
            beginMember(false);
            m_member = name;
            noteBeside(name);
        } else if (m_before == ':' && !m_hasDefault) {
            m_type = name;
        }
        m_before = m_before == ':' || m_before == '=' ? 'v' : 'n';
    }

    static bool isTopWord(std::string_view name)
    {
        return name == "extend" || name == "directive" || name == "query" || name == "mutation"
            || name == "subscription" || name == "fragment";
    }

    /// The line before is not at its end.
    bool isContinued() const
    {
        return m_before == '=' || m_before == '|' || m_before == '&' || m_before == '@' || m_before == ':'
            || (!m_head.empty()
                && (m_head.back() == "extend" || m_head.back() == "implements" || m_head.back() == "on"));
    }

    bool isMemberName() const { return m_before != ':' && m_before != '='; }

    void noteBeside(std::string_view name)
    {
        if (!m_beside.empty())
            m_beside.back().push_back(name);
    }

    void takeSign(char sign)
    {
        switch (sign) {
        case '{':
        case '(':
            open(sign);
            return;
        case '[':
            if (!isInType())
                open(sign);
            return;
        case '}':
        case ')':
            close(sign);
            return;
        case ']':
            if (!m_open.empty() && m_open.back().sign == '[')
                close(sign);
            m_before = 'v';
            return;
        case '!':
            m_before = 'v';
            return;
        case '=':
            m_hasDefault = within() != Within::Top;
            m_before = '=';
            return;
        default:
            m_before = sign;
        }
    }

    /// A bracket there is one of a type, and what follows it is wanted as before.
    bool isInType() const
    {
        return m_before == ':' && !m_hasDefault && within() != Within::Given && within() != Within::Other;
    }

    Within withinOf(char sign) const
    {
        if (sign == '{')
            return within() == Within::Top ? bodyOf(kind()) : Within::Other;
        if (sign == '[')
            return Within::Other;
        if (m_before == 'd' && !isDirective())
            return Within::Given;
        return isDirective() || within() == Within::Fields ? Within::Arguments : Within::Other;
    }

    void open(char sign)
    {
        Open opened {withinOf(sign), sign};
        if (opened.within == Within::Given)
            opened.directive = m_applied.back();
        m_open.push_back(opened);
        m_beside.emplace_back();
        m_outer.push_back({m_member, m_type, m_hasDefault, m_applied});
        beginMember(false);
    }

    void close(char sign)
    {
        if (m_open.empty())
            return;
        m_open.pop_back();
        m_beside.pop_back();
        const Outer outer = std::move(m_outer.back());
        m_outer.pop_back();
        m_member = outer.member;
        m_type = outer.type;
        m_hasDefault = outer.hasDefault;
        m_applied = outer.applied;
        m_before = sign == ')' ? ')' : 'v';
        if (m_open.empty() && sign == '}')
            beginMember(true);
    }

    bool isDirective() const { return m_open.empty() && !m_head.empty() && m_head.front() == "directive"; }

    std::string_view kind() const
    {
        if (m_head.empty())
            return {};
        if (m_head.front() != "extend")
            return m_head.front();
        return m_head.size() > 1 ? m_head[1] : std::string_view();
    }

    std::string_view definition() const
    {
        const std::size_t at = !m_head.empty() && m_head.front() == "extend" ? 2 : 1;
        return m_head.size() > at ? m_head[at] : std::string_view();
    }

    static Within bodyOf(std::string_view kind)
    {
        if (kind == "type" || kind == "interface")
            return Within::Fields;
        if (kind == "input")
            return Within::Inputs;
        if (kind == "enum")
            return Within::Values;
        return kind == "schema" ? Within::Roots : Within::Other;
    }

    void decide(Place& place) const
    {
        place.kind = kind();
        place.definition = definition();
        if (m_before == '@') {
            place.wanted = isDirective() && m_applied.empty() ? Wanted::Nothing : Wanted::Directive;
            place.location = location();
            place.taken = m_applied;
            return;
        }
        if (within() == Within::Top)
            return decideAtTop(place);
        if (within() == Within::Given)
            return decideGiven(place);
        const bool isInput = within() == Within::Arguments || within() == Within::Inputs;
        if (m_before == ':' && within() == Within::Fields)
            place.wanted = Wanted::OutputType;
        else if (m_before == ':' && isInput)
            place.wanted = Wanted::InputType;
        else if (m_before == ':' && within() == Within::Roots)
            place.wanted = Wanted::ObjectType;
        else if (m_before == '=' && isInput)
            place.wanted = Wanted::Value;
        else if (within() == Within::Roots && isMemberName()) {
            place.wanted = Wanted::Operation;
            place.taken = m_beside.back();
        }
        place.type = m_type;
    }

    void decideGiven(Place& place) const
    {
        place.directive = m_open.back().directive;
        place.argument = m_member;
        place.taken = m_beside.back();
        if (m_before == ':')
            place.wanted = Wanted::Value;
        else if (m_before == 0 || m_before == 'v')
            place.wanted = Wanted::Given;
    }

    void decideAtTop(Place& place) const
    {
        const bool mayBegin = m_startsLine && !isContinued();
        if (m_head.empty() || mayBegin) {
            place.wanted = m_startsLine ? Wanted::Definition : Wanted::Nothing;
            return;
        }
        const std::string_view last = m_head.back();
        const bool isExtension = m_head.front() == "extend";
        if (isExtension && m_head.size() == 1)
            place.wanted = Wanted::Extended;
        else if (isExtension && m_head.size() == 2 && last != "schema")
            place.wanted = Wanted::ExtendedType;
        else if (kind() == "union" && (m_before == '=' || m_before == '|'))
            place.wanted = Wanted::ObjectType;
        else if (isDirective() && (last == "on" || m_before == '|'))
            place.wanted = Wanted::Location;
        else if (kind() == "type" || kind() == "interface")
            decideInterfaces(place, isExtension ? 3 : 2);
    }

    /// `named`: how many words a head has with the name of its type.
    void decideInterfaces(Place& place, std::size_t named) const
    {
        const bool implements = m_head.size() > named && m_head[named] == "implements";
        place.taken.assign(m_head.begin(), m_head.end());
        if (implements && (m_head.size() == named + 1 || m_before == '&'))
            place.wanted = Wanted::Interface;
        else if (!implements && m_head.size() == named && m_applied.empty())
            place.wanted = Wanted::Implements;
    }

    std::string_view location() const
    {
        switch (within()) {
        case Within::Fields:
            return "FIELD_DEFINITION";
        case Within::Inputs:
            return "INPUT_FIELD_DEFINITION";
        case Within::Arguments:
            return "ARGUMENT_DEFINITION";
        case Within::Values:
            return "ENUM_VALUE";
        default:
            break;
        }
        const auto* const found = std::ranges::find(Locations, kind(),
            [](const std::pair<std::string_view, std::string_view>& each) { return each.first; });
        return m_open.empty() && found != Locations.end() ? found->second : std::string_view();
    }

    struct Outer {
        std::string_view member;
        std::string_view type;
        bool hasDefault = false;
        std::vector<std::string_view> applied;
    };

    Tree m_tree;
    std::vector<Diagnostic> m_diagnostics;
    TreeBuilder m_builder;
    Lexer m_lexer;
    std::string_view m_bytes;
    std::uint32_t m_lastEnd = 0;
    std::vector<Open> m_open;
    std::vector<Outer> m_outer; ///< what stood before each bracket
    std::vector<std::vector<std::string_view>> m_beside; ///< names of the members in it
    std::vector<std::string_view> m_head; ///< names of the definition, outside of brackets
    std::vector<std::string_view> m_applied; ///< directives, to the member
    std::string_view m_member;
    std::string_view m_type;
    /// The sign before; 'n': a name, 'v': a value or type, 'd': a directive, 0: nothing of its own.
    char m_before = 0;
    bool m_hasDefault = false;
    bool m_startsLine = false;
};

} // namespace

Place placeAt(const Document& document, std::uint32_t offset)
{
    return Follower(document).placeAt(offset);
}

} // namespace core::graphql
