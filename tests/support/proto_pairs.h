// SPDX-License-Identifier: Apache-2.0
// Pairs of Protocol Buffers modules that differ in a few things, made from a seed; every compiler takes them.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace test {

using ProtoFiles = std::map<std::string, std::string>; ///< texts by path

struct ProtoPair {
    ProtoFiles before;
    ProtoFiles after;
};

ProtoPair protoPair(std::uint64_t seed);

} // namespace test
