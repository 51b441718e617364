// SPDX-License-Identifier: Apache-2.0
#include "core/compat/message.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<std::string_view, std::string MessageWords::*>, 7> Slots {{
    {"{name}", &MessageWords::name},
    {"{before}", &MessageWords::before},
    {"{after}", &MessageWords::after},
    {"{lost}", &MessageWords::lost},
    {"{gained}", &MessageWords::gained},
    {"{where}", &MessageWords::where},
    {"{own}", &MessageWords::own},
}};

/// Appends what stands for the slot at the head of `rest`; returns the slot's length, 0 for none.
std::size_t fillSlot(std::string& message, std::string_view rest, const MessageWords& words)
{
    for (const auto& [slot, member] : Slots) {
        if (!rest.starts_with(slot))
            continue;
        const std::string& filled = words.*member;
        message += filled.empty() ? std::string("nothing") : filled;
        return slot.size();
    }
    return 0;
}

} // namespace

std::string fillMessage(std::string_view pattern, const MessageWords& words)
{
    std::string message;
    while (!pattern.empty()) {
        std::size_t taken = pattern.front() == '{' ? fillSlot(message, pattern, words) : 0;
        if (taken == 0)
            message += pattern[taken++];
        pattern.remove_prefix(taken);
    }
    return message;
}

} // namespace core
