// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/line_matching.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype Window = 1024;
/// How often a line is read through for matches that run over the end of a window, and what a short one may
/// cost beyond that: seconds at most.
constexpr qsizetype MostReadings = 64;
constexpr qsizetype MostFollowed = qsizetype(1) << 24;

QRegularExpressionMatch matchIn(const QRegularExpression& expression, QStringView text, qsizetype from,
    QRegularExpression::MatchType type, QRegularExpression::MatchOptions options)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text, from, type, options);
#else
    return expression.match(text, from, type, options);
#endif
}

} // namespace

qsizetype LineMatching::behindCharacter(qsizetype place) const
{
    return place + (place + 1 < m_line.size() && m_line[place].isHighSurrogate() ? 2 : 1);
}

qsizetype LineMatching::windowEnd(qsizetype from, qsizetype length) const
{
    const qsizetype end = std::min(m_line.size(), from + length);
    return end < m_line.size() && m_line[end].isLowSurrogate() ? end + 1 : end;
}

/// What would look beyond the end of a window is a partial match; at the end of the line there is nothing
/// beyond.
QRegularExpressionMatch LineMatching::matchUpTo(qsizetype end, qsizetype from, Options options)
{
    const auto type =
        end == m_line.size() ? QRegularExpression::NormalMatch : QRegularExpression::PartialPreferFirstMatch;
    QRegularExpressionMatch match = matchIn(m_expression, m_line.first(end), from, type, options);
    m_hasGivenUp = m_hasGivenUp || !match.isValid();
    return match;
}

/// From this one place, as far as it leads.
QRegularExpressionMatch LineMatching::follow(qsizetype begin)
{
    for (qsizetype length = 4 * Window;; length *= 4) {
        const qsizetype end = windowEnd(begin, length);
        m_followed += end - begin;
        if (m_followed > MostReadings * m_line.size() + MostFollowed)
            m_hasGivenUp = true;
        if (m_hasGivenUp)
            return {};
        QRegularExpressionMatch match = matchUpTo(end, begin, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasPartialMatch())
            return match;
    }
}

std::optional<QRegularExpressionMatch> LineMatching::next(qsizetype from)
{
    while (!m_hasGivenUp && from <= m_line.size()) {
        const qsizetype end = windowEnd(from, Window);
        QRegularExpressionMatch match = matchUpTo(end, from, QRegularExpression::NoMatchOption);
        qsizetype tried = end;
        if (match.hasPartialMatch()) {
            // It is said to begin where it looked back to, and be that half a character.
            qsizetype begin = std::max(from, match.capturedStart());
            begin += begin < m_line.size() && m_line[begin].isLowSurrogate() ? 1 : 0;
            tried = behindCharacter(begin);
            match = follow(begin);
        }
        if (match.hasMatch())
            return match;
        if (end == m_line.size() && tried == end)
            break;
        from = tried;
    }
    return {};
}

} // namespace ui
