// SPDX-License-Identifier: Apache-2.0
// JSON written piece by piece, indented, with the keys in the order they are given.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

class JsonWriter {
public:
    JsonWriter& openObject() { return open('{'); }
    JsonWriter& openArray() { return open('['); }
    JsonWriter& close();
    JsonWriter& key(std::string_view key);
    JsonWriter& string(std::string_view text);
    JsonWriter& number(std::uint64_t number) { return json(std::to_string(number)); }
    JsonWriter& strings(std::span<const std::string> texts);
    /// A value that is JSON already.
    JsonWriter& json(std::string_view value);

    /// Everything written, with a line end; all that was opened must be closed.
    std::string take();

private:
    struct Level {
        char closing;
        bool empty = true;
    };

    JsonWriter& open(char bracket);
    void beginValue();
    void beginLine();

    std::string m_out;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace cli
