// SPDX-License-Identifier: GPL-3.0-or-later
// What is being done, in the status bar: nothing of what is quickly done, a quiet sign of what takes a
// moment, the name, the count and a way to stop of what takes longer.
#pragma once

#include "ui/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setProgress(const Progress& progress);

signals:
    void cancelled();

private:
    void showQuietly();
    void showWhole();

    QProgressBar* m_bar;
    QLabel* m_what;
    QPushButton* m_cancel;
    QTimer m_patience; ///< until something is shown
    QTimer m_curiosity; ///< until its name is shown
};

} // namespace ui
