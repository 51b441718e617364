// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/contract/settings_sections.h"

namespace core {
namespace {

void readExpiry(SettingsReading& reading, Node value, std::string_view what, SuppressionSetting& suppression)
{
    const auto date = reading.text(value, what);
    if (!date)
        return;
    suppression.expires = dateFromIso(*date);
    if (!suppression.expires)
        reading.error("bad-date", value.range(), '\'' + *date + "' is no day of the calendar",
            "Write year, month and day: 2026-12-31");
}

constexpr SettingKey<SuppressionSetting> SuppressionKeys[] = {
    {"rule", readTextInto<SuppressionSetting, &SuppressionSetting::rule>},
    {"path", readTextInto<SuppressionSetting, &SuppressionSetting::path>},
    {"reason", readTextInto<SuppressionSetting, &SuppressionSetting::reason>, true},
    {"owner", readTextInto<SuppressionSetting, &SuppressionSetting::owner>, true},
    {"expires", readExpiry, true},
};

} // namespace

void readSuppressionSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    for (const Node item : reading.list(value, what)) {
        const std::size_t errors = reading.errorCount();
        SuppressionSetting suppression {
            .reason = {}, .owner = {}, .at = reading.position(item), .node = item.index()};
        reading.map<SuppressionSetting>(item, "a suppression", SuppressionKeys, suppression);
        if (item.isMap() && suppression.rule.empty() && suppression.path.empty())
            reading.error("missing-setting", {item.range().begin, item.range().begin},
                "A suppression names neither a 'rule' nor a 'path'",
                "Without either it would hide everything");
        // One that is half understood could hide more than the team agreed to.
        if (reading.errorCount() == errors)
            settings.suppressions.push_back(std::move(suppression));
    }
}

} // namespace core
