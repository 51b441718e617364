// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/contract/settings_sections.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// Those whose duty follows from what changed; a team may name others beside them.
constexpr std::array<std::string_view, 4> DutyRoles {"product", "backend", "frontend", "qa"};

bool isRoleName(std::string_view name)
{
    const auto isWordly = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && std::ranges::all_of(name, isWordly);
}

bool checkRoleName(SettingsReading& reading, ByteRange where, std::string_view name)
{
    if (!isRoleName(name))
        reading.error("bad-role", where, '\'' + std::string(name) + "' cannot be the name of a role",
            "A role is written in lower case: backend, quality-assurance");
    return isRoleName(name);
}

std::vector<std::string> readRoleNames(SettingsReading& reading, Node value, std::string_view what)
{
    std::vector<std::string> roles;
    for (const Node item : reading.list(value, what))
        if (auto name = reading.text(item, "a role"); name && checkRoleName(reading, item.range(), *name))
            roles.push_back(std::move(*name));
    return roles;
}

void readRoles(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    for (const Node entry : reading.freeMap(value, what)) {
        if (!checkRoleName(reading, entry.keyRange(), entry.key()))
            continue;
        RoleSetting role {std::string(entry.key()), {}, reading.position(entry), entry.index()};
        if (const Node people = entry.resolved(); isSaid(people))
            role.people = reading.texts(people, "the people of '" + role.role + '\'');
        settings.roles.push_back(std::move(role));
    }
}

void readElements(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    for (const Node entry : reading.freeMap(value, what)) {
        const std::string_view place = entry.key();
        const std::size_t hash = place.find('#');
        if (hash == std::string_view::npos || hash == 0 || !place.substr(hash).starts_with("#/")) {
            reading.error("bad-place", entry.keyRange(), "An element is named by contract and place",
                "Write it as id#/pointer, with * and ** where anything fits: checkout#/paths/~1payments/**");
            continue;
        }
        settings.elements.push_back({std::string(place.substr(0, hash)), std::string(place.substr(hash + 1)),
            readRoleNames(reading, entry.resolved(), "the owners of an element"), reading.position(entry),
            entry.index()});
    }
}

constexpr SettingKey<Settings> OwnerKeys[] = {
    {"roles", readRoles},
    {"elements", readElements},
};

constexpr SettingKey<Settings> SigningKeys[] = {
    {"required",
        [](SettingsReading& reading, Node value, std::string_view what, Settings& settings) {
            settings.requiredRoles = readRoleNames(reading, value, what);
        }},
    {"distinctSigners",
        [](SettingsReading& reading, Node value, std::string_view what, Settings& settings) {
            settings.distinctSigners = reading.flag(value, what).value_or(true);
        }},
};

class RoleCheck {
public:
    RoleCheck(SettingsReading& reading, const Document& document, const Settings& settings)
        : m_reading(reading)
        , m_document(document)
        , m_settings(settings)
    {
        for (const std::string_view role : DutyRoles)
            m_known.emplace_back(role);
        for (const RoleSetting& role : settings.roles)
            m_known.push_back(role.role);
    }

    void check() const
    {
        for (const Node role : m_document.tree.find("/signing/required"))
            checkUse(role.resolved());
        for (const ElementOwnerSetting& element : m_settings.elements)
            for (const Node role : m_document.tree.node(element.node).resolved())
                checkUse(role.resolved());
    }

private:
    void checkUse(Node role) const
    {
        if (!role.isString() || !isRoleName(role.text()))
            return;
        const std::string name(role.text());
        const auto holder = std::ranges::find(m_settings.roles, name, &RoleSetting::role);
        if (std::ranges::find(m_known, name) == m_known.end())
            m_reading.warning("unknown-role", role.range(), "Nothing is known of the role '" + name + '\'',
                nearest(name, "Add it under owners: roles:, with the people who hold it"));
        else if (holder == m_settings.roles.end() || holder->people.empty())
            m_reading.warning("role-without-people", role.range(),
                "Nobody holds the role '" + name + "', so nobody can sign for it",
                "Name people under owners: roles: " + name + ":");
    }

    std::string nearest(const std::string& name, const std::string& otherwise) const
    {
        const std::vector<std::string> near = nearestNames(name, m_known, 1);
        return near.empty() ? otherwise : "Did you mean '" + near.front() + "'?";
    }

    SettingsReading& m_reading;
    const Document& m_document;
    const Settings& m_settings;
    std::vector<std::string> m_known;
};

} // namespace

void readOwnerSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    reading.map<Settings>(value, what, OwnerKeys, settings);
}

void readSigningSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    reading.map<Settings>(value, what, SigningKeys, settings);
}

void checkRoles(SettingsReading& reading, const Document& document, const Settings& settings)
{
    RoleCheck(reading, document, settings).check();
}

} // namespace core
