// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_declared_types.h"

#include "core/contract/proto/proto_field_reader.h"
#include "core/contract/proto/proto_options.h"

namespace core::proto {

void DeclaredTypes::declareFile(const ReadFile& file, const Node& root)
{
    declareMembers(root, {file, file.package, file.features});
}

void DeclaredTypes::declareMembers(const Node& holder, const Scope& scope)
{
    Node before;
    for (const Node member : holder) {
        const Node first = member.first();
        const std::string_view kind = first.key();
        // What has no name is broken, and told.
        const bool isType = (kind == "message:" || kind == "enum:") && !first.text().empty();
        if (isType) {
            const bool isEnum = kind == "enum:";
            DeclaredType& type = declare(isEnum ? DeclaredType::Kind::Enum : DeclaredType::Kind::Message,
                first.text(), member, member, scope);
            type.before = before;
            if (!isEnum)
                declareMembers(member, {scope.file, type.element->name, type.features});
        } else if (kind == "oneof:" || kind == "extend:") {
            declareMembers(member, scope);
        } else if (part(member, "type:")) {
            declareField(member, scope);
        }
        before = member;
    }
}

/// Groups and maps are messages, too.
void DeclaredTypes::declareField(const Node& field, const Scope& scope)
{
    const Node type = part(field, "type:");
    const std::string_view name = part(field, "field:").text();
    if (type.isMap()) {
        const std::string entry = entryNameOf(name);
        declare(DeclaredType::Kind::MapEntry, entry, field, type, scope);
    } else if (type.text() == "group") {
        const DeclaredType& group = declare(DeclaredType::Kind::Message, name, field, field, scope);
        declareMembers(field, {scope.file, group.element->name, group.features});
    }
}

DeclaredType& DeclaredTypes::declare(DeclaredType::Kind kind, std::string_view name, const Node& declaration,
    const Node& place, const Scope& scope)
{
    const std::string_view full = m_reading.arena().keep(fullName(scope.name, name));
    Element& element = newElement(m_reading.arena(), ElementKind::Type, full, place, m_root);
    element.isShared = true;
    m_reading.symbols().add(full, element, kind == DeclaredType::Kind::Enum);
    m_types.push_back({&element, declaration, {}, &scope.file, kind, scope.features.within(declaration)});
    return m_types.back();
}

} // namespace core::proto
