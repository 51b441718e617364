// SPDX-License-Identifier: GPL-3.0-or-later
// Where in both contracts a finding is about: the elements to look at, and the way down to what differs.
#pragma once

#include "ui/workspace/study.h"

#include <vector>

namespace ui {

/// Borrows from the study. Either side may be null: it does not exist there.
struct ChangedPlace {
    /// From the top down, the changed element last.
    struct Side {
        const core::Contract* contract = nullptr;
        const core::Element* operation = nullptr;
        /// The body, parameter or header that holds it; of other changes the operation, or what stands alone.
        const core::Element* top = nullptr;
        std::vector<const core::Element*> way = {};
        const core::Element* element = nullptr; ///< what differs; null where it does not exist
    };

    const core::Change* change = nullptr; ///< null: nobody knows any more
    Side baseline = {};
    Side candidate = {};
};

ChangedPlace changedPlace(const ChangeRef& ref);

} // namespace ui
