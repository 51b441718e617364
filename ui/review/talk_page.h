// SPDX-License-Identifier: GPL-3.0-or-later
// Something on the agenda that is no change: what it is, and a field to answer it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Texts that are safe to show; what is empty is left out.
struct Talk {
    QString title = {};
    QString about = {}; ///< who said it, where it stands
    QString text = {};
    QString hint = {}; ///< what to do about it
    QString field = {}; ///< what is to be typed; empty: nothing
    QString answer = {}; ///< on the button that takes what was typed
    QString other = {}; ///< on another button
    bool isAnswerFree = false; ///< the field may stay empty
};

class TalkPage : public QWidget {
    Q_OBJECT
public:
    explicit TalkPage(QWidget* parent = nullptr);

    void show(const Talk& talk);

signals:
    void answered(const QString& text);
    void otherChosen();

private:
    void enableAnswer();
    void answer();

    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_text;
    QLabel* m_hint;
    QLabel* m_fieldLabel;
    QLineEdit* m_field;
    QPushButton* m_answer;
    QPushButton* m_other;
    bool m_isAnswerFree = false;
};

} // namespace ui
