// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings_sections.h"

#include <algorithm>

namespace core {
namespace {

/// One path, or a list of them.
template <std::vector<std::string> ConsumerSetting::*Paths>
void readPaths(SettingsReading& reading, Node value, std::string_view what, ConsumerSetting& consumer)
{
    const auto add = [&](Node item, const std::string& name) {
        if (auto path = readInnerPath(reading, item, name))
            (consumer.*Paths).push_back(std::move(*path));
    };
    if (!value.isSequence())
        return add(value, std::string(what));
    for (const Node item : reading.list(value, what))
        add(item, "an entry of " + std::string(what));
}

constexpr SettingKey<ConsumerSetting> ConsumerKeys[] = {
    {"name", readTextInto<ConsumerSetting, &ConsumerSetting::name>, true},
    {"repository", readTextInto<ConsumerSetting, &ConsumerSetting::repository>},
    {"manifest", readInnerPathInto<ConsumerSetting, &ConsumerSetting::manifest>},
    {"package", readTextInto<ConsumerSetting, &ConsumerSetting::package>},
    {"pacts", readPaths<&ConsumerSetting::pacts>},
    {"operations", readPaths<&ConsumerSetting::operations>},
    {"contact", readTextInto<ConsumerSetting, &ConsumerSetting::contact>},
};

} // namespace

void readConsumerSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    for (const Node item : reading.list(value, what)) {
        ConsumerSetting consumer {.name = {}, .at = reading.position(item), .node = item.index()};
        reading.map<ConsumerSetting>(item, "a consumer", ConsumerKeys, consumer);
        if (consumer.name.empty())
            continue;
        if (std::ranges::find(settings.consumers, consumer.name, &ConsumerSetting::name)
            != settings.consumers.end())
            reading.error("duplicate-setting", item.range(),
                "Another consumer has the name '" + consumer.name + '\'', "Give each a name of its own");
        else
            settings.consumers.push_back(std::move(consumer));
    }
}

} // namespace core
