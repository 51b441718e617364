// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/aligned_texts.h"

#include "ui/text_view/connector_strip.h"
#include "ui/text_view/search_ticks.h"
#include "ui/text_view/side_pane.h"
#include "ui/text_view/text_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

/// In average characters: below it the texts stand one above the other.
constexpr int LeastColumns = 108;

/// What one goes to stands where a reader looks first.
constexpr int ShareAboveTarget = 3;

/// Nearer to each other no two matches can be told apart on the ruler.
constexpr double LeastDistance = 1.0 / 2048;

RulerSign signOf(core::RowKind kind)
{
    if (kind == core::RowKind::Added)
        return RulerSign::Added;
    return kind == core::RowKind::Removed ? RulerSign::Removed : RulerSign::Changed;
}

} // namespace

AlignedTexts::AlignedTexts(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new ConnectedSplitter(
          [this] {
              return Joined {m_alignment.get(), m_baseline, m_candidate, m_layout == SideLayout::Fluid};
          },
          this))
    , m_baseline(new SidePane(core::Side::Baseline, m_splitter))
    , m_candidate(new SidePane(core::Side::Candidate, m_splitter))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_ruler(new OverviewRuler(this))
    , m_baselineTicks(new SearchTicks(this))
    , m_candidateTicks(new SearchTicks(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_bar);
    row->addWidget(m_ruler);
    setFocusProxy(m_candidate->view().focusProxy());
    connectPane(m_baseline, m_candidate);
    connectPane(m_candidate, m_baseline);
    for (const core::Side side : {core::Side::Baseline, core::Side::Candidate}) {
        connect(&view(side), &TextView::soughtChanged, this, [this, side] { search(side); });
        connect(&view(side), &TextView::found, this, [this, side] { showMatch(side); });
        connect(ticks(side), &SearchTicks::changed, this, &AlignedTexts::drawRuler);
    }
    connect(m_bar, &QScrollBar::valueChanged, this, &AlignedTexts::setPosition);
    connect(m_ruler, &OverviewRuler::placeChosen, this, [this](double place) {
        setPosition(static_cast<int>(place * m_shown.count()) - m_bar->pageStep() / ShareAboveTarget);
    });
}

AlignedTexts::~AlignedTexts() = default;

void AlignedTexts::connectPane(SidePane* pane, SidePane* other)
{
    connect(pane, &SidePane::scrolled, this, [this, pane] { follow(pane); });
    connect(&pane->view(), &TextView::caretMoved, this, &AlignedTexts::caretMoved);
    connect(pane, &SidePane::wheelTurned, this, [this, pane](QWheelEvent* wheel) {
        if (m_isLinked) {
            QCoreApplication::sendEvent(m_bar, wheel);
            return;
        }
        const int rows = wheel->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep * 3;
        pane->setTop(std::clamp(pane->top() - rows, 0, std::max(pane->rowCount() - 1, 0)));
        m_splitter->updateConnectors();
    });
    connect(pane, &SidePane::zoomed, this, [this, other](int points) {
        other->zoomTo(points);
        layOut();
    });
    connect(pane, &SidePane::moreWanted, this, [this](std::uint32_t row) {
        RowFolds folds = m_folds;
        folds.showMore(row);
        setFolds(std::move(folds));
    });
    connect(pane, &SidePane::allWanted, this, [this](std::uint32_t row) {
        RowFolds folds = m_folds;
        folds.showAll(row);
        setFolds(std::move(folds));
    });
}

TextView& AlignedTexts::view(core::Side side) const
{
    return pane(side)->view();
}

void AlignedTexts::setTitle(core::Side side, const QString& title, const QString& detail)
{
    pane(side)->setTitle(title, detail);
}

void AlignedTexts::prepare(const AlignedText& baseline, const AlignedText& candidate)
{
    if (m_alignment)
        return;
    m_baseline->prepare(baseline);
    // Each of them may take as long as a person notices: whatever waits comes in between.
    QTimer::singleShot(0, this, [this, candidate] {
        if (!m_alignment)
            m_candidate->prepare(candidate);
    });
}

bool AlignedTexts::foldSome(const Alignment& alignment, const RowFolds& folds)
{
    return m_alignment
        || (m_baseline->foldSome(alignment, folds, m_layout)
            && m_candidate->foldSome(alignment, folds, m_layout));
}

void AlignedTexts::setAlignment(std::shared_ptr<const Alignment> alignment, RowFolds folds)
{
    m_alignment = std::move(alignment);
    m_folds = std::move(folds);
    m_baseline->setAlignment(m_alignment);
    m_candidate->setAlignment(m_alignment);
    layOut();
    search(core::Side::Baseline);
    search(core::Side::Candidate);
}

void AlignedTexts::setZoom(int points)
{
    // The other side follows.
    view(core::Side::Candidate).setZoom(points);
}

void AlignedTexts::edit(EditedText& text)
{
    m_candidate->edit(text);
}

/// What is at the top of the screen stays there.
void AlignedTexts::setFolds(RowFolds folds)
{
    const std::uint32_t top = m_shown.rowAt(static_cast<std::uint32_t>(m_position));
    m_folds = std::move(folds);
    layOut();
    setPosition(static_cast<int>(m_shown.shown(top)));
    emit foldsChanged();
}

void AlignedTexts::setSideLayout(SideLayout layout)
{
    m_layout = layout;
    layOut();
}

void AlignedTexts::setMarks(std::vector<LineMark> marks)
{
    m_marks = std::move(marks);
    drawRuler();
}

void AlignedTexts::setDimmed(bool isDimmed)
{
    m_baseline->setDimmed(isDimmed);
    m_candidate->setDimmed(isDimmed);
    m_ruler->setDimmed(isDimmed);
}

void AlignedTexts::layOut()
{
    if (!m_alignment)
        return;
    m_shown = ShownRows(m_alignment->rows.rowCount(), m_folds.folds(), m_candidate->barHeight());
    m_baseline->setFolds(m_folds, m_layout);
    m_candidate->setFolds(m_folds, m_layout);
    fitScrollBar();
    placeSides();
    drawRuler();
}

void AlignedTexts::fitScrollBar()
{
    const int page = std::min(m_baseline->rowsOnScreen(), m_candidate->rowsOnScreen());
    m_bar->setPageStep(page);
    m_bar->setRange(0, std::max(static_cast<int>(m_shown.count()) - page, 0));
}

void AlignedTexts::setPosition(int shownRow)
{
    m_position = std::clamp(shownRow, 0, m_bar->maximum());
    m_bar->setValue(m_position);
    placeSides();
}

void AlignedTexts::placeSides()
{
    if (!m_alignment)
        return;
    m_baseline->setTop(topFor(*m_baseline, core::Side::Baseline, m_position));
    m_candidate->setTop(topFor(*m_candidate, core::Side::Candidate, m_position + m_offset));
    const double count = std::max<double>(m_shown.count(), 1);
    m_ruler->setWindow(m_position / count, std::min((m_position + m_bar->pageStep()) / count, 1.0));
    m_splitter->updateConnectors();
}

/// Without fillers the sides cannot be level everywhere: they are where a reader looks.
int AlignedTexts::topFor(const SidePane& pane, core::Side side, int position) const
{
    if (m_layout == SideLayout::Aligned)
        return position;
    const int above = std::min(pane.rowsOnScreen() / ShareAboveTarget, position);
    const std::uint32_t row = m_shown.rowAt(static_cast<std::uint32_t>(std::max(position + above, 0)));
    return std::max(pane.rowOf(m_alignment->nearestLine(side, row)) - above, 0);
}

/// The caret left the screen, or a search did: the other side comes along.
void AlignedTexts::follow(SidePane* pane)
{
    if (!m_isLinked || !m_alignment) {
        m_splitter->updateConnectors();
        return;
    }
    const int ahead = pane == m_candidate ? m_offset : 0;
    if (m_layout == SideLayout::Aligned)
        return setPosition(pane->top() - ahead);
    const core::Side side = pane == m_candidate ? core::Side::Candidate : core::Side::Baseline;
    const std::uint32_t row = m_alignment->rowOf(side, pane->lineAt(pane->top()));
    setPosition(static_cast<int>(m_shown.shown(row)) - ahead);
}

void AlignedTexts::goTo(core::IndexRange rows)
{
    if (!m_alignment)
        return;
    RowFolds folds = m_folds;
    for (const std::uint32_t row : {rows.begin, std::max(rows.end, rows.begin + 1) - 1})
        folds.reveal(row);
    if (folds.hiddenRows() != m_folds.hiddenRows())
        setFolds(std::move(folds));
    for (const core::Side side : {core::Side::Baseline, core::Side::Candidate})
        view(side).setCaret({m_alignment->nearestLine(side, rows.begin), 0});
    setPosition(static_cast<int>(m_shown.shown(rows.begin)) - m_bar->pageStep() / ShareAboveTarget);
    setCurrent(rows);
}

void AlignedTexts::setCurrent(std::optional<core::IndexRange> rows)
{
    m_baseline->setCurrent(rows);
    m_candidate->setCurrent(rows);
}

bool AlignedTexts::goToOtherEndOfMove()
{
    if (!m_alignment)
        return false;
    const auto [side, line] = caret();
    const core::Side other = side == core::Side::Baseline ? core::Side::Candidate : core::Side::Baseline;
    const auto there = otherEndOfMove(m_alignment->rows, side, line);
    if (!there)
        return false;
    const std::uint32_t row = m_alignment->rowOf(other, *there);
    goTo({row, row + 1});
    view(other).setFocus(Qt::OtherFocusReason);
    return true;
}

void AlignedTexts::showMoreAtCaret()
{
    const auto folds = m_folds.folds();
    if (folds.empty())
        return;
    const std::uint32_t row = rowAtCaret();
    const auto nearest = std::ranges::min_element(folds, {}, [row](const core::IndexRange& fold) {
        return fold.end <= row ? row - fold.end : fold.begin - std::min(fold.begin, row);
    });
    RowFolds more = m_folds;
    more.showMore(nearest->begin);
    setFolds(std::move(more));
}

void AlignedTexts::setLinked(bool linked)
{
    m_isLinked = linked;
    if (!linked)
        return;
    m_position = std::min(m_baseline->top(), m_bar->maximum());
    m_offset = m_layout == SideLayout::Aligned ? m_candidate->top() - m_baseline->top() : 0;
    setPosition(m_position);
    emit offsetChanged(m_offset);
}

void AlignedTexts::nudge(int rows)
{
    m_offset += rows;
    placeSides();
    emit offsetChanged(m_offset);
}

void AlignedTexts::resetOffset()
{
    nudge(-m_offset);
}

void AlignedTexts::drawRuler()
{
    if (!m_alignment)
        return;
    const double count = std::max<double>(m_shown.count(), 1);
    const auto place = [&](std::uint32_t row) { return m_shown.shown(row) / count; };
    std::vector<RulerMark> marks;
    for (const core::RowBlock& block : m_alignment->rows.blocks()) {
        if (block.kind != core::RowKind::Equal)
            marks.push_back({signOf(block.kind), place(block.row), place(block.row + block.size)});
    }
    for (const LineMark& mark : m_marks) {
        const std::uint32_t row = m_alignment->rowOf(mark.side, mark.line);
        marks.push_back({mark.sign, place(row), place(row + 1)});
    }
    for (const core::Side side : {core::Side::Baseline, core::Side::Candidate})
        std::ranges::copy(matchMarks(side), std::back_inserter(marks));
    m_ruler->setMarks(std::move(marks));
}

SearchTicks* AlignedTexts::ticks(core::Side side) const
{
    return side == core::Side::Baseline ? m_baselineTicks : m_candidateTicks;
}

void AlignedTexts::search(core::Side side)
{
    if (m_alignment)
        ticks(side)->search(m_alignment->side(side).shown(), view(side).sought());
}

/// A match may lie in what is folded.
void AlignedTexts::showMatch(core::Side side)
{
    if (!m_alignment)
        return;
    const std::uint32_t row = m_alignment->rowOf(side, view(side).caret().line);
    if (!m_folds.foldAt(row))
        return;
    RowFolds folds = m_folds;
    folds.reveal(row);
    setFolds(std::move(folds));
    setPosition(static_cast<int>(m_shown.shown(row)) - m_bar->pageStep() / ShareAboveTarget);
}

std::vector<RulerMark> AlignedTexts::matchMarks(core::Side side) const
{
    const double count = std::max<double>(m_shown.count(), 1);
    std::vector<RulerMark> marks;
    for (const std::uint32_t line : ticks(side)->lines()) {
        if (line >= m_alignment->side(side).lineCount())
            break;
        const double place = m_shown.shown(m_alignment->rowOf(side, line)) / count;
        if (marks.empty() || place - marks.back().begin >= LeastDistance)
            marks.push_back({RulerSign::Found, place, place});
    }
    return marks;
}

core::Side AlignedTexts::sideWithFocus() const
{
    return m_baseline->isAncestorOf(focusWidget()) ? core::Side::Baseline : core::Side::Candidate;
}

SideLine AlignedTexts::caret() const
{
    const core::Side side = sideWithFocus();
    return {side, view(side).caret().line};
}

std::uint32_t AlignedTexts::rowAtCaret() const
{
    const auto [side, line] = caret();
    return m_alignment ? m_alignment->rowOf(side, line) : 0;
}

void AlignedTexts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < LeastColumns * fontMetrics().averageCharWidth();
    m_splitter->turn(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

/// The panes are laid out behind us; how many rows they have is known only then.
bool AlignedTexts::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitScrollBar();
        placeSides();
    }
    return isHandled;
}

} // namespace ui
