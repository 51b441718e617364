// SPDX-License-Identifier: Apache-2.0
// A comparison made by hand of two small texts: elements that stand in them, changes between those.
#pragma once

#include "core/compat/judge.h"
#include "tests/core/compat/made_elements.h"

#include <string>
#include <string_view>
#include <vector>

namespace test {

struct MadeComparison {
    explicit MadeComparison(const std::string& baseline, const std::string& candidate);

    /// An element whose text stands at this JSON pointer.
    core::Element* inBaseline(std::string_view pointer, core::ElementKind kind, std::string_view name = {},
        std::vector<Said> said = {});
    core::Element* inCandidate(std::string_view pointer, core::ElementKind kind, std::string_view name = {},
        std::vector<Said> said = {});
    /// A property of both sides whose limit changed, felt at these sites.
    core::Change& addLimitChange(
        std::string_view pointer, core::Effect effect, std::vector<core::Site> sites);

    MadeElements elements = {};
    core::Comparison comparison = {};
};

/// "POST /orders > request > note"
core::Site siteAt(std::string_view operation, core::Flow flow, std::string_view rest = "note");

} // namespace test
