// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern_parser.h"

#include "core/wire/pattern_cursor.h"
#include "core/wire/pattern_escape.h"

#include <algorithm>
#include <optional>
#include <string>

namespace core {

namespace {

constexpr std::uint32_t DeepestGroup = 100;
/// Larger counts are larger than any program may be; saturating there keeps their sums small.
constexpr std::uint32_t SaturatedCount = 1'000'000;

struct Counts {
    std::uint32_t least = 0;
    std::uint32_t most = EndlessRepeat;
};

/// Once something is wrong the cursor stands at the end, so that every loop ends.
class PatternParser {
public:
    explicit PatternParser(std::string_view text)
        : m_text(text)
        , m_cursor(text)
    {
    }

    Result<PatternSyntax> parse()
    {
        PatternNode root = choice(0);
        if (!m_error && !m_cursor.isAtEnd())
            refuse(ErrorCode::BadInput, "a ) closes nothing");
        if (m_error)
            return tl::unexpected(*m_error);
        return PatternSyntax {std::move(root), std::move(m_sets)};
    }

private:
    PatternNode choice(std::uint32_t depth);
    PatternNode sequence(std::uint32_t depth);
    PatternNode term(std::uint32_t depth);
    PatternNode atom(std::uint32_t depth);
    PatternNode group(std::uint32_t depth);
    PatternNode afterBackslash();
    PatternNode characterClass();
    void classPart(CodePointSet& set);
    PatternEscape classAtom();
    bool acceptGroupName();
    std::optional<Counts> quantifier();
    std::optional<Counts> bracedCounts();
    std::uint32_t number();

    PatternNode character(CodePointSet set)
    {
        m_sets.push_back(std::move(set));
        return {PatternNodeKind::Character, static_cast<std::uint32_t>(m_sets.size() - 1)};
    }

    PatternNode refuse(ErrorCode code, const std::string& what)
    {
        if (!m_error)
            m_error = code == ErrorCode::Unsupported
                ? Error {code, "pattern " + m_text + " " + what}
                : Error {code, "pattern " + m_text + " is no regular expression: " + what};
        m_cursor.goToEnd();
        return {};
    }

    std::string m_text;
    PatternCursor m_cursor;
    std::vector<CodePointSet> m_sets;
    std::optional<Error> m_error;
};

PatternNode PatternParser::choice(std::uint32_t depth)
{
    PatternNode first = sequence(depth);
    if (m_cursor.peek() != '|')
        return first;
    PatternNode node {PatternNodeKind::Choice};
    node.children.push_back(std::move(first));
    while (m_cursor.accept('|'))
        node.children.push_back(sequence(depth));
    return node;
}

PatternNode PatternParser::sequence(std::uint32_t depth)
{
    PatternNode node {PatternNodeKind::Sequence};
    while (!m_cursor.isAtEnd() && m_cursor.peek() != '|' && m_cursor.peek() != ')')
        node.children.push_back(term(depth));
    return node;
}

PatternNode PatternParser::term(std::uint32_t depth)
{
    if (m_cursor.accept('^'))
        return {PatternNodeKind::Begin};
    if (m_cursor.accept('$'))
        return {PatternNodeKind::End};
    if (m_cursor.accept("\\b"))
        return {PatternNodeKind::Boundary};
    if (m_cursor.accept("\\B"))
        return {PatternNodeKind::NoBoundary};
    PatternNode node = atom(depth);
    const auto counts = quantifier();
    if (!counts)
        return node;
    if (counts->least > counts->most)
        return refuse(ErrorCode::BadInput, "a quantifier asks for more than it allows");
    PatternNode repeat {PatternNodeKind::Repeat, 0, counts->least, counts->most};
    repeat.children.push_back(std::move(node));
    return repeat;
}

PatternNode PatternParser::atom(std::uint32_t depth)
{
    switch (const std::uint32_t code = m_cursor.take()) {
    case '.':
        return character(lineEndCharacters().complement());
    case '(':
        return group(depth + 1);
    case '[':
        return characterClass();
    case '\\':
        return afterBackslash();
    case '*':
    case '+':
    case '?':
        return refuse(ErrorCode::BadInput, "a quantifier follows nothing that can be repeated");
    default:
        return character({{code, code}});
    }
}

PatternNode PatternParser::group(std::uint32_t depth)
{
    if (depth > DeepestGroup)
        return refuse(ErrorCode::Unsupported, "nests groups deeper than we evaluate");
    if (m_cursor.accept("?=") || m_cursor.accept("?!"))
        return refuse(ErrorCode::Unsupported, "uses lookahead, which we do not evaluate");
    if (m_cursor.accept("?<=") || m_cursor.accept("?<!"))
        return refuse(ErrorCode::Unsupported, "uses lookbehind, which we do not evaluate");
    if (m_cursor.peek() == '?' && !m_cursor.accept("?:") && !acceptGroupName())
        return refuse(ErrorCode::Unsupported, "uses a kind of group that ECMA-262 does not know");
    PatternNode inside = choice(depth);
    if (!m_cursor.accept(')'))
        return refuse(ErrorCode::BadInput, "a ( is not closed");
    return inside;
}

bool PatternParser::acceptGroupName()
{
    if (!m_cursor.accept("?<"))
        return false;
    const std::size_t begin = m_cursor.place();
    while (!m_cursor.isAtEnd() && m_cursor.peek() != '>')
        m_cursor.take();
    return m_cursor.place() > begin && m_cursor.accept('>');
}

PatternNode PatternParser::afterBackslash()
{
    auto escape = readPatternEscape(m_cursor);
    if (!escape)
        return refuse(escape.error().code, escape.error().message);
    return character(std::move(escape->set));
}

PatternNode PatternParser::characterClass()
{
    const bool isNegated = m_cursor.accept('^');
    CodePointSet set;
    while (!m_cursor.isAtEnd() && m_cursor.peek() != ']')
        classPart(set);
    if (!m_cursor.accept(']'))
        return refuse(ErrorCode::BadInput, "a [ is not closed");
    return character(isNegated ? set.complement() : std::move(set));
}

void PatternParser::classPart(CodePointSet& set)
{
    const PatternEscape first = classAtom();
    const bool isRange = m_cursor.peek() == '-' && m_cursor.peek(1) != ']' && m_cursor.peek(1) != 0;
    if (!isRange || !first.code) {
        set.add(first.set);
        return;
    }
    m_cursor.accept('-');
    const PatternEscape last = classAtom();
    if (!last.code) {
        set.add(first.set);
        set.add('-');
        set.add(last.set);
    } else if (*last.code < *first.code) {
        refuse(ErrorCode::BadInput, "a range of a class is the wrong way round");
    } else {
        set.add({*first.code, *last.code});
    }
}

PatternEscape PatternParser::classAtom()
{
    const std::uint32_t code = m_cursor.take();
    if (code != '\\')
        return {CodePointSet {{code, code}}, code};
    if (m_cursor.accept('b'))
        return {CodePointSet {{'\b', '\b'}}, '\b'};
    auto escape = readPatternEscape(m_cursor);
    if (escape)
        return *std::move(escape);
    refuse(escape.error().code, escape.error().message);
    return {};
}

std::optional<Counts> PatternParser::quantifier()
{
    std::optional<Counts> counts;
    if (m_cursor.accept('*'))
        counts = Counts {0};
    else if (m_cursor.accept('+'))
        counts = Counts {1};
    else if (m_cursor.accept('?'))
        counts = Counts {0, 1};
    else if (m_cursor.peek() == '{')
        counts = bracedCounts();
    if (counts)
        m_cursor.accept('?');
    return counts;
}

/// Nothing, and nothing read, where the brace begins no quantifier.
std::optional<Counts> PatternParser::bracedCounts()
{
    const std::size_t before = m_cursor.place();
    m_cursor.accept('{');
    const std::size_t digits = m_cursor.place();
    Counts counts {number()};
    counts.most = counts.least;
    const bool hasDigits = m_cursor.place() > digits;
    if (hasDigits && m_cursor.accept(','))
        counts.most = m_cursor.peek() == '}' ? EndlessRepeat : number();
    if (hasDigits && m_cursor.accept('}'))
        return counts;
    m_cursor.goTo(before);
    return std::nullopt;
}

std::uint32_t PatternParser::number()
{
    std::uint32_t value = 0;
    while (m_cursor.peek() >= '0' && m_cursor.peek() <= '9')
        value = std::min(SaturatedCount, value * 10 + (m_cursor.take() - '0'));
    return value;
}

} // namespace

Result<PatternSyntax> parsePattern(std::string_view text)
{
    return PatternParser(text).parse();
}

} // namespace core
