// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/carried_signoff.h"

#include "core/base/text.h"
#include "core/packet/ssh/ssh_signature.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view SignoffEnd = ".sig";
constexpr std::size_t LongestSignoffName = 200;
constexpr std::size_t MostSignoffs = 100;

bool isPlainInNames(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9')
        || std::string_view("@.+-_=").find(each) != std::string_view::npos;
}

/// With line ends of Unix, and one at its end.
std::string withUnixLines(std::string_view text)
{
    std::string lines;
    std::ranges::copy_if(text, std::back_inserter(lines), [](char each) { return each != '\r'; });
    const std::size_t last = lines.find_last_not_of('\n');
    lines.resize(last == std::string::npos ? 0 : last + 1);
    return lines + '\n';
}

/// Only what armour is made of: a signature is read with blanks in and around it, too.
bool isArmour(std::string_view text)
{
    constexpr std::string_view Begin = "-----BEGIN SSH SIGNATURE-----\n";
    return text.starts_with(Begin) && readSshSignature(text)
        && std::ranges::all_of(
            text.substr(Begin.size()), [](char each) { return each == '\n' || (each >= ' ' && each <= '~'); })
        && text.find("\n\n") == std::string_view::npos && text.find('`') == std::string_view::npos;
}

} // namespace

bool isSignoffName(std::string_view name)
{
    const std::size_t dot = name.find('.');
    return name.size() <= LongestSignoffName && name.ends_with(SignoffEnd) && dot != 0
        && dot + 1 < name.size() - SignoffEnd.size() && std::ranges::all_of(name, isPlainInNames);
}

Result<std::vector<StoredSignoff>> carriedSignoffs(std::span<const StoredSignoff> signoffs)
{
    if (signoffs.size() > MostSignoffs)
        return fail(ErrorCode::TooLarge,
            "the packet has " + std::to_string(signoffs.size()) + " sign-offs; at most "
                + std::to_string(MostSignoffs) + " are carried");
    std::vector<StoredSignoff> carried;
    for (const StoredSignoff& each : signoffs) {
        if (!isSignoffName(each.name))
            return fail(ErrorCode::BadInput,
                "the sign-off '" + each.name + "' cannot be carried in an export",
                "its file must be named ROLE.PRINCIPAL.sig");
        carried.push_back({each.name, withUnixLines(each.text)});
        if (!isArmour(carried.back().text))
            return fail(ErrorCode::BadInput, "the sign-off '" + each.name + "' is no SSH signature",
                "remove the file, or have it signed again");
    }
    std::ranges::sort(carried, {}, &StoredSignoff::name);
    if (std::ranges::adjacent_find(carried, {}, &StoredSignoff::name) != carried.end())
        return fail(ErrorCode::BadInput, "two sign-offs of the packet have one name");
    return carried;
}

} // namespace core
