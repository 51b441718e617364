// SPDX-License-Identifier: Apache-2.0
// A change at a site, turned so that the tables can be asked: a rename is judged once as what left and once
// as what came, a property that becomes read-only as one that leaves the requests.
#pragma once

#include "core/compat/lifecycle.h"
#include "core/compat/rule.h"

namespace core {

struct JudgedCase {
    const Subject& subject;
    ElementKind kind;
    Action action;
    Facet facet;
    Flow flow; ///< whose rules apply; see judgedFlow
    std::chrono::year_month_day asOf;

    const Change& change() const { return subject.change; }
    const Element* before() const { return subject.change.baseline; }
    const Element* after() const { return subject.change.candidate; }
};

} // namespace core
