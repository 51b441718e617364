// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/described_changes.h"

#include "core/document/value_equality.h"
#include "core/repo/repository.h"
#include "tests/support/fixture.h"

#include <QtGlobal>

namespace {

constexpr std::string_view PolarityNames[] {"", ", inverted", ", unclear", ", covered"};

std::string describeFacet(const core::FacetValue* value)
{
    return value && value->node ? core::valueText(value->node) : std::string("-");
}

std::string joined(const std::vector<std::string>& values)
{
    std::string text;
    for (const std::string& each : values)
        text += (text.empty() ? "" : " ") + each;
    return text;
}

std::string describeSite(const core::Site& site)
{
    return "  " + std::string(core::flowName(site.flow)) + ": " + site.path
        + std::string(PolarityNames[static_cast<std::size_t>(site.polarity)])
        + (site.isError ? ", error" : "")
        + (site.shown ? ", a value shows: " + std::string(core::effectName(*site.shown)) : "") + "\n";
}

std::string describeChange(const core::Change& change)
{
    std::string text =
        std::string(core::actionName(change.action)) + " " + std::string(core::elementKindName(change.kind));
    if (change.facet != core::Facet::None)
        text += " " + std::string(core::facetName(change.facet)) + " " + describeFacet(change.before) + " -> "
            + describeFacet(change.after);
    text += ", " + std::string(core::effectName(change.effect)) + ": " + change.identity + "\n";
    if (!change.lost.empty() || !change.gained.empty())
        text += "  lost: " + joined(change.lost) + "; gained: " + joined(change.gained) + "\n";
    if (!change.effectReason.empty())
        text += "  because " + change.effectReason + "\n";
    for (const core::Site& site : change.sites)
        text += describeSite(site);
    return text;
}

} // namespace

std::shared_ptr<const core::Contract> readContractIn(const std::string& folder, const std::string& entry)
{
    const core::ReadText read = [&](const std::string& path) {
        return core::readFile(test::fixturePath(folder + "/" + path));
    };
    auto contract = core::readContract(entry, read);
    if (contract)
        return *contract;
    qWarning("%s", contract.error().message.c_str());
    return nullptr;
}

std::string describeChanges(const core::Comparison& comparison)
{
    std::string text;
    for (const core::Change& each : comparison.changes)
        text += (text.empty() ? "" : "\n") + describeChange(each);
    for (const core::Gap& each : comparison.coverage.unresolved)
        text += "\nunresolved " + each.what + ": " + each.why + "\n";
    for (const core::Gap& each : comparison.coverage.notUnderstood)
        text += "\nnot understood " + each.what + ": " + each.why + "\n";
    return text;
}
