// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_program.h"

#include "core/base/process.h"

#include <QTest>

#include <csignal>
#include <sys/stat.h>

namespace test {

namespace {

constexpr const char* Folders = "/usr/local/bin:/usr/bin:/bin";

core::ProcessEnd mustRun(const core::ProcessRequest& request)
{
    const auto end = core::runProcess(request);
    if (!end || !end->isSuccess())
        QTest::qFail(
            (request.program + ": " + (end ? end->errors : end.error().message)).c_str(), __FILE__, __LINE__);
    return end.value_or(core::ProcessEnd {});
}

} // namespace

std::string sshKeygenProgram()
{
    return core::findProgram("ssh-keygen", Folders);
}

std::string writeProgram(const ScratchFolder& folder, const std::string& name, const std::string& script)
{
    const auto file = folder.write(name, "#!/bin/sh\n" + script);
    chmod(file.c_str(), 0755);
    return file.string();
}

std::string makeKey(const ScratchFolder& folder, const std::string& name, const std::string& type,
    const std::string& passphrase)
{
    std::filesystem::create_directories((folder / name).parent_path());
    const std::string file = (folder / name).string();
    mustRun({.program = sshKeygenProgram(),
        .arguments = {"-q", "-t", type, "-N", passphrase, "-C", name, "-f", file},
        .environment = {"HOME=" + folder.path().string()}});
    return file;
}

core::SigningTools signingTools(const ScratchFolder& folder)
{
    return {.sshKeygen = sshKeygenProgram(),
        .home = folder.path().string(),
        .environment = {std::string("PATH=") + Folders}};
}

Agent::Agent(const ScratchFolder& folder)
    : m_socket((folder / "agent").string())
    , m_askpass(writeProgram(folder, "answer", "echo locked\n"))
    , m_home(folder.path().string())
{
    const std::string said =
        mustRun({.program = core::findProgram("ssh-agent", Folders), .arguments = {"-s", "-a", m_socket}})
            .output;
    const std::string before = "SSH_AGENT_PID=";
    const std::size_t begin = said.find(before) + before.size();
    m_number = said.substr(begin, said.find(';', begin) - begin);
}

Agent::~Agent()
{
    if (const int number = std::atoi(m_number.c_str()); number > 1)
        kill(number, SIGTERM);
}

void Agent::add(const std::vector<std::string>& words) const
{
    mustRun({.program = core::findProgram("ssh-add", Folders),
        .arguments = words,
        .environment = {"SSH_AUTH_SOCK=" + m_socket, "SSH_ASKPASS=" + m_askpass, "SSH_ASKPASS_REQUIRE=force",
            "HOME=" + m_home}});
}

} // namespace test
