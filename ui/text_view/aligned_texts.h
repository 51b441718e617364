// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts side by side, or one above the other where there is no room: level with each other, folded where
// nothing changed, scrolled together.
#pragma once

#include "ui/text_view/alignment.h"
#include "ui/text_view/overview_ruler.h"
#include "ui/text_view/row_folds.h"
#include "ui/text_view/shown_rows.h"
#include "ui/text_view/side_fillers.h"

#include <QWidget>

#include <memory>
#include <vector>

class QScrollBar;

namespace ui {

class ConnectedSplitter;
class EditedText;
class SearchTicks;
class SidePane;
class TextView;

/// Something in a line that the ruler shows.
struct LineMark {
    core::Side side = core::Side::Candidate;
    std::uint32_t line = 0;
    RulerSign sign = RulerSign::Comment;
};

/// A line of one side.
struct SideLine {
    core::Side side = core::Side::Candidate;
    std::uint32_t line = 0;
};

class AlignedTexts : public QWidget {
    Q_OBJECT
public:
    explicit AlignedTexts(QWidget* parent = nullptr);
    ~AlignedTexts() override;

    TextView& view(core::Side side) const;
    /// The candidate's when none has them.
    TextView& viewWithKeys() const { return view(sideWithFocus()); }
    /// Of both, in points more or less than the font's own size.
    void setZoom(int points);
    void setTitle(core::Side side, const QString& title, const QString& detail);

    /// The texts that will be shown first, put in while they are still being held against each other.
    void prepare(const AlignedText& baseline, const AlignedText& candidate);
    /// Of prepared texts, folds away a part of what will be: to be called again until it says that the rest
    /// is quickly done.
    bool foldSome(const Alignment& alignment, const RowFolds& folds);
    /// Texts that are shown already stay where they are.
    void setAlignment(std::shared_ptr<const Alignment> alignment, RowFolds folds);
    /// The candidate, from now on to be changed.
    void edit(EditedText& text);
    const std::shared_ptr<const Alignment>& alignment() const { return m_alignment; }
    const RowFolds& folds() const { return m_folds; }
    void setFolds(RowFolds folds);
    void setSideLayout(SideLayout layout);
    void setMarks(std::vector<LineMark> marks);
    /// What is marked in them may not hold any more: newer results are on their way, or missing.
    void setDimmed(bool isDimmed);

    /// Shows the rows, framed, in the upper third; carets go to their first line.
    void goTo(core::IndexRange rows);
    void setCurrent(std::optional<core::IndexRange> rows);
    /// From the caret's line, when that was moved.
    bool goToOtherEndOfMove();
    /// Unfolds what is nearest to the caret.
    void showMoreAtCaret();

    /// Open, each side is scrolled on its own; closed again, the two keep their distance.
    void setLinked(bool linked);
    bool isLinked() const { return m_isLinked; }
    /// Moves the candidate against the baseline.
    void nudge(int rows);
    int offset() const { return m_offset; }
    void resetOffset();

    /// The first row on the screen, as shown.
    int position() const { return m_position; }
    void setPosition(int shownRow);
    /// The first row on the screen, as it is without folds.
    std::uint32_t topRow() const { return m_shown.rowAt(static_cast<std::uint32_t>(m_position)); }
    void setTopRow(std::uint32_t row) { setPosition(static_cast<int>(m_shown.shown(row))); }

    /// Of the side that has the keys.
    SideLine caret() const;

signals:
    void caretMoved();
    void foldsChanged();
    void offsetChanged(int rows);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    SidePane* pane(core::Side side) const { return side == core::Side::Baseline ? m_baseline : m_candidate; }
    void connectPane(SidePane* pane, SidePane* other);
    void layOut();
    void fitScrollBar();
    void placeSides();
    void follow(SidePane* pane);
    void drawRuler();
    void search(core::Side side);
    void showMatch(core::Side side);
    std::vector<RulerMark> matchMarks(core::Side side) const;
    SearchTicks* ticks(core::Side side) const;
    int topFor(const SidePane& pane, core::Side side, int position) const;
    core::Side sideWithFocus() const;
    std::uint32_t rowAtCaret() const;

    ConnectedSplitter* m_splitter;
    SidePane* m_baseline;
    SidePane* m_candidate;
    QScrollBar* m_bar;
    OverviewRuler* m_ruler;
    SearchTicks* m_baselineTicks;
    SearchTicks* m_candidateTicks;
    std::shared_ptr<const Alignment> m_alignment;
    RowFolds m_folds;
    ShownRows m_shown;
    SideLayout m_layout = SideLayout::Aligned;
    std::vector<LineMark> m_marks;
    bool m_isLinked = true;
    int m_position = 0;
    int m_offset = 0; ///< rows the candidate is ahead of the baseline
};

} // namespace ui
