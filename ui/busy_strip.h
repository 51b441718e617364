// SPDX-License-Identifier: GPL-3.0-or-later
// Something is being done: what, and a way to stop it. What is quickly done is never mentioned.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ui {

class BusyStrip : public QWidget {
    Q_OBJECT
public:
    explicit BusyStrip(QWidget* parent = nullptr);

    /// Empty: nothing is being done.
    void setBusy(const QString& what);

signals:
    void cancelled();

private:
    QLabel* m_what;
    QTimer m_patience;
};

} // namespace ui
