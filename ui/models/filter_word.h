// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the filter language, one by one: how they are cut, what they are compared with.
#pragma once

#include "ui/models/change_filter.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>

namespace ui {

/// A word of the language that stands alone: "breaking".
struct FilterKeyword {
    const char* word;
    ChangeFilter::Kind kind;
    const char* about; ///< to be translated in the context "ui::ChangeFilter"
};
/// A word that takes a value: "owner:".
struct FilterKey {
    const char* key;
    ChangeFilter::Kind kind;
    const char* about;
};

std::span<const FilterKeyword> filterKeywords();
std::span<const FilterKey> filterKeys();

/// Cut at spaces that stand outside of quotes; the quotes stay.
QStringList filterWords(const QString& text);
ChangeFilter::Term filterTerm(const QString& word);

/// What a row has to say to a kind, in lower case.
QStringList filterValues(const ChangeRow& row, ChangeFilter::Kind kind);

} // namespace ui
