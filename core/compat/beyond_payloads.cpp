// SPDX-License-Identifier: Apache-2.0
#include "core/compat/beyond_payloads.h"

#include "core/base/enum_set.h"
#include "core/compat/law.h"
#include "core/compat/undeclared.h"
#include "core/wire/text_content.h"

namespace core {
namespace {

constexpr std::string_view ByPromise = "a promise about time or stability, which no value keeps or breaks";
constexpr std::string_view ByPresence =
    "whether a parameter, header or body is sent at all, not what is in it";
constexpr std::string_view BySpelling = "how a value is written on the wire, which its JSON does not show";
constexpr std::string_view ByOffer =
    "what is offered and to whom: operations, statuses, media types, servers, "
    "security";
constexpr std::string_view ByReading =
    "how a text is to be read, where its receiver asks for nothing that a text could lack";
constexpr std::string_view ByOpenList = "an open list of values, which refuses none";
constexpr std::string_view ByConvention = "broken by a convention beside the schemas, which allow it";

constexpr EnumSet Promises {Facet::Deprecated, Facet::Sunset, Facet::Stability};
constexpr EnumSet Spellings {Facet::Style, Facet::Explode, Facet::AllowReserved, Facet::AllowEmptyValue,
    Facet::CollectionFormat, Facet::Xml};
constexpr EnumSet Carriers {ElementKind::Parameter, ElementKind::Header, ElementKind::Request};
constexpr EnumSet Comings {Facet::None, Facet::Required};

/// A property that came or went breaks a payload all the same where the receiver refuses undeclared ones.
bool isRefused(const Change& change, const Site& site)
{
    if (change.kind != ElementKind::Field || change.facet != Facet::None)
        return false;
    const bool isRequest = site.flow == Flow::Request;
    const Element* owner = isRequest ? change.candidateOwner : change.baselineOwner;
    const Element* field = isRequest ? change.baseline : change.candidate;
    return owner != nullptr && field != nullptr && refusesUndeclared(*owner, field->name);
}

/// Only what the law itself calls Breaking shows in a payload, and what begins or ceases to travel.
bool isAboutValues(const Change& change, const Site& site)
{
    return severityOf(feltEffect(change, site), site.flow) == Severity::Breaking || isRefused(change, site)
        || change.facet == Facet::ReadOnly || change.facet == Facet::WriteOnly;
}

/// Any text can be of any media type but JSON, and every text is one of its own encoding.
bool asksForNoContent(const Change& change, const Site& site)
{
    const FacetValue* asked = site.flow == Flow::Request ? change.after : change.before;
    if (change.facet == Facet::ContentMediaType)
        return asked == nullptr || !meansJson(asked->text);
    return change.facet == Facet::ContentEncoding && asked == nullptr;
}

bool isUnlistedOrOpen(const FacetValue* listed)
{
    return listed == nullptr || !listed->node || listed->node.key().starts_with("x-");
}

std::string_view whyServiceIsBeyond(const Change& change)
{
    if (Spellings.contains(change.facet) || change.kind == ElementKind::Encoding)
        return BySpelling;
    return Carriers.contains(change.kind) && Comings.contains(change.facet) ? ByPresence : ByOffer;
}

} // namespace

std::string_view whyBeyondPayloads(const Change& change, const Site& site)
{
    if (Promises.contains(change.facet))
        return ByPromise;
    if (!isSchema(change.kind))
        return whyServiceIsBeyond(change);
    if (Spellings.contains(change.facet))
        return BySpelling;
    if (asksForNoContent(change, site))
        return ByReading;
    if (change.facet == Facet::Enum && isUnlistedOrOpen(change.before) && isUnlistedOrOpen(change.after))
        return ByOpenList;
    return isAboutValues(change, site) ? std::string_view() : ByConvention;
}

} // namespace core
