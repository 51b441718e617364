// SPDX-License-Identifier: Apache-2.0
// What was learned of files before, so that a second look reads only what changed. A plain value; may be kept
// on disk.
#pragma once

#include "core/contract/facts.h"

#include <map>
#include <string>
#include <string_view>

namespace core {

/// Saved, it is a text of lines: a heading with the format's number, then for each file "file <key>" and a
/// line for each fact ("version 3.1.0"), then "sum <16 hex digits>" over all bytes before. The number moves
/// whenever `examine` learns to see something else in the same bytes.
class DiscoveryCache {
public:
    /// Past this many files it starts anew, so that years of revisions do not pile up.
    static constexpr std::size_t Capacity = 200'000;

    /// Nothing when the file is new; borrowed until the next `store`.
    const ContractFacts* find(std::string_view key) const;
    void store(std::string key, ContractFacts facts);
    std::size_t size() const { return m_facts.size(); }

    std::string save() const;
    /// Empty when the text is damaged in any way or of another format.
    static DiscoveryCache load(std::string_view saved);

    bool operator==(const DiscoveryCache&) const = default;

private:
    std::map<std::string, ContractFacts, std::less<>> m_facts;
};

} // namespace core
