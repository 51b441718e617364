// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/side_pane.h"

#include "ui/elided_label.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/editor_screen.h"
#include "ui/text_view/fold_bar.h"
#include "ui/text_view/hatch.h"
#include "ui/text_view/readable_lines.h"
#include "ui/text_view/side_overlay.h"
#include "ui/text_view/text_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QWheelEvent>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

namespace {

/// More of them would hold up the window longer than one picture.
constexpr std::uint32_t LinesHiddenAtOnce = 30'000;

/// A bar has buttons, and these are to be hit.
constexpr int LeastBarHeight = 26;

/// What of a side is shown, in the order of the stack.
enum SidePage { Text, Absence, NothingYet };

/// The gap above the first line: a filler where no annotation can stand.
class GapAbove : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        paintHatch(painter, rect(), palette().color(QPalette::Mid), rect().bottomLeft());
    }
};

} // namespace

SidePane::SidePane(core::Side side, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_title(new QLabel(this))
    , m_detail(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_stack(new QStackedLayout)
    , m_aboveFirst(new GapAbove(this))
    , m_view(new TextView(this))
    , m_decoration(m_view->editor(), side)
    , m_fillers(m_view->editor())
    , m_overlay(new SideOverlay(m_view->editor()))
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(8);
    for (QLabel* label : {m_title, m_detail})
        label->setTextFormat(Qt::PlainText);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_detail, 1);

    auto* texts = new QWidget(this);
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_aboveFirst);
    column->addWidget(m_view, 1);
    auto* absence = new QLabel(side == core::Side::Baseline ? tr("This file is not in the baseline.")
                                                            : tr("This file is not in the candidate."),
        this);
    absence->setAlignment(Qt::AlignCenter);
    absence->setWordWrap(true);
    m_stack->addWidget(texts);
    m_stack->addWidget(absence);
    m_stack->addWidget(new QWidget(this));
    m_stack->setCurrentIndex(NothingYet);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addLayout(m_stack, 1);
    m_aboveFirst->hide();
    setUpEditor();
}

SidePane::~SidePane() = default;

void SidePane::setUpEditor()
{
    QsciScintilla& editor = m_view->editor();
    editor.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    editor.SendScintilla(QsciScintillaBase::SCI_SETENDATLASTLINE, 0UL);
    // The ground of a changed line says more than where the caret is.
    editor.setCaretLineFrameWidth(1);
    editor.setAccessibleName(
        m_side == core::Side::Baseline ? tr("Text of the baseline") : tr("Text of the candidate"));
    editor.viewport()->installEventFilter(this);
    m_overlay->setToneOf([this](std::uint32_t line) { return m_decoration.toneOf(line); });
    connect(m_view, &TextView::restyled, this, &SidePane::takeStyle);
    connect(m_view, &TextView::replaced, this, [this] { m_fillers.forget(); });
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &SidePane::followEditor);
    // The scroll bar says nothing when the caret moved the text.
    connect(&editor, &QsciScintillaBase::SCN_UPDATEUI, this, &SidePane::followEditor);
    connect(&editor, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        m_decoration.applyColours(palette());
        layOut();
        emit zoomed(m_view->zoom());
    });
    takeStyle();
}

void SidePane::setTitle(const QString& title, const QString& detail)
{
    m_name = title;
    showTitle();
    m_detail->setText(detail);
    m_detail->setToolTip(detail.toHtmlEscaped());
}

void SidePane::showTitle()
{
    const EditedText* text = m_view->edited();
    m_title->setText(text && text->isDirty() ? tr("\u25cf %1, unsaved").arg(m_name) : m_name);
}

void SidePane::prepare(const AlignedText& side)
{
    if (side.text && !isLaidOutToBeRead(*side.text))
        m_view->setText(side.text);
}

void SidePane::setAlignment(std::shared_ptr<const Alignment> alignment)
{
    m_alignment = std::move(alignment);
    const AlignedText& side = m_alignment->side(m_side);
    m_stack->setCurrentIndex(side.text ? Text : Absence);
    const auto text = side.text ? side.shown() : core::SourceText::make({});
    if (!shows(*text))
        m_view->setText(text);
    showTitle();
    m_overlay->setCurrent({});
    m_decoration.setAlignment(m_alignment);
}

bool SidePane::shows(const core::SourceText& text) const
{
    if (const EditedText* edited = m_view->edited())
        return edited->name() == text.name() && edited->bytes() == text.bytes();
    return &m_view->text() == &text
        || (m_view->text().name() == text.name() && m_view->text().bytes() == text.bytes());
}

void SidePane::edit(EditedText& text)
{
    if (m_view->edited() == &text)
        return;
    const int top = m_top;
    const core::Position caret = m_view->caret();
    m_view->edit(text);
    connect(&text, &EditedText::changed, this, &SidePane::followEdit);
    connect(&text, &EditedText::dirtyChanged, this, &SidePane::showTitle);
    showTitle();
    if (m_alignment && shows(*m_alignment->side(m_side).shown()))
        m_decoration.setAlignment(m_alignment);
    layOut();
    m_view->setCaret(caret);
    setTop(top);
}

void SidePane::followEdit(const core::TextPatch& patch)
{
    m_decoration.pause();
    const bool bringsLines = std::ranges::any_of(patch.edits(), [](const core::TextEdit& edit) {
        return edit.replacement.find_first_of("\r\n") != std::string::npos;
    });
    if (bringsLines)
        m_fillers.noteMoved();
}

void SidePane::setFolds(const RowFolds& folds, SideLayout layout)
{
    m_folds = folds;
    m_layout = layout;
    layOut();
}

bool SidePane::foldSome(const Alignment& alignment, const RowFolds& folds, SideLayout layout)
{
    const AlignedText& side = alignment.side(m_side);
    if (!side.text || !shows(*side.shown()))
        return true;
    const SideFillers fillers = fillersOf(alignment.rows, folds.folds(), m_side, layout, barHeight());
    return m_fillers.hideSome(fillers.hidden, LinesHiddenAtOnce);
}

void SidePane::layOut()
{
    if (!m_alignment)
        return;
    const SideFillers fillers = fillersOf(m_alignment->rows, m_folds.folds(), m_side, m_layout, barHeight());
    m_gap = static_cast<int>(fillers.aboveFirstLine);
    m_fillers.set(fillers);
    setTop(m_top);
}

void SidePane::takeStyle()
{
    m_decoration.applyColours(palette());
    // A new highlighter unfolds what was folded.
    m_fillers.noteMoved();
    layOut();
}

void SidePane::setCurrent(std::optional<core::IndexRange> rows)
{
    if (!rows || !m_alignment)
        return m_overlay->setCurrent({});
    const std::uint32_t begin = m_alignment->nearestLine(m_side, rows->begin);
    const auto last = m_alignment->lineOf(m_side, rows->end - 1);
    m_overlay->setCurrent(
        core::IndexRange {begin, last ? *last + 1 : m_alignment->nearestLine(m_side, rows->end - 1)});
}

/// The text itself may be being typed in: only what was found about it is dimmed.
void SidePane::setDimmed(bool isDimmed)
{
    m_decoration.setDimmed(isDimmed);
    m_decoration.applyColours(palette());
    m_overlay->setDimmed(isDimmed);
}

void SidePane::setTop(int row)
{
    const QScopedValueRollback guard(m_isPlacing, true);
    m_top = std::max(row, 0);
    const int gapShown = std::max(m_gap - m_top, 0);
    m_aboveFirst->setFixedHeight(gapShown * rowHeight());
    m_aboveFirst->setVisible(gapShown > 0);
    EditorScreen(m_view->editor()).setFirstRow(std::max(m_top - m_gap, 0));
    placeBars();
}

int SidePane::rowsOnScreen() const
{
    return std::max(m_stack->currentWidget()->height() / rowHeight(), 1);
}

int SidePane::rowCount() const
{
    const QsciScintilla& editor = m_view->editor();
    const auto last = static_cast<std::uint32_t>(editor.lines() - 1);
    const long below =
        editor.SendScintilla(QsciScintillaBase::SCI_ANNOTATIONGETLINES, static_cast<unsigned long>(last));
    return rowOf(last) + 1 + static_cast<int>(below);
}

int SidePane::rowHeight() const
{
    return EditorScreen(m_view->editor()).rowHeight();
}

int SidePane::rowOf(std::uint32_t line) const
{
    return m_gap + EditorScreen(m_view->editor()).rowOf(line);
}

std::uint32_t SidePane::lineAt(int row) const
{
    return EditorScreen(m_view->editor()).lineAt(row - m_gap);
}

int SidePane::yOf(std::uint32_t line) const
{
    const auto count = static_cast<std::uint32_t>(m_view->editor().lines());
    const int row = line < count ? rowOf(line) : rowCount();
    return m_stack->currentWidget()->y() + (row - m_top) * rowHeight();
}

void SidePane::zoomTo(int points)
{
    if (m_view->zoom() != points)
        m_view->setZoom(points);
}

void SidePane::followEditor()
{
    if (m_isPlacing)
        return;
    const int first = EditorScreen(m_view->editor()).firstRow();
    const bool isScrolled = first != std::max(m_top - m_gap, 0);
    if (isScrolled)
        m_top = m_gap + first;
    placeBars();
    if (isScrolled)
        emit scrolled();
}

void SidePane::placeBars()
{
    QsciScintilla& editor = m_view->editor();
    m_decoration.drawVisibleLines();
    m_overlay->setGeometry(editor.viewport()->rect());
    m_overlay->raise();
    m_overlay->update();
    std::size_t used = 0;
    for (const FillerOnScreen& filler : EditorScreen(editor).fillers()) {
        const auto fold = m_folds.foldAt(filler.row.fold);
        if (!filler.row.isBar || filler.row.part != 0 || !fold)
            continue;
        FoldBar* place = bar(used++);
        place->setFold(fold->begin, fold->size(),
            enclosingPlace(m_alignment->side(m_side), m_alignment->nearestLine(m_side, fold->end)));
        place->setGeometry(
            0, filler.top, editor.viewport()->width(), static_cast<int>(barHeight()) * rowHeight());
        place->show();
        place->raise();
    }
    for (; used < m_bars.size(); ++used)
        m_bars[used]->hide();
}

FoldBar* SidePane::bar(std::size_t index)
{
    while (index >= m_bars.size()) {
        auto* made = new FoldBar(m_view->editor().viewport());
        connect(made, &FoldBar::moreWanted, this, &SidePane::moreWanted);
        connect(made, &FoldBar::allWanted, this, &SidePane::allWanted);
        m_bars.push_back(made);
    }
    return m_bars[index];
}

std::uint32_t SidePane::barHeight() const
{
    const int height = rowHeight();
    return static_cast<std::uint32_t>((LeastBarHeight + height - 1) / height);
}

bool SidePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SidePane::placeBars, Qt::QueuedConnection);
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    auto* wheel = static_cast<QWheelEvent*>(event);
    const bool isVertical = std::abs(wheel->angleDelta().y()) > std::abs(wheel->angleDelta().x());
    if (!isVertical || wheel->modifiers() != Qt::NoModifier)
        return false;
    emit wheelTurned(wheel);
    return true;
}

} // namespace ui
