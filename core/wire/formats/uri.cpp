// SPDX-License-Identifier: Apache-2.0
#include "core/wire/formats/formats.h"
#include "core/wire/formats/scan.h"

namespace core {

namespace {

constexpr std::string_view SubDelimiters = "!$&'()*+,;=";

/// Whether all of a part is made of unreserved characters, escapes, sub-delimiters and these.
bool isMadeOf(std::string_view part, std::string_view others, bool isInternational)
{
    for (std::size_t at = 0; at < part.size(); ++at) {
        const char c = part[at];
        if (c == '%') {
            if (at + 2 >= part.size() || !isHexByte(part[at + 1]) || !isHexByte(part[at + 2]))
                return false;
            at += 2;
            continue;
        }
        const bool isUnreserved =
            isLetterByte(c) || isDigitByte(c) || std::string_view("-._~").find(c) != std::string_view::npos;
        const bool isListed =
            SubDelimiters.find(c) != std::string_view::npos || others.find(c) != std::string_view::npos;
        if (!isUnreserved && !isListed && !(isInternational && isBeyondAscii(c)))
            return false;
    }
    return true;
}

bool isIpLiteral(std::string_view host)
{
    if (!host.starts_with('[') || !host.ends_with(']'))
        return false;
    host = host.substr(1, host.size() - 2);
    if (!host.starts_with('v') && !host.starts_with('V'))
        return isIpv6(host);
    Scan future(host.substr(1));
    return !future.takeWhile(isHexByte).empty() && future.take('.') && !future.isAtEnd()
        && isMadeOf(future.rest(), ":", false);
}

bool isAuthority(std::string_view authority, bool isInternational)
{
    const std::size_t user = authority.find('@');
    if (user != std::string_view::npos) {
        if (!isMadeOf(authority.substr(0, user), ":", isInternational))
            return false;
        authority.remove_prefix(user + 1);
    }
    const std::size_t bracket = authority.rfind(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    const std::string_view host = authority.substr(0, colon);
    const std::string_view port =
        colon == std::string_view::npos ? std::string_view() : authority.substr(colon + 1);
    return std::ranges::all_of(port, isDigitByte)
        && (isIpLiteral(host) || isMadeOf(host, "", isInternational));
}

/// What stands behind the scheme, or all of a relative reference.
bool isHierarchy(std::string_view text, bool isInternational)
{
    const std::size_t fragment = text.find('#');
    if (fragment != std::string_view::npos) {
        if (!isMadeOf(text.substr(fragment + 1), "/?:@", isInternational))
            return false;
        text = text.substr(0, fragment);
    }
    const std::size_t query = text.find('?');
    if (query != std::string_view::npos) {
        if (!isMadeOf(text.substr(query + 1), "/?:@", isInternational))
            return false;
        text = text.substr(0, query);
    }
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const std::size_t path = std::min(text.find('/'), text.size());
        if (!isAuthority(text.substr(0, path), isInternational))
            return false;
        text.remove_prefix(path);
    }
    return isMadeOf(text, "/:@", isInternational);
}

bool isSchemeCharacter(char c)
{
    return isLetterByte(c) || isDigitByte(c) || c == '+' || c == '-' || c == '.';
}

bool hasScheme(std::string_view text)
{
    Scan scan(text);
    return !text.empty() && isLetterByte(text.front()) && !scan.takeWhile(isSchemeCharacter).empty()
        && scan.take(':');
}

bool isAbsolute(std::string_view text, bool isInternational)
{
    return hasScheme(text) && isHierarchy(text.substr(text.find(':') + 1), isInternational);
}

/// The first step of a relative path has no colon: it would be a scheme.
bool isRelative(std::string_view text, bool isInternational)
{
    const std::string_view firstStep = text.substr(0, text.find_first_of("/?#"));
    return firstStep.find(':') == std::string_view::npos && isHierarchy(text, isInternational);
}

} // namespace

bool isUri(std::string_view text)
{
    return isAbsolute(text, false);
}

bool isUriReference(std::string_view text)
{
    return isAbsolute(text, false) || isRelative(text, false);
}

bool isIri(std::string_view text)
{
    return isAbsolute(text, true);
}

bool isIriReference(std::string_view text)
{
    return isAbsolute(text, true) || isRelative(text, true);
}

} // namespace core
