// SPDX-License-Identifier: GPL-3.0-or-later
// Something a person has to decide, in a strip that holds nobody up: a sentence and a button for each answer.
#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class QuestionStrip : public QFrame {
    Q_OBJECT
public:
    explicit QuestionStrip(QWidget* parent = nullptr);

    /// The answer that changes nothing comes first; what cannot be taken back comes last, apart from it.
    QPushButton* addAnswer(const QString& text);
    void ask(const QString& sentence);
    QString sentence() const;
    /// To the first answer.
    void takeKeys();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();
    void arrange();

    QLabel* m_sentence;
    QPushButton* m_first = nullptr;
    QGridLayout* m_grid;
    QHBoxLayout* m_answers;
};

} // namespace ui
