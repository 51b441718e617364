// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/change_bars.h"

#include "ui/text_view/editor_silence.h"
#include "ui/text_view/text_view.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPixmap>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

namespace {

using S = QsciScintillaBase;

/// Numbers that nobody else uses in these editors.
constexpr int BarMargin = 1;
constexpr int FirstBar = 18;

struct Bar {
    LineChange change;
    const char* sign; ///< so that no two differ by colour alone
    Tone tone;
};

constexpr Bar Bars[] = {
    {LineChange::Changed, "~", Tone::Added},
    {LineChange::Added, "+", Tone::Added},
    {LineChange::Moved, "↔", Tone::Moved},
    {LineChange::Removed, "−", Tone::Removed},
};

constexpr long AllBars = 0b1111L << FirstBar;

int markerOf(LineChange change)
{
    const auto* const found = std::ranges::find(Bars, change, &Bar::change);
    return FirstBar + static_cast<int>(found - std::begin(Bars));
}

/// As high as a line, so that those of neighbours are one bar.
QPixmap drawn(const Bar& bar, const QFont& font, int height, const QPalette& palette)
{
    const ToneColours colours = coloursOf(bar.tone, palette);
    QPixmap picture(QFontMetrics(font).horizontalAdvance(QStringLiteral("↔")) + 4, height);
    picture.fill(colours.ground);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(picture.rect(), Qt::AlignCenter, QString::fromUtf8(bar.sign));
    return picture;
}

} // namespace

std::vector<LineBar> barsOf(const Alignment& alignment, const std::stop_token& stop)
{
    std::vector<LineBar> bars;
    const std::uint32_t last = std::max(alignment.candidate.lineCount(), 1U) - 1;
    for (const core::RowBlock& block : alignment.rows.blocks()) {
        if (stop.stop_requested())
            break;
        if (block.kind == core::RowKind::Removed) {
            bars.push_back({std::min(block.candidate, last), LineChange::Removed});
        } else if (block.kind != core::RowKind::Equal) {
            for (std::uint32_t line = block.candidate; line < block.candidate + block.size; ++line)
                bars.push_back({line, changeOf(alignment, core::Side::Candidate, line)});
        }
    }
    return bars;
}

ChangeBars& ChangeBars::of(TextView& view)
{
    auto* known = view.findChild<ChangeBars*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new ChangeBars(view);
}

ChangeBars::ChangeBars(TextView& view)
    : QObject(&view)
    , m_view(view)
{
    QsciScintilla& editor = view.editor();
    editor.SendScintilla(S::SCI_SETMARGINTYPEN, BarMargin, long {S::SC_MARGIN_SYMBOL});
    editor.SendScintilla(S::SCI_SETMARGINMASKN, BarMargin, AllBars);
    editor.SendScintilla(S::SCI_SETMARGINSENSITIVEN, BarMargin, 1L);
    connect(&editor, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
        if (margin == BarMargin && hasBar(line))
            emit clicked(static_cast<std::uint32_t>(line));
    });
    applyColours();
    connect(&view, &TextView::restyled, this, &ChangeBars::applyColours);
    connect(&view, &TextView::replaced, this, [this] { show({}); });
}

void ChangeBars::applyColours()
{
    QsciScintilla& editor = m_view.editor();
    for (const Bar& bar : Bars)
        editor.markerDefine(
            drawn(bar, editor.font(), editor.textHeight(0), m_view.palette()), markerOf(bar.change));
    if (m_isShown)
        editor.setMarginWidth(BarMargin, QStringLiteral("↔+"));
}

void ChangeBars::show(const std::vector<LineBar>& bars)
{
    QsciScintilla& editor = m_view.editor();
    const EditorSilence silence(editor);
    for (const Bar& bar : Bars)
        editor.markerDeleteAll(markerOf(bar.change));
    for (const LineBar& bar : bars)
        editor.SendScintilla(
            S::SCI_MARKERADD, static_cast<unsigned long>(bar.line), long {markerOf(bar.change)});
    m_isShown = !bars.empty();
    editor.setMarginWidth(BarMargin, m_isShown ? QStringLiteral("↔+") : QString());
}

bool ChangeBars::hasBar(long line) const
{
    return line >= 0
        && (m_view.editor().SendScintilla(S::SCI_MARKERGET, static_cast<unsigned long>(line)) & AllBars) != 0;
}

std::optional<std::uint32_t> ChangeBars::next(std::uint32_t line, bool isForwards) const
{
    const QsciScintilla& editor = m_view.editor();
    const auto step = isForwards ? S::SCI_MARKERNEXT : S::SCI_MARKERPREVIOUS;
    const long by = isForwards ? 1 : -1;
    long at = line;
    // Out of the stretch one stands in.
    while (hasBar(at))
        at += by;
    at = at < 0 ? -1 : editor.SendScintilla(step, static_cast<unsigned long>(at), AllBars);
    while (at >= 0 && hasBar(at - 1))
        --at;
    return at < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(at));
}

} // namespace ui
