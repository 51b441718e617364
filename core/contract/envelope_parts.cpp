// SPDX-License-Identifier: Apache-2.0
#include "core/contract/envelope_parts.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {
namespace {

// Without case and separators; of RFC 9457 `type` is the code, `detail` the message.
constexpr std::string_view CodeNames[] = {"code", "errorcode", "errcode", "type", "error"};
constexpr std::string_view MessageNames[] = {
    "message", "detail", "errormessage", "errordescription", "title", "description", "msg"};
constexpr std::string_view FieldsNames[] = {
    "fields", "fielderrors", "invalidparams", "validationerrors", "errors", "details", "violations"};
constexpr std::string_view TraceNames[] = {
    "traceid", "requestid", "correlationid", "trackingid", "instance", "trace", "xrequestid"};

std::string bareName(std::string_view name)
{
    std::string bare;
    for (const char each : name) {
        if (each != '_' && each != '-' && each != '.')
            bare += static_cast<char>(each >= 'A' && each <= 'Z' ? each - 'A' + 'a' : each);
    }
    return bare;
}

bool maySay(const Element& field, std::uint32_t types)
{
    const FacetValue* said = field.shape->facet(Facet::Types);
    return said == nullptr || (said->bits & types) != 0;
}

/// The first of the names that is there with one of the types.
const Element* namedField(const Element& holder, std::span<const std::string_view> names, std::uint32_t types)
{
    for (const std::string_view name : names) {
        for (const Element* child : holder.children) {
            if (child->kind == ElementKind::Field && !child->isUndeclared && bareName(child->name) == name
                && maySay(*child, types))
                return child;
        }
    }
    return nullptr;
}

EnvelopeParts partsIn(const Element& holder)
{
    EnvelopeParts parts;
    parts.code = namedField(holder, CodeNames, StringType | IntegerType);
    parts.message = namedField(holder, MessageNames, StringType);
    parts.fields = namedField(holder, FieldsNames, ObjectType | ArrayType);
    parts.trace = namedField(holder, TraceNames, StringType);
    return parts;
}

} // namespace

EnvelopeParts partsOf(const Element& envelope)
{
    const Element& content = *envelope.shape;
    for (const Element* child : content.children) {
        if (child->kind != ElementKind::Field || bareName(child->name) != "error")
            continue;
        EnvelopeParts inner = partsIn(*child->shape);
        if (inner.message == nullptr && inner.code == nullptr)
            continue;
        inner.prefix = std::string(child->name) + ".";
        return inner;
    }
    return partsIn(content);
}

std::vector<std::string> codesOf(const EnvelopeParts& parts)
{
    std::vector<std::string> codes;
    if (parts.code == nullptr)
        return codes;
    if (const FacetValue* listed = parts.code->shape->facet(Facet::Enum))
        for (const Node& value : listed->values)
            codes.emplace_back(value.resolved().text());
    return codes;
}

} // namespace core
