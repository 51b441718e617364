// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings_sections.h"

#include <algorithm>

namespace core {
namespace {

void readContractId(SettingsReading& reading, Node value, std::string_view what, ContractSetting& contract)
{
    const auto id = reading.text(value, what);
    if (!id)
        return;
    if (id->find_first_of("# \t\r\n") == std::string::npos)
        contract.id = *id;
    else
        reading.error("bad-id", value.range(), "An id has neither '#' nor blanks in it",
            "It stands before the '#' of places: checkout#/paths/~1orders");
}

constexpr SettingKey<ContractSetting> ContractKeys[] = {
    {"id", readContractId, true},
    {"path", readInnerPathInto<ContractSetting, &ContractSetting::path>, true},
};

} // namespace

void readContractSettings(SettingsReading& reading, Node value, std::string_view what, Settings& settings)
{
    for (const Node item : reading.list(value, what)) {
        ContractSetting contract {.id = {}, .path = {}, .at = reading.position(item), .node = item.index()};
        reading.map<ContractSetting>(item, "a contract", ContractKeys, contract);
        if (contract.id.empty() || contract.path.empty())
            continue;
        if (std::ranges::find(settings.contracts, contract.id, &ContractSetting::id)
            != settings.contracts.end())
            reading.error("duplicate-setting", item.range(),
                "Another contract has the id '" + contract.id + '\'', "Give each an id of its own");
        else
            settings.contracts.push_back(std::move(contract));
    }
}

} // namespace core
