// SPDX-License-Identifier: Apache-2.0
#include "core/contract/references.h"

#include "core/contract/file_name.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

std::optional<unsigned char> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned char>(c - '0');
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(static_cast<unsigned char>(lower - 'a' + 10))
                                        : std::nullopt;
}

/// The length of "https" in "https:…"; 0 without a scheme.
std::size_t schemeLength(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isSchemeChar = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || !isLetter(text[0]))
        return 0;
    return std::ranges::all_of(text.substr(0, colon), isSchemeChar) ? colon : 0;
}

/// The steps of a path without "." and ".."; nothing when it leads above its beginning.
std::optional<std::string> normalPath(std::string_view path)
{
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view step = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (step == ".." && steps.empty())
            return std::nullopt;
        if (step == "..")
            steps.pop_back();
        else if (!step.empty() && step != ".")
            steps.push_back(step);
    }
    std::string out;
    for (const std::string_view step : steps)
        out.append(out.empty() ? "" : "/").append(step);
    return out;
}

} // namespace

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto high = text[at] == '%' && at + 2 < text.size() ? hexDigit(text[at + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[at + 2]) : std::nullopt;
        out += low ? static_cast<char>(*high * 16 + *low) : text[at];
        at += low ? 2 : 0;
    }
    return out;
}

Reference resolveReference(std::string_view from, std::string_view written)
{
    const std::size_t scheme = schemeLength(written);
    if (scheme == 1 || written.starts_with("file:"))
        return {ReferenceKind::Outside, std::string(written)};
    if (scheme > 0 || written.starts_with("//"))
        return {ReferenceKind::Remote, std::string(written)};
    std::string path = percentDecoded(written);
    if (!path.starts_with('/'))
        path = std::string(folderOf(from)) + '/' + path;
    std::optional<std::string> normal = normalPath(path);
    if (!normal)
        return {ReferenceKind::Outside, std::string(written)};
    return {ReferenceKind::File, std::move(*normal)};
}

std::string resolveUri(std::string_view base, std::string_view relative)
{
    if (isAbsoluteUri(relative))
        return std::string(relative);
    const std::size_t authority = base.find("://");
    const std::size_t pathBegin = authority == std::string_view::npos
        ? base.find(':') + 1
        : std::min(base.find('/', authority + 3), base.size());
    const std::string_view root = base.substr(0, pathBegin);
    std::string path(relative);
    if (!relative.starts_with('/'))
        path = std::string(folderOf(base.substr(pathBegin))) + '/' + path;
    const bool isFolder = relative.ends_with('/') && path != "/";
    return std::string(root) + '/' + normalPath(path).value_or(std::string(relative)) + (isFolder ? "/" : "");
}

bool isAbsoluteUri(std::string_view text)
{
    return schemeLength(text) > 1;
}

} // namespace core
