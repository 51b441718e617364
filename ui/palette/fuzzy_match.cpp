// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy_match.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int WholeWord = 200; ///< the letters stand together
constexpr int WordStart = 60;
constexpr int WordEnd = 60; ///< more than any length: who types all of a name means that name
constexpr int TextStart = 40;
constexpr int ScatteredStart = 12;
constexpr int LengthWeight = 4; ///< so many letters more cost one point

QString smallLetters(QStringView text)
{
    QString small(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, small.begin(), [](QChar each) { return each.toLower(); });
    return small;
}

bool startsWord(const QString& text, qsizetype place)
{
    if (place == 0)
        return true;
    const QChar before = text[place - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[place].isUpper());
}

/// A capital in the middle begins a word, but ends no name.
bool endsWord(const QString& text, qsizetype behind)
{
    return behind == text.size() || !text[behind].isLetterOrNumber();
}

void addLetters(QList<int>* letters, qsizetype first, qsizetype count)
{
    for (qsizetype place = first; letters && place < first + count; ++place)
        letters->append(static_cast<int>(place));
}

int scoreAt(qsizetype place, const QString& word, const FuzzyText& text)
{
    if (!startsWord(text.shown, place))
        return WholeWord;
    return WholeWord + WordStart + (place == 0 ? TextStart : 0)
        + (endsWord(text.shown, place + word.size()) ? WordEnd : 0);
}

/// The letters together, at the best of their places.
std::optional<int> matchTogether(const QString& word, const FuzzyText& text, QList<int>* letters)
{
    int best = 0;
    qsizetype found = -1;
    for (qsizetype next = text.small.indexOf(word); next >= 0; next = text.small.indexOf(word, next + 1)) {
        if (const int score = scoreAt(next, word, text); score > best) {
            best = score;
            found = next;
        }
    }
    if (found < 0)
        return {};
    addLetters(letters, found, word.size());
    return best;
}

qsizetype nextWordStart(QChar letter, const FuzzyText& text, qsizetype from)
{
    for (qsizetype place = text.small.indexOf(letter, from); place >= 0;
         place = text.small.indexOf(letter, place + 1)) {
        if (startsWord(text.shown, place))
            return place;
    }
    return -1;
}

/// Letter by letter; with `byWords` each one prefers the start of a word, and may then miss the rest.
std::optional<int> matchScattered(
    const QString& word, const FuzzyText& text, bool byWords, QList<int>* letters)
{
    int score = 0;
    qsizetype from = 0;
    QList<int> found;
    for (const QChar letter : word) {
        const bool follows = from > 0 && from < text.small.size() && text.small[from] == letter;
        qsizetype place = follows ? from : byWords ? nextWordStart(letter, text, from) : -1;
        if (place < 0)
            place = text.small.indexOf(letter, from);
        if (place < 0)
            return {};
        score += follows || startsWord(text.shown, place) ? ScatteredStart : 0;
        found.append(static_cast<int>(place));
        from = place + 1;
    }
    if (letters)
        letters->append(found);
    return score;
}

std::optional<int> matchWord(const QString& word, const FuzzyText& text, QList<int>* letters)
{
    if (const auto together = matchTogether(word, text, letters))
        return together;
    if (const auto byWords = matchScattered(word, text, true, letters))
        return byWords;
    return matchScattered(word, text, false, letters);
}

} // namespace

FuzzyQuery::FuzzyQuery(QStringView typed)
    : words(smallLetters(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
}

FuzzyText::FuzzyText(const QString& name, const QString& detail)
    : shown(detail.isEmpty() ? name : name + QLatin1Char(' ') + detail)
    , small(smallLetters(shown))
    , nameSize(name.size())
{
}

std::optional<int> fuzzyMatch(const FuzzyQuery& query, const FuzzyText& text, QList<int>* letters)
{
    int score = query.words.empty() ? 0 : -static_cast<int>(text.nameSize) / LengthWeight;
    for (const QString& word : query.words) {
        const std::optional<int> matched = matchWord(word, text, letters);
        if (!matched)
            return {};
        score += *matched;
    }
    if (letters)
        std::ranges::sort(*letters);
    return score;
}

} // namespace ui
