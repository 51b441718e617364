// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/freezing_tag.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// Behind the last line that begins so; empty where none does.
std::string_view lastLineWith(std::string_view text, std::string_view beginning)
{
    std::string_view found;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        if (text.substr(line).starts_with(beginning))
            found = text.substr(line, end - line).substr(std::min(beginning.size(), end - line));
        line = end + 1;
    }
    return found;
}

/// "Ana <ana@x.example> 1767225600 +0000"
std::int64_t momentOf(std::string_view tagger)
{
    const std::size_t address = tagger.rfind("> ");
    if (address == std::string_view::npos)
        return 0;
    const std::string_view digits = tagger.substr(address + 2);
    std::int64_t seconds = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    return seconds;
}

} // namespace

std::optional<FreezingTag> readFreezingTag(std::string_view text)
{
    const std::size_t message = text.find("\n\n");
    if (message == std::string_view::npos)
        return std::nullopt;
    const std::string_view head = text.substr(0, message + 1);
    const auto trailer = [&](std::string_view key) {
        return std::string(lastLineWith(text.substr(message), std::string(key) + ": "));
    };
    FreezingTag tag {.name = std::string(lastLineWith(head, "tag ")),
        .packet = trailer(PacketTrailer),
        .sha256 = trailer(PacketHashTrailer),
        .at = momentOf(lastLineWith(head, "tagger "))};
    return tag.sha256.empty() ? std::nullopt : std::optional(std::move(tag));
}

} // namespace core
