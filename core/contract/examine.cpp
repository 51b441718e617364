// SPDX-License-Identifier: Apache-2.0
#include "core/contract/examine.h"

#include "core/contract/file_name.h"
#include "core/contract/graphql_look.h"
#include "core/contract/proto_look.h"
#include "core/contract/structured_look.h"

namespace core {

namespace {

constexpr std::size_t BinaryProbe = 8192;

bool isBinary(std::string_view bytes)
{
    return bytes.substr(0, BinaryProbe).find('\0') != std::string_view::npos;
}

/// UTF-16 reads as binary; saying nothing about a contract in it would be worse than the detour over its
/// ASCII half.
ContractFacts lookAtUtf16(std::string_view bytes, NameHint hint)
{
    std::string ascii;
    for (const char c : bytes.substr(2)) {
        if (c != '\0')
            ascii += c;
    }
    ContractFacts found = lookAtStructured(ascii, hint == NameHint::Structured);
    if (!found.language)
        return {};
    found.trouble = "is UTF-16; save it as UTF-8 to have it read";
    return found;
}

ContractFacts look(std::string_view bytes, NameHint hint)
{
    using Look = ContractFacts (*)(std::string_view, bool);
    struct Way {
        NameHint hint;
        Look look;
    };
    constexpr Way Ways[] = {
        {NameHint::Structured, lookAtStructured},
        {NameHint::GraphQl, lookAtGraphQl},
        {NameHint::Proto, lookAtProto},
    };
    for (const bool expected : {true, false}) {
        for (const Way& way : Ways) {
            if ((way.hint == hint) != expected)
                continue;
            ContractFacts facts = way.look(bytes, expected);
            if (facts.language)
                return facts;
        }
    }
    return {};
}

void noteUnknownVersion(ContractFacts& facts)
{
    if (!facts.language || isKnownVersion(*facts.language, facts.version))
        return;
    const std::string name(languageName(*facts.language));
    const std::string unknown = facts.version.empty()
        ? "no version of " + name + " is said"
        : "version " + facts.version + " of " + name + " is not known";
    facts.trouble = facts.trouble.empty() ? unknown : unknown + "; " + facts.trouble;
}

} // namespace

ContractFacts examine(std::string_view path, std::string_view bytes)
{
    const NameHint hint = nameHint(path);
    if (hint == NameHint::Never)
        return {};
    ContractFacts facts;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        facts = lookAtUtf16(bytes, hint);
    else if (!isBinary(bytes))
        facts = look(bytes, hint);
    noteUnknownVersion(facts);
    return facts;
}

void examineFragment(ContractFacts& facts, std::string_view path, std::string_view bytes)
{
    facts.referencesKnown = true;
    if (nameHint(path) != NameHint::Never && !isBinary(bytes))
        addReferences(facts, bytes);
}

} // namespace core
