// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/shell_word.h"

namespace core {

std::string shellWord(std::string_view text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

} // namespace core
