// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a few typed letters mean a text, how well, and which of its letters they are.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// What was typed, ready to be held against ten thousand texts.
struct FuzzyQuery {
    QStringList words; ///< in small letters

    explicit FuzzyQuery(QStringView typed);
};

/// A name and what is told of it, with their small letters beside them, letter for letter.
struct FuzzyText {
    QString shown;
    QString small;
    qsizetype nameSize;

    explicit FuzzyText(const QString& name, const QString& detail = {});
};

/// Every word must be in the text, in any order: as it is, or letter by letter with others between.
/// Beginnings of words count more than middles, and short names more than long ones. Nothing: it does not
/// match. `letters`, where given, takes the places that matched, in order.
std::optional<int> fuzzyMatch(const FuzzyQuery& query, const FuzzyText& text, QList<int>* letters = nullptr);

} // namespace ui
