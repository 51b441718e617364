// SPDX-License-Identifier: Apache-2.0
// What the schemas of one text call themselves (`$id`, `id`, `$anchor`, `$dynamicAnchor`), and in which base
// their references are read.
#pragma once

#include "core/contract/dialect.h"
#include "core/document/tree.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

struct SchemaIdentifier {
    std::string uri; ///< of a resource without fragment; of an anchor with its name behind '#'
    Node node;
};

class SchemaIdentifiers {
public:
    SchemaIdentifiers() = default;
    /// `origin` is the path or URL of the text. What stands in `enum`, `const`, examples and unknown keywords
    /// is a value and has no name.
    SchemaIdentifiers(const Tree& tree, std::string origin, Dialect dialect);

    const std::vector<SchemaIdentifier>& all() const { return m_all; }
    /// Of the nearest resource around, in the end the origin.
    const std::string& baseUri(const Node& at) const;
    /// References, without fragments, that stand in another base than the origin; resolved.
    const std::vector<std::string>& rebasedReferences() const { return m_rebased; }

private:
    friend class IdentifierWalk;

    std::string m_origin;
    std::vector<SchemaIdentifier> m_all;
    std::vector<std::string> m_rebased;
    std::unordered_map<NodeIndex, std::string> m_bases; ///< of the schemas that set one
};

/// A reference without its fragment, read in a base that is a URI or a path.
std::string joinUri(std::string_view base, std::string_view reference);

} // namespace core
