// SPDX-License-Identifier: Apache-2.0
// What must hold of everything that is written into a text for somebody: layout, offers, new parts, new
// names, fixes. Shared by the fuzzer and the test that replays its seeds.
#pragma once

#include <cstdint>
#include <string>

namespace test {

/// Writes into a description, at places of chance, whatever can be written there. A text that begins with a
/// bracket is JSON. Empty when all is well, else what is wrong.
std::string brokenWriting(const std::string& text, std::uint64_t seed);

/// The text, with a few of its lines lost, doubled or interrupted and a few bytes of it typed over.
std::string withMistakes(const std::string& text, std::uint64_t seed);

} // namespace test
