// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl and a click in a text: where what stands there leads is wanted.
#pragma once

#include <QObject>

namespace ui {

class TextView;

class LinkClicks : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the view; the caret goes to the place first.
    explicit LinkClicks(TextView& view);

signals:
    void clicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TextView& m_view;
};

} // namespace ui
