// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/written_reference.h"

#include "core/base/json_pointer.h"
#include "core/contract/file_name.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view HexDigits = "0123456789ABCDEF";

bool mayStandInFragment(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9')
        || std::string_view("-._~").find(each) != std::string_view::npos;
}

/// From the folder of one file to another file.
std::string wayBetween(std::string_view fromFile, std::string_view toFile)
{
    std::string_view from = folderOf(fromFile);
    std::string_view to = toFile;
    const auto firstStep = [](std::string_view path) { return path.substr(0, path.find('/')); };
    while (!from.empty() && to.find('/') != std::string_view::npos && firstStep(from) == firstStep(to)) {
        to.remove_prefix(firstStep(to).size() + 1);
        from.remove_prefix(std::min(firstStep(from).size() + 1, from.size()));
    }
    std::string way;
    for (; !from.empty(); from.remove_prefix(std::min(firstStep(from).size() + 1, from.size())))
        way += "../";
    return way.append(to);
}

std::string pointerOf(const Node& target)
{
    const Node parent = target.parent();
    if (!parent)
        return {};
    const std::string step = target.hasKey() ? writtenStep(target.key()) : std::to_string(target.position());
    return pointerOf(parent) + '/' + step;
}

} // namespace

std::string writtenStep(std::string_view name)
{
    std::string written;
    for (const char each : escapePointerStep(name)) {
        if (mayStandInFragment(each)) {
            written += each;
            continue;
        }
        const auto byte = static_cast<unsigned char>(each);
        written += '%';
        written += HexDigits[byte >> 4U];
        written += HexDigits[byte & 15U];
    }
    return written;
}

std::string writtenReference(std::string_view fromFile, std::string_view toFile, const Node& target)
{
    const std::string pointer = pointerOf(target);
    const std::string way = fromFile == toFile ? std::string() : wayBetween(fromFile, toFile);
    return pointer.empty() && !way.empty() ? way : way + '#' + pointer;
}

} // namespace core
