// SPDX-License-Identifier: Apache-2.0
// First all messages and enums are known by name, so that fields find them wherever they stand.
#pragma once

#include "core/contract/proto/proto_reading.h"

#include <deque>
#include <string_view>
#include <vector>

namespace core::proto {

struct DeclaredType {
    enum class Kind : std::uint8_t { Message, Enum, MapEntry };

    Element* element = nullptr;
    Node declaration; ///< of the message of a map: the field
    Node before; ///< what stands before it: perhaps a comment
    const ReadFile* file = nullptr;
    Kind kind = Kind::Message;
    Features features = {}; ///< those of the type itself
};

/// In the order of the text, nested ones behind what they are in.
class DeclaredTypes {
public:
    DeclaredTypes(Reading& reading, const Element& root)
        : m_reading(reading)
        , m_root(root)
    {
    }

    void declareFile(const ReadFile& file, const Node& root);
    const std::deque<DeclaredType>& all() const { return m_types; }

private:
    struct Scope {
        const ReadFile& file;
        std::string_view name; ///< in full
        const Features& features;
    };

    void declareMembers(const Node& holder, const Scope& scope);
    void declareField(const Node& field, const Scope& scope);
    DeclaredType& declare(DeclaredType::Kind kind, std::string_view name, const Node& declaration,
        const Node& place, const Scope& scope);

    Reading& m_reading;
    const Element& m_root;
    std::deque<DeclaredType> m_types;
};

} // namespace core::proto
