// SPDX-License-Identifier: Apache-2.0
#include "core/impact/standard_headers.h"

#include "core/contract/word_list.h"

namespace core {

namespace {

constexpr WordList<34> RequestHeaders {"accept", "accept-charset", "accept-datetime", "accept-encoding",
    "accept-language", "authorization", "cache-control", "connection", "content-length", "content-md5",
    "content-type", "cookie", "date", "expect", "forwarded", "from", "host", "if-match", "if-modified-since",
    "if-none-match", "if-range", "if-unmodified-since", "max-forwards", "origin", "pragma",
    "proxy-authorization", "range", "referer", "te", "transfer-encoding", "upgrade", "user-agent", "via",
    "warning"};

constexpr WordList<41> ResponseHeaders {"accept-patch", "accept-ranges", "access-control-allow-origin", "age",
    "allow", "alt-svc", "cache-control", "connection", "content-disposition", "content-encoding",
    "content-language", "content-length", "content-location", "content-md5", "content-range", "content-type",
    "date", "etag", "expires", "last-modified", "link", "location", "p3p", "pragma", "proxy-authenticate",
    "public-key-pins", "refresh", "retry-after", "server", "set-cookie", "status",
    "strict-transport-security", "tk", "trailer", "transfer-encoding", "upgrade", "vary", "via", "warning",
    "www-authenticate", "x-frame-options"};

} // namespace

bool isStandardRequestHeader(std::string_view name)
{
    return isAmong(RequestHeaders, name);
}

bool isStandardResponseHeader(std::string_view name)
{
    return isAmong(ResponseHeaders, name);
}

} // namespace core
