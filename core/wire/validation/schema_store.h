// SPDX-License-Identifier: Apache-2.0
// The schemas an evaluation has met, each looked into once.
#pragma once

#include "core/wire/validation/compiled_schema.h"
#include "core/wire/validation/schema_references.h"
#include "core/wire/validator.h"

#include <memory>
#include <unordered_map>

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
};

} // namespace core
