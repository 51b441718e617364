// SPDX-License-Identifier: GPL-3.0-or-later
// Where an expression matches in one line, in a time that grows with the line alone: a minified text is one
// line of megabytes, and an expression may look at all of it again from each of its letters.
//
//   from ├── window ──┤                     found in it, or not: the rest of the line is not looked at
//            begin ├─ window ─ window … ┤   what runs over its end is followed, and that is counted
#pragma once

#include <QRegularExpression>
#include <QStringView>

#include <optional>

namespace ui {

class LineMatching {
public:
    /// Borrows the line, and so does what is found in it.
    LineMatching(const QRegularExpression& expression, QStringView line)
        : m_expression(expression)
        , m_line(line)
    {
    }

    /// The first that begins at this place or behind it.
    std::optional<QRegularExpressionMatch> next(qsizetype from);
    /// There are more ways to try than anybody waits for; nothing is found from then on.
    bool hasGivenUp() const { return m_hasGivenUp; }
    /// No character is torn in two.
    qsizetype behindCharacter(qsizetype place) const;

private:
    using Options = QRegularExpression::MatchOptions;

    qsizetype windowEnd(qsizetype from, qsizetype length) const;
    QRegularExpressionMatch matchUpTo(qsizetype end, qsizetype from, Options options);
    QRegularExpressionMatch follow(qsizetype begin);

    const QRegularExpression& m_expression;
    QStringView m_line;
    qsizetype m_followed = 0; ///< characters looked at again
    bool m_hasGivenUp = false;
};

} // namespace ui
