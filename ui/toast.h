// SPDX-License-Identifier: GPL-3.0-or-later
// "Accepted, 4 left": said over the bottom of a window for a while, with a way back.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* over);

    /// Takes the place of what was said before.
    void say(const QString& sentence, bool canUndo);
    QString sentence() const;
    /// At the right end of this part of the window, in place of the corner at its bottom.
    void setRoom(const QRect& room);

signals:
    void undoAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    /// Above whatever is to be pressed where it would stand.
    QRect clearOfButtons(QRect area) const;
    void leave();
    void applyColours();

    QLabel* m_sentence;
    QPushButton* m_undo;
    QTimer m_patience;
    QRect m_room;
};

} // namespace ui
