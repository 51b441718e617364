// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_pointer.h"

#include <charconv>

namespace core {

namespace {

std::optional<std::string> unescapeStep(std::string_view step)
{
    std::string out;
    for (std::size_t at = 0; at < step.size(); ++at) {
        if (step[at] != '~') {
            out += step[at];
            continue;
        }
        if (++at == step.size() || (step[at] != '0' && step[at] != '1'))
            return std::nullopt;
        out += step[at] == '0' ? '~' : '/';
    }
    return out;
}

} // namespace

std::optional<std::vector<std::string>> parseJsonPointer(std::string_view pointer)
{
    std::vector<std::string> steps;
    while (!pointer.empty()) {
        if (pointer.front() != '/')
            return std::nullopt;
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        auto step = unescapeStep(pointer.substr(0, end));
        if (!step)
            return std::nullopt;
        steps.push_back(std::move(*step));
        pointer.remove_prefix(end);
    }
    return steps;
}

std::string formatJsonPointer(std::span<const std::string> steps)
{
    std::string out;
    for (const std::string& step : steps)
        out += '/' + escapePointerStep(step);
    return out;
}

std::string escapePointerStep(std::string_view step)
{
    std::string out;
    for (const char c : step) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::optional<std::uint32_t> arrayIndex(std::string_view step)
{
    std::uint32_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool leadingZero = step.size() > 1 && step.front() == '0';
    if (error != std::errc() || end != step.data() + step.size() || leadingZero)
        return std::nullopt;
    return index;
}

} // namespace core
