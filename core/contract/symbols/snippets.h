// SPDX-License-Identifier: Apache-2.0
// What is added to a contract as a whole: a path, an operation, a shared schema, each with the parts it must
// have, in the style of the text it comes into.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/symbols/object_kinds.h"
#include "core/document/patch/fragment.h"
#include "core/document/patch/text_patch.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

enum class AdditionKind : std::uint8_t { Path, Operation, Schema };

struct Addition {
    AdditionKind kind = AdditionKind::Path;
    std::string name; ///< "/orders", "POST /orders", "Order"
};

struct WrittenAddition {
    std::string file;
    std::shared_ptr<const SourceText> madeFor;
    TextPatch patch;
    std::uint32_t caret = 0; ///< in the patched text: the first thing to fill in
};

/// The parts that whatever is new must have in a contract.
class NewParts {
public:
    /// `file` is where they are written. Of a contract that is not null operations get its error envelope.
    /// Costs a walk through the contract.
    NewParts(const ObjectKinds& kinds, std::string_view file, const Contract* contract);

    /// With one operation; `method` in lower case.
    Fragment path(std::string_view path, std::string_view method) const;
    /// In a path item that is there already: what that says of the parameters is not said again.
    Fragment operation(std::string_view method, std::string_view path, const Node& item) const;
    static Fragment schema();

private:
    using Entries = std::vector<std::pair<std::string, Fragment>>;

    void addRest(Entries& entries, std::string_view method, std::string_view path) const;
    std::string freeId(const std::string& wanted) const;
    Node parameterNamed(std::string_view name, const Node& parameters) const;
    Fragment parameter(std::string_view name) const;

    const ObjectKinds& m_kinds;
    std::set<std::string, std::less<>> m_ids; ///< of the operations there are
    Entries m_errorAnswer; ///< one, or none
};

/// In lower case, in the order of the grammar.
std::vector<std::string_view> methodsOf(openapi::Version version);
/// Of a path of this contract those it has not.
std::vector<std::string_view> freeMethods(const ObjectKinds& kinds, std::string_view path);
/// Where the first thing to fill in stands in what is written, else its end.
std::size_t firstGapIn(std::string_view written);

/// Why it cannot be called that.
Result<void> checkAddition(const ObjectKinds& kinds, const Addition& addition);
/// A patch of the text as the contract was read from it.
Result<WrittenAddition> writeAddition(
    const ObjectKinds& kinds, const Contract* contract, const Addition& addition);

} // namespace core
