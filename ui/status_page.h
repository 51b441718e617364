// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing to show: why, in one sentence, and what to do about it.
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace ui {

class StatusPage : public QWidget {
    Q_OBJECT
public:
    /// A button for each action; the first is the one to press.
    explicit StatusPage(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setSentence(const QString& sentence, const QString& hint = {});
    QString sentence() const;

private:
    QLabel* m_sentence;
    QLabel* m_hint;
};

} // namespace ui
