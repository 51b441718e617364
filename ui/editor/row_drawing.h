// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a list, drawn from both ends towards its middle.
#pragma once

#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

namespace ui {

class RowDrawing {
public:
    static constexpr int Grid = 8;

    /// Draws the ground. Both stay until the row is drawn; then the painter is as it was.
    RowDrawing(QPainter& painter, const QStyleOptionViewItem& option);
    ~RowDrawing();
    RowDrawing(const RowDrawing&) = delete;
    RowDrawing& operator=(const RowDrawing&) = delete;

    void drawRight(const QString& text, const QFont& font, const QColor& ink);
    void drawLeft(const QString& text, const QFont& font, const QColor& ink);
    /// The same where its end tells more than its beginning.
    void drawLeft(const QString& text, const QFont& font, const QColor& ink, Qt::TextElideMode elision);
    /// What is chosen has one colour on its ground.
    QColor ink(const QColor& usual) const;
    QColor text() const { return ink(m_option.palette.color(QPalette::Text)); }
    QColor quiet() const { return ink(m_option.palette.color(QPalette::PlaceholderText)); }

private:
    void draw(const QString& text, const QFont& font, const QColor& ink, Qt::Alignment side,
        Qt::TextElideMode elision);

    QPainter& m_painter;
    QStyleOptionViewItem m_option;
    QRect m_room;
};

} // namespace ui
