// SPDX-License-Identifier: GPL-3.0-or-later
// How long the meeting may take, and how much of it one breaking change.
#pragma once

#include <QWidget>

class QSpinBox;

namespace ui {

class WrappedLabel;

class PrepareTimes : public QWidget {
    Q_OBJECT
public:
    explicit PrepareTimes(QWidget* parent = nullptr);

    /// Seconds.
    void showTimes(int timeBox, int share);
    int timeBox() const;
    int share() const;
    /// How many changes have a share of their own.
    void showShares(std::size_t count);

private:
    void weigh();

    QSpinBox* m_box;
    QSpinBox* m_share;
    WrappedLabel* m_sum;
    int m_shares = 0;
};

/// Whether the shares leave room for the rest: "3 × 5 min are 15 of 30 min."
QString sharesText(int shares, int shareMinutes, int boxMinutes);

} // namespace ui
