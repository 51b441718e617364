// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_pattern.h"

#include "ui/text_view/line_matching.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace ui {

namespace {

/// The context the translations of this file stand in.
struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TextPattern)
};

/// How many ways an expression may try in one line: a tenth of what the library allows, some milliseconds.
constexpr QLatin1String Limit("(*LIMIT_MATCH=1000000)");
/// How many lines are looked through before somebody may have lost interest.
constexpr std::uint32_t LinesAtOnce = 1024;

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character == '_';
}

/// A boundary only where the words themselves begin or end like a word: "/orders" has none in front.
QString wholeWords(const QString& words)
{
    return (isOfWord(words.front()) ? QStringLiteral("(?<!\\w)") : QString())
        + QRegularExpression::escape(words)
        + (isOfWord(words.back()) ? QStringLiteral("(?!\\w)") : QString());
}

QString expressionOf(const SoughtText& sought)
{
    if (sought.words.isEmpty())
        return {};
    if (!sought.isExpression)
        return sought.isWholeWord ? wholeWords(sought.words) : QRegularExpression::escape(sought.words);
    return sought.isWholeWord ? QStringLiteral("\\b(?:%1)\\b").arg(sought.words) : sought.words;
}

QRegularExpression::PatternOptions optionsOf(const SoughtText& sought)
{
    const QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    return sought.isCaseSensitive ? options : options | QRegularExpression::CaseInsensitiveOption;
}

QString complaintAbout(const SoughtText& sought)
{
    const QRegularExpression alone(sought.words, optionsOf(sought));
    if (!alone.isValid())
        return PatternWords::tr("No regular expression: %1, at character %2.")
            .arg(alone.errorString())
            .arg(alone.patternErrorOffset() + 1);
    return {};
}

/// A line as Qt reads it, and the way back to its bytes.
class ReadLine {
public:
    explicit ReadLine(std::string_view bytes)
        : m_isNarrow(std::ranges::none_of(bytes, [](char c) { return (c & 0x80) != 0; }))
        , m_text(read(bytes))
    {
        // Other bytes than UTF-8 are letters of their own: no place moves, and nothing is lost.
        if (!m_isNarrow && m_text.toUtf8() != QByteArrayView(bytes.data(), qsizetype(bytes.size()))) {
            m_isNarrow = true;
            m_text = read(bytes);
        }
    }

    const QString& text() const { return m_text; }

    /// Places are asked for from left to right.
    std::uint32_t byteOf(qsizetype place)
    {
        if (m_isNarrow)
            return static_cast<std::uint32_t>(place);
        if (place < m_place) {
            m_place = 0;
            m_byte = 0;
        }
        m_byte += QStringView(m_text).sliced(m_place, place - m_place).toUtf8().size();
        m_place = place;
        return static_cast<std::uint32_t>(m_byte);
    }
    qsizetype placeOf(std::string_view bytes, std::uint32_t byte) const
    {
        return read(bytes.substr(0, byte)).size();
    }

private:
    QString read(std::string_view bytes) const
    {
        const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return m_isNarrow ? QString::fromLatin1(view) : QString::fromUtf8(view);
    }

    bool m_isNarrow;
    QString m_text;
    qsizetype m_place = 0;
    qsizetype m_byte = 0;
};

core::ByteRange shifted(core::ByteRange range, std::uint32_t by)
{
    return {range.begin + by, range.end + by};
}

/// Until `take` says that it is enough.
void forEachLine(const core::SourceText& text, core::ByteRange within, const std::stop_token& stop,
    const std::function<bool(std::uint32_t)>& take)
{
    const std::uint32_t first = text.position(within.begin).line;
    for (std::uint32_t line = first; line < text.lineCount() && text.lineBegin(line) <= within.end; ++line) {
        if ((line - first) % LinesAtOnce == 0 && stop.stop_requested())
            return;
        if (!take(line))
            return;
    }
}

} // namespace

TextPattern::TextPattern(const SoughtText& sought)
    : m_sought(sought)
    , m_expression(Limit + expressionOf(sought), optionsOf(sought))
    , m_complaint(sought.isExpression ? complaintAbout(sought) : QString())
{
    if (m_complaint.isEmpty() && !m_expression.isValid())
        m_complaint = PatternWords::tr("No regular expression: %1, at character %2.")
                          .arg(m_expression.errorString())
                          .arg(1);
}

Replacement TextPattern::replacement(const QString& text) const
{
    return m_sought.isExpression ? Replacement::withGroups(text, m_expression.namedCaptureGroups())
                                 : Replacement(text);
}

bool TextPattern::forEachIn(std::string_view line,
    const std::function<void(core::ByteRange, const QRegularExpressionMatch&)>& take,
    const std::stop_token& stop) const
{
    if (!isUsable())
        return true;
    ReadLine read(line);
    LineMatching matching(m_expression, read.text());
    for (qsizetype from = 0; !stop.stop_requested();) {
        const std::optional<QRegularExpressionMatch> match = matching.next(from);
        if (!match)
            return !matching.hasGivenUp();
        // An expression can make a match end before it begins, with \K in what it looks ahead to.
        if (match->capturedLength() >= 0) {
            const std::uint32_t begin = read.byteOf(match->capturedStart());
            take({begin, read.byteOf(match->capturedEnd())}, *match);
        }
        // What is empty is found once at each place.
        const qsizetype end = std::max(match->capturedEnd(), from);
        from = match->capturedLength() > 0 ? end : matching.behindCharacter(end);
    }
    return true;
}

bool TextPattern::isIn(std::string_view line) const
{
    if (!isUsable())
        return false;
    const ReadLine read(line);
    return LineMatching(m_expression, read.text()).next(0).has_value();
}

void TextPattern::forFirstIn(std::string_view line, std::uint32_t from,
    const std::function<void(core::ByteRange, const QRegularExpressionMatch&)>& take) const
{
    if (!isUsable())
        return;
    ReadLine read(line);
    LineMatching matching(m_expression, read.text());
    const auto match = matching.next(read.placeOf(line, from));
    if (!match || match->capturedLength() < 0)
        return;
    const std::uint32_t begin = read.byteOf(match->capturedStart());
    take({begin, read.byteOf(match->capturedEnd())}, *match);
}

TextMatches findMatches(const core::SourceText& text, const TextPattern& pattern, core::ByteRange within,
    std::size_t most, const std::stop_token& stop)
{
    TextMatches found;
    if (!pattern.isUsable())
        return found;
    forEachLine(text, within, stop, [&](std::uint32_t line) {
        const std::uint32_t begin = text.lineBegin(line);
        const bool isDone = pattern.forEachIn(
            text.line(line),
            [&](core::ByteRange range, const auto&) {
                if (!within.contains(shifted(range, begin)))
                    return;
                found.isCut = found.isCut || found.ranges.size() == most;
                if (!found.isCut)
                    found.ranges.push_back(shifted(range, begin));
            },
            stop);
        if (!isDone)
            found.gaveUpIn = line;
        return isDone && !found.isCut;
    });
    return found;
}

std::vector<core::TextEdit> replacementsIn(
    std::string_view line, const TextPattern& pattern, const Replacement& replacement)
{
    std::vector<core::TextEdit> edits;
    const bool isDone = pattern.forEachIn(line, [&](core::ByteRange range, const auto& match) {
        edits.push_back({range, replacement.of(match)});
    });
    return isDone ? edits : std::vector<core::TextEdit>();
}

std::optional<core::TextEdit> replacementAt(
    std::string_view line, std::uint32_t begin, const TextPattern& pattern, const Replacement& replacement)
{
    std::optional<core::TextEdit> edit;
    pattern.forFirstIn(line, begin, [&](core::ByteRange range, const auto& match) {
        if (range.begin == begin)
            edit = {range, replacement.of(match)};
    });
    return edit;
}

std::vector<core::TextEdit> replacementsIn(const core::SourceText& text, const TextPattern& pattern,
    const Replacement& replacement, core::ByteRange within, const std::stop_token& stop)
{
    std::vector<core::TextEdit> edits;
    forEachLine(text, within, stop, [&](std::uint32_t line) {
        for (core::TextEdit& edit : replacementsIn(text.line(line), pattern, replacement)) {
            edit.range = shifted(edit.range, text.lineBegin(line));
            if (within.contains(edit.range))
                edits.push_back(std::move(edit));
        }
        return true;
    });
    return edits;
}

} // namespace ui
