// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: one side of a side-by-side view, with fillers, bars in the place of folded rows,
// and room above its first line. Its rows are counted as they are shown.
#pragma once

#include "ui/text_view/alignment.h"
#include "ui/text_view/editor_fillers.h"
#include "ui/text_view/row_folds.h"
#include "ui/text_view/side_decoration.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QStackedLayout;

namespace core {
class TextPatch;
}

namespace ui {

class EditedText;
class FoldBar;
class SideOverlay;
class TextView;

class SidePane : public QWidget {
    Q_OBJECT
public:
    explicit SidePane(core::Side side, QWidget* parent = nullptr);
    ~SidePane() override;

    TextView& view() const { return *m_view; }
    void setTitle(const QString& title, const QString& detail);

    /// Puts the text in without showing it.
    void prepare(const AlignedText& side);
    /// A text that is shown already stays where it is.
    void setAlignment(std::shared_ptr<const Alignment> alignment);
    /// What is shown can be changed from now on; it says what the alignment says.
    void edit(EditedText& text);
    void setFolds(const RowFolds& folds, SideLayout layout);
    /// Hides some of what is folded away in a text that is not shown yet; whether the rest is quickly done.
    bool foldSome(const Alignment& alignment, const RowFolds& folds, SideLayout layout);
    void setCurrent(std::optional<core::IndexRange> rows);
    void setDimmed(bool isDimmed);

    /// Rows above the top edge, those above the first line included.
    int top() const { return m_top; }
    void setTop(int row);
    int rowsOnScreen() const;
    int rowCount() const;
    int rowHeight() const;
    /// Of the bar in the place of a fold, in rows.
    std::uint32_t barHeight() const;
    int rowOf(std::uint32_t line) const;
    std::uint32_t lineAt(int row) const;
    /// From the upper edge of this widget; below the last line where `line` is past the end.
    int yOf(std::uint32_t line) const;
    void zoomTo(int points);

signals:
    /// Because of the caret or a search; what setTop() does is not told.
    void scrolled();
    void wheelTurned(QWheelEvent* event);
    void zoomed(int points);
    void moreWanted(std::uint32_t row);
    void allWanted(std::uint32_t row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpEditor();
    void takeStyle();
    void followEditor();
    void layOut();
    void showTitle();
    void followEdit(const core::TextPatch& patch);
    bool shows(const core::SourceText& text) const;
    void placeBars();
    FoldBar* bar(std::size_t index);

    core::Side m_side;
    QString m_name; ///< of the side
    QLabel* m_title;
    QLabel* m_detail;
    QStackedLayout* m_stack;
    QWidget* m_aboveFirst;
    TextView* m_view;
    SideDecoration m_decoration;
    EditorFillers m_fillers;
    SideOverlay* m_overlay;
    std::vector<FoldBar*> m_bars;
    std::shared_ptr<const Alignment> m_alignment;
    RowFolds m_folds;
    SideLayout m_layout = SideLayout::Aligned;
    int m_gap = 0; ///< rows above the first line
    int m_top = 0;
    bool m_isPlacing = false;
};

} // namespace ui
