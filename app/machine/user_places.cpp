// SPDX-License-Identifier: Apache-2.0
#include "app/machine/user_places.h"

#include "core/packet/trust/pins.h"

#include <cstdlib>

namespace machine {

namespace fs = std::filesystem;

namespace {

/// What the variable names, or what stands below home where it is not set; empty without a home. A relative
/// path would depend on where one stands, so it counts as not set.
fs::path folderOf(const char* variable, const char* belowHome)
{
    fs::path named = environmentValue(variable);
    if (named.is_absolute())
        return named;
    const fs::path home = environmentValue("HOME");
    return home.is_absolute() ? home / belowHome : fs::path();
}

core::Result<fs::path> ownFolder(const char* variable, const char* belowHome)
{
    const fs::path folder = folderOf(variable, belowHome);
    if (folder.empty())
        return core::fail(core::ErrorCode::NotFound, "it is not known where your home folder is",
            std::string("set HOME, or ") + variable);
    return folder / "countersign";
}

} // namespace

std::string environmentValue(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

core::Result<fs::path> configurationFolder()
{
    return ownFolder("XDG_CONFIG_HOME", ".config");
}

core::Result<fs::path> pinsFile()
{
    return configurationFolder().map([](const fs::path& folder) { return folder / core::PinsFileName; });
}

core::Result<fs::path> dataFolder()
{
    return ownFolder("XDG_DATA_HOME", ".local/share");
}

core::Result<fs::path> stateFolder()
{
    return ownFolder("XDG_STATE_HOME", ".local/state");
}

core::UserGit userGit()
{
    core::UserGit user;
    const std::string system = environmentValue("GIT_CONFIG_SYSTEM");
    if (environmentValue("GIT_CONFIG_NOSYSTEM").empty())
        user.configurations.emplace_back(system.empty() ? "/etc/gitconfig" : system);
    if (const std::string global = environmentValue("GIT_CONFIG_GLOBAL"); !global.empty()) {
        user.configurations.emplace_back(global);
    } else {
        if (const fs::path folder = folderOf("XDG_CONFIG_HOME", ".config"); !folder.empty())
            user.configurations.push_back(folder / "git" / "config");
        if (const fs::path home = environmentValue("HOME"); !home.empty())
            user.configurations.push_back(home / ".gitconfig");
    }
    user.fromEnvironment = {environmentValue("GIT_AUTHOR_NAME"), environmentValue("GIT_AUTHOR_EMAIL")};
    return user;
}

} // namespace machine
