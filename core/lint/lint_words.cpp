// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_words.h"

#include <algorithm>

namespace core {

std::string namesInWords(std::span<const std::string> names)
{
    constexpr std::size_t Shown = 5;
    const std::size_t shown = names.size() > Shown + 1 ? Shown : names.size();
    std::string words;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isLast = i + 1 == names.size();
        words += i == 0 ? "" : (isLast ? " and " : ", ");
        words += "`" + names[i] + "`";
    }
    return shown < names.size() ? words + " and " + std::to_string(names.size() - shown) + " more" : words;
}

std::string namesAsFacts(std::span<const std::string> names)
{
    std::string text;
    for (const std::string& name : names)
        text += std::to_string(name.size()) + ":" + name + ",";
    return text;
}

std::string countInWords(std::size_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count) + " " + std::string(count == 1 ? singular : plural);
}

} // namespace core
