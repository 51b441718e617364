// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"

#include <algorithm>
#include <string_view>

namespace core {
namespace {

struct KeyLine {
    std::size_t line = 0;
    std::string_view text;
};

/// The lines that say something; comments and empty ones do not.
std::vector<KeyLine> keyLines(std::string_view text)
{
    std::vector<KeyLine> lines;
    for (std::size_t number = 1; !text.empty(); ++number) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty() && !line.starts_with('#'))
            lines.push_back({number, line});
    }
    return lines;
}

bool holds(const std::vector<KeyLine>& lines, const KeyLine& wanted)
{
    return std::ranges::any_of(lines, [&](const KeyLine& each) { return each.text == wanted.text; });
}

void compareRevocations(
    const PolicyFiles& trusted, const PolicyFiles& candidate, std::vector<PolicyChange>& changes)
{
    const std::string file = ".countersign/revoked_keys";
    const std::vector<KeyLine> before =
        keyLines(trusted.revokedKeys ? *trusted.revokedKeys : std::string_view());
    const std::vector<KeyLine> after =
        keyLines(candidate.revokedKeys ? *candidate.revokedKeys : std::string_view());
    for (const KeyLine& each : before)
        if (!holds(after, each))
            changes.push_back({file, each.line, "A key is no longer revoked", true});
    for (const KeyLine& each : after)
        if (!holds(before, each))
            changes.push_back({file, each.line, "A key is revoked", false});
}

} // namespace

std::vector<PolicyChange> comparePolicy(const PolicyFiles& trusted, const PolicyFiles& candidate)
{
    std::vector<PolicyChange> changes;
    compareRevocations(trusted, candidate, changes);
    return changes;
}

} // namespace core
