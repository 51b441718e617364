// SPDX-License-Identifier: GPL-3.0-or-later
// That everything is decided, and where to go from here.
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

struct Standing;
class WrappedLabel;

class ReviewEnd : public QWidget {
    Q_OBJECT
public:
    explicit ReviewEnd(QWidget* parent);

    /// Hidden while there is something to decide.
    void showStanding(const Standing& standing);
    /// Enter goes to the packet then.
    void takeKeys();

signals:
    void packetWanted();

private:
    WrappedLabel* m_sentence;
    QPushButton* m_go;
};

/// Of all changes, whether they must be decided or not; where there is none, nothing came to an end.
bool isAllDecided(const Standing& standing);

} // namespace ui
