// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"

#include "core/review/key_files.h"
#include "core/review/settings_changes.h"

#include <iterator>

namespace core {

std::vector<PolicyChange> comparePolicy(const PolicyFiles& trusted, const PolicyFiles& candidate)
{
    std::vector<PolicyChange> changes = compareSettings(trusted, candidate);
    for (auto* const compare : {compareSigners, compareRevocations}) {
        std::vector<PolicyChange> more = compare(trusted, candidate);
        changes.insert(
            changes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return changes;
}

} // namespace core
