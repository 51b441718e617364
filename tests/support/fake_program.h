// SPDX-License-Identifier: Apache-2.0
// Keys made for one test, and programs that behave as badly as their script says.
#pragma once

#include "core/packet/ssh/ssh_keygen.h"
#include "tests/support/scratch_folder.h"

#include <string>

namespace test {

/// The real ssh-keygen; empty where it is not installed.
std::string sshKeygenProgram();
/// In the folder; returns its path. Its first line is written here.
std::string writeProgram(const ScratchFolder& folder, const std::string& name, const std::string& script);
/// `name` and `name`.pub in the folder; returns the path of the secret half.
std::string makeKey(const ScratchFolder& folder, const std::string& name, const std::string& type = "ed25519",
    const std::string& passphrase = {});
/// Without agent, terminal and window: the home is the folder.
core::SigningTools signingTools(const ScratchFolder& folder);

/// An agent that ends with the test.
class Agent {
public:
    explicit Agent(const ScratchFolder& folder);
    ~Agent();
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    const std::string& socket() const { return m_socket; }
    /// `ssh-add` with these words; passphrases it asks for are answered with "locked".
    void add(const std::vector<std::string>& words) const;

private:
    std::string m_socket;
    std::string m_askpass;
    std::string m_home;
    std::string m_number;
};

} // namespace test
