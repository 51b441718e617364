// SPDX-License-Identifier: GPL-3.0-or-later
// A packet's pages line by line: chapters, facts, tables, each looking the same wherever it stands.
#pragma once

#include "ui/export/row_layout.h"

#include <cstddef>
#include <vector>

namespace ui {

/// A chapter or section, for the outline.
struct Heading {
    QString title;
    QString mark;
    std::size_t depth = 0;
};

struct Column {
    QString title;
    double share = 1; ///< of the width, by all shares
    Qt::Alignment alignment = Qt::AlignLeft;
};

class PageWriter {
public:
    explicit PageWriter(double width)
        : m_width(width)
    {
    }

    double width() const { return m_width; }

    void gap(double height);
    /// What follows begins a new page.
    void newPage();
    /// What follows begins a new page, unless half of one is left.
    void newPageOrHalf();
    void chapter(const QString& title, const QString& mark);
    void section(const QString& title, const QString& mark = {});
    void paragraph(const Prose& prose, bool staysWithNext = false);
    /// What a value is, on the left, and the value.
    void fact(const QString& label, const Prose& value);
    /// A paragraph of its own ground that nobody overlooks.
    void notice(const Prose& prose);
    /// Lines to be typed as they are.
    void commands(const std::vector<QString>& lines);

    void beginTable(const std::vector<Column>& columns);
    void tableRow(const std::vector<Prose>& cells);
    void endTable();

    /// For keepTogether.
    std::size_t position() const { return m_strips.size(); }
    /// What was written since then stands on one page, unless it is long.
    void keepTogether(std::size_t since);

    /// Anything else.
    void row(const Row& row);
    /// Makes an entry of the outline for what is written next.
    void heading(const QString& title, const QString& mark, std::size_t depth);

    std::vector<Strip> takeStrips() { return std::move(m_strips); }
    std::vector<Heading> takeHeadings() { return std::move(m_headings); }

private:
    struct Span {
        double left = 0;
        double width = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    double heightSince(std::size_t position) const;
    /// No row of a table stands alone on a page.
    void keepRowsInCompany();

    double m_width;
    double m_room = 0; ///< that what is written next begins on a page with
    std::vector<QString> m_marks; ///< of what is written next
    std::vector<Strip> m_strips;
    std::vector<Heading> m_headings;
    std::vector<Span> m_columns;
    std::vector<std::size_t> m_rows; ///< where those of the table end
    std::shared_ptr<const std::vector<Strip>> m_tableHead;
};

} // namespace ui
