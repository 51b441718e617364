// SPDX-License-Identifier: Apache-2.0
#include "core/contract/faulty_places.h"

#include "core/document/graphql/graphql_keys.h"
#include "core/document/tree_builder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

/// Statements of Protocol Buffers that say something of the whole file.
constexpr std::array<std::string_view, 5> FileStatements {
    "syntax:", "edition:", "package:", "import:", "option:"};

/// An operation is no part of a schema: where one stands, something else was meant.
constexpr std::array<std::string_view, 4> Operations {"query", "mutation", "subscription", "fragment"};

bool hasBlock(const Node& declaration)
{
    const std::string_view kind = declaration[graphql::KindKey].text();
    return declaration.isMap() && declaration.size() > 0
        && std::ranges::find(Operations, kind) == Operations.end()
        && std::ranges::find(FileStatements, declaration.first().key()) == FileStatements.end();
}

} // namespace

FaultyPlaces::FaultyPlaces(const DocumentSet& documents)
{
    for (const ContractFile* file : documents.files()) {
        std::vector<std::uint32_t> faults;
        bool areMore = false;
        for (const Diagnostic& each : file->document.diagnostics) {
            areMore = areMore || each.code == MoreProblemsCode;
            // Of what is there twice the first counts, and all else was read.
            if (each.level == DiagnosticLevel::Error && each.code != DuplicateKeyCode)
                faults.push_back(each.range.begin);
        }
        std::ranges::sort(faults);
        if (!faults.empty())
            blame(m_files[&file->document.tree], file->document.tree.root(), faults);
        if (areMore)
            m_files[&file->document.tree].isInDoubt = true;
    }
}

void FaultyPlaces::blame(File& file, const Node& root, const std::vector<std::uint32_t>& faults)
{
    auto rest = faults.begin();
    Node before;
    for (const Node declaration : root) {
        const ByteRange range = declaration.entryRange();
        const auto inside = std::lower_bound(rest, faults.end(), range.begin);
        file.isInDoubt = file.isInDoubt || inside != rest;
        rest = std::upper_bound(inside, faults.end(), range.end);
        if (inside != rest)
            blame(file, declaration);
        // What is missing at the end of a declaration is told where the next one begins.
        if (inside != rest && *inside == range.begin && before)
            blame(file, before);
        before = declaration;
    }
    file.isInDoubt = file.isInDoubt || rest != faults.end();
}

void FaultyPlaces::blame(File& file, const Node& declaration)
{
    file.isInDoubt = file.isInDoubt || !hasBlock(declaration);
    file.declarations.insert(declaration.entryRange().begin);
}

bool FaultyPlaces::isWithin(const Node& node) const
{
    if (isEmpty() || !node)
        return false;
    const auto found = m_files.find(&node.tree());
    if (found == m_files.end())
        return false;
    const File& file = found->second;
    Node declaration = node;
    while (declaration.parent() && declaration.parent().parent())
        declaration = declaration.parent();
    const bool isRoot = !declaration.parent();
    return file.isInDoubt || (!isRoot && file.declarations.contains(declaration.entryRange().begin));
}

} // namespace core
