// SPDX-License-Identifier: Apache-2.0
// Where the references of schemas lead, metaschemas of the standard included, and what language a schema is
// in.
#pragma once

#include "core/contract/document_set.h"
#include "core/wire/validation/schema_language.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace core {

class SchemaReferences {
public:
    SchemaReferences(std::shared_ptr<const DocumentSet> documents, Dialect dialect);

    Resolution resolve(const Node& from, std::string_view reference) const;
    /// The same in the resource that `root` is the root of.
    Resolution resolveIn(const Node& root, std::string_view reference) const;
    /// The nearest schema around with an identifier of its own, or the root of the text.
    Node resourceOf(const Node& schema) const;
    /// By the nearest `$schema` around, if the dialect allows one.
    SchemaLanguage languageOf(const Node& schema) const;

private:
    const DocumentSet& ownerOf(const Tree& tree) const;
    Resolution resolveStandard(const std::string& uri) const;
    SchemaLanguage languageNamed(const Node& schemaKeyword) const;
    SchemaLanguage customLanguage(const Node& metaschema) const;

    std::shared_ptr<const DocumentSet> m_documents;
    SchemaLanguage m_usual;
    /// By URI; read when they are first referred to.
    mutable std::map<std::string, std::shared_ptr<const DocumentSet>> m_metaschemas;
    mutable std::unordered_map<std::string_view, SchemaLanguage> m_languages;
};

} // namespace core
