// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: KSyntaxHighlighting asked line by line, its answer as one style number per byte.
#pragma once

#include <QByteArrayView>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/State>

#include <span>
#include <string>

namespace ui {

/// The styles are the numbers of KSyntaxHighlighting::Theme::TextStyle.
class LineColours : private KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit LineColours(const KSyntaxHighlighting::Definition& definition);

    /// The state to begin with in the middle of a text.
    const KSyntaxHighlighting::State& insideState() const { return m_inside; }

    /// Colours one line without its end and returns the state behind it. The styles are valid until the next
    /// call.
    KSyntaxHighlighting::State colour(QByteArrayView line, const KSyntaxHighlighting::State& before);
    std::span<const char> styles() const { return m_styles; }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

    KSyntaxHighlighting::State m_inside;
    std::string m_styles;
};

} // namespace ui
