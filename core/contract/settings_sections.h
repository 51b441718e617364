// SPDX-License-Identifier: Apache-2.0
// The sections of the settings that have a form of their own; private to settings.
#pragma once

#include "core/contract/settings.h"
#include "core/contract/settings_reading.h"

namespace core {

void readContractSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings);
void readOwnerSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings);
void readSigningSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings);
void readConsumerSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings);
void readSuppressionSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings);

/// Roles that are named and that nobody holds, or that nobody knows.
void checkRoles(SettingsReading& reading, const Document& document, const Settings& settings);

/// A file or glob, from the root of a repository, without "./"; nothing, and told, where it leads out of it.
std::optional<std::string> readInnerPath(SettingsReading& reading, Node value, std::string_view what);

template <class Target, std::string Target::*Member>
void readTextInto(SettingsReading& reading, Node value, std::string_view what, Target& target)
{
    target.*Member = reading.text(value, what).value_or("");
}

template <class Target, std::string Target::*Member>
void readInnerPathInto(SettingsReading& reading, Node value, std::string_view what, Target& target)
{
    target.*Member = readInnerPath(reading, value, what).value_or("");
}

} // namespace core
