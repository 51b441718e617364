// SPDX-License-Identifier: Apache-2.0
// What each place of a contract's files is: the entry says it by its form, a fragment is what those who refer
// to it take it for.
#pragma once

#include "core/contract/openapi/grammar.h"
#include "core/contract/symbols/reference_index.h"

#include <memory>
#include <string_view>
#include <vector>

namespace core {

/// What stands at a place: one object, a list of them, or a map of them by names.
struct ObjectPlace {
    openapi::ObjectKind kind = openapi::ObjectKind::None;
    openapi::Holding holding = openapi::Holding::One;
    openapi::NamesOf names = openapi::NamesOf::Anything;
    std::string_view words = {};

    bool isKnown() const { return kind != openapi::ObjectKind::None || holding != openapi::Holding::One; }
};

class ObjectKinds {
public:
    explicit ObjectKinds(std::shared_ptr<const ReferenceIndex> index);

    const ReferenceIndex& index() const { return *m_index; }
    openapi::Version version() const { return m_version; }

    ObjectPlace of(const Node& node) const;
    /// The same, by one who came from the node above it and knows what that is.
    ObjectPlace of(const Node& node, const ObjectPlace& above) const;
    /// What stands, or would stand, under a key of a place.
    ObjectPlace under(const ObjectPlace& place, std::string_view key) const;
    /// What an item of a list is.
    static ObjectPlace itemOf(const ObjectPlace& list);

private:
    /// On the way to one answer: no place is asked twice.
    using Asked = std::vector<Node>;

    ObjectPlace find(const Node& node, Asked& asked) const;
    ObjectPlace asReferredTo(const Node& node, Asked& asked) const;

    std::shared_ptr<const ReferenceIndex> m_index;
    openapi::Version m_version;
};

} // namespace core
