// SPDX-License-Identifier: Apache-2.0
// The schemas an evaluation has met, each looked into once.
#pragma once

#include "core/wire/validation/compiled_schema.h"
#include "core/wire/validation/schema_references.h"
#include "core/wire/validator.h"

#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace core {

class SchemaStore {
public:
    SchemaStore(std::shared_ptr<const DocumentSet> documents, const ValidatorOptions& options);

    const ValidatorOptions& options() const { return m_options; }
    const SchemaReferences& references() const { return m_references; }

    /// Not yet looked into: a schema may contain itself.
    CompiledSchema& at(const Node& schema);
    /// Looked into now, if it was not before.
    const CompiledSchema& prepared(const CompiledSchema& schema);

    /// Whether a property of a schema only travels the other way, as far as it was asked before.
    using OneWayFields = std::map<std::pair<const CompiledSchema*, std::string_view>, bool>;
    OneWayFields& oneWayFields() { return m_oneWayFields; }

private:
    struct Place {
        const Tree* tree;
        NodeIndex index;
        bool operator==(const Place&) const = default;
    };
    struct PlaceHash {
        std::size_t operator()(const Place& place) const;
    };

    void prepare(CompiledSchema& schema);

    ValidatorOptions m_options;
    SchemaReferences m_references;
    std::unordered_map<Place, std::unique_ptr<CompiledSchema>, PlaceHash> m_schemas;
    OneWayFields m_oneWayFields;
};

} // namespace core
