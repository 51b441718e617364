// SPDX-License-Identifier: Apache-2.0
// Makes a value smaller as long as it stays what it is.
#pragma once

#include "core/wire/json_value.h"

#include <cstddef>
#include <functional>
#include <string>

namespace core {

/// Fewer bytes first, then in the order of bytes.
bool isSmaller(const std::string& left, const std::string& right);

class ValueShrinker {
public:
    /// `holds` is asked at most `tries` times.
    ValueShrinker(std::function<bool(const std::string& json)> holds, std::size_t tries)
        : m_holds(std::move(holds))
        , m_tries(tries)
    {
    }

    /// `value` holds; so does what comes out.
    JsonValue shrink(JsonValue value);

private:
    using Rebuild = std::function<JsonValue(JsonValue part)>;

    /// The part again, smaller where the whole still holds with it.
    JsonValue shrinkPart(JsonValue part, const Rebuild& whole);
    JsonValue withoutChildren(JsonValue part, const Rebuild& whole);
    bool isBetter(const JsonValue& part, const JsonValue& than, const Rebuild& whole);

    std::function<bool(const std::string& json)> m_holds;
    std::size_t m_tries;
    std::size_t m_depth = 0;
};

} // namespace core
