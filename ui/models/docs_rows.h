// SPDX-License-Identifier: GPL-3.0-or-later
// What documentation says of an element, one thing in a row, in full.
#pragma once

#include "core/contract/element.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace ui {

struct DocsRow {
    core::Facet facet = core::Facet::None; ///< None: its type, or whether it is required
    QString label;
    std::string baseline;
    std::string candidate;

    bool differs() const { return baseline != candidate; }
};

/// Either side may be null. What nobody says has no row.
std::vector<DocsRow> docsRows(const core::Element* baseline, const core::Element* candidate);

/// Its lines, each safe to be shown.
QString docsText(std::string_view text);
/// The same as HTML that holds nothing of the text unescaped: no link, picture or tag of theirs is live.
QString docsHtml(std::string_view text);

} // namespace ui
