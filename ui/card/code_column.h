// SPDX-License-Identifier: GPL-3.0-or-later
// A few lines of code with a sign in front of each: laid out for a width, then drawn.
#pragma once

#include "ui/card/card_snippet.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

struct CodeRow {
    enum class Kind : std::uint8_t {
        Plain,
        Removed,
        Added,
        Gap, ///< nothing stands here beside what stands on the other side
        Note, ///< words of ours: "⋯ 8 lines are equal"
    };

    Kind kind = Kind::Plain;
    QString text = {};
    WordRanges changed = {};
    bool isAside = false; ///< a thin bar beside it: there is a change, but not the one that is talked about
};

struct CodeLook {
    QFont font;
    qreal lineHeight = 0; ///< 0: as the font has it
    qreal gutterColumns = 2;
    /// Else only with high contrast: what goes is told from what comes without any colour.
    bool isHatched = false;
};

class CodeColumn {
public:
    CodeColumn() = default;
    CodeColumn(std::vector<CodeRow> rows, const QFont& font);
    CodeColumn(std::vector<CodeRow> rows, CodeLook look);

    std::size_t size() const { return m_rows.size(); }
    /// What each row needs at this width; lines that are too long go on indented.
    std::vector<qreal> heights(qreal width) const;
    void draw(QPainter& painter, const QRectF& area, const std::vector<qreal>& heights,
        const QPalette& palette) const;

private:
    qreal column() const;
    qreal gutter() const;
    qreal margin() const;
    void drawRow(QPainter& painter, const QRectF& area, const CodeRow& row, const QPalette& palette) const;
    void drawSign(QPainter& painter, const QRectF& area, CodeRow::Kind kind, const QPalette& palette) const;

    std::vector<CodeRow> m_rows;
    CodeLook m_look;
};

} // namespace ui
