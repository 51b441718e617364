// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_imports.h"

namespace core::proto {
namespace {

bool leadsOut(std::string_view import)
{
    return import.empty() || import.starts_with('/') || import.starts_with("../")
        || import.find("/../") != std::string_view::npos;
}

} // namespace

std::vector<std::string> importsOf(const Tree& tree)
{
    std::vector<std::string> imports;
    for (const Node entry : tree.root())
        if (const Node import = entry["import:"])
            imports.emplace_back(import.text());
    return imports;
}

std::vector<std::string> importCandidates(std::string_view from, std::string_view import)
{
    if (leadsOut(import))
        return {};
    std::vector<std::string> candidates;
    for (std::string_view folder = from; !folder.empty();) {
        const std::size_t slash = folder.rfind('/');
        folder = slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
        candidates.push_back(
            folder.empty() ? std::string(import) : std::string(folder) + '/' + std::string(import));
    }
    return candidates;
}

} // namespace core::proto
