// SPDX-License-Identifier: GPL-3.0-or-later
// Where one was, step by step, to go back to and forward again.
#pragma once

#include "ui/frame/workspace_page.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ui {

/// A workspace, and what is in front in it.
struct VisitedPlace {
    PageId page = PageId::Edit;
    std::string change = {}; ///< its place; empty where none is in front
    std::string file = {}; ///< the same
    int line = 0; ///< of the file, from 0

    /// Wherever in the file.
    bool isInSight(const VisitedPlace& other) const
    {
        return page == other.page && change == other.change && file == other.file;
    }
    bool operator==(const VisitedPlace&) const = default;
};

class PlaceTrail {
public:
    /// Where one is already is no step. What lay ahead is given up.
    void visit(const VisitedPlace& place);
    /// One moved on in the file one is in, which is no step either; else nothing.
    void moveTo(const VisitedPlace& place);
    /// What one is in.
    bool isInSight(const VisitedPlace& place) const;
    bool canGo(int step) const;
    /// Only where it can go.
    const VisitedPlace& go(int step);
    void clear() { *this = {}; }

private:
    std::vector<VisitedPlace> m_places;
    std::ptrdiff_t m_current = -1;
};

} // namespace ui
