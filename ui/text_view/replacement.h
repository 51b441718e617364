// SPDX-License-Identifier: GPL-3.0-or-later
// What is put in the place of a match: words, or words with parts of what was found.
#pragma once

#include <QRegularExpressionMatch>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace ui {

class Replacement {
public:
    /// As it is written.
    explicit Replacement(const QString& words = {});
    /// `$1`, `\1` and `${name}` repeat a group, `$0` all of it; `\n` and `\t` are a new line and a tab, `\\`
    /// and `$$` stand for themselves. `groups`: the names of those the expression has, the whole match first.
    static Replacement withGroups(const QString& text, const QStringList& groups);

    /// What is wrong with it, to be read by people; empty: nothing is.
    const QString& complaint() const { return m_complaint; }
    /// `lineEnd`: what the lines of the text end with.
    void setLineEnd(std::string lineEnd) { m_lineEnd = std::move(lineEnd); }
    std::string of(const QRegularExpressionMatch& match) const;

private:
    struct Part {
        QString words;
        int group = -1; ///< instead of words, where it is not negative
        bool isLineEnd = false;
    };

    void add(const QString& words);

    std::vector<Part> m_parts;
    QString m_complaint;
    std::string m_lineEnd = "\n";
};

} // namespace ui
