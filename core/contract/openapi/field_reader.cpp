// SPDX-License-Identifier: Apache-2.0
// The properties of an object schema together with its list of required ones.
#include "core/contract/openapi/schema_reader.h"

#include <algorithm>
#include <vector>

namespace core::openapi {

namespace {

struct RequiredName {
    std::string_view name;
    Node said;
    bool isDeclared = false;
};

/// Sorted, for objects of hundreds of properties.
std::vector<RequiredName> requiredNames(Reading& reading, const Node& said)
{
    std::vector<RequiredName> names;
    const Node list = said ? reading.expectList(said) : Node();
    for (const Node& each : list) {
        const Node name = each.resolved();
        if (name.isMap() || name.isSequence())
            reading.notUnderstood(each, "is not the name of a property");
        else
            names.push_back({name.text(), each});
    }
    std::ranges::stable_sort(names, {}, &RequiredName::name);
    const auto hasOneName = [](const RequiredName& one, const RequiredName& other) {
        return one.name == other.name;
    };
    names.erase(std::unique(names.begin(), names.end(), hasOneName), names.end());
    return names;
}

RequiredName* find(std::vector<RequiredName>& names, std::string_view name)
{
    const auto found = std::ranges::lower_bound(names, name, {}, &RequiredName::name);
    return found != names.end() && found->name == name ? &*found : nullptr;
}

} // namespace

void addFields(ElementDraft& object, const Node& properties, const Node& required)
{
    Reading& reading = object.reading();
    std::vector<RequiredName> names = requiredNames(reading, required);
    const Node map = properties ? reading.expectMap(properties) : Node();
    reading.forEachEntry(map, [&](const Node& property, Word) {
        RequiredName* const name = find(names, property.key());
        if (name != nullptr)
            name->isDeclared = true;
        Element& field = object.newChild(ElementKind::Field, property, property.key());
        readSchema(reading, field, name == nullptr ? Node() : name->said);
    });
    std::ranges::sort(names, {}, [](const RequiredName& name) { return name.said.index(); });
    for (const RequiredName& name : names) {
        if (name.isDeclared)
            continue;
        Element& field = object.newChild(ElementKind::Field, name.said, name.name);
        field.isUndeclared = true;
        ElementDraft(reading, field).add({.facet = Facet::Required, .bits = 1, .node = name.said});
    }
}

} // namespace core::openapi
