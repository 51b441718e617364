// SPDX-License-Identifier: Apache-2.0
// A schema as it is named on the command line, with all it refers to.
#pragma once

#include "app/cli/diff_side.h"
#include "core/contract/document_set.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {

struct SchemaWish {
    std::optional<core::Dialect> dialect; ///< where the schema does not say so with `$schema`
    std::vector<std::string> maps; ///< "URL=DIR", as written
    std::uint64_t seed = 0;
};

class SchemaInput {
public:
    /// "FILE", "FILE#/pointer" or "FILE#anchor"; the file as `diff` takes it. Fails when there is no such
    /// place.
    static core::Result<SchemaInput> open(const std::string& word, const SchemaWish& wish);

    const std::shared_ptr<const core::DocumentSet>& documents() const { return m_documents; }
    const core::Node& schema() const { return m_schema; }
    core::Dialect dialect() const { return m_dialect; }
    /// What people call the file of a node.
    std::string fileOf(const core::Node& node) const;
    std::string nameOf(const core::ContractFile& file) const { return shown(file.path); }
    /// A message with what people call our files in place of their paths.
    std::string inWordsOfTheUser(std::string message) const;

private:
    struct Map {
        std::string url;
        std::string folder; ///< of the disk
        std::string prefix; ///< that stands for it among the paths of the documents
    };

    core::Result<void> addMaps(const std::vector<std::string>& maps);
    core::ReadText reader() const;
    core::LoadOptions loadOptions(const SchemaWish& wish) const;
    core::Result<void> load(const std::string& fragment, const SchemaWish& wish);
    std::string shown(const std::string& path) const;

    DiffSide m_side;
    std::vector<Map> m_maps;
    std::shared_ptr<const core::DocumentSet> m_documents;
    core::Node m_schema;
    core::Dialect m_dialect = core::Dialect::Draft2020;
};

} // namespace cli
