// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/settings_invariant.h"

#include "core/contract/settings.h"

#include <algorithm>

namespace test {

namespace {

core::Document read(const std::string& text, core::ReadPath path)
{
    return core::readDocument(core::SourceText::make(text, std::string(core::SettingsPath)), {.path = path});
}

template <class Entry>
bool standIn(const core::Document& document, const std::vector<Entry>& entries)
{
    return std::ranges::all_of(entries, [&](const Entry& entry) {
        return entry.at.line < document.tree.source().lineCount()
            && (entry.node == core::NoNode || entry.node < document.tree.nodeCount());
    });
}

/// Whoever cannot be understood must not make the gate wider.
std::string brokenStrictness(const core::Document& document, const core::Settings& settings)
{
    const core::Node distinct = document.tree.find("/signing/distinctSigners").resolved();
    if (!settings.distinctSigners && distinct.kind() != core::NodeKind::Boolean)
        return "one person may sign twice, and nobody says so";
    for (const core::SuppressionSetting& each : settings.suppressions)
        if (each.reason.empty() || each.owner.empty() || (each.rule.empty() && each.path.empty()))
            return "a suppression without a reason, an owner or anything to suppress";
    return {};
}

std::string brokenPlaces(const core::Document& document, const core::Settings& settings)
{
    for (const core::Diagnostic& each : settings.diagnostics)
        if (each.range.begin > each.range.end || each.range.end > document.tree.source().size()
            || each.message.empty())
            return "a diagnostic is nowhere, or says nothing";
    const bool stand = standIn(document, settings.contracts) && standIn(document, settings.roles)
        && standIn(document, settings.elements) && standIn(document, settings.consumers)
        && standIn(document, settings.suppressions);
    return stand ? std::string() : "an entry stands nowhere";
}

/// What decides who must sign, in one text.
std::string gist(const core::Settings& settings)
{
    std::string gist = settings.profile + '\n' + settings.envelope + '\n';
    gist += settings.distinctSigners ? "distinct\n" : "together\n";
    for (const std::string& role : settings.requiredRoles)
        gist += role + ',';
    for (const core::RoleSetting& role : settings.roles) {
        gist += '\n' + role.role + ':';
        for (const std::string& person : role.people)
            gist += person + ',';
    }
    for (const core::SuppressionSetting& each : settings.suppressions)
        gist += '\n' + each.rule + '@' + each.path;
    return gist;
}

} // namespace

std::string brokenSettings(const std::string& text)
{
    const core::Document document = read(text, core::ReadPath::Fast);
    const core::Settings settings = core::readSettings(document);
    if (std::string broken = brokenStrictness(document, settings); !broken.empty())
        return broken;
    if (std::string broken = brokenPlaces(document, settings); !broken.empty())
        return broken;
    const core::Document reference = read(text, core::ReadPath::Reference);
    if (!document.isWhole() || !reference.isWhole())
        return {};
    return gist(core::readSettings(reference)) == gist(settings) ? std::string()
                                                                 : "both ways of reading differ";
}

} // namespace test
