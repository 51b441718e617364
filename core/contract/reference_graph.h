// SPDX-License-Identifier: Apache-2.0
// Which file of a revision leads to which, by reference, import or published URI.
#pragma once

#include "core/contract/facts.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Every file of a revision by its path; those not looked at have empty facts.
using FactsByPath = std::map<std::string, ContractFacts, std::less<>>;

/// Where one file leads, each list in the order of its references.
struct FileLinks {
    std::vector<std::string> files; ///< that exist
    std::vector<std::string> missing; ///< in words where the path alone does not explain it
    std::vector<std::string> remote;
};

/// Borrows the facts; make a new one when they change.
class ReferenceGraph {
public:
    explicit ReferenceGraph(const FactsByPath& files);

    FileLinks linksOf(std::string_view path) const;

private:
    void addDocumentLink(FileLinks& links, std::string_view from, const ContractFacts& facts,
        const std::string& written) const;
    void addImport(
        FileLinks& links, std::string_view from, const ContractFacts& facts, const std::string& import) const;
    std::string_view fileWithId(std::string_view uri) const;
    bool isFolder(std::string_view path) const;

    const FactsByPath& m_files;
    std::unordered_map<std::string_view, std::string_view> m_pathById;
    std::unordered_map<std::string_view, std::vector<std::string_view>> m_pathsByName; ///< of .proto files
};

/// Learns what a file that belongs to no contract by itself refers to; must leave its references known.
using ExamineFragment = std::function<void(const std::string& path, ContractFacts& facts)>;

/// Follows references from every contract until all files they lead to have known references of their own.
void completeReferences(FactsByPath& files, const ExamineFragment& examine);

} // namespace core
