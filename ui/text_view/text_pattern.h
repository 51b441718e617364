// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looks for in texts: words, or a regular expression, within one line.
#pragma once

#include "core/document/patch/text_patch.h"
#include "core/document/source_text.h"
#include "ui/text_view/replacement.h"

#include <QRegularExpression>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace ui {

struct SoughtText {
    QString words;
    bool isCaseSensitive = false;
    bool isWholeWord = false;
    bool isExpression = false;

    bool operator==(const SoughtText&) const = default;
};

/// Where it stands in a text, in bytes, ascending.
struct TextMatches {
    std::vector<core::ByteRange> ranges = {};
    bool isCut = false; ///< there are more than were wanted
    std::optional<std::uint32_t> gaveUpIn = {}; ///< the line in which an expression tried too many ways
};

class TextPattern {
public:
    /// An expression that is none has a complaint, and is found nowhere.
    explicit TextPattern(const SoughtText& sought = {});

    const SoughtText& sought() const { return m_sought; }
    /// What is wrong with the expression, to be read by people; empty: nothing is.
    const QString& complaint() const { return m_complaint; }
    bool isUsable() const { return !m_sought.words.isEmpty() && m_complaint.isEmpty(); }
    /// How the expression is made, for replacements that repeat a part of what was found.
    Replacement replacement(const QString& text) const;

    /// In bytes of the line; false: it gave up, since there are more ways to try than anybody waits for.
    bool forEachIn(std::string_view line,
        const std::function<void(core::ByteRange, const QRegularExpressionMatch&)>& take,
        const std::stop_token& stop = {}) const;
    bool isIn(std::string_view line) const;
    /// The first that begins at this byte of the line or behind it, if any: the others are not looked for.
    void forFirstIn(std::string_view line, std::uint32_t from,
        const std::function<void(core::ByteRange, const QRegularExpressionMatch&)>& take) const;

private:
    SoughtText m_sought;
    QRegularExpression m_expression;
    QString m_complaint;
};

/// Those that lie within a part of the text, as a whole.
TextMatches findMatches(const core::SourceText& text, const TextPattern& pattern, core::ByteRange within,
    std::size_t most, const std::stop_token& stop = {});
inline core::ByteRange wholeOf(const core::SourceText& text)
{
    return {0, text.size()};
}

/// What becomes of one line, in bytes of it; nothing where it gave up.
std::vector<core::TextEdit> replacementsIn(
    std::string_view line, const TextPattern& pattern, const Replacement& replacement);
/// What becomes of the match that begins at this byte of a line.
std::optional<core::TextEdit> replacementAt(
    std::string_view line, std::uint32_t begin, const TextPattern& pattern, const Replacement& replacement);
/// Of all matches in a part of the text; those in a line where it gave up stay.
std::vector<core::TextEdit> replacementsIn(const core::SourceText& text, const TextPattern& pattern,
    const Replacement& replacement, core::ByteRange within, const std::stop_token& stop = {});

} // namespace ui
