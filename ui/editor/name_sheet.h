// SPDX-License-Identifier: GPL-3.0-or-later
// Above the text: what something new is to be called, in one line.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class NameSheet : public QWidget {
    Q_OBJECT
public:
    explicit NameSheet(QWidget* parent = nullptr);

    /// `proposal`: what stands in the field; `chosen` of its letters, from the first on, are written over by
    /// what is typed.
    void ask(const QString& question, const QString& proposal, qsizetype chosen);
    QString typed() const;
    /// Empty: it can be called that.
    void setRefusal(const QString& why);
    /// Why nothing can be added now, whatever it is called.
    void setHindrance(const QString& why);
    bool mayAdd() const;

signals:
    void typedChanged();
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question;
    QLineEdit* m_field;
    QPushButton* m_add;
    QLabel* m_refusal;
};

} // namespace ui
