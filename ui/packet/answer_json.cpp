// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/answer_json.h"

#include "core/document/json/json_writer.h"

namespace ui {

std::string textJson(std::string_view text)
{
    core::JsonWriter json(0);
    json.string(text);
    return json.take();
}

std::string textsJson(std::span<const std::string> texts)
{
    core::JsonWriter json(0);
    json.openSequence();
    for (const std::string& each : texts)
        json.string(each);
    json.close();
    return json.take();
}

std::string entriesJson(std::span<const EntryMembers> entries)
{
    core::JsonWriter json(0);
    json.openSequence();
    for (const EntryMembers& entry : entries) {
        json.openMap();
        for (const auto& [key, text] : entry)
            if (!text.empty())
                json.member(key, text);
        json.close();
    }
    json.close();
    return json.take();
}

std::string entriesJson(std::span<const core::PacketConsumer> consumers)
{
    std::vector<EntryMembers> entries;
    for (const core::PacketConsumer& each : consumers)
        entries.push_back({{"consumer", each.consumer}, {"pin", each.pin}, {"impact", each.impact}});
    return entriesJson(entries);
}

} // namespace ui
