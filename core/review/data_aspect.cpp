// SPDX-License-Identifier: Apache-2.0
#include "core/review/data_aspect.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isOfSecurity(ElementKind kind)
{
    return kind >= ElementKind::SecurityScheme && kind <= ElementKind::DemandedScope;
}

} // namespace

std::string_view dataAspectName(DataAspect aspect)
{
    constexpr std::array<std::string_view, 6> Names {
        "words", "names", "types", "validation", "errors", "security"};
    return Names[static_cast<std::size_t>(aspect)];
}

DataAspect dataAspectOf(const Finding& finding, const Change* change)
{
    if (finding.severity == Severity::Docs)
        return DataAspect::None;
    if (!change)
        return DataAspect::Validation;
    if (isOfSecurity(change->kind))
        return DataAspect::Security;
    if (std::ranges::any_of(change->sites, &Site::isError))
        return DataAspect::Errors;
    if (change->facet == Facet::None)
        return DataAspect::Names;
    if (change->facet == Facet::Types || change->facet == Facet::Format)
        return DataAspect::Types;
    return DataAspect::Validation;
}

} // namespace core
