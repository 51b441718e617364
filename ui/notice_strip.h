// SPDX-License-Identifier: GPL-3.0-or-later
// Something is not as it should be: what, and what to do about it, in a strip that holds nobody up.
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QList>
#include <QString>

class QAction;
class QBoxLayout;
class QLabel;

namespace ui {

struct Notice {
    QString message;
    QString hint = {}; ///< what to do about it; may be empty
    QList<QAction*> actions = {}; ///< a button each; an action nobody can take is not shown
    Tone tone = Tone::Stale; ///< or Failed
    bool canDismiss = true; ///< false: it stays as long as it is true
};

class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    void showNotice(const Notice& notice);
    void showNotice(const QString& message, const QString& hint) { showNotice(Notice {message, hint}); }
    QString message() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showActions(const QList<QAction*>& actions);
    void applyColours();

    Tone m_tone = Tone::Stale;
    QLabel* m_sign;
    QLabel* m_message;
    QLabel* m_hint;
    QBoxLayout* m_buttons;
    QWidget* m_dismiss;
};

} // namespace ui
