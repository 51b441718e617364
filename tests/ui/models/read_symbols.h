// SPDX-License-Identifier: Apache-2.0
// The symbols of a contract whose files are texts of a test.
#pragma once

#include "ui/models/symbols.h"

#include <map>
#include <string>

namespace test {

using Texts = std::map<std::string, std::string>;

/// `features` are .feature files; a text that is no contract ends the program.
ui::SharedSymbols readSymbols(const Texts& files, const std::string& entry, const Texts& features = {});
/// Where these words begin in a file.
core::Node nodeAt(const ui::ContractSymbols& symbols, const std::string& file, std::string_view words);

} // namespace test
