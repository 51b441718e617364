// SPDX-License-Identifier: GPL-3.0-or-later
// Something went wrong: what, and what to do about it, in a strip that holds nobody up.
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    void showNotice(const QString& message, const QString& hint);
    QString message() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_message;
    QLabel* m_hint;
};

} // namespace ui
