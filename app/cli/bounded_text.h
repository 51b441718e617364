// SPDX-License-Identifier: Apache-2.0
// A text that may not grow beyond a limit: it ends early, between two entries, and says how many are missing.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

class BoundedText {
public:
    /// `end` comes last in any case; both limits count bytes.
    BoundedText(std::size_t limit, std::string end);

    /// What needs not be counted when there is no room for it: headings, tables.
    void add(std::string_view text);
    /// Once one does not fit, none of the following stands there either: what is shown is the beginning.
    void addEntry(std::string_view text);
    /// Entries between a head and a tail that stand there together or not at all.
    void addFolded(std::string_view head, const std::vector<std::string>& entries, std::string_view tail);

    /// `missing` words how many entries found no room.
    std::string take(const std::function<std::string(std::size_t count)>& missing);

private:
    bool fits(std::size_t size) const;

    std::string m_text;
    std::string m_end;
    std::size_t m_room;
    std::size_t m_missing = 0;
};

} // namespace cli
