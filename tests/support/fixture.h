// SPDX-License-Identifier: Apache-2.0
// The files under tests/fixtures, and golden files that UPDATE_GOLDEN=1 rewrites.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace test {

/// The checkout's root; shared data beside the checkout is not part of the project.
std::filesystem::path sourceFolder();
std::filesystem::path buildFolder();
/// tests/fixtures/<path>
std::filesystem::path fixturePath(const std::string& path);
/// Its bytes; an unreadable file fails the running test.
std::string fixture(const std::string& path);
/// The names in a fixtures folder, sorted: dropping a folder or file there adds a case.
std::vector<std::string> fixtureNames(const std::string& folder);
std::string readFile(const std::filesystem::path& path);

/// Fails the running test when `actual` differs from tests/fixtures/<path>; with UPDATE_GOLDEN=1 writes it
/// there instead.
bool matchesGolden(const std::string& actual, const std::string& path);

} // namespace test
