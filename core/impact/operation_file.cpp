// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_file.h"

#include "core/document/graphql/graphql_keys.h"

#include <algorithm>

namespace core {

OperationFile readOperations(const std::string& path, std::string text)
{
    OperationFile file {path,
        std::make_shared<const Document>(
            readDocument(SourceText::make(std::move(text), path), {.syntax = Syntax::GraphQl})),
        {}};
    const Tree& tree = file.document->tree;
    for (const Diagnostic& each : file.document->diagnostics)
        if (each.level == DiagnosticLevel::Error)
            file.gaps.push_back(
                {path, tree.source().position(each.range.begin), std::string(each.code), each.message});
    const bool hasAny = tree.root() && std::ranges::any_of(tree.root(), [](const Node& each) {
        return static_cast<bool>(each[graphql::SelectionsKey]);
    });
    if (!hasAny)
        file.gaps.push_back({path, {}, "operations", "it holds no operations"});
    return file;
}

} // namespace core
