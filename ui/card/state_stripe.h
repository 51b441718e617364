// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader must know before anything else: that a decision went stale, that people disagree, that the
// change is gone or ignored.
#pragma once

#include "ui/card/card_content.h"

#include <QFrame>

class QPushButton;

namespace ui {

class WrappedLabel;

class StateStripe : public QFrame {
    Q_OBJECT
public:
    explicit StateStripe(QWidget* parent);

    /// Hidden while there is nothing out of the ordinary.
    void showState(const CardContent& content);

signals:
    void keepWanted();
    void decideWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    CardState m_state = CardState::Undecided;
    WrappedLabel* m_sentence;
    WrappedLabel* m_others;
    QPushButton* m_keep;
    QPushButton* m_decide;
    QWidget* m_deeds;
};

} // namespace ui
