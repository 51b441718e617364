// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/signoff_commit.h"

#include "core/packet/form/packet_folder.h"
#include "core/packet/form/shell_word.h"

#include <algorithm>

namespace core {

namespace {

/// The one that the branch is told to go to, else the first that anything was fetched from.
std::string remoteOf(const Repository& repository, const UserGit& user, const std::string& branch)
{
    const auto upstream = repository.setting("branch." + branch + ".remote", user);
    if (upstream && *upstream && !(*upstream)->empty())
        return **upstream;
    const auto branches = repository.branches();
    if (!branches)
        return {};
    const auto first = std::ranges::find_if(*branches, &Branch::remote);
    return first == branches->end() ? std::string() : first->name.substr(0, first->name.find('/'));
}

bool isPlainWord(const std::string& word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-_./@:+").find(c) != std::string_view::npos;
    });
}

} // namespace

Result<CommitPlan> signoffCommit(const std::filesystem::path& root, const ReadySignoff& signoff)
{
    const std::string& id = signoff.packet.id;
    return readStoredPacket(root, id).map([&](const StoredPacket& stored) {
        CommitPlan plan {.message = "Sign " + id + " as " + signoff.role + "\n"};
        const std::string folder = std::string(PacketsFolder) + '/' + id + '/';
        plan.files[folder + std::string(PacketFileName)] = stored.bytes;
        for (const StoredSignoff& each : stored.signoffs)
            plan.files[folder + "signoffs/" + each.name] = each.text;
        return plan;
    });
}

Error signedOnly(Error error, const std::string& file)
{
    const std::string folder = file.substr(0, file.find("/signoffs/"));
    error.message = "signed in '" + file + "', but not committed: " + error.message;
    error.hint = (error.hint.empty() ? "" : error.hint + "; ") + "then: git add '" + folder
        + "' && git commit -m 'Sign the packet' -- '" + folder + "'";
    return error;
}

std::string currentBranch(const Repository& repository)
{
    const auto branches = repository.branches();
    const bool isOnOne = branches && !branches->empty() && branches->front().current;
    return isOnOne ? branches->front().name : std::string();
}

std::vector<std::string> pushArguments(
    const Repository& repository, const UserGit& user, const std::string& branch)
{
    const std::string remote = branch.empty() ? std::string() : remoteOf(repository, user, branch);
    // What begins with a dash would be an option of git's.
    if (remote.empty() || remote.starts_with('-'))
        return {};
    return {"push", remote, branch};
}

std::string gitCommand(const std::vector<std::string>& arguments)
{
    std::string command = "git";
    for (const std::string& each : arguments)
        command += ' ' + (isPlainWord(each) ? each : shellWord(each));
    return command;
}

} // namespace core
