// SPDX-License-Identifier: Apache-2.0
// Which check a peer's sentence is about. Its sentences are made of the words of the check's own id, so the
// longest id that the words hold is the one that is meant; no sentence of a peer has to be known.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct IgnoreWording {
    std::vector<std::string> words; ///< in lower case, as ids would have them
    std::vector<std::string> names; ///< what stands in quotes: properties, statuses, values
};

IgnoreWording readIgnoreWording(std::string_view sentence);

/// Those of the ids ("request-parameter-removed") whose words all occur, the most words first and only those
/// with as many; none where a word that no such id has shows that something else is meant.
std::vector<std::string_view> checksMeant(
    const IgnoreWording& wording, std::span<const std::string_view> checkIds);

} // namespace core
