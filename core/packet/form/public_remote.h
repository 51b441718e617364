// SPDX-License-Identifier: Apache-2.0
// What a packet may say of where its repository comes from.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// Without names and passwords of people: "https://ana:secret@git.example/a.git" is
/// "https://git.example/a.git". Empty for a folder of the machine, which says nothing to anybody else.
std::string publicRemote(std::string_view url);

} // namespace core
