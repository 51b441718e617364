// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/replacement.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

namespace {

/// The context the translations of this file stand in.
struct ReplacementWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Replacement)
};

/// Reads from left to right what stands behind a `$` or a `\`.
class GroupReader {
public:
    GroupReader(const QString& text, const QStringList& groups)
        : m_text(text)
        , m_groups(groups)
    {
    }

    /// The name or number that begins at `at`, which moves behind it; empty: there is none.
    QString name(qsizetype& at) const
    {
        if (at < m_text.size() && m_text[at] == '{') {
            const qsizetype end = m_text.indexOf('}', at);
            if (end < 0)
                return {};
            const QString name = m_text.sliced(at + 1, end - at - 1);
            at = end + 1;
            return name;
        }
        const qsizetype begin = at;
        // As many digits as make a group that is there: `$12` of a single group is `$1` and a 2.
        while (at < m_text.size() && isDigit(m_text[at])
            && (at == begin || m_text.sliced(begin, at + 1 - begin).toInt() < m_groups.size()))
            ++at;
        return m_text.sliced(begin, at - begin);
    }

    std::optional<int> number(const QString& name) const
    {
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        const qsizetype group = isNumber ? number : m_groups.indexOf(name, 1);
        if (name.isEmpty() || group < 0 || group >= m_groups.size())
            return {};
        return static_cast<int>(group);
    }

    static bool isDigit(QChar character) { return character >= '0' && character <= '9'; }

private:
    const QString& m_text;
    const QStringList& m_groups;
};

} // namespace

Replacement::Replacement(const QString& words)
{
    add(words);
}

void Replacement::add(const QString& words)
{
    if (m_parts.empty() || m_parts.back().group >= 0 || m_parts.back().isLineEnd)
        m_parts.push_back({words});
    else
        m_parts.back().words += words;
}

Replacement Replacement::withGroups(const QString& text, const QStringList& groups)
{
    Replacement made;
    const GroupReader reader(text, groups);
    for (qsizetype at = 0; at < text.size();) {
        const QChar sign = text[at++];
        const QChar next = at < text.size() ? text[at] : QChar();
        const bool isGroup = GroupReader::isDigit(next) || (sign == '$' && next == '{');
        if ((sign != '$' && sign != '\\') || (!isGroup && sign == '$' && next != '$')) {
            made.add(sign);
        } else if (isGroup) {
            const QString name = reader.name(at);
            const std::optional<int> group = reader.number(name);
            if (!group)
                made.m_complaint = ReplacementWords::tr("The expression has no group “%1”.").arg(name);
            else
                made.m_parts.push_back({.words = {}, .group = *group});
        } else if (sign == '\\' && next == 'n') {
            made.m_parts.push_back({.words = {}, .isLineEnd = true});
            ++at;
        } else if (sign == '\\' && next == 't') {
            made.add(QStringLiteral("\t"));
            ++at;
        } else if (next == sign) {
            made.add(sign);
            ++at;
        } else {
            made.add(sign);
        }
    }
    return made;
}

std::string Replacement::of(const QRegularExpressionMatch& match) const
{
    std::string text;
    for (const Part& part : m_parts) {
        if (part.isLineEnd)
            text += m_lineEnd;
        else
            text += (part.group < 0 ? part.words : match.captured(part.group)).toStdString();
    }
    return text;
}

} // namespace ui
