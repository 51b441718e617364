// SPDX-License-Identifier: Apache-2.0
// Every key of a document once: equal keys have equal numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace core {

using KeyId = std::uint32_t;
inline constexpr KeyId NoKey = 0xffffffff;

class KeyTable {
public:
    explicit KeyTable(std::uint64_t seed = 0);
    /// A table of the same keys under the same numbers, which goes on by itself; the texts are shared.
    KeyTable branched() const;

    KeyId add(std::string_view key);
    /// NoKey when no node of the document has this key.
    KeyId find(std::string_view key) const;
    std::string_view text(KeyId id) const { return m_entries[id].text; }
    std::uint64_t hash(KeyId id) const { return m_entries[id].hash; }
    std::size_t size() const { return m_entries.size(); }
    std::size_t memory() const;

private:
    struct Entry {
        std::string_view text;
        std::uint64_t hash;
    };

    std::size_t slotOf(std::string_view key, std::uint64_t hash) const;
    std::string_view store(std::string_view key);
    void grow();

    std::uint64_t m_seed;
    std::vector<Entry> m_entries;
    std::vector<KeyId> m_slots;
    std::vector<std::shared_ptr<char[]>> m_blocks; ///< what is written stays as it is
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
    std::size_t m_nextBlockSize;
    std::size_t m_stored = 0;
};

} // namespace core
