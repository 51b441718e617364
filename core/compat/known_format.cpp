// SPDX-License-Identifier: Apache-2.0
#include "core/compat/known_format.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

/// Each within the one behind it.
constexpr std::pair<std::string_view, std::string_view> WithinFormats[] {
    {"int8", "int16"},
    {"int8", "int32"},
    {"int8", "int64"},
    {"int16", "int32"},
    {"int16", "int64"},
    {"int32", "int64"},
    {"uint8", "uint16"},
    {"uint8", "uint32"},
    {"uint8", "uint64"},
    {"uint16", "uint32"},
    {"uint16", "uint64"},
    {"uint32", "uint64"},
    {"uint8", "int16"},
    {"uint8", "int32"},
    {"uint8", "int64"},
    {"uint16", "int32"},
    {"uint16", "int64"},
    {"uint32", "int64"},
    {"int32", "double"},
    {"int8", "float"},
    {"int16", "float"},
    {"float", "double"},
    {"email", "idn-email"},
    {"hostname", "idn-hostname"},
    {"uri", "uri-reference"},
    {"uri", "iri"},
    {"uri", "iri-reference"},
    {"uri-reference", "iri-reference"},
    {"iri", "iri-reference"},
    {"url", "uri"},
    {"byte", "base64url"},
};

constexpr std::array KnownFormats {std::string_view("int8"), std::string_view("int16"),
    std::string_view("int32"), std::string_view("int64"), std::string_view("uint8"),
    std::string_view("uint16"), std::string_view("uint32"), std::string_view("uint64"),
    std::string_view("float"), std::string_view("double"), std::string_view("byte"),
    std::string_view("binary"), std::string_view("base64url"), std::string_view("date"),
    std::string_view("date-time"), std::string_view("time"), std::string_view("duration"),
    std::string_view("email"), std::string_view("idn-email"), std::string_view("hostname"),
    std::string_view("idn-hostname"), std::string_view("ipv4"), std::string_view("ipv6"),
    std::string_view("uri"), std::string_view("url"), std::string_view("uri-reference"),
    std::string_view("iri"), std::string_view("iri-reference"), std::string_view("uri-template"),
    std::string_view("uuid"), std::string_view("json-pointer"), std::string_view("relative-json-pointer"),
    std::string_view("regex"), std::string_view("decimal")};

/// About how a value is shown or kept, not about which values there are: 64 bits hold every number that
/// programs can exchange at all.
constexpr std::array HintFormats {std::string_view("int64"), std::string_view("uint64"),
    std::string_view("double"), std::string_view("password"), std::string_view("html"),
    std::string_view("commonmark"), std::string_view("markdown")};

template <class List>
bool isListed(const List& list, std::string_view format)
{
    return std::ranges::find(list, format) != list.end();
}

bool isWithin(std::string_view inner, std::string_view outer)
{
    return std::ranges::find(WithinFormats, std::pair(inner, outer)) != std::end(WithinFormats);
}

} // namespace

Effect formatEffect(std::string_view before, std::string_view after)
{
    if (isListed(HintFormats, before))
        before = {};
    if (isListed(HintFormats, after))
        after = {};
    if (before == after)
        return Effect::None;
    const bool areKnown = (before.empty() || isListed(KnownFormats, before))
        && (after.empty() || isListed(KnownFormats, after));
    if (!areKnown)
        return Effect::Unknown;
    if (before.empty() || isWithin(after, before))
        return Effect::Narrows;
    return after.empty() || isWithin(before, after) ? Effect::Widens : Effect::Incomparable;
}

} // namespace core
