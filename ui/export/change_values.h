// SPDX-License-Identifier: GPL-3.0-or-later
// A value before and after, line beside line, with what differs marked; private to this room.
#pragma once

#include "ui/export/page_writer.h"
#include "ui/export/phrases.h"

#include <cstdint>
#include <string>

namespace ui {

/// The two sides, and what stands above them.
struct ChangedValue {
    QString baselineTitle;
    QString candidateTitle;
    std::string before; ///< JSON text, or words; empty when there is none
    std::string after;
};

void writeChangedValue(PageWriter& page, const ChangedValue& value, const Phrases& words);

/// The JSON of a value on lines of its own, for people; a text that is no JSON stays as it is.
std::string spreadOut(const std::string& json);

/// What is said in place of lines that were left out.
QString moreLines(int count, const Phrases& words);

} // namespace ui
