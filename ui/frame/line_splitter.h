// SPDX-License-Identifier: GPL-3.0-or-later
// A splitter whose handles are lines of one pixel, easy to take hold of all the same.
#pragma once

#include <QSplitter>

namespace ui {

class LineSplitter : public QSplitter {
    Q_OBJECT
public:
    using QSplitter::QSplitter;
    explicit LineSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace ui
