// SPDX-License-Identifier: GPL-3.0-or-later
// The sample, in three lines and a button: the quickest way to see what this is.
#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace ui {

class SampleCard : public QFrame {
    Q_OBJECT
public:
    explicit SampleCard(QAction* open, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QList<QLabel*> m_counts; ///< by severity, the worst first
};

} // namespace ui
