// SPDX-License-Identifier: Apache-2.0
// What is wrong with the policy that holds, and with plans, for the people who wait for an answer of check;
// private to this room but for its shape.
#pragma once

#include "core/review/settings_check.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

struct SettingsRemark {
    std::string file;
    std::size_t line = 0; ///< from 1, as is the column
    std::size_t column = 0;
    bool isError = false; ///< something the team asked for is not known; else it leads nowhere
    std::string code;
    std::string message;
    std::string hint;
};

SettingsRemark remarkOn(const SourceText& text, const std::string& file, const Diagnostic& told);

/// Of the reader and of checkSettings, in the order of the text.
std::vector<SettingsRemark> remarksOn(
    const Document& document, const Settings& settings, const SettingsFacts& facts);

} // namespace core
