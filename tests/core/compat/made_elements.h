// SPDX-License-Identifier: Apache-2.0
// Elements made by hand, for tests that need no text.
#pragma once

#include "core/contract/element.h"

#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// A facet as a test says it: Types by its bits, a flag by 1, anything else by its text.
struct Said {
    core::Facet facet;
    std::uint32_t bits = 0;
    std::string_view text = {};
};

/// Keeps what it makes; texts and names must outlive it (literals do).
class MadeElements {
public:
    core::Element* make(core::ElementKind kind, std::string_view name = {}, std::vector<Said> said = {},
        std::vector<core::Element*> children = {});

private:
    std::deque<core::Element> m_elements;
    std::deque<std::vector<core::FacetValue>> m_facets;
    std::deque<std::vector<const core::Element*>> m_children;
};

} // namespace test
