// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/proto_invariant.h"

#include "tests/core/document/proto_printer.h"
#include "tests/support/tree_compare.h"

namespace test {

core::Document readProtoText(const std::string& bytes, const core::ReadLimits& limits)
{
    return core::readDocument(core::SourceText::make(bytes, "x.proto"), {.seed = 3, .limits = limits});
}

std::string brokenProtoInvariant(const std::string& bytes)
{
    const core::Document document = readProtoText(bytes);
    if (const std::string broken = brokenInvariant(document.tree); !broken.empty())
        return broken;
    for (const core::Diagnostic& each : document.diagnostics)
        if (each.range.begin > each.range.end || each.range.end > bytes.size())
            return "a diagnostic outside of the text: " + each.message;
    if (!document.isWhole() || !document.diagnostics.empty())
        return {};
    const std::string printed = printProto(document.tree);
    const core::Document again = readProtoText(printed);
    if (!again.isWhole())
        return "what was printed is broken:\n" + describe(again) + printed;
    if (again.tree.root().hash() != document.tree.root().hash())
        return "what was printed says something else:\n" + printed;
    return {};
}

} // namespace test
