// SPDX-License-Identifier: Apache-2.0
#include "core/compat/profile.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::array<std::string_view, 10> ProfileNames {"wire", "source", "strict", "graphql-inspector",
    "graphql-js", "buf-file", "buf-package", "buf-wire-json", "buf-wire", "buf-csr"};

} // namespace

std::optional<Language> languageOf(Profile profile)
{
    if (!isPeerProfile(profile))
        return std::nullopt;
    return profile < Profile::BufFile ? Language::GraphQl : Language::Proto;
}

std::string_view profileName(Profile profile)
{
    return ProfileNames[static_cast<std::size_t>(profile)];
}

std::optional<Profile> profileFromName(std::string_view name)
{
    const auto* found = std::ranges::find(ProfileNames, name);
    return found == ProfileNames.end() ? std::nullopt
                                       : std::optional(static_cast<Profile>(found - ProfileNames.begin()));
}

} // namespace core
