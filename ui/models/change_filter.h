// SPDX-License-Identifier: GPL-3.0-or-later
// The language people narrow lists of changes by: "breaking owner:frontend undecided /orders -docs".
#pragma once

#include "ui/models/change_row.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ui {

/// Words of one kind widen each other, kinds narrow each other; "-" before a word turns it round.
class ChangeFilter {
public:
    enum class Kind : std::uint8_t { Severity, State, Owner, Rule, Consumer, Contract, File, Text };
    struct Term {
        Kind kind = Kind::Text;
        QString value; ///< in lower case
        bool isNot = false;

        bool operator==(const Term&) const = default;
    };

    /// Never fails: what is no word of the language is looked for in what the changes say.
    static ChangeFilter parse(const QString& text);

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<Term>& terms() const { return m_terms; }
    bool matches(const ChangeRow& row) const;

private:
    std::vector<Term> m_terms;
};

struct FilterCompletion {
    QString text; ///< the whole word: "owner:frontend"
    QString about;
};

/// What the last word of `text` may become, given the changes there are; what fits nothing is not offered.
std::vector<FilterCompletion> completionsOf(const QString& text, std::span<const ChangeRow> rows);
/// `text` with its last word replaced, ready for the next one.
QString completed(const QString& text, const QString& word);

} // namespace ui
