// SPDX-License-Identifier: Apache-2.0
#include "app/machine/signing_programs.h"

#include "app/machine/user_places.h"

#include <algorithm>
#include <filesystem>
#include <unistd.h>

namespace machine {

namespace fs = std::filesystem;

namespace {

std::string foundInPath(const std::string& program)
{
    const std::string folders = environmentValue("PATH");
    for (std::size_t at = 0; at <= folders.size();) {
        const std::size_t end = std::min(folders.find(':', at), folders.size());
        const fs::path file = fs::path(folders.substr(at, end - at)) / program;
        if (file.is_absolute() && ::access(file.c_str(), X_OK) == 0)
            return file.string();
        at = end + 1;
    }
    return {};
}

std::string sshKeygenProgram()
{
    const auto configured = core::userGitSetting(userGit(), "gpg.ssh.program");
    if (!configured || !*configured || (*configured)->empty())
        return foundInPath("ssh-keygen");
    return fs::path(**configured).is_absolute() ? **configured : foundInPath(**configured);
}

} // namespace

core::SigningTools signingPrograms()
{
    core::SigningTools tools;
    tools.sshKeygen = sshKeygenProgram();
    tools.askpass = environmentValue("SSH_ASKPASS");
    tools.agentSocket = environmentValue("SSH_AUTH_SOCK");
    tools.home = environmentValue("HOME");
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XAUTHORITY", "PATH", "LANG"})
        if (const std::string value = environmentValue(name); !value.empty())
            tools.environment.push_back(std::string(name) + '=' + value);
    return tools;
}

} // namespace machine
