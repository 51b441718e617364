// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings.h"

#include "core/base/text.h"
#include "core/contract/settings_sections.h"

#include <algorithm>

namespace core {
namespace {

void readProfile(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    const std::vector<std::string> known {"wire", "source", "strict"};
    const auto name = reading.text(value, what);
    if (!name)
        return;
    if (std::ranges::find(known, *name) != known.end()) {
        settings.profile = *name;
        return;
    }
    const std::vector<std::string> nearest = nearestNames(*name, known, 1);
    reading.error("unknown-profile", value.range(), "There is no profile '" + *name + '\'',
        nearest.empty() ? "It is one of: wire, source, strict" : "Did you mean '" + nearest.front() + "'?");
}

void readEnvelope(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    const auto place = reading.text(value, what);
    if (!place)
        return;
    const std::size_t hash = place->find('#');
    if (hash != std::string::npos && hash > 0 && place->substr(hash).starts_with("#/"))
        settings.envelope = *place;
    else
        reading.error("bad-place", value.range(), "'envelope' names no schema in a file",
            "Write it as file#/pointer: openapi/common.yaml#/components/schemas/ErrorEnvelope");
}

constexpr SettingKey<Settings> PacketKeys[] = {
    {"require",
        [](SettingsReading& reading, Node value, std::string_view what, Settings& settings) {
            settings.packetRequire = reading.texts(value, what);
        }},
};

constexpr SettingKey<Settings> LintKeys[] = {
    {"ruleset", readInnerPathInto<Settings, &Settings::lintRuleset>},
};

void readPacketSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    reading.map<Settings>(value, what, PacketKeys, settings);
}

void readLintSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    reading.map<Settings>(value, what, LintKeys, settings);
}

constexpr SettingKey<Settings> TopKeys[] = {
    {"contracts", readContractSettings},
    {"profile", readProfile},
    {"envelope", readEnvelope},
    {"owners", readOwnerSettings},
    {"signing", readSigningSettings},
    {"consumers", readConsumerSettings},
    {"packet", readPacketSettings},
    {"suppressions", readSuppressionSettings},
    {"lint", readLintSettings},
};

/// Empty for a path that stays below the root.
std::string whyNoInnerPath(std::string_view path)
{
    const std::string asFolder = '/' + std::string(path) + '/';
    if (path.empty() || path.starts_with('/') || asFolder.find("/../") != std::string::npos)
        return "leads to no file of the repository";
    return path.find('\\') == std::string_view::npos ? "" : "has a backslash in it";
}

} // namespace

std::optional<std::string> readInnerPath(SettingsReading& reading, Node value, std::string_view what)
{
    auto path = reading.text(value, what);
    if (!path)
        return std::nullopt;
    if (path->starts_with("./"))
        path->erase(0, 2);
    const std::string why = whyNoInnerPath(*path);
    if (why.empty())
        return path;
    reading.error("bad-path", value.range(), std::string(what) + ' ' + why,
        "Write it from the repository's root, with '/' between folders");
    return std::nullopt;
}

Settings readSettings(const Document& document)
{
    SettingsReading reading(document);
    Settings settings;
    settings.exists = true;
    if (!document.tree.source().name().empty())
        settings.file = document.tree.source().name();
    if (const Node root = document.tree.root().resolved(); isSaid(root))
        reading.map<Settings>(root, "the settings", TopKeys, settings);
    if (document.tree.roots().size() > 1)
        reading.error("several-documents", document.tree.node(document.tree.roots()[1]).range(),
            "The settings hold several documents, and only the first is read", "Put everything into one");
    checkRoles(reading, document, settings);
    settings.diagnostics = reading.takeDiagnostics();
    return settings;
}

} // namespace core
