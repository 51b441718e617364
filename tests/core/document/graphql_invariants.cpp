// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/graphql_invariants.h"

#include "core/document/graphql/printer.h"
#include "tests/core/document/json_invariants.h"
#include "tests/support/tree_compare.h"

namespace test {

static constexpr std::uint64_t Seed = 5;

core::Document readGraphQlText(const std::string& bytes)
{
    return core::readDocument(
        core::SourceText::make(bytes, "x.graphql"), {.syntax = core::Syntax::GraphQl, .seed = Seed});
}

/// Of a text that could be read as a whole: the same tree but for its places.
static std::string brokenGraphQlPrinting(const core::Document& document)
{
    if (!document.isWhole())
        return {};
    const std::string printed = core::graphql::printGraphQl(document.tree.root());
    const core::Document again = readGraphQlText(printed);
    if (!again.isWhole())
        return "printed what cannot be read: " + describe(again) + printed;
    if (again.tree.root().hash() != document.tree.root().hash())
        return "printed another meaning: " + printed;
    const bool isStable = core::graphql::printGraphQl(again.tree.root()) == printed;
    return isStable ? std::string() : "prints differently the second time: " + printed;
}

std::string brokenGraphQlInvariant(const std::string& bytes)
{
    const core::Document document = readGraphQlText(bytes);
    for (const std::string& broken :
        {brokenInvariant(document.tree), brokenDiagnostics(document), brokenGraphQlPrinting(document)})
        if (!broken.empty())
            return broken;
    return {};
}

} // namespace test
