// SPDX-License-Identifier: Apache-2.0
#include "core/contract/contract_ids.h"

#include "core/contract/file_name.h"

#include <map>

namespace core {

void assignContractIds(std::vector<FoundContract>& contracts)
{
    for (FoundContract& contract : contracts)
        contract.id = withoutExtension(contract.entry);
    // Giving one its extension back may meet a third: "api.yaml" beside "api.json" and "api.yaml.txt".
    for (bool changed = true; changed;) {
        changed = false;
        std::map<std::string, std::size_t> uses;
        for (const FoundContract& contract : contracts)
            ++uses[contract.id];
        for (FoundContract& contract : contracts) {
            if (uses[contract.id] > 1 && contract.id != contract.entry) {
                contract.id = contract.entry;
                changed = true;
            }
        }
    }
}

} // namespace core
