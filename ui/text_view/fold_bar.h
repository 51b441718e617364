// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of folded rows: how many they are, what they belong to, and two ways to see them.
#pragma once

#include <QWidget>

#include <cstdint>

class QToolButton;

namespace ui {

class FoldBar : public QWidget {
    Q_OBJECT
public:
    explicit FoldBar(QWidget* parent);

    /// `row`: the first folded one; `place`: what the next line is part of.
    void setFold(std::uint32_t row, std::uint32_t rows, const QString& place);
    std::uint32_t row() const { return m_row; }

signals:
    void moreWanted(std::uint32_t row);
    void allWanted(std::uint32_t row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& toolTip);

    QToolButton* m_more = nullptr;
    QToolButton* m_all = nullptr;
    QString m_count;
    QString m_place;
    std::uint32_t m_row = 0;
};

} // namespace ui
