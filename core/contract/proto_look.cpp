// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto_look.h"

#include "core/contract/look_tokens.h"

#include <array>
#include <utility>

namespace core {

namespace {

enum class ProtoBlock : std::uint8_t { Message, Enum, Service, Method };

/// Reads statements without keeping them; inside of blocks only as closely as it takes to tell proto from
/// other languages with braces. Nesting is kept in a list, so that no depth of it can hurt.
class ProtoLook {
public:
    ProtoLook(std::string_view bytes, bool expected)
        : m_tokens(bytes, LookSyntax::Proto)
        , m_expected(expected)
    {
    }

    ContractFacts run();

private:
    bool readTopStatement();
    bool readVersion(std::string_view prefix);
    bool readPackage();
    bool readImport();
    bool readOption();
    bool readDefinition();
    bool readBlocks(ProtoBlock outermost);
    bool readInside(std::vector<ProtoBlock>& open);
    bool readUpTo(std::string_view first, std::vector<ProtoBlock>& open);
    static bool openBlock(std::string_view keyword, std::vector<ProtoBlock>& open);
    static bool isComplete(ProtoBlock block, std::string_view first, bool hasNumber);
    std::string readDottedName();

    ContractFacts facts() const;
    std::string why() const;

    LookTokens m_tokens;
    bool m_expected;
    bool m_saysVersion = false;
    std::string m_version = "proto2"; ///< what a file without a syntax statement is
    std::string m_spelled; ///< the version statement as it stands
    std::string m_package;
    std::vector<std::string> m_imports;
    std::size_t m_definitions = 0;
    std::size_t m_services = 0;
    std::string m_trouble;
};

bool isFieldLabel(std::string_view word)
{
    return word == "optional" || word == "required" || word == "repeated" || word == "group";
}

ContractFacts ProtoLook::run()
{
    while (m_tokens.peek().kind != LookTokenKind::End) {
        if (readTopStatement())
            continue;
        if (!m_saysVersion && !(m_expected && (m_definitions > 0 || !m_package.empty())))
            return {};
        m_trouble = "line " + std::to_string(m_tokens.line())
            + (m_tokens.peek().kind == LookTokenKind::End ? ": the text ends in the middle of a definition"
                                                          : ": not understood as Protocol Buffers");
        break;
    }
    return m_saysVersion || m_definitions > 0 || (m_expected && !m_package.empty()) ? facts()
                                                                                    : ContractFacts();
}

bool ProtoLook::readTopStatement()
{
    if (m_tokens.accept(";"))
        return true;
    if (m_tokens.accept("syntax"))
        return readVersion("syntax");
    if (m_tokens.accept("edition"))
        return readVersion("edition");
    if (m_tokens.accept("package"))
        return readPackage();
    if (m_tokens.accept("import"))
        return readImport();
    return m_tokens.accept("option") ? readOption() : readDefinition();
}

bool ProtoLook::readVersion(std::string_view prefix)
{
    if (m_saysVersion || !m_tokens.accept("=") || m_tokens.peek().kind != LookTokenKind::String)
        return false;
    m_version = unquoted(m_tokens.take().text);
    m_spelled = std::string(prefix) + " = \"" + m_version + '"';
    m_saysVersion = true;
    return m_tokens.accept(";");
}

bool ProtoLook::readPackage()
{
    std::string package = readDottedName();
    if (package.empty() || !m_tokens.accept(";"))
        return false;
    m_package = std::move(package);
    return true;
}

bool ProtoLook::readImport()
{
    m_tokens.accept("public") || m_tokens.accept("weak") || m_tokens.accept("option");
    if (m_tokens.peek().kind != LookTokenKind::String)
        return false;
    m_imports.emplace_back(unquoted(m_tokens.take().text));
    return m_tokens.accept(";");
}

bool ProtoLook::readOption()
{
    while (!m_tokens.accept(";")) {
        if (m_tokens.peek().is("{") ? !m_tokens.acceptBalanced("{") : m_tokens.take().isEnd())
            return false;
    }
    return true;
}

bool ProtoLook::readDefinition()
{
    m_tokens.accept("export") || m_tokens.accept("local");
    const std::string_view word = m_tokens.take().text;
    const bool isService = word == "service";
    if (word != "message" && word != "enum" && word != "extend" && !isService)
        return false;
    if (readDottedName().empty() || !m_tokens.accept("{"))
        return false;
    ++m_definitions;
    m_services += isService ? 1 : 0;
    if (isService)
        return readBlocks(ProtoBlock::Service);
    return readBlocks(word == "enum" ? ProtoBlock::Enum : ProtoBlock::Message);
}

bool ProtoLook::readBlocks(ProtoBlock outermost)
{
    std::vector<ProtoBlock> open {outermost};
    while (!open.empty()) {
        if (m_tokens.accept("}"))
            open.pop_back();
        else if (!m_tokens.accept(";") && !readInside(open))
            return false;
    }
    return true;
}

bool ProtoLook::readInside(std::vector<ProtoBlock>& open)
{
    if (m_tokens.accept("option"))
        return readOption();
    m_tokens.accept("export") || m_tokens.accept("local");
    if (!m_tokens.peek().isName() && !m_tokens.peek().is("."))
        return false;
    const std::string_view first = m_tokens.take().text;
    return readUpTo(first, open);
}

/// The rest of a statement inside of a block, up to its `;` or to the block it opens.
bool ProtoLook::readUpTo(std::string_view first, std::vector<ProtoBlock>& open)
{
    bool hasNumber = false;
    bool isGroup = first == "group";
    while (!m_tokens.peek().isEnd() && !m_tokens.peek().is("}")) {
        if (m_tokens.accept(";"))
            return isComplete(open.back(), first, hasNumber);
        if (m_tokens.accept("{"))
            return openBlock(isGroup ? "message" : first, open);
        if (m_tokens.accept("=")) {
            m_tokens.accept("-");
            hasNumber = m_tokens.peek().kind == LookTokenKind::Number;
        } else if (m_tokens.peek().is("[")) {
            if (!m_tokens.acceptBalanced("["))
                return false;
        } else {
            isGroup = isGroup || (isFieldLabel(first) && m_tokens.peek().is("group"));
            m_tokens.take();
        }
    }
    return false;
}

bool ProtoLook::openBlock(std::string_view keyword, std::vector<ProtoBlock>& open)
{
    if (keyword == "enum")
        open.push_back(ProtoBlock::Enum);
    else if (keyword == "message" || keyword == "extend" || keyword == "oneof")
        open.push_back(ProtoBlock::Message);
    else if (keyword == "rpc" || keyword == "stream")
        open.push_back(ProtoBlock::Method);
    else
        return false;
    return true;
}

bool ProtoLook::isComplete(ProtoBlock block, std::string_view first, bool hasNumber)
{
    if (first == "reserved" || first == "extensions")
        return true;
    return block == ProtoBlock::Service ? first == "rpc" || first == "stream" : hasNumber;
}

std::string ProtoLook::readDottedName()
{
    std::string name(m_tokens.accept(".") ? "." : "");
    while (m_tokens.peek().isName()) {
        name += m_tokens.take().text;
        if (!m_tokens.accept("."))
            return name;
        name += '.';
    }
    return {};
}

ContractFacts ProtoLook::facts() const
{
    return {
        .language = Language::Proto,
        .version = m_version,
        .title = m_package,
        .why = why(),
        .trouble = m_trouble,
        .standing = m_services > 0 ? Standing::Alone : Standing::Shared,
        .referencesKnown = true,
        .references = m_imports,
        .package = m_package,
    };
}

std::string ProtoLook::why() const
{
    if (m_saysVersion)
        return "says " + m_spelled;
    return "has the form of a proto2 file: no syntax statement, " + std::to_string(m_definitions)
        + (m_definitions == 1 ? " definition" : " definitions");
}

} // namespace

ContractFacts lookAtProto(std::string_view bytes, bool expected)
{
    return ProtoLook(bytes, expected).run();
}

} // namespace core
