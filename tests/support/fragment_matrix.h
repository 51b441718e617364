// SPDX-License-Identifier: Apache-2.0
// Forty contracts in four hundred files with 880 references between them, of which it is known by how they
// are made who refers to whom. Schemas refer to each other and to themselves.
#pragma once

#include <map>
#include <set>
#include <string>

namespace test {

struct FragmentMatrix {
    static constexpr int Contracts = 40;
    static constexpr int PathsEach = 8; ///< each a file of its own
    static constexpr int Shared = 40;
    static constexpr int PartsEach = 5;
    static constexpr int Files = Contracts * (1 + PathsEach) + Shared;
    static constexpr int ReferencesBetweenFiles =
        Contracts * (PathsEach + PartsEach) + Contracts * PathsEach + Shared;
    static constexpr int UsesOfThing = Contracts * PathsEach / Shared + 2;

    /// Bytes by path.
    static std::map<std::string, std::string> files();

    static std::string entry(int contract) { return id(contract) + ".yaml"; }
    /// Of the contract, as discovery gives it.
    static std::string id(int contract);
    static std::string path(int contract, int number);
    static std::string shared(int number);
    /// Which of the shared files a path of a contract answers with.
    static int answerOf(int contract, int number) { return (contract * PathsEach + number) % Shared; }
    /// The shared file that refers to this one, and to which it refers.
    static int twinOf(int number) { return number ^ 1; }

    /// The ids of all that reach a file.
    static std::set<std::string> contractsWith(const std::string& file);

private:
    static std::set<std::string> filesOf(int contract);
};

} // namespace test
