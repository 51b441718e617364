// SPDX-License-Identifier: Apache-2.0
// Is a value valid against a schema? Answered over the document tree, for every dialect we know.
#pragma once

#include "core/contract/dialect.h"
#include "core/contract/document_set.h"
#include "core/wire/direction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// One way in which an instance is not what its schema asks for.
struct Violation {
    Node instance; ///< the value that is refused
    Node schema; ///< the keyword that refuses it
    std::string instancePointer;
    std::string schemaPointer; ///< as evaluated, through references: "/properties/a/$ref/maxLength"
    std::string message; ///< for a person: "is 12 characters long, at most 10 are allowed"
};

/// Whether and why not. What could not be evaluated makes the answer uncertain only where it could turn it:
/// one refusal is enough to refuse, one alternative that fits is enough for `anyOf`.
struct Validation {
    bool isValid = false; ///< for certain
    bool isCertain = true;
    std::vector<Violation> violations; ///< the first is the one to show; some, if and only if it is refused
    std::size_t steps = 0; ///< how many schemas were applied
    std::vector<std::string> doubts; ///< what was not evaluated, and why: "pattern (?<=a) is not supported"
};

struct ValidatorOptions {
    Dialect dialect = Dialect::Draft2020;
    bool assertFormats = false;
    /// Whether texts are looked into: contentEncoding, contentMediaType (JSON alone) and contentSchema.
    bool assertContent = false;
    /// Request: readOnly properties are not required; Response: writeOnly ones are not.
    Direction direction = Direction::Any;
    /// The closed world: properties that no part of the schema declares are refused, even where allowed.
    bool refuseUndeclared = false;
    /// As somebody takes it who reads such values: whatever they do not look at may be missing, and they may
    /// count on nothing but what is promised: of alternatives on one, and on no property it does not declare.
    bool isReader = false;
    /// OpenAPI's `discriminator` says which alternative of a `oneOf` or `anyOf` a value must be.
    bool usesDiscriminators = false;
    std::size_t violations = 20; ///< how many to collect; 1 stops at the first
    /// How many schemas may be applied before it is uncertain; 0: some seconds' worth.
    std::size_t steps = 0;
};

/// Borrows the documents. Not for several threads at once: it remembers what it resolved.
class Validator {
public:
    Validator(std::shared_ptr<const DocumentSet> documents, const ValidatorOptions& options);
    ~Validator();
    Validator(Validator&&) noexcept;

    /// `schema` is a node of the documents. Bounded in depth and work; beyond that it says it is uncertain.
    Validation validate(const Node& schema, const Node& instance) const;
    /// The same, when only a certain yes counts: stops at the first violation and words nothing.
    bool accepts(const Node& schema, const Node& instance) const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace core
