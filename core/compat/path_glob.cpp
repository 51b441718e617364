// SPDX-License-Identifier: Apache-2.0
#include "core/compat/path_glob.h"

#include <cstdint>
#include <vector>

namespace core {
namespace {

enum class GlobSign : std::uint8_t { Character, WithinStep, Anything };

struct GlobToken {
    GlobSign sign = GlobSign::Character;
    char character = 0;
};

std::vector<GlobToken> globTokens(std::string_view glob)
{
    std::vector<GlobToken> tokens;
    for (std::size_t i = 0; i < glob.size(); ++i) {
        if (glob[i] != '*') {
            tokens.push_back({GlobSign::Character, glob[i]});
        } else if (glob.substr(i, 2) == "**") {
            tokens.push_back({GlobSign::Anything});
            ++i;
        } else {
            tokens.push_back({GlobSign::WithinStep});
        }
    }
    return tokens;
}

bool endsStep(std::string_view path, std::size_t at)
{
    return path[at] == '/' || (path[at] == '>' && at > 0 && path.substr(at - 1, 3) == " > ");
}

} // namespace

bool matchesPathGlob(std::string_view glob, std::string_view path)
{
    // reached[i]: the tokens so far can stand for the first i bytes. No backtracking: "*a*a*a…" costs no
    // more than any other glob.
    std::vector<bool> reached(path.size() + 1, false);
    reached[0] = true;
    for (const GlobToken& token : globTokens(glob)) {
        std::vector<bool> next(path.size() + 1, false);
        for (std::size_t i = 0; i <= path.size(); ++i) {
            if (token.sign == GlobSign::Character) {
                next[i] = i > 0 && reached[i - 1] && path[i - 1] == token.character;
            } else {
                const bool goesOn =
                    i > 0 && next[i - 1] && (token.sign == GlobSign::Anything || !endsStep(path, i - 1));
                next[i] = reached[i] || goesOn;
            }
        }
        reached = std::move(next);
    }
    return reached.back();
}

} // namespace core
