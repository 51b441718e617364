// SPDX-License-Identifier: Apache-2.0
// What buf would print for a change: rules and where they point.
#pragma once

#include "core/compat/change.h"
#include "core/compat/peers/buf_rules.h"
#include "core/contract/contract.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

struct BufRow {
    std::string_view rule; ///< a literal
    Node place = {}; ///< in the candidate: the whole statement, or a part of it
    const Element* file = nullptr; ///< where no place is: the beginning of this file; null: of none
};

/// Borrows the contracts.
class BufRows {
public:
    BufRows(const Contract& baseline, const Contract& candidate);

    /// Those of the category, in the order of the rules that say them.
    std::vector<BufRow> rowsOf(const Change& change, BufCategory category) const;

private:
    using Rows = std::vector<BufRow>;

    Rows allRowsOf(const Change& change) const;
    Rows ofRemoved(const Change& change) const;
    Rows ofAdded(const Change& change) const;
    Rows ofFacet(const Change& change) const;
    Rows ofFileFacet(const Change& change) const;
    Rows ofTypeFacet(const Change& change) const;
    Rows ofFieldFacet(const Change& change) const;
    Rows ofFieldType(const Change& change) const;
    Rows ofMethodFacet(const Change& change) const;
    Rows ofOption(const Change& change) const;
    Rows ofRemovedValue(const Change& change) const;
    Rows ofRemovedField(const Change& change) const;
    void addRenamedValues(const Change& change, Rows& rows) const;
    void addMissingInFile(const Element& gone, std::string_view rule, Rows& rows) const;
    void addMissingInPackage(const Element& gone, std::string_view rule, Rows& rows) const;
    void addMissing(const Element& gone, Rows& rows) const;
    void addLostPackage(const Element& file, Rows& rows) const;
    const Element* counterpartOf(std::string_view file) const;
    const Element* typeIn(std::string_view file, std::string_view nestedName) const;

    const Contract& m_baseline;
    const Contract& m_candidate;
    std::unordered_map<std::string, const Element*> m_types; ///< of the candidate, by full name
    std::unordered_map<std::string, const Element*> m_typesInFiles; ///< by file and nested name
    std::set<std::string, std::less<>> m_servicesInFiles; ///< by file and name
    std::set<std::string, std::less<>> m_others; ///< services and extensions of the candidate, by full name
    std::set<std::string, std::less<>> m_packages; ///< of the candidate
};

} // namespace core
