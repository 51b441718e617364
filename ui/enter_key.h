// SPDX-License-Identifier: GPL-3.0-or-later
// Return presses the button that has the keys, as Space does.
#pragma once

#include <QObject>

namespace ui {

class EnterKey : public QObject {
    Q_OBJECT
public:
    /// Everywhere in the program, as long as `owner` lives.
    explicit EnterKey(QObject* owner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
