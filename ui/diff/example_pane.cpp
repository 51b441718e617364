// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/example_pane.h"

#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace ui {

class ExamplePane::Margin : public QWidget {
public:
    explicit Margin(ExamplePane* pane)
        : QWidget(pane)
        , m_pane(*pane)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override { m_pane.paintMargin(*this); }

private:
    ExamplePane& m_pane;
};

ExamplePane::ExamplePane(core::Side side, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_side(side)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int moved) {
        if (moved != 0)
            m_margin->scroll(0, moved);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

int ExamplePane::marginWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("− "));
}

bool ExamplePane::isMarked(const ExampleRow& row) const
{
    const core::RowKind own = m_side == core::Side::Baseline ? core::RowKind::Removed : core::RowKind::Added;
    return row.kind == core::RowKind::Changed || row.kind == own;
}

void ExamplePane::showRows(const std::vector<ExampleRow>& rows)
{
    m_rows = rows;
    QStringList lines;
    for (const ExampleRow& row : rows)
        lines << (m_side == core::Side::Baseline ? row.baseline : row.candidate);
    setPlainText(lines.join('\n'));
    colourRows();
}

void ExamplePane::colourRows()
{
    const Tone tone = m_side == core::Side::Baseline ? Tone::Removed : Tone::Added;
    QList<QTextEdit::ExtraSelection> grounds;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto row = static_cast<std::size_t>(block.blockNumber());
        if (row >= m_rows.size() || !isMarked(m_rows[row]))
            continue;
        QTextEdit::ExtraSelection ground;
        ground.cursor = QTextCursor(block);
        ground.format.setBackground(coloursOf(tone, palette()).ground);
        ground.format.setProperty(QTextFormat::FullWidthSelection, true);
        grounds << ground;
    }
    setExtraSelections(grounds);
}

void ExamplePane::paintMargin(QWidget& margin)
{
    QPainter painter(&margin);
    painter.fillRect(margin.rect(), palette().base());
    const bool isBaseline = m_side == core::Side::Baseline;
    painter.setFont(font());
    painter.setPen(coloursOf(isBaseline ? Tone::Removed : Tone::Added, palette()).glyph);
    const QString sign = isBaseline ? QStringLiteral("−") : QStringLiteral("+");
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > margin.height())
            break;
        const auto row = static_cast<std::size_t>(block.blockNumber());
        if (row < m_rows.size() && isMarked(m_rows[row]))
            painter.drawText(QRectF(0, place.top(), margin.width(), place.height()),
                Qt::AlignCenter | Qt::TextSingleLine, sign);
    }
}

void ExamplePane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void ExamplePane::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourRows();
    if (event->type() == QEvent::FontChange)
        setViewportMargins(marginWidth(), 0, 0, 0);
}

} // namespace ui
