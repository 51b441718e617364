// SPDX-License-Identifier: Apache-2.0
// A value that is to be written into a text, without the text it may come from.
#pragma once

#include "core/base/result.h"
#include "core/document/tree.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace core {

struct Fragment {
    NodeKind kind = NodeKind::Null; ///< never Alias
    std::string text = {}; ///< of a scalar: what it means; a number as it is to be spelled
    std::vector<std::string> keys = {}; ///< of a map: one for each item
    std::vector<Fragment> items = {}; ///< of a map or sequence

    static Fragment null() { return {}; }
    static Fragment boolean(bool value);
    static Fragment integer(std::int64_t value);
    static Fragment string(std::string text);
    static Fragment sequence(std::vector<Fragment> items);
    static Fragment map(std::vector<std::pair<std::string, Fragment>> entries);

    bool isMap() const { return kind == NodeKind::Map; }
    bool isSequence() const { return kind == NodeKind::Sequence; }
    bool operator==(const Fragment&) const = default;
};

/// Fragments nested deeper are neither made nor written.
inline constexpr int DeepestFragment = 200;

/// The value with aliases and merge keys written out; refuses one that is too deep or, so written, too large.
/// Of duplicate keys the first counts.
Result<Fragment> copyValue(Node node);

} // namespace core
