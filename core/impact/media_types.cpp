// SPDX-License-Identifier: Apache-2.0
#include "core/impact/media_types.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

struct MediaType {
    std::string whole; ///< in lower case, without spaces and q
    std::string bare; ///< without parameters
    std::string type;
    std::string subtype; ///< behind the last "+"
    double quality = 1.0;
};

/// Lower case, without spaces.
std::string tidied(std::string_view text)
{
    std::string tidy;
    for (const char c : text)
        if (c != ' ' && c != '\t')
            tidy += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    return tidy;
}

double qualityOf(std::string_view text)
{
    double value = 1.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? value : 1.0;
}

MediaType mediaTypeOf(std::string_view text)
{
    MediaType one;
    one.whole = tidied(text);
    if (const std::size_t at = one.whole.find(";q="); at != std::string::npos) {
        const std::size_t end = std::min(one.whole.find(';', at + 1), one.whole.size());
        one.quality = qualityOf(std::string_view(one.whole).substr(at + 3, end - at - 3));
        one.whole.erase(at, end - at);
    }
    one.bare = one.whole.substr(0, one.whole.find(';'));
    const std::size_t slash = std::min(one.bare.find('/'), one.bare.size());
    one.type = one.bare.substr(0, slash);
    const std::string rest = one.bare.substr(std::min(slash + 1, one.bare.size()));
    one.subtype = rest.substr(rest.rfind('+') + 1);
    return one;
}

std::vector<MediaType> acceptedOf(std::string_view list)
{
    std::vector<MediaType> all;
    while (!list.empty()) {
        const std::string_view one = list.substr(0, list.find(','));
        list.remove_prefix(std::min(one.size() + 1, list.size()));
        if (!tidied(one).empty())
            all.push_back(mediaTypeOf(one));
    }
    std::ranges::stable_sort(all, std::greater(), &MediaType::quality);
    return all;
}

bool isSubtypeOpen(const MediaType& open, const MediaType& one)
{
    return open.subtype == "*" && (open.type == "*" || open.type == one.type);
}

using Fits = bool (*)(const MediaType& asked, const MediaType& offered);

/// From the closest to the loosest.
constexpr Fits Degrees[] = {
    [](const MediaType& asked, const MediaType& offered) { return asked.whole == offered.whole; },
    [](const MediaType& asked, const MediaType& offered) { return asked.bare == offered.bare; },
    [](const MediaType& asked, const MediaType& offered) {
        return asked.type == offered.type && asked.subtype == offered.subtype;
    },
    [](const MediaType& asked, const MediaType& offered) { return isSubtypeOpen(offered, asked); },
    [](const MediaType& asked, const MediaType& offered) { return isSubtypeOpen(asked, offered); },
};

} // namespace

std::optional<std::size_t> findMediaType(std::string_view asked, const std::vector<std::string>& offered)
{
    const std::vector<MediaType> wanted = acceptedOf(asked);
    std::vector<MediaType> available;
    std::ranges::transform(offered, std::back_inserter(available), mediaTypeOf);
    for (const Fits fits : Degrees)
        for (const MediaType& one : wanted) {
            const auto found =
                std::ranges::find_if(available, [&](const MediaType& each) { return fits(one, each); });
            if (found != available.end())
                return static_cast<std::size_t>(found - available.begin());
        }
    return std::nullopt;
}

std::string bareMediaType(std::string_view mediaType)
{
    return mediaTypeOf(mediaType).bare;
}

} // namespace core
