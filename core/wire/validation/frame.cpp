// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/frame.h"

#include "core/base/json_pointer.h"

#include <algorithm>
#include <vector>

namespace core {

std::string Frame::schemaPointer() const
{
    std::vector<std::string> steps;
    for (const Frame* at = this; at->outer; at = at->outer) {
        if (at->entry)
            steps.push_back(
                at->entry.hasKey() ? std::string(at->entry.key()) : std::to_string(at->entry.position()));
        steps.emplace_back(at->keyword);
    }
    std::ranges::reverse(steps);
    return formatJsonPointer(steps);
}

} // namespace core
