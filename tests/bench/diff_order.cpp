// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/diff_order.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace bench {

DiffOrder readDiffOrder(std::span<char*> words, std::string program)
{
    DiffOrder order {.program = std::move(program)};
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string word = words[at];
        const bool hasNext = at + 1 < words.size();
        if (word == "--fetch")
            order.fetch = true;
        else if (word == "--rounds" && hasNext)
            order.rounds = std::max(1, std::atoi(words[++at]));
        else if (word == "--program" && hasNext)
            order.program = words[++at];
        else
            order.files.push_back(word);
    }
    return order;
}

} // namespace bench
