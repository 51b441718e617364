// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_hover.h"

#include "ui/text_view/text_view.h"

#include <QToolTip>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

using S = QsciScintillaBase;

constexpr unsigned long RestMs = 400;

} // namespace

TextHover& TextHover::of(TextView& view)
{
    auto* known = view.findChild<TextHover*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new TextHover(view);
}

TextHover::TextHover(TextView& view)
    : QObject(&view)
    , m_view(view)
{
    QsciScintilla& editor = view.editor();
    editor.SendScintilla(S::SCI_SETMOUSEDWELLTIME, RestMs);
    connect(&editor, &S::SCN_DWELLSTART, this, &TextHover::rest);
    connect(&editor, &S::SCN_DWELLEND, this, [this] {
        m_isResting = false;
        emit left();
    });
}

/// Beside the text, behind the end of a line, there is nothing to be told of.
void TextHover::rest(int position, int x, int y)
{
    QsciScintilla& editor = m_view.editor();
    const bool isInside = position >= 0 && editor.viewport()->rect().contains(x, y);
    const long offset = isInside
        ? editor.SendScintilla(S::SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(x), long {y})
        : -1;
    if (offset < 0)
        return;
    const auto left = static_cast<int>(editor.SendScintilla(S::SCI_POINTXFROMPOSITION, 0UL, offset));
    const auto top = static_cast<int>(editor.SendScintilla(S::SCI_POINTYFROMPOSITION, 0UL, offset));
    m_place = {left, top, editor.fontMetrics().averageCharWidth(), editor.textHeight(0)};
    m_isResting = true;
    emit rested(static_cast<std::uint32_t>(offset));
}

void TextHover::say(const QString& words)
{
    emit told(words);
    if (!m_isResting || words.isEmpty())
        return;
    // Else words that look like tags would be taken for some.
    const QString shown =
        QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(words.toHtmlEscaped());
    QWidget* viewport = m_view.editor().viewport();
    QToolTip::showText(
        viewport->mapToGlobal(m_place.bottomLeft()), shown, viewport, m_place.adjusted(-8, -4, 8, 4));
}

} // namespace ui
