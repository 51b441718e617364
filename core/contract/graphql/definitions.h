// SPDX-License-Identifier: Apache-2.0
// What the files of a schema define, each with everything that extends it.
#pragma once

#include "core/contract/contract.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::graphql {

struct Definition {
    std::string_view name = {}; ///< without @; of the schema none
    std::string_view kind = {}; ///< "type"; of what is only extended that of the extension
    std::vector<Node> parts = {}; ///< the definition itself first, when there is one
};

/// In the order of the files and of their texts. What is defined twice counts once, and is a gap.
class Definitions {
public:
    explicit Definitions(Contract& contract);

    const std::vector<Definition>& types() const { return m_types; }
    const std::vector<Definition>& directives() const { return m_directives; }
    const Definition& schema() const { return m_schema; }
    /// Null when no file defines it.
    const Definition* findType(std::string_view name) const;

private:
    struct Part {
        Node node;
        std::string_view kind; ///< "type", of an extension too
        bool isExtension = false;
    };

    void addFile(const ContractFile& file);
    void addPart(const ContractFile& file, const Part& part);
    void addTo(std::vector<Definition>& definitions,
        std::unordered_map<std::string_view, std::size_t>& places, const ContractFile& file,
        const Part& part);
    void join(Definition& definition, const ContractFile& file, const Part& part);

    Contract& m_contract;
    std::vector<Definition> m_types;
    std::vector<Definition> m_directives;
    Definition m_schema;
    std::unordered_map<std::string_view, std::size_t> m_typePlaces;
    std::unordered_map<std::string_view, std::size_t> m_directivePlaces;
};

} // namespace core::graphql
