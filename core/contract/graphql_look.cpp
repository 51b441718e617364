// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql_look.h"

#include "core/contract/look_tokens.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

/// Reads the type-system grammar without keeping a tree; each reader says whether the text fits.
class GraphQlLook {
public:
    GraphQlLook(std::string_view bytes, bool expected)
        : m_tokens(bytes, LookSyntax::GraphQl)
        , m_expected(expected)
    {
    }

    ContractFacts run();

private:
    using Names = std::set<std::string, std::less<>>;
    using Reader = bool (GraphQlLook::*)();
    struct Keyword {
        std::string_view word;
        Reader read;
    };

    bool readDefinition();
    bool readOperation();
    bool readSchema();
    bool readScalar() { return readOwnName() && readDirectives(); }
    bool readObject();
    bool readUnion();
    bool readEnum();
    bool readInput();
    bool readDirectiveDefinition();

    bool readOwnName();
    bool readFields();
    bool readArguments();
    bool readInputValue();
    bool readType();
    bool readValue();
    bool readDirectives();
    bool readInterfaces();
    bool readMembers();
    bool takeName();
    bool use(std::string_view prefix = {});
    void define(std::string name) { (m_extending ? m_extends : m_defines).insert(std::move(name)); }

    void adoptFederatedTypes();
    void noteTrouble();
    void recover();
    bool hasRoot() const { return m_defines.contains("schema") || m_defines.contains("Query"); }
    bool isLinkedSubgraph() const { return m_extends.contains("schema") && m_uses.contains("@link"); }
    ContractFacts facts() const;
    std::string why() const;

    LookTokens m_tokens;
    bool m_expected;
    bool m_extending = false;
    bool m_isSolid = false; ///< something stands in braces, which two words of prose do not have
    std::string m_trouble;
    Names m_defines, m_extends, m_uses;

    static const std::array<Keyword, 8> Definitions;
};

const std::array<GraphQlLook::Keyword, 8> GraphQlLook::Definitions {{
    {"schema", &GraphQlLook::readSchema},
    {"scalar", &GraphQlLook::readScalar},
    {"type", &GraphQlLook::readObject},
    {"interface", &GraphQlLook::readObject},
    {"union", &GraphQlLook::readUnion},
    {"enum", &GraphQlLook::readEnum},
    {"input", &GraphQlLook::readInput},
    {"directive", &GraphQlLook::readDirectiveDefinition},
}};

bool isOperationWord(const LookToken& token)
{
    return token.is("{") || token.is("query") || token.is("mutation") || token.is("subscription")
        || token.is("fragment");
}

std::vector<std::string> without(
    const std::set<std::string, std::less<>>& names, const std::set<std::string, std::less<>>& known)
{
    std::vector<std::string> left;
    std::ranges::set_difference(names, known, std::back_inserter(left));
    return left;
}

ContractFacts GraphQlLook::run()
{
    // Much JSON would pass for a query; reading it to its end would tell nothing.
    if (!m_expected && m_tokens.peek().is("{"))
        return {};
    while (m_tokens.peek().kind != LookTokenKind::End) {
        if (readDefinition())
            continue;
        if (!m_expected)
            return {};
        noteTrouble();
        recover();
    }
    adoptFederatedTypes();
    const bool isSdl = !m_defines.empty() || !m_extends.empty();
    return isSdl && (m_isSolid || m_expected) ? facts() : ContractFacts();
}

bool GraphQlLook::readDefinition()
{
    if (isOperationWord(m_tokens.peek()))
        return readOperation();
    if (m_tokens.peek().kind == LookTokenKind::String)
        m_tokens.take();
    m_extending = m_tokens.accept("extend");
    const auto* const keyword = std::ranges::find_if(
        Definitions, [this](const Keyword& each) { return m_tokens.peek().is(each.word); });
    if (keyword == Definitions.end())
        return false;
    m_tokens.take();
    return (this->*keyword->read)();
}

bool GraphQlLook::readOperation()
{
    while (!m_tokens.peek().isEnd() && !m_tokens.peek().is("{")) {
        if (m_tokens.peek().is("("))
            m_tokens.acceptBalanced("(");
        else
            m_tokens.take();
    }
    return m_tokens.acceptBalanced("{");
}

bool GraphQlLook::readSchema()
{
    define("schema");
    if (!readDirectives())
        return false;
    if (!m_tokens.accept("{"))
        return m_extending;
    m_isSolid = true;
    while (!m_tokens.accept("}")) {
        if (!takeName() || !m_tokens.accept(":") || !use())
            return false;
    }
    return true;
}

bool GraphQlLook::readObject()
{
    if (!readOwnName())
        return false;
    if (m_tokens.accept("implements") && !readInterfaces())
        return false;
    return readDirectives() && readFields();
}

bool GraphQlLook::readUnion()
{
    return readOwnName() && readDirectives() && (!m_tokens.accept("=") || readMembers());
}

bool GraphQlLook::readEnum()
{
    if (!readOwnName() || !readDirectives())
        return false;
    if (!m_tokens.accept("{"))
        return true;
    m_isSolid = true;
    while (!m_tokens.accept("}")) {
        if (m_tokens.peek().kind == LookTokenKind::String)
            m_tokens.take();
        if (!takeName() || !readDirectives())
            return false;
    }
    return true;
}

bool GraphQlLook::readInput()
{
    if (!readOwnName() || !readDirectives())
        return false;
    if (!m_tokens.accept("{"))
        return true;
    m_isSolid = true;
    while (!m_tokens.accept("}")) {
        if (!readInputValue())
            return false;
    }
    return true;
}

bool GraphQlLook::readDirectiveDefinition()
{
    if (!m_tokens.accept("@") || !m_tokens.peek().isName())
        return false;
    define('@' + std::string(m_tokens.take().text));
    if (!readArguments())
        return false;
    m_tokens.accept("repeatable");
    if (!m_tokens.accept("on"))
        return false;
    m_isSolid = true;
    m_tokens.accept("|");
    do {
        if (!takeName())
            return false;
    } while (m_tokens.accept("|"));
    return true;
}

bool GraphQlLook::readOwnName()
{
    if (!m_tokens.peek().isName())
        return false;
    define(std::string(m_tokens.take().text));
    return true;
}

bool GraphQlLook::readFields()
{
    if (!m_tokens.accept("{"))
        return true;
    m_isSolid = true;
    while (!m_tokens.accept("}")) {
        if (m_tokens.peek().kind == LookTokenKind::String)
            m_tokens.take();
        if (!takeName() || !readArguments() || !m_tokens.accept(":") || !readType() || !readDirectives())
            return false;
    }
    return true;
}

bool GraphQlLook::readArguments()
{
    if (!m_tokens.accept("("))
        return true;
    while (!m_tokens.accept(")")) {
        if (!readInputValue())
            return false;
    }
    return true;
}

bool GraphQlLook::readInputValue()
{
    if (m_tokens.peek().kind == LookTokenKind::String)
        m_tokens.take();
    if (!takeName() || !m_tokens.accept(":") || !readType())
        return false;
    return (!m_tokens.accept("=") || readValue()) && readDirectives();
}

bool GraphQlLook::readType()
{
    while (m_tokens.accept("[")) { }
    if (!use())
        return false;
    while (m_tokens.accept("]") || m_tokens.accept("!")) { }
    return true;
}

bool GraphQlLook::readValue()
{
    if (m_tokens.peek().is("{"))
        return m_tokens.acceptBalanced("{");
    if (m_tokens.peek().is("["))
        return m_tokens.acceptBalanced("[");
    m_tokens.accept("-");
    const LookToken first = m_tokens.take();
    while (first.kind == LookTokenKind::Number
        && (m_tokens.accept(".") || m_tokens.accept("-") || m_tokens.accept("+")))
        m_tokens.take();
    return first.kind != LookTokenKind::Sign && !first.isEnd();
}

bool GraphQlLook::readDirectives()
{
    while (m_tokens.accept("@")) {
        if (!use("@"))
            return false;
        if (m_tokens.peek().is("(") && !m_tokens.acceptBalanced("("))
            return false;
    }
    return true;
}

/// Old schemas leave the `&` out, so a name on the same line goes on with the list.
bool GraphQlLook::readInterfaces()
{
    m_tokens.accept("&");
    do {
        if (!use())
            return false;
    } while (m_tokens.accept("&") || (m_tokens.peek().isName() && !m_tokens.peek().startsLine));
    return true;
}

bool GraphQlLook::readMembers()
{
    m_tokens.accept("|");
    do {
        if (!use())
            return false;
    } while (m_tokens.accept("|"));
    return true;
}

bool GraphQlLook::takeName()
{
    if (!m_tokens.peek().isName())
        return false;
    m_tokens.take();
    return true;
}

bool GraphQlLook::use(std::string_view prefix)
{
    if (!m_tokens.peek().isName())
        return false;
    m_uses.insert(std::string(prefix) + std::string(m_tokens.take().text));
    return true;
}

void GraphQlLook::noteTrouble()
{
    if (!m_trouble.empty())
        return;
    const LookToken& token = m_tokens.peek();
    m_trouble = "line " + std::to_string(m_tokens.line())
        + (token.kind == LookTokenKind::End ? ": the text ends in the middle of a definition"
                                            : ": not understood as GraphQL");
}

void GraphQlLook::recover()
{
    const auto startsDefinition = [this] {
        const LookToken& token = m_tokens.peek();
        return token.startsLine
            && (token.kind == LookTokenKind::String || token.is("extend") || isOperationWord(token)
                || std::ranges::find(Definitions, token.text, &Keyword::word) != Definitions.end());
    };
    do {
        m_tokens.skipLine();
    } while (m_tokens.peek().kind != LookTokenKind::End && !startsDefinition());
}

/// In a federation, `extend type Product @key(…)` adds to another subgraph's type: within this text it is the
/// definition.
void GraphQlLook::adoptFederatedTypes()
{
    if (!m_uses.contains("@key"))
        return;
    for (const std::string& name : m_extends) {
        if (!isAmong(GraphQlRoots, name))
            m_defines.insert(name);
    }
}

ContractFacts GraphQlLook::facts() const
{
    return {
        .language = Language::GraphQl,
        .why = why(),
        .trouble = m_trouble,
        .standing = hasRoot() || isLinkedSubgraph() ? Standing::Alone : Standing::Shared,
        .referencesKnown = true,
        .defines = {m_defines.begin(), m_defines.end()},
        .extends = without(m_extends, m_defines),
        .uses = without(m_uses, m_defines),
    };
}

std::string GraphQlLook::why() const
{
    const auto count = [](std::size_t types, const char* kind) {
        return std::to_string(types) + kind + (types == 1 ? "type" : "types");
    };
    if (m_defines.empty())
        return "extends " + count(m_extends.size(), " ") + " of GraphQL";
    if (!hasRoot())
        return "defines " + count(m_defines.size(), " ") + " of GraphQL";
    const bool isSchema = m_defines.contains("schema");
    const std::string root = isSchema ? "defines a schema" : "defines type Query";
    const std::size_t others = m_defines.size() - 1;
    return others == 0 ? root : root + " and " + count(others, isSchema ? " " : " other ");
}

} // namespace

ContractFacts lookAtGraphQl(std::string_view bytes, bool expected)
{
    return GraphQlLook(bytes, expected).run();
}

} // namespace core
