// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/comment_stance.h"

#include "ui/card/card_parts.h"

#include <array>

namespace ui {

namespace {

struct StanceOpening {
    const char* words;
    std::string_view stance;
};

/// What people begin with, in lower case.
constexpr std::array Openings {StanceOpening {"nit", "fyi"}, StanceOpening {"fyi", "fyi"},
    StanceOpening {"note", "fyi"}, StanceOpening {"hold on", "blocking"},
    StanceOpening {"blocking", "blocking"}, StanceOpening {"blocker", "blocking"},
    StanceOpening {"wait", "blocking"}, StanceOpening {"done", "done"}, StanceOpening {"fixed", "done"},
    StanceOpening {"lgtm", "done"}, StanceOpening {"resolved", "done"}};

/// "done." and "nit: x", but not "nitrogen".
bool beginsWith(const QString& text, const QString& words)
{
    return text.startsWith(words, Qt::CaseInsensitive)
        && (text.size() == words.size() || !text.at(words.size()).isLetterOrNumber());
}

} // namespace

std::string stanceOf(const QString& text)
{
    const QString begin = text.trimmed();
    for (const StanceOpening& opening : Openings)
        if (beginsWith(begin, QString::fromLatin1(opening.words)))
            return std::string(opening.stance);
    return "discussing";
}

QString stanceWord(std::string_view stance)
{
    if (stance == "blocking")
        return CardText::tr("Blocking");
    if (stance == "done")
        return CardText::tr("Done");
    if (stance == "fyi")
        return CardText::tr("FYI");
    return CardText::tr("Discussing");
}

} // namespace ui
