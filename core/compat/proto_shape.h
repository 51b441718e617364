// SPDX-License-Identifier: Apache-2.0
// Whether two messages or enums of Protocol Buffers are one and the same but for their names, which are
// neither in bytes nor in JSON.
#pragma once

#include "core/contract/element.h"

#include <map>
#include <utility>

namespace core {

class ProtoShapes {
public:
    /// Both may be null, of what is built in or declared nowhere: nobody knows its shape.
    bool areSame(const Element* before, const Element* after);

private:
    std::map<std::pair<const Element*, const Element*>, bool> m_known;
};

} // namespace core
