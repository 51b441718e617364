// SPDX-License-Identifier: GPL-3.0-or-later
// What the contracts of a study name, who refers to what in them, and how much of it changed.
#pragma once

#include "core/contract/criteria.h"
#include "core/contract/symbols/outline.h"
#include "core/contract/symbols/reference_index.h"
#include "ui/workspace/study.h"

#include <array>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// How many findings there are of each severity.
class ChangeCounts {
public:
    void add(core::Severity severity) { ++m_counts[static_cast<std::size_t>(severity)]; }
    int of(core::Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    bool isNothing() const { return *this == ChangeCounts(); }

    bool operator==(const ChangeCounts&) const = default;

private:
    std::array<int, 4> m_counts {};
};

/// A row of an outline: a path, an operation of it, whatever is shared or declared.
struct Symbol {
    core::ElementKind kind = core::ElementKind::Path;
    core::DeclaredAs declared = core::DeclaredAs::Unsaid;
    std::string_view name = {}; ///< "/orders", "POST", "Order"
    std::string_view identity = {}; ///< of its element: "acme.v1.Order"
    std::string label = {}; ///< that stands alone: "POST /orders", "Order", "Order.total"
    std::string about = {};
    core::Node node = {}; ///< the entry
    core::Node body = {}; ///< what is said of it: maybe in another file
    std::size_t uses = 0;
    ChangeCounts changes = {};
    std::vector<Symbol> parts = {};
};

/// A place in a file, by bytes of the text that was read.
struct SymbolPlace {
    std::string file;
    std::uint32_t offset = 0;

    bool operator==(const SymbolPlace&) const = default;
};

/// The .feature files of a revision; null: nobody looked for them.
using SharedFeatures = std::shared_ptr<const std::vector<core::FeatureFile>>;

/// Never changes, and keeps alive what it borrows from.
struct ContractSymbols {
    std::string contract; ///< its id
    std::shared_ptr<const core::Contract> read;
    std::shared_ptr<const core::ReferenceIndex> references;
    std::shared_ptr<const core::NameIndex> names;
    std::vector<Symbol> outline;
    SharedFeatures features; ///< that the criteria were read with
    std::shared_ptr<const core::Criteria> criteria; ///< Given/When/Then in it and beside it

    /// Null for a file that is none of its own.
    const core::ContractFile* file(std::string_view path) const;
    /// The innermost that holds the node; null where none does.
    const Symbol* symbolAt(const core::Node& node) const;
    /// Whether a place is named on the way to what stands in it: everything is, but of what is declared.
    bool isStep(const core::Node& node) const;
    /// Where an entry or a value begins.
    SymbolPlace placeOf(const core::Node& node) const;
};

using SharedSymbols = std::shared_ptr<const ContractSymbols>;

/// What stands around a contract: how it differs from its baseline, and what is said of it elsewhere.
struct SymbolChanges {
    std::span<const core::Finding> findings = {};
    const core::Contract* baseline = nullptr; ///< null: there is none
    SharedFeatures features = {};
};

/// Of a contract that is the one of before only the changes are counted anew.
SharedSymbols symbolsOf(std::string contract, std::shared_ptr<const core::Contract> read,
    const SymbolChanges& changes, const ContractSymbols* before = nullptr);

/// Of all contracts whose candidate was read, by id.
using StudySymbols = std::vector<SharedSymbols>;

/// `before` has what was known of them.
StudySymbols symbolsOf(const Study& study, const StudySymbols& before, const SharedFeatures& features = {},
    const std::stop_token& stop = {});

} // namespace ui
