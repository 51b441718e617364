// SPDX-License-Identifier: Apache-2.0
// The way from an operation down to where two contracts differ, both sides in step.
#pragma once

#include "core/compat/change.h"
#include "core/compat/facet_difference.h"
#include "core/contract/element.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// One step down; on either side there may be nothing.
struct Step {
    const Element* baseline = nullptr;
    const Element* candidate = nullptr;
    /// Media types only: neither side has another, so that it need not be named.
    bool isAlone = false;

    const Element& any() const { return candidate ? *candidate : *baseline; }
};

/// Where a walk stands: a chain on the stack, each link outlived by the one above it.
struct Trail {
    const Trail* up = nullptr;
    Step step = {};
    Flow flow = Flow::None; ///< known once a parameter, body or response was entered
    Flow blocked = Flow::None; ///< directions that do not come here: read-only, write-only
    Polarity polarity = Polarity::Same;
    Notation notation = Notation::Json;
    bool isInverted = false; ///< in a webhook or callback, where the provider is the one who asks

    Trail down(const Step& next) const;
    /// From the first step to this one; the top itself is none.
    std::vector<Step> steps() const;
};

/// One polarity inside of another.
Polarity compose(Polarity outer, Polarity inner);

/// "POST /orders > response 202 > body > items[]".
std::string describePath(const std::string& operation, const std::vector<Step>& steps);

/// How an element is called in a path: "query limit", "response 202", "status".
std::string stepName(const Element& element);

} // namespace core
