// SPDX-License-Identifier: Apache-2.0
#include "core/contract/found_contract.h"

namespace core {

std::vector<std::string> unreferredFiles(const FoundContract& contract)
{
    const bool isOfMany = contract.language == Language::GraphQl || contract.language == Language::Proto;
    return isOfMany ? contract.fragments : std::vector<std::string>();
}

} // namespace core
